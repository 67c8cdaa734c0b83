import type { Random } from '../random.ts';
import type { Locale, Profession } from './locale.ts';
import type { Person, Role, Study } from './person.ts';

export function makePerson(random: Random, locale: Locale): Person {
  const profession = random.pick(locale.professions);
  const { name, handle } = nameOf(random, locale);
  const roles = rolesOf(random, locale, profession);
  const first = roles.at(-1)?.start.year ?? 2010;
  return {
    locale,
    name,
    headline: roles[0]?.title ?? '',
    email: `${handle}@${random.pick(['example.com', 'example.org', 'mail.example.net'])}`,
    phone: digits(random, random.word(locale.phones)),
    place: random.word(locale.places),
    street: random.word(locale.streets),
    links: random.some(
      [
        `linkedin.com/in/${handle.replace('.', '-')}`,
        `github.com/${handle.replace('.', '')}`,
        `https://${handle.replace('.', '')}.example.com`,
      ],
      random.int(0, 2),
    ),
    summary: filled(random, profession.summary),
    roles,
    studies: studiesOf(random, locale, profession, first),
    skills: skillsOf(random, profession),
    certifications: random
      .some(locale.certifications.split('|'), random.int(1, 3))
      .map((certificate) => ({ name: certificate, year: random.int(first, 2024) })),
    spoken: random.some(locale.spoken.split('|'), random.int(2, 4)).map((pair) => {
      const [language = '', level = ''] = pair.split(': ');
      return { name: language, level };
    }),
    interests: random.word(locale.interests),
  };
}

const LATIN = ['sato', 'tanaka', 'wang.lei', 'li.jing', 'kobayashi', 'chen.hao', 'zhang.min', 'yamamoto.k'];

function nameOf(random: Random, { language, given, family }: Locale): { name: string; handle: string } {
  const [first, last] = [random.word(given), random.word(family)];
  if (language === 'zh') return { name: last + first, handle: random.pick(LATIN) };
  if (language === 'ja') return { name: `${last}${random.pick([' ', ' ', ''])}${first}`, handle: random.pick(LATIN) };
  const middle = random.chance(0.12) ? ` ${random.pick(['A.', 'M.', 'J.'])}` : '';
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/ß/g, 'ss')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  const handle = random.pick([
    `${plain(first)}.${plain(last)}`,
    `${plain(first).slice(0, 1)}${plain(last)}`,
    plain(last),
  ]);
  return { name: `${first}${middle} ${last}`, handle };
}

function rolesOf(random: Random, locale: Locale, profession: Profession): Role[] {
  const titles = random.some(profession.titles.split('|'), random.int(2, 4));
  const companies = random.some(locale.companies.split('|'), titles.length);
  const places = locale.places.split('|');
  const roles: Role[] = [];
  let [year, month] = [random.int(2022, 2024), random.int(1, 12)];
  let end: Role['end'] = random.chance(0.7) ? null : { year: year + 1, month: random.int(1, 12) };
  for (const [index, title] of titles.entries()) {
    const before = roles.at(-1);
    const same = before !== undefined && random.chance(0.15);
    const pool = profession.highlights.split('|');
    roles.push({
      title,
      company: same ? before.company : (companies[index] ?? ''),
      place: same ? before.place : townOf(random.pick(places), locale.language),
      start: { year, month },
      end,
      highlights: random.some(pool, Math.min(pool.length, random.int(2, 5))).map((text) => filled(random, text)),
    });
    end = month > 1 && random.chance(0.6) ? { year, month: month - 1 } : { year: year - 1, month: 12 };
    year = end.year - random.int(1, 4);
    month = random.int(1, 12);
  }
  return roles;
}

/** A role's place has no postal code. */
function townOf(place: string, language: string): string {
  return language === 'ja' || language === 'zh' ? place : place.replace(/^\d{4,5}( [A-Z]{2})? /, '');
}

function studiesOf(random: Random, locale: Locale, profession: Profession, firstRole: number): Study[] {
  const count = random.int(1, 2);
  const schools = random.some(locale.schools.split('|'), count);
  let end = firstRole - random.int(0, 1);
  return schools.map((institution) => {
    const subject = random.word(profession.subjects);
    const degree = random.word(locale.degrees).replaceAll('*', subject).replace(/\*/g, '').trim();
    const start = end - random.int(2, 4);
    const study = {
      institution,
      degree,
      start: { year: start, month: random.pick([4, 9, 10]) },
      end: { year: end, month: random.pick([3, 6, 7]) },
    };
    end = start;
    return study;
  });
}

function skillsOf(random: Random, { skills }: Profession): Person['skills'] {
  if (skills.includes('|'))
    return skills.split('|').map((group) => {
      const [label = '', names = ''] = group.split(/ ?: /);
      return { label, names: names.split(', ') };
    });
  const all = skills.split(/, |、/);
  return [{ label: null, names: random.some(all, random.int(4, all.length)) }];
}

const digits = (random: Random, pattern: string) =>
  pattern.replace(/#/g, () => String(random.int(0, 9))).replace(/%/g, () => String(random.int(2, 9)));

const filled = (random: Random, text: string) =>
  text.replace(/\{n\}/g, () => String(random.int(3, 28))).replace(/\{p\}/g, () => `${random.int(5, 45)}%`);
