import type { ModelResume } from '../../src/pipelines/ingest/model-resume.ts';
import type { Random } from '../resumes/random.ts';
import type { Truth } from '../resumes/truth.ts';
import { honestEntry } from './other-entries.ts';
import { squash } from './squash.ts';
import type { EvalDocument } from './documents.ts';

export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

type Period = Pick<Truth['experiences'][number], 'startDate' | 'endDate'>;

/** What a careful model answers: all of the truth, in the harmless variety that models have. */
export function honestAnswer(
  { truth, text, written, spoken, headline, others }: EvalDocument,
  random: Random,
): ModelResume {
  const vary = (value: string) => varied(value, random);
  const maybe = (value: string | null) => (value === null ? null : vary(value));
  const periodOf = (period: Period) => written(period, random) ?? normalised(period, random);
  const squashed = squash(text);
  const opening = text.split('\n').slice(1, 5).map(squash);
  return {
    profile: {
      name: truth.name,
      headline: headline && opening.includes(squash(headline)) ? headline : null,
      email: truth.email,
      phone: truth.phone,
      location: truth.location,
      summary: truth.summary === null ? null : trimmed(truth.summary, random),
      links: truth.links,
    },
    experiences: truth.experiences.map((one) => ({
      company: maybe(one.company),
      title: maybe(one.title),
      location: one.location,
      period: periodOf(one),
      description: null,
      achievements: one.highlights.map((statement) => trimmed(statement, random)),
    })),
    education: truth.education.map((one) => ({
      institution: maybe(one.institution),
      ...degreeOf(maybe(one.degree), squashed),
      location: null,
      period: periodOf(one),
      score: null,
      description: null,
    })),
    skills: truth.skills.map((name) => ({ name, category: null, level: null })),
    certifications: truth.certifications.map((name) => ({
      ...{ name, issuer: null, date: null },
      ...{ url: null, number: null, expires: null },
    })),
    languages: truth.languages.map((name) => ({
      name,
      fluency: spoken.find((one) => one.name === name && squashed.includes(squash(name + one.level)))?.level ?? null,
    })),
    sections: (others ?? []).map(honestEntry),
  };
}

/** Where the document has the degree and its field apart ("PhD Princeton University, Computer Science"), they are two values. */
function degreeOf(degree: string | null, text: string): { degree: string | null; field: string | null } {
  const [first = '', ...rest] = degree?.split(/, | in /u) ?? [];
  const field = rest.join(', ');
  const isApart = degree !== null && field !== '' && !text.includes(squash(degree)) && text.includes(squash(field));
  return isApart ? { degree: first, field } : { degree, field: null };
}

function varied(value: string, random: Random): string {
  if (random.chance(0.1)) return value.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (random.chance(0.05)) return value.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ');
  if (random.chance(0.1)) return value.replace(/[’‘]/g, "'").replace(/–/g, '-');
  return value;
}

function trimmed(statement: string, random: Random): string {
  const said = varied(statement, random);
  if (random.chance(0.2)) return said.replace(/[.。]$/u, '');
  if (random.chance(0.1)) return /[.。!?]$/u.test(said) ? said : `${said}.`;
  return random.chance(0.05) ? `• ${said}` : said;
}

/** Models like to write all dates in one form. */
export function normalised({ startDate, endDate }: Period, random: Random): string | null {
  const form = random.pick(['iso', 'english', 'slashes'] as const);
  const write = (date: string) => {
    if (date === 'present') return 'Present';
    const [year = '', month] = date.split('-');
    if (month === undefined) return year;
    if (form === 'iso') return `${year}-${month}`;
    return form === 'english' ? `${ENGLISH_MONTHS[Number(month) - 1] ?? ''} ${year}` : `${month}/${year}`;
  };
  const ends = [startDate, endDate].flatMap((date) => (date === null ? [] : [write(date)]));
  return ends.length === 0 ? null : ends.join(' – ');
}
