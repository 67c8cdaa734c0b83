import { each, esc, headingOf, linkOf, list, page, skillsOf, timesOf, truthOf, type Template } from './template.ts';

/** Modeled on the templates of Word and Google Docs. */
export const OFFICE: readonly Template[] = [
  {
    name: 'docs-swiss',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'short'], ' - ');
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const entry = (a: string, place: string, b: string, when: string, more: string) =>
        `<h3><b>${esc(a)},</b> ${place ? `${esc(place)} — ` : ''}<i>${esc(b)}</i></h3><div class="when">${esc(when)}</div>${more}`;
      const body = `<table><tr><td class="w"><h1>${esc(person.name)}</h1><p class="sub">${esc(person.headline)}</p></td><td class="n contact"><p>${esc(person.street)}</p><p>${esc(person.place)}</p><p><b>${esc(person.phone)}</b></p><p><b>${esc(person.email)}</b></p></td></tr>
        <tr><td class="w">${h('experience')}${each(person.roles, (role) => entry(role.company, role.place, role.title, times.role(role), list(role.highlights)))}
        ${h('education')}${each(person.studies, (one) => entry(one.institution, '', one.degree, times.study(one), ''))}</td>
        <td class="n">${h('skills')}${each(skillsOf(person), (name) => `<p>${esc(name)}</p>`)}${h('certifications')}${each(person.certifications, ({ name }) => `<p><b>${esc(name)}</b></p>`)}${h('languages')}<p>${esc(person.spoken.map(({ name }) => name).join(', '))}</p></td></tr></table>`;
      const css = `@page { size: Letter; margin: 20mm 18mm; } body { font: 9pt/1.5 "Open Sans", "DejaVu Sans", sans-serif; } table { width: 100%; border-collapse: collapse; } td { vertical-align: top; padding: 0 10pt 10pt 0; } .w { width: 66%; } h1 { font-size: 36pt; line-height: 1.1; } h2 { font-size: 9pt; color: #2079c7; text-transform: uppercase; margin: 16pt 0 4pt; } h3 { font-size: 11pt; font-weight: 400; margin-top: 8pt; } .when { font-size: 8pt; color: #666; text-transform: uppercase; } .sub { color: #666; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, summary: false, links: false }),
      };
    },
  },
  {
    name: 'docs-coral',
    stratum: 'single column',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'years'], ' – ');
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const body = `<h1>${esc(person.name)}</h1><p>${esc(person.place)} &nbsp;|&nbsp; ${esc(person.phone)} &nbsp;|&nbsp; ${esc(person.email)}</p>
        ${h('summary')}<p>${esc(person.summary)}</p>
        ${h('experience')}${each(person.roles, (role) => `<p class="when">${esc(times.role(role))}</p><h3>${esc(role.company)}, ${esc(role.place)} - <span>${esc(role.title)}</span></h3>${list(role.highlights)}`)}
        ${h('education')}${each(person.studies, (one) => `<p class="when">${esc(times.study(one))}</p><h3>${esc(one.institution)} - <span>${esc(one.degree)}</span></h3>`)}
        ${h('skills')}${list(skillsOf(person))}`;
      const css = `@page { size: A4; margin: 22mm; } body { font: 10.5pt/1.4 "Liberation Serif", serif; } h1 { font-size: 30pt; color: #f75d5d; font-weight: 400; } h2 { font-size: 16pt; color: #f75d5d; font-weight: 400; margin: 14pt 0 2pt; } h3 { font-size: 12pt; } h3 span { font-weight: 400; font-style: italic; } .when { color: #888; font-size: 9pt; margin-top: 8pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, links: false, certifications: false, languages: false }),
      };
    },
  },
  {
    name: 'word-blue-grey',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['short', 'long', 'slashes'], random.pick(['–', ' – ', ' - ']));
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const body = `<table><tr><td class="n"><div class="photo"></div>${h('summary')}<p>${esc(person.summary)}</p>${h('contact')}<p class="lab">${esc(person.locale.labels.phone.toUpperCase())}:</p><p>${esc(person.phone)}</p><p class="lab">${esc(person.locale.labels.email.toUpperCase())}:</p><p>${esc(person.email)}</p>${each(person.links, (one) => `<p>${linkOf(one)}</p>`)}${h('languages')}${each(person.spoken, ({ name, level }) => `<p>${esc(name)} – ${esc(level)}</p>`)}</td>
        <td class="w"><h1>${esc(person.name.toUpperCase())}</h1><div class="sub">${esc(person.headline)}</div>${h('education')}${each(person.studies, (one) => `<h4>${esc(one.institution)}</h4><p>${esc(times.study(one))}</p><p>${esc(one.degree)}</p>`)}
        ${h('experience')}${each(person.roles, (role) => `<h4>${esc(role.company)} &nbsp;${esc(role.title)}</h4><p>${esc(times.role(role))}</p><p>${esc(role.highlights.map((text) => (/[.。]$/.test(text) ? text : `${text}.`)).join(' '))}</p>`)}
        ${h('skills')}${each(skillsOf(person), (name, index) => `<div class="bar"><span>${esc(name)}</span><i style="width:${90 - index * 7}pt"></i></div>`)}</td></tr></table>`;
      const css = `@page { size: Letter; margin: 14mm; } body { font: 9.5pt/1.45 "Carlito", sans-serif; } table { width: 100%; border-collapse: collapse; } td { vertical-align: top; } .n { width: 33%; padding-right: 14pt; } .photo { width: 110pt; height: 110pt; border-radius: 60pt; background: #9ab; margin: 0 auto 10pt; } h1 { font-size: 36pt; font-weight: 400; line-height: 1.05; } .sub { letter-spacing: 0.2em; font-size: 13pt; } h2 { text-transform: uppercase; font-size: 11pt; border-bottom: 0.8pt solid #94b6d2; color: #548ab7; margin: 12pt 0 5pt; } .n h2 { border: 0; } .lab { font-size: 8.5pt; margin-top: 5pt; } h4 { font-size: 9.5pt; margin-top: 6pt; } .bar { display: grid; grid-template-columns: 90pt 1fr; } .bar i { height: 8pt; background: #94b6d2; display: block; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, location: null, places: false, certifications: false }),
      };
    },
  },
  {
    name: 'indeed',
    stratum: 'single column',
    make(random, person) {
      const times = timesOf(random, person, ['long'], random.pick([' to ', ' - ']));
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const body = `<h1>${esc(person.name)}</h1><p>${esc(person.headline)}</p><p>${esc(person.place)}</p><p>${esc(person.email)}</p><p>${esc(person.phone)}</p><p class="s">${esc(person.summary)}</p>
        ${h('experience')}${each(person.roles, (role) => `<h3>${esc(role.title)}</h3><div>${esc(role.company)} - ${esc(role.place)}</div><div>${esc(times.role(role))}</div>${each(role.highlights, (text) => `<p>• ${esc(text)}</p>`)}`)}
        ${h('education')}${each(person.studies, (one) => `<h3>${esc(one.degree)}</h3><div>${esc(one.institution)}</div><div>${one.start.year} to ${one.end.year}</div>`)}
        ${h('skills')}<ul>${each(skillsOf(person), (name, index) => `<li>${esc(name)} (${index + 2} years)</li>`)}</ul>`;
      const css = `@page { size: Letter; margin: 18mm; } body { font: 10pt/1.4 "Liberation Sans"; } h1 { font-size: 24pt; font-weight: 400; } h2 { font-size: 15pt; border-bottom: 0.6pt solid #ccc; font-weight: 400; margin: 12pt 0 4pt; } h3 { font-size: 10.5pt; margin-top: 7pt; } .s { margin-top: 8pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, links: false, certifications: false, languages: false }),
      };
    },
    languages: ['en'],
  },
];
