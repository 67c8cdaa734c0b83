import {
  each,
  esc,
  headingOf,
  icon,
  linkOf,
  list,
  page,
  skillsOf,
  timesOf,
  truthOf,
  type Template,
} from './template.ts';

type Kind = Parameters<typeof headingOf>[2];

/** Modeled on browser-based resume builders. */
export const BUILDERS: readonly Template[] = [
  {
    name: 'canva-sidebar',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['years', 'short', 'slashes'], random.pick([' - ', ' – ', '-']));
      const h = (kind: Kind) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const inSide = random.chance(0.5);
      const named = `<h1>${esc(person.name.toUpperCase())}</h1><div class="sub">${esc(person.headline.toUpperCase())}</div>`;
      const side = `<aside><svg class="photo" viewBox="0 0 80 80"><circle cx="40" cy="40" r="38" fill="#c8b8a6"/></svg>${inSide ? named : ''}
        ${h('contact')}<p>${icon('#fff')}${esc(person.phone)}</p><p>${icon('#fff')}${esc(person.email)}</p><p>${icon('#fff')}${esc(person.place)}</p>${each(person.links, (one) => `<p>${icon('#fff')}${linkOf(one)}</p>`)}
        ${h('education')}${each(person.studies, (one) => `<p class="b">${esc(one.degree)}</p><p>${esc(one.institution)}</p><p>${esc(times.study(one))}</p>`)}
        ${h('skills')}${list(skillsOf(person))}${h('languages')}${each(person.spoken, ({ name }) => `<p>${esc(name)}</p><div class="bar"></div>`)}</aside>`;
      const main = `<main>${inSide ? '' : named}${h('summary')}<p>${esc(person.summary)}</p>${h('experience')}${each(person.roles, (role) => `<div class="e"><i class="dot"></i><div class="r"><b>${esc(role.company)}</b><span>${esc(times.role(role))}</span></div><p class="t">${esc(role.title)}</p>${list(role.highlights)}</div>`)}</main>`;
      const css = `@page { size: A4; margin: 0; } body { font: 9.5pt/1.45 "Lato", sans-serif; display: grid; grid-template-columns: 34% 1fr; min-height: 100vh; } aside { background: #323b4c; color: #fff; padding: 22pt 16pt; } main { padding: 28pt 22pt; } .photo { width: 90pt; display: block; margin: 0 auto 10pt; } h1 { font-size: 25pt; letter-spacing: 0.04em; line-height: 1.1; } aside h1 { font-size: 18pt; } .sub { letter-spacing: 0.25em; font-size: 8.5pt; margin: 4pt 0 12pt; } h2 { font-size: 11.5pt; text-transform: uppercase; letter-spacing: 0.08em; border-bottom: 0.8pt solid currentColor; margin: 12pt 0 6pt; } .r { display: flex; justify-content: space-between; } .b { font-weight: 700; } .t { font-style: italic; color: #666; } .e { border-left: 1pt solid #999; padding: 0 0 8pt 12pt; position: relative; } .dot { position: absolute; left: -4pt; top: 4pt; width: 7pt; height: 7pt; border-radius: 4pt; background: #323b4c; } .bar { height: 4pt; width: 80pt; background: #c8b8a6; }`;
      return {
        html: page(person, css, side + main),
        truth: truthOf(person, { form: times.form, places: false, certifications: false }),
      };
    },
  },
  {
    name: 'enhancv',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['slashes', 'years'], ' - ');
      const h = (kind: Kind) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const body = `<header><h1>${esc(person.name)}</h1><div class="sub">${esc(person.headline)}</div><p>${icon('#008cff')}${esc(person.phone)} &nbsp; ${icon('#008cff')}${esc(person.email)} ${each(person.links, (one) => `&nbsp; ${icon('#008cff')}${linkOf(one)}`)} &nbsp; ${icon('#008cff')}${esc(person.place)}</p></header>
        <div class="columns"><main>${h('experience')}${each(person.roles, (role) => `<h3>${esc(role.title)}</h3><div class="co">${esc(role.company)}</div><div class="m">${icon('#666')}${esc(times.role(role))} &nbsp;&nbsp; ${icon('#666')}${esc(role.place)}</div>${list(role.highlights)}`)}
        ${h('education')}${each(person.studies, (one) => `<h3>${esc(one.degree)}</h3><div class="co">${esc(one.institution)}</div><div class="m">${icon('#666')}${esc(times.study(one))}</div>`)}</main>
        <aside>${h('summary')}<p>${esc(person.summary)}</p>${h('skills')}<p class="tags">${each(skillsOf(person), (name) => `<span>${esc(name)}</span>`)}</p>${h('languages')}${each(person.spoken, ({ name, level }) => `<div class="sp"><b>${esc(name)}</b><span>${esc(level)}</span></div>`)}${h('certifications')}${each(person.certifications, ({ name }) => `<h4>${esc(name)}</h4>`)}</aside></div>`;
      const css = `@page { size: A4; margin: 12mm 14mm; } body { font: 9.5pt/1.4 "Nimbus Sans", "Liberation Sans"; } h1 { font-size: 24pt; text-transform: uppercase; } .sub { color: #008cff; font-size: 12pt; } .columns { display: grid; grid-template-columns: 1.6fr 1fr; gap: 9mm; } h2 { text-transform: uppercase; font-size: 13pt; border-bottom: 1.6pt solid #000; margin: 10pt 0 5pt; } h3 { font-weight: 400; font-size: 12pt; margin-top: 6pt; } .co { color: #008cff; font-weight: 700; } .m { font-size: 8.5pt; color: #555; } .tags span { display: inline-block; border-bottom: 0.8pt solid #999; margin: 2pt 8pt 2pt 0; } .sp { display: flex; justify-content: space-between; } h4 { color: #008cff; font-size: 10pt; margin-bottom: 4pt; }`;
      return { html: page(person, css, body), truth: truthOf(person, { form: times.form }) };
    },
  },
  {
    name: 'resume-io',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'short'], ' — ');
      const h = (kind: Kind) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const body = `<div class="columns"><main><h1>${esc(person.name)}</h1><div class="sub">${esc(person.headline)}</div>${h('summary')}<p>${esc(person.summary)}</p>
        ${h('experience')}${each(person.roles, (role) => `<h3>${esc(role.title)}, ${esc(role.company)}, ${esc(role.place)}</h3><div class="m">${esc(times.role(role))}</div>${list(role.highlights)}`)}
        ${h('education')}${each(person.studies, (one) => `<h3>${esc(one.degree)}, ${esc(one.institution)}</h3><div class="m">${esc(times.study(one))}</div>`)}</main>
        <aside>${h('contact')}<p>${esc(person.place)}</p><p>${esc(person.phone)}</p><p><a href="mailto:${esc(person.email)}">${esc(person.email)}</a></p>${each(person.links, (one) => `<p>${linkOf(one)}</p>`)}${h('skills')}${each(skillsOf(person), (name) => `<p>${esc(name)}</p><div class="bar"></div>`)}${h('languages')}${each(person.spoken, ({ name }) => `<p>${esc(name)}</p><div class="bar"></div>`)}</aside></div>`;
      const css = `@page { size: A4; margin: 15mm; } body { font: 9.5pt/1.5 "P052", serif; } h1 { font-size: 22pt; } .sub { font-size: 9pt; text-transform: uppercase; } .columns { display: grid; grid-template-columns: 1fr 28%; gap: 10mm; } h2 { font-size: 12.5pt; margin: 12pt 0 4pt; } h3 { font-size: 10.5pt; margin-top: 6pt; } .m { color: #999; font-size: 8.5pt; text-transform: uppercase; letter-spacing: 0.05em; } .bar { height: 2.5pt; background: #1a5; width: 70%; margin-bottom: 5pt; } aside h2 { font-size: 11pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, certifications: false }),
      };
    },
  },
  {
    name: 'functional',
    stratum: 'single column',
    languages: ['en'],
    make(random, person) {
      const times = timesOf(random, person, ['years', 'short'], '–');
      const h = (text: string) => `<h2>${text}</h2>`;
      const body = `<h1>${esc(person.name)}</h1><p class="c">${esc(person.place)} • ${esc(person.phone)} • ${esc(person.email)}</p>${h('Summary')}<p>${esc(person.summary)}</p>
        ${h('Core Competencies')}<div class="g">${each(skillsOf(person), (name) => `<span>${esc(name)}</span>`)}</div>
        ${h('Employment History')}${each(person.roles, (role) => `<div class="r"><span><b>${esc(role.title)}</b>, ${esc(role.company)}, ${esc(role.place)}</span><span>${esc(times.role(role))}</span></div>`)}
        ${h('Education')}${each(person.studies, (one) => `<p>${esc(one.degree)}, ${esc(one.institution)}, ${one.end.year}</p>`)}`;
      const css = `@page { size: Letter; margin: 20mm; } body { font: 10.5pt/1.4 "Liberation Serif"; } h1 { text-align: center; } .c { text-align: center; } h2 { font-size: 12pt; text-align: center; background: #eee; margin: 9pt 0 4pt; } .g { display: grid; grid-template-columns: 1fr 1fr 1fr; } .r { display: flex; justify-content: space-between; }`;
      const truth = truthOf(person, {
        form: times.form,
        studies: 'end-year',
        links: false,
        certifications: false,
        languages: false,
      });
      return {
        html: page(person, css, body),
        truth: { ...truth, experiences: truth.experiences.map((one) => ({ ...one, highlights: [] })) },
      };
    },
  },
];
