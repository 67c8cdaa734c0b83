import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Truth } from '../../resumes/truth.ts';
import { squash } from '../compare-text.ts';
import type { Headings, Stranger } from './stranger.ts';

const load = createRequire(new URL('../themes/package.json', import.meta.url));

/** Themes by others that print what they are given. */
export const OTHER_THEMES = [
  ...['eloquent', 'modern', 'crisp', 'slick', 'dev-ats', 'latte', 'direct', 'pumpkin', 'techlead'],
] as const;

/** Themes that only the newcomers are printed with. */
export const NEWCOMER_THEMES = [
  ...['minyma', 'mantra', 'srt', 'onepage-plus', 'lucide', 'colophon', 'jacrys', 'paper-plus-plus'],
] as const;

/** Themes that only the samples are printed with. */
export const SAMPLE_THEMES = [...['actual', 'standard-resume', 'orbit', 'folio', 'autumn']] as const;

type Render = (resume: unknown) => string | Promise<string>;

async function themeOf(name: string): Promise<Render> {
  const path = load.resolve(`jsonresume-theme-${name}`);
  const module = (await import(pathToFileURL(path).href)) as { render?: Render; default?: { render?: Render } };
  const render = module.render ?? module.default?.render;
  if (!render) throw new Error(`jsonresume-theme-${name} has no render()`);
  return render;
}

/** A person's page in a theme, with the given headings, and the truth of what it shows. */
export async function printTheme(
  name: string,
  person: Stranger,
  headings: Headings | null,
): Promise<{ html: string; truth: Truth }> {
  const render = await themeOf(name);
  const page = await render(jsonResume(person));
  const probe = textOf(await render(jsonResume(PROBE)));
  const html = headings ? renamed(page, headings) : page;
  return { html, truth: truthOf(person, squash(textOf(html)), probe) };
}

/** Headings as the themes write them. */
const WRITTEN: Required<Headings> = {
  work: 'Work Experience|Experience|Work|Employment|Professional Experience|Work History|Experiences professionnelles',
  education: 'Education|Formation',
  skills: 'Skills|Skills & Proficiency|Skills &amp; Proficiency|Technical Skills|Competences',
  languages: 'Languages|Langues',
  certificates: 'Certificates|Certifications',
  summary: 'Summary|About|Personal Summary|Profile|About Me',
  projects: 'Projects|Projets',
  awards: 'Awards',
  volunteer: 'Volunteer|Volunteering|Volunteer work|Experiences associatives',
  interests: 'Interests|Interets',
  publications: 'Publications',
  references: 'References',
};

function renamed(html: string, headings: Headings): string {
  let page = html;
  for (const [kind, words] of Object.entries(WRITTEN)) {
    const heading = headings[kind as keyof Headings];
    if (heading === undefined) continue;
    page = page.replace(new RegExp(`(>\\s*)(?:${words})(\\s*:?\\s*<)`, 'gi'), `$1${heading.replace('$', '')}$2`);
  }
  return page;
}

const textOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');

function jsonResume({ name, label, email, phone, city, region, url, summary, ...person }: Stranger): object {
  return {
    basics: {
      ...{ name, label, email, phone, summary, image: '', picture: '', url: '', website: '' },
      location: { city, region, address: '', postalCode: '', countryCode: '' },
      profiles: [{ network: 'LinkedIn', username: url, url: `https://${url}` }],
    },
    // Older themes ask for `company`.
    work: person.work.map(({ title, org, place, from, to, lines }) => ({
      ...{ name: org, company: org, position: title, location: place, startDate: from, highlights: lines },
      ...(to ? { endDate: to } : {}),
    })),
    education: person.education.map(({ school, degree, from, to }) => ({
      ...{ institution: school, studyType: degree, area: '', startDate: from, endDate: to, courses: [] },
    })),
    skills: person.skills.map(({ name: group, items }) => ({ name: group, level: '', keywords: items })),
    languages: person.languages.map(([language, fluency]) => ({ language, fluency })),
    certificates: person.certificates.map(([title, issuer, date]) => ({ name: title, issuer, date: `${date}-01` })),
    ...extrasOf(person.extras),
    meta: {},
  };
}

function extrasOf(extras: Stranger['extras']): object {
  if (!extras) return { volunteer: [], awards: [], publications: [], interests: [], references: [], projects: [] };
  return {
    volunteer: extras.volunteer.map(([position, organization, from]) => ({
      ...{ position, organization, startDate: from, summary: '', highlights: [] },
    })),
    awards: extras.awards.map(([title, awarder, date]) => ({ title, awarder, date: `${date}-01`, summary: '' })),
    publications: extras.publications.map(([name, publisher, date]) => ({
      ...{ name, publisher, releaseDate: `${date}-01`, summary: '', url: '', website: '' },
    })),
    interests: extras.interests.map((name) => ({ name, keywords: [] })),
    references: extras.references.map(([name, reference]) => ({ name, reference })),
    projects: extras.projects.map(([name, description, date]) => ({
      ...{ name, description, startDate: date, highlights: [], keywords: [], roles: [], entity: '', type: '', url: '' },
    })),
  };
}

/** Shows what a theme prints of dates and places. */
const PROBE: Stranger = {
  ...{ id: 'probe', language: 'en', name: 'Q Q', label: 'q', email: 'q@q.example', phone: '+1 202 555 0100' },
  ...{ city: 'Zzcity', region: 'Q', url: 'q.example', summary: 'q' },
  headings: { work: '', education: '', skills: '', languages: '', certificates: '', summary: '' },
  work: [
    { title: 'q', org: 'q', place: 'Zzplace', from: '1993-07', to: null, lines: [] },
    { title: 'q', org: 'q', place: 'Zzplace', from: '1981-07', to: '1992-07', lines: [] },
  ],
  education: [{ school: 'q', degree: 'Zzdegree', from: '1971-07', to: '1979-07' }],
  ...{ skills: [], languages: [], certificates: [] },
};

function truthOf(person: Stranger, page: string, probe: string): Truth {
  const isShown = (value: string) => page.includes(squash(value));
  const shown = (value: string) => (value !== '' && isShown(value) ? value : null);
  const date = (at: string, year: string) => {
    if (!probe.includes(year)) return null;
    return new RegExp(`(?:Jul[a-z]*|07)\\W{0,3}${year}|${year}-07`).test(probe) ? at : at.slice(0, 4);
  };
  const current = /present|current|\bnow\b|today/i.test(probe) ? 'present' : null;
  return {
    name: person.name,
    email: shown(person.email),
    phone: shown(person.phone),
    location: probe.includes('Zzcity') ? person.city : null,
    links: [person.url].filter(isShown),
    summary: shown(person.summary),
    experiences: person.work.map(({ title, org, place, from, to, lines }) => ({
      ...{ title, company: org, location: probe.includes('Zzplace') ? place : null },
      startDate: date(from, '1993'),
      endDate: to === null ? current : date(to, '1992'),
      highlights: lines.filter(isShown),
    })),
    education: person.education.map(({ school, degree, from, to }) => ({
      ...{ institution: school, degree: probe.includes('Zzdegree') ? degree : null },
      ...{ startDate: date(from, '1971'), endDate: date(to, '1979') },
    })),
    skills: person.skills.flatMap(({ items }) => items).filter(isShown),
    certifications: person.certificates.map(([title]) => title).filter(isShown),
    languages: person.languages.map(([language]) => language).filter(isShown),
  };
}
