import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import { partialDate } from '../write-dates.ts';
import { escapeHtml } from '../writers/escape-html.ts';

/**
 * The Japanese form: a grid of years and months, schools and employers in one table, joining and leaving in separate
 * rows.
 */
export function rirekisho(random: Random, person: Person): { html: string; truth: Truth } {
  const schools = person.studies.toReversed().flatMap(({ institution, degree, start, end }) => {
    const subject = degree.replace(/ ?(?:卒業|修了)$/, '');
    return [
      [start.year, start.month, `${institution} ${subject} 入学`],
      [end.year, end.month, `${institution} ${degree}`],
    ];
  });
  const jobs = person.roles
    .toReversed()
    .flatMap(({ company, title, start, end }) => [
      [start.year, start.month, `${company} 入社`],
      ['', '', title],
      ...(end
        ? [[end.year, end.month, `${company} ${random.pick(['退社', '一身上の都合により退社'])}`]]
        : [['', '', '現在に至る']]),
    ]);
  const row = (cells: (string | number)[]) =>
    `<tr>${cells.map((cell, index) => `<td class="c${index}">${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
  const centered = (text: string) => `<tr><td></td><td></td><td style="text-align:center">${text}</td></tr>`;
  const html = `<!doctype html><meta charset="utf-8"><style>${CSS}</style><h1>履歴書</h1>
    <table><tr><td class="label">ふりがな</td><td>さとう みさき</td></tr><tr><td class="label">氏名</td><td class="name">${escapeHtml(person.name)}</td></tr>
    <tr><td class="label">生年月日</td><td>1990年5月12日生（満34歳）</td></tr><tr><td class="label">現住所</td><td>${escapeHtml(person.place)}</td></tr>
    <tr><td class="label">電話</td><td>${person.phone}</td></tr><tr><td class="label">E-mail</td><td>${person.email}</td></tr></table>
    <table><tr><td class="c0">年</td><td class="c1">月</td><td>学歴・職歴</td></tr>${centered('学歴')}${schools.map(row).join('')}${centered('職歴')}${jobs.map(row).join('')}<tr><td></td><td></td><td style="text-align:right">以上</td></tr></table>
    <table><tr><td class="c0">年</td><td class="c1">月</td><td>免許・資格</td></tr>${person.certifications.map(({ name, year }) => row([year, 3, `${name} 取得`])).join('')}</table>`;
  return {
    html,
    truth: {
      name: person.name,
      email: person.email,
      phone: person.phone,
      location: person.place,
      links: [],
      summary: null,
      experiences: person.roles.map(({ company, title, start, end }) => ({
        company,
        title,
        startDate: partialDate(start, 'east'),
        endDate: end ? partialDate(end, 'east') : 'present',
        location: null,
        highlights: [],
      })),
      education: person.studies.map(({ institution, degree, start, end }) => ({
        institution,
        degree,
        startDate: partialDate(start, 'east'),
        endDate: partialDate(end, 'east'),
      })),
      skills: [],
      certifications: person.certifications.map(({ name }) => name),
      languages: [],
    },
  };
}

const CSS = `@page { size: A4; margin: 15mm; } body { font: 10pt/1.5 "Noto Serif CJK JP"; } h1 { font-size: 18pt; letter-spacing: 0.5em; }
  table { border-collapse: collapse; width: 100%; margin-bottom: 8mm; } td { border: 0.5pt solid #000; padding: 3pt 6pt; } .c0 { width: 14%; text-align: center; } .c1 { width: 8%; text-align: center; }
  .label { width: 18%; } .name { font-size: 16pt; }`;
