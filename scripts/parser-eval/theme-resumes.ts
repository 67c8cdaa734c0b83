import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '../resumes/people/locale.ts';
import { LOCALES } from '../resumes/people/locales.ts';
import { makePerson } from '../resumes/people/make-person.ts';
import type { MonthOfYear, Person } from '../resumes/people/person.ts';
import { amongStrangers } from '../resumes/people/strangers.ts';
import { unfamiliar } from '../resumes/people/unfamiliar.ts';
import { randomOf } from '../resumes/random.ts';
import type { Truth } from '../resumes/truth.ts';
import type { Printer } from '../resumes/writers/browser.ts';
import { squash } from './compare-text.ts';
import type { Case } from './evaluate.ts';

const FOLDER = new URL('./themes/', import.meta.url);
const PEOPLE = 3;

/** Third-party themes, and how precisely they print dates. */
const THEMES: Record<string, { studies: 'months' | 'years'; showsPresent: boolean }> = {
  caffeine: { studies: 'months', showsPresent: true },
  class: { studies: 'months', showsPresent: true },
  flat: { studies: 'months', showsPresent: false },
  onepage: { studies: 'months', showsPresent: true },
  paper: { studies: 'months', showsPresent: true },
  short: { studies: 'months', showsPresent: true },
  spartan: { studies: 'years', showsPresent: true },
};

/** The generator's people in third-party JSON Resume themes; every third resume has unfamiliar words. */
export async function* themeResumes(seed: number, printer: Printer): AsyncGenerator<Case> {
  if (!existsSync(new URL('node_modules', FOLDER)))
    throw new Error('The themes are not installed. Run: npm install --prefix scripts/parser-eval/themes');
  const load = createRequire(new URL('package.json', FOLDER));
  for (const [index, name] of Object.keys(THEMES).entries()) {
    const theme = load(`jsonresume-theme-${name}`) as { render: (resume: unknown) => string };
    for (let round = 0; round < PEOPLE; round += 1) {
      const person = personOf(seed * 1000 + index * 10 + round, round);
      const html = theme.render(jsonResume(person));
      yield {
        id: `theme-${name}-${person.locale.language}-${round}`,
        strata: [`theme ${name}`, person.locale.language],
        fileName: 'resume.pdf',
        bytes: await printer.print(html, { footer: null }),
        truth: truthOf(person, name, squash(textOf(html))),
      };
    }
  }
}

/** English first, then others. */
function personOf(seed: number, round: number): Person {
  const random = randomOf(seed);
  const west = LOCALES.filter(({ language }) => !['ja', 'zh'].includes(language));
  const locale: Locale = round === 0 ? (west[0] ?? random.pick(west)) : random.pick(west);
  const words = round === PEOPLE - 1 ? unfamiliar(random, locale) : locale;
  return amongStrangers(random, makePerson(random, words));
}

const textOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

const month = ({ year, month: number }: MonthOfYear) => `${year}-${String(number).padStart(2, '0')}`;

function jsonResume(person: Person): object {
  const { name, headline, email, phone, place, summary, links, roles, studies, skills, spoken, certifications } =
    person;
  return {
    basics: {
      ...{ name, label: headline, email, phone, summary, location: { city: place } },
      profiles: links.map((url) => ({ network: 'Web', username: url, url })),
    },
    // Older themes ask for `company`.
    work: roles.map((role) => ({
      ...{ name: role.company, company: role.company, position: role.title, highlights: role.highlights },
      startDate: month(role.start),
      ...(role.end ? { endDate: month(role.end) } : {}),
    })),
    education: studies.map(({ institution, degree, start, end }) => ({
      ...{ institution, studyType: degree, startDate: month(start), endDate: month(end) },
    })),
    skills: skills.map(({ label, names }) => ({ name: label ?? '', keywords: names })),
    languages: spoken.map(({ name: language, level }) => ({ language, fluency: level })),
    certificates: certifications.map(({ name: title, year }) => ({ name: title, date: `${year}-01` })),
    ...{ volunteer: [], awards: [], publications: [], interests: [], references: [], projects: [] },
  };
}

/** What the page shows; themes leave out fields that they don't know. */
function truthOf(person: Person, theme: string, page: string): Truth {
  const { studies, showsPresent } = THEMES[theme] ?? { studies: 'months', showsPresent: true };
  const shown = (value: string) => (page.includes(squash(value)) ? value : null);
  const all = (values: string[]) => values.filter((value) => shown(value) !== null);
  const date = (at: MonthOfYear) => (studies === 'years' ? String(at.year) : month(at));
  return {
    name: person.name,
    email: shown(person.email),
    phone: shown(person.phone),
    location: shown(person.place),
    links: all(person.links),
    summary: shown(person.summary),
    experiences: person.roles.map(({ title, company, start, end, highlights }) => ({
      ...{ title, company, highlights, location: null, startDate: month(start) },
      endDate: end ? month(end) : showsPresent ? 'present' : null,
    })),
    education: person.studies.map(({ institution, degree, start, end }) => ({
      ...{ institution, degree: shown(degree), startDate: date(start), endDate: date(end) },
    })),
    skills: all(person.skills.flatMap(({ names }) => names)),
    certifications: all(person.certifications.map(({ name }) => name)),
    languages: all(person.spoken.map(({ name }) => name)),
  };
}
