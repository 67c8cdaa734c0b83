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

/** Modeled on popular LaTeX classes. */
export const LATEX: readonly Template[] = [
  {
    name: 'moderncv-classic',
    stratum: 'rails and rows',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'slashes', 'years', 'short'], random.pick(['–', ' – ']));
      const h = (kind: Parameters<typeof headingOf>[2]) =>
        `<div class="row"><div class="rule"></div><h2>${headingOf(random, person, kind)}</h2></div>`;
      const row = (label: string, content: string) =>
        `<div class="row"><div class="hint">${esc(label)}</div><div>${content}</div></div>`;
      const grouped = person.skills.every(({ label }) => label !== null);
      const body = `<header><div><h1>${esc(person.name)}</h1><div class="quote">${esc(person.headline)}</div></div>
        <div class="address">${esc(person.place)}<br>${icon('#3873b3')}${esc(person.phone)}<br>${icon('#3873b3')}${esc(person.email)}${each(person.links, (one) => `<br>${icon('#3873b3')}${linkOf(one)}`)}</div></header>
        ${h('experience')}${each(person.roles, (role) => row(times.role(role), `<b>${esc(role.title)}</b>, <i>${esc(role.company)}</i>, ${esc(role.place)}.${list(role.highlights)}`))}
        ${h('education')}${each(person.studies, (one) => row(times.study(one), `<b>${esc(one.degree)}</b>, <i>${esc(one.institution)}</i>.`))}
        ${h('languages')}${each(person.spoken, ({ name, level }) => row(name, `<div class="spread"><span>${esc(level)}</span></div>`))}
        ${h('skills')}${grouped ? each(person.skills, ({ label, names }) => row(label ?? '', esc(names.join(', ')))) : `<div class="row"><div></div><div>${esc(skillsOf(person).join(', '))}</div></div>`}`;
      const css = `@page { size: A4; margin: 18mm; } body { font: 10.5pt/1.35 "Latin Modern Sans", "Carlito", sans-serif; } header { display: flex; justify-content: space-between; margin-bottom: 14pt; }
        h1 { font-weight: 300; font-size: 32pt; color: #555; } .quote { font-style: italic; color: #777; font-size: 15pt; } .address { text-align: right; font-style: italic; color: #666; font-size: 9pt; }
        .row { display: grid; grid-template-columns: 26mm 1fr; gap: 4mm; margin-bottom: 4pt; } .rule { border-top: 3pt solid #3873b3; margin-top: 10pt; } h2 { font-weight: 400; font-size: 15pt; color: #3873b3; } .hint { text-align: right; font-size: 9.5pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, summary: false, certifications: false }),
      };
    },
  },
  {
    name: 'altacv',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'short', 'slashes']);
      const right = random.chance(0.5);
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const meta = (when: string, where: string) =>
        `<div class="meta"><span>${icon('#666')}${esc(when)}</span>${where ? `<span>${icon('#666')}${esc(where)}</span>` : ''}</div>`;
      const main = `<main>${h('experience')}${each(person.roles, (role) => `<div class="event"><div class="what">${esc(role.title)}</div><div class="who">${esc(role.company)}</div>${meta(times.role(role), role.place)}${list(role.highlights)}</div>`)}</main>`;
      const side = `<aside>${h('summary')}<p>${esc(person.summary)}</p>${h('skills')}<div>${each(skillsOf(person), (name) => `<span class="tag">${esc(name)}</span> `)}</div>
        ${h('languages')}${each(person.spoken, ({ name }, index) => `<div class="spread"><b>${esc(name)}</b><span>${each([0, 1, 2, 3, 4], (dot) => `<svg width="9" height="9"><circle cx="4" cy="4" r="3.5" fill="${dot < 5 - index ? '#8b1a1a' : '#ddd'}"/></svg>`)}</span></div>`)}
        ${h('education')}${each(person.studies, (one) => `<div class="event"><div class="what">${esc(one.degree)}</div><div class="who">${esc(one.institution)}</div>${meta(times.study(one), '')}</div>`)}</aside>`;
      const body = `<h1>${esc(person.name.toUpperCase())}</h1><div class="tagline">${esc(person.headline)}</div>
        <div class="info"><span>${icon('#8b1a1a')}${esc(person.email)}</span><span>${icon('#8b1a1a')}${esc(person.phone)}</span><span>${icon('#8b1a1a')}${esc(person.place)}</span>${each(person.links, (one) => `<span>${icon('#8b1a1a')}${linkOf(one)}</span>`)}</div>
        <div class="columns">${right ? main + side : side + main}</div>`;
      const css = `@page { size: A4; margin: 12mm; } body { font: 9.5pt/1.35 "Lato", sans-serif; } h1 { font-size: 24pt; color: #450808; } .tagline { color: #8b1a1a; font-weight: 700; font-size: 13pt; } .info { display: flex; flex-wrap: wrap; gap: 3pt 14pt; font-size: 8.5pt; margin: 6pt 0; }
        .columns { display: grid; grid-template-columns: ${right ? '62% 1fr' : '1fr 62%'}; gap: 8mm; } h2 { font-size: 14pt; text-transform: uppercase; color: #450808; border-bottom: 2pt solid #c9a76d; margin: 8pt 0 5pt; } .event { border-bottom: 0.6pt dashed #bbb; padding-bottom: 5pt; margin-bottom: 5pt; }
        .what { font-size: 11.5pt; color: #333; } .who { font-weight: 700; color: #8b1a1a; } .meta { display: flex; gap: 50pt; font-size: 8.5pt; color: #666; margin: 2pt 0; } .tag { display: inline-block; border: 0.6pt solid #999; border-radius: 3pt; padding: 1pt 4pt; margin-bottom: 2pt; } .spread { display: flex; justify-content: space-between; }`;
      return { html: page(person, css, body), truth: truthOf(person, { form: times.form, certifications: false }) };
    },
  },
  {
    name: 'awesome-cv',
    stratum: 'single column',
    make(random, person) {
      const times = timesOf(random, person, ['short', 'long', 'dots'], ' - ');
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const [given = '', ...family] = person.name.split(' ');
      const entry = (left: string, leftBelow: string, right: string, rightBelow: string, more: string) =>
        `<div class="e"><div class="r"><b>${esc(left)}</b><span class="loc">${esc(right)}</span></div><div class="r"><span class="pos">${esc(leftBelow)}</span><span class="date">${esc(rightBelow)}</span></div>${more}</div>`;
      const body = `<header><h1><span>${esc(given)}</span> <b>${esc(family.join(' '))}</b></h1><div class="position">${esc(person.headline)}</div><div class="addr">${esc(person.place)}</div>
        <div class="social">${icon('#333')}${esc(person.phone)} &nbsp;|&nbsp; ${icon('#333')}${esc(person.email)}${each(person.links, (one) => ` &nbsp;|&nbsp; ${icon('#333')}${linkOf(one)}`)}</div></header>
        ${h('summary')}<p>${esc(person.summary)}</p>
        ${h('experience')}${each(person.roles, (role) => entry(role.company, role.title, role.place, times.role(role), list(role.highlights)))}
        ${h('education')}${each(person.studies, (one) => entry(one.institution, one.degree, '', times.study(one), ''))}
        ${h('skills')}${each(person.skills, ({ label, names }) => `<div class="sk"><b>${esc(label ?? '')}</b><span>${esc(names.join(', '))}</span></div>`)}
        ${h('certifications')}${each(person.certifications, ({ name, year }) => `<div class="cert"><span>${year}</span><b>${esc(name)}</b></div>`)}
        <footer><span>${esc(times.month({ year: 2024, month: 11 }))}</span><span>${esc(person.name)} · Résumé</span><span>1</span></footer>`;
      const css = `@page { size: A4; margin: 14mm 18mm; } body { font: 9.5pt/1.3 "Source Sans 3", "Lato", sans-serif; } header { text-align: center; } h1 { font-size: 30pt; font-weight: 300; } .position { font-variant: small-caps; color: #dc3522; font-size: 9pt; } .addr { font-style: italic; color: #777; font-size: 8.5pt; } .social { font-size: 8.5pt; }
        h2 { font-size: 15pt; border-bottom: 0.8pt solid #999; margin: 9pt 0 4pt; } .r { display: flex; justify-content: space-between; } .loc { color: #dc3522; font-style: italic; } .pos { font-variant: small-caps; color: #666; font-size: 9pt; } .date { font-style: italic; color: #666; font-size: 8.5pt; } .e { margin-bottom: 5pt; } .sk { display: grid; grid-template-columns: 24mm 1fr; gap: 4mm; } .sk b { text-align: right; } .cert { display: grid; grid-template-columns: 14mm 1fr; } footer { display: flex; justify-content: space-between; font-size: 8pt; color: #999; margin-top: 12pt; }`;
      return { html: page(person, css, body), truth: truthOf(person, { form: times.form, languages: false }) };
    },
  },
  {
    name: 'deedy',
    stratum: 'two columns',
    make(random, person) {
      const times = timesOf(random, person, ['long', 'short'], ' – ');
      const h = (kind: Parameters<typeof headingOf>[2]) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const [given = '', ...family] = person.name.split(' ');
      const body = `<header><h1>${esc(given)} <span>${esc(family.join(' '))}</span></h1><p>${[...person.links, person.email].map(linkText).join(' | ')} | ${esc(person.phone)}</p></header>
        <div class="columns"><aside>${h('education')}${each(person.studies, (one) => `<h3>${esc(one.institution)}</h3><div class="d">${esc(one.degree)}</div><div class="l">${esc(times.study(one))}</div>`)}
        ${h('skills')}${each(person.skills, ({ label, names }) => `${label ? `<h3>${esc(label)}</h3>` : ''}<div>${names.map(esc).join(' • ')}</div>`)}${h('languages')}<div>${person.spoken.map(({ name, level }) => esc(`${name} (${level})`)).join('<br>')}</div></aside>
        <main>${h('experience')}${each(person.roles, (role) => `<div class="run"><b>${esc(role.company)}</b> <span>| ${esc(role.title)}</span></div><div class="l">${esc(times.role(role))} | ${esc(role.place)}</div>${list(role.highlights)}`)}
        ${h('certifications')}${each(person.certifications, ({ name, year }) => `<div class="aw"><span>${year}</span><span>${esc(name)}</span></div>`)}</main></div>`;
      const css = `@page { size: Letter; margin: 11mm 13mm; } body { font: 10pt/1.3 "Lato", sans-serif; } header { text-align: center; border-bottom: 0.6pt solid #aaa; padding-bottom: 4pt; } h1 { font-weight: 300; font-size: 34pt; } h1 span { font-weight: 400; } .columns { display: grid; grid-template-columns: 33% 1fr; gap: 6mm; }
        h2 { text-transform: uppercase; font-weight: 300; font-size: 15pt; color: #555; margin: 8pt 0 3pt; } h3 { text-transform: uppercase; font-size: 10.5pt; } .run { text-transform: uppercase; font-size: 10.5pt; margin-top: 6pt; } .run span { text-transform: none; color: #555; } .l { color: #777; font-size: 9pt; } .aw { display: grid; grid-template-columns: 16mm 1fr; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, summary: false, location: null }),
      };
    },
  },
];

const linkText = (text: string) => (text.includes('@') ? esc(text) : linkOf(text));
