import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Truth } from '../../resumes/truth.ts';
import { truthOf } from '../others/other-classes.ts';
import type { Headings, Stranger } from '../others/stranger.ts';

const run = promisify(execFile);

/** How people without a template write in a word processor: a table with dates at the left, or tabs and dashes. Saved by LibreOffice. */
export const OFFICE_LAYOUTS = ['office-table-docx', 'office-dashes-pdf'];

const OPEN: Record<string, string> = {
  ...{ en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'actualidad', it: 'oggi', nl: 'heden', da: 'nu', pt: 'presente' },
  ...{ ja: '現在', zh: '至今', ko: '현재' },
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export async function writeOffice(
  layout: string,
  person: Stranger,
  headings: Headings,
): Promise<{ fileName: string; bytes: Uint8Array; truth: Truth }> {
  const isTable = layout === 'office-table-docx';
  const html = isTable ? table(person, headings) : dashes(person, headings);
  const type = isTable ? 'docx' : 'pdf';
  return { fileName: `resume.${type}`, bytes: await convert(html, type), truth: truthOf(person) };
}

const written = (at: string) => `${Number(at.slice(5))}.${at.slice(0, 4)}`;

function period(person: Stranger, from: string, to: string | null): string {
  return `${written(from)} - ${to ? written(to) : (OPEN[person.language] ?? 'now')}`;
}

function table(person: Stranger, headings: Headings): string {
  const row = (left: string, right: string) => `<tr><td width="24%" valign="top">${left}</td><td>${right}</td></tr>`;
  const heading = (text: string) => `<p><b><u>${escaped(text)}</u></b></p>`;
  const rows = (content: string[]) => `<table width="100%" border="0">${content.join('')}</table>`;
  const { name, label, city, phone, email, url, summary } = person;
  return page([
    `<p align="center"><font size="5">${escaped(name)}</font></p><p align="center">${escaped(label)}</p>`,
    rows([row('Tel.', phone), row('E-Mail', email), row('Web', url), row('', escaped(city))]),
    heading(headings.summary),
    `<p>${escaped(summary)}</p>`,
    heading(headings.work),
    rows(
      person.work.map(({ title, org, place, from, to, lines }) =>
        row(
          period(person, from, to),
          `${escaped(title)}<br>${escaped(org)}, ${escaped(place)}<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
        ),
      ),
    ),
    heading(headings.education),
    rows(
      person.education.map(({ degree, school, from, to }) =>
        row(`${from.slice(0, 4)} - ${to.slice(0, 4)}`, `${escaped(degree)}<br>${escaped(school)}`),
      ),
    ),
    heading(headings.skills),
    rows(person.skills.map(({ name: group, items }) => row(escaped(group), escaped(items.join(', '))))),
    heading(headings.languages),
    rows(person.languages.map(([language, level]) => row(escaped(language), escaped(level)))),
    heading(headings.certificates),
    rows(
      person.certificates.map(([title, issuer, at]) => row(at.slice(0, 4), `${escaped(title)} (${escaped(issuer)})`)),
    ),
    ...awards(person, headings, (date, text) => rows([row(date, text)])),
  ]);
}

function dashes(person: Stranger, headings: Headings): string {
  const { name, city, phone, email, url, summary } = person;
  const heading = (text: string) => `<p><br><font size="3"><b>${escaped(text)}</b></font></p>`;
  return page([
    `<p><b>${escaped(name)}</b></p><p>${escaped(city)} / ${phone} / ${email} / ${url}</p>`,
    heading(headings.summary),
    `<p>${escaped(summary)}</p>`,
    heading(headings.work),
    ...person.work.map(
      ({ title, org, place, from, to, lines }) =>
        `<p>${escaped(org)} - ${escaped(place)} - ${escaped(title)} - ${period(person, from, to)}</p>${lines.map((line) => `<p>- ${escaped(line)}</p>`).join('')}`,
    ),
    heading(headings.education),
    ...person.education.map(
      ({ degree, school, from, to }) =>
        `<p>${escaped(school)} - ${escaped(degree)} - ${from.slice(0, 4)} to ${to.slice(0, 4)}</p>`,
    ),
    heading(headings.skills),
    ...person.skills.map(({ items }) => `<p>${escaped(items.join(' / '))}</p>`),
    heading(headings.languages),
    `<p>${escaped(person.languages.map(([language, level]) => `${language} - ${level}`).join('; '))}</p>`,
    heading(headings.certificates),
    ...person.certificates.map(
      ([title, issuer, at]) => `<p>${escaped(title)} - ${escaped(issuer)} - ${at.slice(0, 4)}</p>`,
    ),
    ...awards(person, headings, (date, text) => `<p>${text} - ${date}</p>`),
  ]);
}

function awards(person: Stranger, headings: Headings, line: (date: string, text: string) => string): string[] {
  const all = person.extras?.awards ?? [];
  if (all.length === 0) return [];
  return [
    `<p><b>${escaped(headings.awards ?? 'Awards')}</b></p>`,
    ...all.map(([title, awarder, at]) => line(at.slice(0, 4), `${escaped(title)}, ${escaped(awarder)}`)),
  ];
}

const page = (parts: string[]) =>
  `<html><head><meta charset="utf-8"></head><body style="font-family: 'Noto Serif CJK JP', 'Liberation Serif'">${parts.join('\n')}</body></html>`;

async function convert(html: string, type: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, 'resume.html'), html);
    await run('soffice', [
      ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--infilter=HTML (StarWriter)'],
      ...['--convert-to', type === 'docx' ? 'docx:MS Word 2007 XML' : 'pdf:writer_pdf_Export'],
      ...['--outdir', folder, join(folder, 'resume.html')],
    ]);
    return new Uint8Array(await readFile(join(folder, `resume.${type}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
