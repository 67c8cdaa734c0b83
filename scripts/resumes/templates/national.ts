import { each, esc, headingOf, linkOf, list, page, skillsOf, timesOf, truthOf, type Template } from './template.ts';

type Kind = Parameters<typeof headingOf>[2];

/** Modeled on forms common in one country. */
export const NATIONAL: readonly Template[] = [
  {
    name: 'lebenslauf',
    stratum: 'rails and rows',
    languages: ['de'],
    make(random, person) {
      const times = timesOf(random, person, ['slashes', 'dots', 'years'], random.pick([' – ', ' - ', ' bis ']));
      const h = (text: string) => `<tr><td colspan="2"><h2>${text}</h2></td></tr>`;
      const row = (label: string, content: string) => `<tr><td class="l">${esc(label)}</td><td>${content}</td></tr>`;
      const bold = random.chance(0.6) ? 'b' : 'span';
      const body = `<div class="photo"></div><h1>Lebenslauf</h1><table>${h('Persönliche Daten')}${row('Name', esc(person.name))}${row('Anschrift', `${esc(person.street)}, ${esc(person.place)}`)}${row('Telefon', esc(person.phone))}${row('E-Mail', esc(person.email))}${row('Geburtsdatum', '14.03.1988')}${row('Geburtsort', 'Kassel')}${row('Familienstand', 'verheiratet, zwei Kinder')}${row('Staatsangehörigkeit', 'deutsch')}
        ${h(headingOf(random, person, 'experience'))}${each(person.roles, (role) => row(times.role(role), `<${bold}>${esc(role.title)}</${bold}><br>${esc(role.company)}, ${esc(role.place)}${list(role.highlights)}`))}
        ${h(headingOf(random, person, 'education'))}${each(person.studies, (one) => row(times.study(one), `${esc(one.institution)}<br>${esc(one.degree)}`))}
        ${h('Sprachkenntnisse')}${each(person.spoken, ({ name, level }) => row(name, esc(level)))}${h('EDV-Kenntnisse')}${row('', esc(skillsOf(person).join(', ')))}${h('Hobbys')}${row('', esc(person.interests))}</table><p class="sig">Kassel, den 03.02.2025</p>`;
      const css = `@page { size: A4; margin: 22mm; } body { font: 11pt/1.4 "Carlito"; } .photo { float: right; width: 35mm; height: 45mm; background: #bbb; } table { border-collapse: collapse; } td { vertical-align: top; padding: 2pt 0; } .l { width: 48mm; } h2 { font-size: 12.5pt; margin-top: 10pt; } .sig { margin-top: 20pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, {
          form: times.form,
          links: false,
          summary: false,
          certifications: false,
          location: `${person.street}, ${person.place}`,
        }),
      };
    },
  },
  {
    name: 'cv-francais',
    stratum: 'two columns',
    languages: ['fr'],
    make(random, person) {
      const times = timesOf(random, person, ['long'], ' à ');
      const when = ({ start, end }: (typeof person.roles)[number]) =>
        end
          ? `De ${times.month(start).toLowerCase()} à ${times.month(end).toLowerCase()}`
          : `Depuis ${times.month(start).toLowerCase()}`;
      const h = (kind: Kind) => `<h2>${headingOf(random, person, kind)}</h2>`;
      const [given = '', ...family] = person.name.split(' ');
      const body = `<div class="columns"><aside><div class="photo"></div><h1>${esc(given)}<br>${esc(family.join(' ').toUpperCase())}</h1><p class="sub">${esc(person.headline)}</p>${h('contact')}<p>${esc(person.place)}</p><p>${esc(person.phone)}</p><p>${esc(person.email)}</p><p>Permis B</p>${h('skills')}${list(skillsOf(person))}${h('languages')}${each(person.spoken, ({ name, level }) => `<p>${esc(name)} : ${esc(level)}</p>`)}<h2>Centres d'intérêt</h2><p>${esc(person.interests)}</p></aside>
        <main>${h('summary')}<p>${esc(person.summary)}</p>${h('experience')}${each(person.roles, (role) => `<h3>${esc(role.title)}</h3><p class="w">${esc(role.company)} – ${esc(role.place)}</p><p class="d">${esc(when(role))}</p>${list(role.highlights)}`)}${h('education')}${each(person.studies, (one) => `<p><b>${one.end.year}</b> : ${esc(one.degree)} – ${esc(one.institution)}</p>`)}</main></div>`;
      const css = `@page { size: A4; margin: 0; } body { font: 10pt/1.4 "Carlito"; } .columns { display: grid; grid-template-columns: 33% 1fr; min-height: 100vh; } aside { background: #e8eef1; padding: 18pt 14pt; } main { padding: 18pt 20pt; } .photo { width: 90pt; height: 90pt; border-radius: 50pt; background: #9ab; margin: 0 auto 8pt; } h1 { font-size: 19pt; line-height: 1.15; } h2 { font-size: 12pt; color: #1d5c7a; text-transform: uppercase; margin: 12pt 0 4pt; } h3 { font-size: 11pt; margin-top: 7pt; } .w { font-weight: 700; color: #555; } .d { font-style: italic; color: #777; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, studies: 'end-year', links: false, certifications: false }),
      };
    },
  },
  {
    name: 'europass-new',
    stratum: 'rails and rows',
    make(random, person) {
      const times = timesOf(random, person, ['slashes', 'long'], ' – ');
      const h = (kind: Kind) =>
        `<div class="h"><i></i><h2>${headingOf(random, person, kind).toUpperCase()}</h2><hr></div>`;
      const { labels } = person.locale;
      const body = `<header><h1>${esc(person.name)}</h1><p><b>${esc(labels.email)}:</b> ${esc(person.email)} <b>${esc(labels.phone)}:</b> ${esc(person.phone)}</p><p><b>${esc(labels.location)}:</b> ${esc(person.place)}</p></header>
        ${h('experience')}${each(person.roles, (role) => `<div class="e"><p class="m">${esc(times.role(role).toUpperCase())} – ${esc(role.place)}</p><p class="t"><b>${esc(role.title.toUpperCase())}</b> – ${esc(role.company.toUpperCase())}</p>${list(role.highlights)}</div>`)}
        ${h('education')}${each(person.studies, (one) => `<div class="e"><p class="m">${esc(times.study(one))}</p><p class="t"><b>${esc(one.degree.toUpperCase())}</b> – ${esc(one.institution)}</p></div>`)}
        ${h('languages')}<div class="e">${each(person.spoken, ({ name, level }) => `<p><b>${esc(name)}</b> ${esc(level)}</p>`)}</div>${h('skills')}<div class="e"><p>${skillsOf(person).map(esc).join(' | ')}</p></div>`;
      const css = `@page { size: A4; margin: 16mm; } body { font: 9.5pt/1.45 "Nimbus Sans", "Liberation Sans"; } h1 { font-size: 22pt; font-weight: 400; } .h { margin: 12pt 0 5pt; position: relative; padding-left: 12pt; } .h i { position: absolute; left: 0; top: 3pt; width: 6pt; height: 6pt; border-radius: 3pt; background: #0e47cb; } h2 { font-size: 11pt; } .e { padding-left: 12pt; margin-bottom: 7pt; } .m { color: #555; font-size: 9pt; } .t { border-bottom: 0.5pt solid #ccc; font-size: 10.5pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, links: false, summary: false, certifications: false }),
      };
    },
  },
  {
    name: 'chinese-table',
    stratum: 'rails and rows',
    languages: ['zh'],
    make(random, person) {
      const times = timesOf(random, person, ['east-dots', 'east', 'east-slashes'], random.pick(['-', '—', ' 至 ']));
      const cells = (row: string[]) =>
        `<tr>${each(row, (text, index) => `<td${index % 2 === 0 ? ' class="k"' : ''}>${esc(text)}</td>`)}</tr>`;
      const wide = (label: string, content: string) =>
        `<tr><td class="k">${label}</td><td colspan="3">${content}</td></tr>`;
      const body = `<h1>个人简历</h1><table>${cells(['姓名', person.name, '性别', '女'])}${cells(['出生年月', '1992年6月', '民族', '汉族'])}${cells(['联系电话', person.phone, '电子邮箱', person.email])}${cells(['现居地', person.place, '求职意向', person.headline])}
        ${wide(
          '教育背景',
          each(person.studies, (one) => `<p>${esc(times.study(one))}　${esc(one.institution)}　${esc(one.degree)}</p>`),
        )}
        ${wide(
          '工作经历',
          each(
            person.roles,
            (role) =>
              `<p><b>${esc(times.role(role))}　${esc(role.company)}　${esc(role.title)}</b></p>${each(role.highlights, (text, index) => `<p>${index + 1}. ${esc(text)}</p>`)}`,
          ),
        )}
        ${wide('专业技能', esc(skillsOf(person).join('、')))}${wide('自我评价', esc(person.summary))}</table>`;
      const css = `@page { size: A4; margin: 16mm; } body { font: 10.5pt/1.5 "Noto Sans CJK SC"; } h1 { text-align: center; font-size: 20pt; } table { border-collapse: collapse; width: 100%; } td { border: 0.6pt solid #333; padding: 4pt 6pt; } .k { width: 20mm; font-weight: 700; text-align: center; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, {
          form: times.form,
          links: false,
          places: false,
          certifications: false,
          languages: false,
        }),
      };
    },
  },
  {
    name: 'shokumu-keirekisho',
    stratum: 'single column',
    languages: ['ja'],
    make(random, person) {
      const times = timesOf(random, person, ['east'], random.pick(['～', ' ～ ', '〜']));
      const h = (text: string) => `<h2>■${text}</h2>`;
      const body = `<h1>職務経歴書</h1><p class="right">2025年2月3日現在<br>氏名　${esc(person.name)}</p>${h('職務要約')}<p>${esc(person.summary)}</p>
        ${h('職務経歴')}${each(person.roles, (role) => `<div class="bar">${esc(times.role(role))}　${esc(role.company)}</div><p>${esc(role.title)}</p>${each(role.highlights, (text) => `<p>・${esc(text)}</p>`)}`)}
        ${h('学歴')}${each(person.studies, (one) => `<p>${esc(times.study(one))}　${esc(one.institution)}　${esc(one.degree)}</p>`)}
        ${h('資格')}${each(person.certifications, ({ name }) => `<p>${esc(name)}</p>`)}${h('連絡先')}<p>電話：${esc(person.phone)}</p><p>メール：${esc(person.email)}</p><p>住所：${esc(person.place)}</p>`;
      const css = `@page { size: A4; margin: 20mm; } body { font: 10.5pt/1.55 "Noto Serif CJK JP"; } h1 { text-align: center; font-size: 17pt; letter-spacing: 0.2em; } h2 { font-size: 11.5pt; margin: 10pt 0 3pt; } .right { text-align: right; } .bar { background: #ddd; padding: 1pt 4pt; margin-top: 6pt; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, links: false, places: false, skills: [], languages: false }),
      };
    },
  },
  {
    name: 'academic',
    stratum: 'single column',
    languages: ['en', 'de', 'fr', 'es', 'it'],
    make(random, person) {
      const times = timesOf(random, person, ['years', 'short'], '–');
      const h = (text: string) => `<h2>${text}</h2>`;
      const dateLeft = random.chance(0.5);
      const row = (when: string, what: string) =>
        dateLeft
          ? `<div class="r dl"><span>${esc(when)}</span><div>${what}</div></div>`
          : `<div class="r"><div>${what}</div><span>${esc(when)}</span></div>`;
      const body = `<h1>${esc(person.name)}</h1><p class="c">${esc(person.place)}<br>${esc(person.email)} · ${esc(person.phone)}${each(person.links, (one) => ` · ${linkOf(one)}`)}</p>
        ${h(headingOf(random, person, 'education'))}${each(person.studies, (one) => row(times.study(one), `<b>${esc(one.degree)}</b>, ${esc(one.institution)}`))}
        ${h(headingOf(random, person, 'experience'))}${each(person.roles, (role) => row(times.role(role), `<b>${esc(role.title)}</b>, ${esc(role.company)}, ${esc(role.place)}${list(role.highlights)}`))}
        ${h('Publications')}<ol><li>${esc(person.name.split(' ').at(-1) ?? '')}, A., Miller, B. (2021). On the measurement of slow things. Journal of Patience, 12(3), 44–61.</li><li>${esc(person.name.split(' ').at(-1) ?? '')}, A. (2019). A note on notes. Proceedings of the Society, pp. 1–9.</li></ol>
        ${h(headingOf(random, person, 'languages'))}<p>${esc(person.spoken.map(({ name, level }) => `${name} (${level})`).join(', '))}</p>`;
      const css = `@page { size: A4; margin: 24mm; } body { font: 11pt/1.35 "C059", serif; } h1 { text-align: center; font-size: 19pt; font-weight: 400; font-variant: small-caps; } .c { text-align: center; } h2 { font-size: 12pt; font-variant: small-caps; margin: 10pt 0 4pt; } .r { display: grid; grid-template-columns: 1fr auto; gap: 6mm; margin-bottom: 3pt; } .dl { grid-template-columns: 30mm 1fr; }`;
      return {
        html: page(person, css, body),
        truth: truthOf(person, { form: times.form, summary: false, skills: [], certifications: false }),
      };
    },
  },
];
