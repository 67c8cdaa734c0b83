import type { Person, Role } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import { partialDate, writeDate } from '../write-dates.ts';
import { escapeHtml } from '../writers/escape-html.ts';
import { LINKEDIN_WORDS, type LinkedinWords } from './linkedin-words.ts';

const LEVELS = ['Native or Bilingual', 'Full Professional', 'Professional Working', 'Limited Working', 'Elementary'];

/**
 * A profile as LinkedIn saves it: three skills and the languages on the left, dates with durations, several roles under
 * one employer.
 */
export function linkedinProfile(random: Random, person: Person): { html: string; truth: Truth } {
  const words = LINKEDIN_WORDS[person.locale.language] ?? LINKEDIN_WORDS['en'];
  if (!words) throw new Error('No LinkedIn words for English.');
  const skills = person.skills.flatMap(({ names }) => names).slice(0, 3);
  const hasSummary = random.chance(0.7);
  const shown = { ...person, links: [`www.linkedin.com/in/${person.email.split('@')[0] ?? ''}`] };
  const studies = person.studies.map((study) => ({ ...study, comma: study.degree }));
  const side = [
    box(words.contact, [
      ...(random.chance(0.5) ? [person.phone + ' (Mobile)'] : []),
      person.email,
      ...shown.links.map((link) => `<a href="https://${link}">${link}</a> (LinkedIn)`),
    ]),
    box(words.skills, skills.map(escapeHtml)),
    box(
      words.languages,
      person.spoken.map(({ name }) => `${escapeHtml(name)} (${random.pick(LEVELS)})`),
    ),
    box(
      words.certifications,
      person.certifications.map(({ name }) => escapeHtml(name)),
    ),
  ];
  const hasPhone = side[0]?.includes('(Mobile)') ?? false;
  const html = `<!doctype html><meta charset="utf-8"><style>${CSS}</style>
    <div class="page"><aside>${side.join('')}</aside><main>
    <h1>${escapeHtml(person.name)}</h1><p class="headline">${escapeHtml(person.headline)} | ${escapeHtml(person.roles[0]?.company ?? '')}</p><p class="place">${escapeHtml(person.place)}</p>
    ${hasSummary ? `<h2>${words.summary}</h2><p>${escapeHtml(person.summary)}</p>` : ''}
    <h2>${words.experience}</h2>${employers(person.roles)
      .map((roles) => employer(roles, person, words))
      .join('')}
    <h2>${words.education}</h2>${studies.map(({ institution, degree, start, end }) => `<div class="org">${escapeHtml(institution)}</div><div>${escapeHtml(degree)} · (${start.year} - ${end.year})</div>`).join('')}
    </main></div>`;
  const truth: Truth = {
    name: person.name,
    email: person.email,
    phone: hasPhone ? person.phone : null,
    location: person.place,
    links: shown.links,
    summary: hasSummary ? person.summary : null,
    experiences: person.roles.map((role) => ({
      company: role.company,
      title: role.title,
      startDate: partialDate(role.start, 'long'),
      endDate: role.end ? partialDate(role.end, 'long') : 'present',
      location: role.place,
      highlights: role.highlights,
    })),
    education: studies.map(({ institution, degree, start, end }) => ({
      institution,
      degree,
      startDate: String(start.year),
      endDate: String(end.year),
    })),
    skills,
    certifications: person.certifications.map(({ name }) => name),
    languages: person.spoken.map(({ name }) => name),
  };
  return { html, truth };
}

const CSS = `@page { size: Letter; margin: 0 0 12mm 0; } body { margin: 0; font: 10.5pt/1.4 "Liberation Sans"; }
  .page { display: grid; grid-template-columns: 30% 1fr; min-height: 100vh; } aside { background: #293e49; color: #e1e8ed; padding: 34pt 14pt; }
  main { padding: 34pt 24pt; } h1 { font: 400 26pt "Liberation Sans"; margin: 0; } h2 { font: 400 16pt "Liberation Sans"; margin: 16pt 0 6pt; }
  aside h3 { font: 400 13pt "Liberation Sans"; margin: 12pt 0 4pt; } p, div.line { margin: 2pt 0; } .headline { font-size: 12pt; } .place, .dim { color: #999; }
  .org { font-size: 12pt; margin-top: 10pt; } .title { font-size: 11.5pt; margin-top: 4pt; } a { color: inherit; text-decoration: none; } .again { margin-top: 10pt; }`;

const box = (title: string, lines: string[]) =>
  `<h3>${title}</h3>${lines.map((line) => `<div class="line">${line}</div>`).join('')}`;

function employers(roles: Role[]): Role[][] {
  const groups: Role[][] = [];
  for (const role of roles) {
    const group = groups.at(-1);
    if (group?.[0]?.company === role.company) group.push(role);
    else groups.push([role]);
  }
  return groups;
}

function employer(roles: Role[], { locale }: Person, words: LinkedinWords): string {
  const total = roles.length > 1 ? `<div>${roles.length + 2} ${words.years} 3 ${words.months}</div>` : '';
  const each = roles.map((role) => {
    const time = `${writeDate(role.start, 'long', locale)} - ${role.end ? writeDate(role.end, 'long', locale) : words.present} (2 ${words.years} 4 ${words.months})`;
    const text = role.highlights
      .map((one, index) => (index === 0 ? escapeHtml(one) : `<br>- ${escapeHtml(one)}`))
      .join('');
    return `<div class="title">${escapeHtml(role.title)}</div><div>${time}</div><div class="dim">${escapeHtml(role.place)}</div><p class="again">${text}</p>`;
  });
  return `<div class="org">${escapeHtml(roles[0]?.company ?? '')}</div>${total}${each.join('')}`;
}
