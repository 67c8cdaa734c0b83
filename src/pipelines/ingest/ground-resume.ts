import { readDateRange } from '../../domain/dates/read-date-range.ts';
import { readMetrics } from '../../domain/metrics/read-metrics.ts';
import { sourceText, type SourceText } from '../../domain/provenance/source-text.ts';
import type { Field, ParsedResume, Span } from '../../domain/resume/parsed-resume.ts';
import type { ModelResume } from './model-resume.ts';
import { uncoveredText } from '../../domain/provenance/uncovered-text.ts';

/** A value found once in the document is certainly there; one found several times could be from any of the places. */
const SURE = 0.9;
const OFTEN = 0.75;

type Grounded = Omit<ParsedResume, 'language'>;

/**
 * Checks a model's answer against the document: each value gets its position and spelling from the text; one that is not in the text
 * is dropped and listed. An entry with nothing left is dropped altogether.
 */
export function groundResume(answer: ModelResume, text: string): Grounded {
  const source = sourceText(text);
  const dropped: Grounded['dropped'] = [];
  const ground = (path: string, value: string | null, near = 0): Field<string> | null => {
    if (value === null || value.trim() === '') return null;
    const found = placeOf(source, value, near);
    if (!found) dropped.push({ path, value });
    return found;
  };
  const list = <T extends { name: string }, R>(
    path: string,
    all: T[],
    make: (one: T, name: Field<string>, path: string) => R,
  ) =>
    all.flatMap((one, i) => {
      const name = ground(`${path}[${i}].name`, one.name);
      return name === null ? [] : [make(one, name, `${path}[${i}]`)];
    });
  const word = (path: string, value: string | null, near: number) => ground(path, value, near)?.value ?? null;
  const near = ({ spans }: Field<string>) => spans[0]?.start ?? 0;

  const resume: Omit<Grounded, 'unplaced'> = {
    profile: {
      ...groundAll(answer.profile, ['name', 'headline', 'email', 'phone', 'location', 'summary'], (name, value) =>
        ground(`profile.${name}`, value),
      ),
      links: answer.profile.links.flatMap((link, i) => ground(`profile.links[${i}]`, link) ?? []),
    },
    experiences: answer.experiences.flatMap((one, i) => {
      const path = `experiences[${i}]`;
      const at = anchorOf(source, [...one.achievements, one.description, one.title, one.period, one.company]);
      const fields = groundAll(one, ['company', 'title', 'location', 'description'], (name, value) =>
        ground(`${path}.${name}`, value, at),
      );
      const achievements = one.achievements.flatMap((statement, j) => {
        const found = ground(`${path}.achievements[${j}]`, statement, at);
        return found === null ? [] : [{ text: found, metrics: readMetrics(found.value) }];
      });
      const period = periodOf(text, ground(`${path}.period`, one.period, at));
      const isEmpty = achievements.length === 0 && Object.values(fields).every((field) => field === null);
      return isEmpty ? [] : [{ ...fields, ...period, achievements }];
    }),
    education: answer.education.flatMap((one, i) => {
      const path = `education[${i}]`;
      const at = anchorOf(source, [one.institution, one.degree, one.period, one.description]);
      const names = ['institution', 'degree', 'field', 'location', 'score', 'description'] as const;
      const fields = groundAll(one, names, (name, value) => ground(`${path}.${name}`, value, at));
      const period = periodOf(text, ground(`${path}.period`, one.period, at));
      return fields.institution === null && fields.degree === null ? [] : [{ ...fields, ...period }];
    }),
    skills: list('skills', answer.skills, (one, name, path) => ({
      name,
      category: word(`${path}.category`, one.category, near(name)),
      level: word(`${path}.level`, one.level, near(name)),
    })),
    certifications: list('certifications', answer.certifications, (one, name, path) => {
      const { start, end } = periodOf(text, ground(`${path}.date`, one.date, near(name)));
      return {
        name,
        issuer: ground(`${path}.issuer`, one.issuer, near(name)),
        date: start ?? end,
        url: ground(`${path}.url`, one.url, near(name)),
      };
    }),
    languages: list('languages', answer.languages, (one, name, path) => ({
      name,
      fluency: ground(`${path}.fluency`, one.fluency, near(name)),
    })),
    dropped,
  };
  return { ...resume, unplaced: uncoveredText(text, resume) };
}

function groundAll<Name extends string>(
  values: Record<Name, string | null>,
  names: readonly Name[],
  ground: (name: Name, value: string | null) => Field<string> | null,
): Record<Name, Field<string> | null> {
  return Object.fromEntries(names.map((name) => [name, ground(name, values[name])])) as Record<
    Name,
    Field<string> | null
  >;
}

/** Of several places, takes the one nearest to the rest of the entry. */
function placeOf(source: SourceText, value: string, near: number): Field<string> | null {
  const places = source.find(value);
  const [nearest] = places.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (!nearest) return null;
  const confidence = places.length === 1 ? SURE : OFTEN;
  return { value: source.slice(nearest), spans: [nearest], confidence, reviewReason: null };
}

/** An entry's position: that of its first value that occurs only once in the document. */
function anchorOf(source: SourceText, values: (string | null)[]): number {
  const places = values.map((value) => (value === null ? [] : source.find(value)));
  return (places.find((all) => all.length === 1) ?? places.find((all) => all.length > 0))?.[0]?.start ?? 0;
}

/** Our own date reader reads the period that the model quoted, so that no date is more precise than written. */
function periodOf(text: string, period: Field<string> | null) {
  const none = { start: null, end: null, current: false };
  const [place] = period?.spans ?? [];
  if (!period || !place) return none;
  const range = readDateRange(text.slice(place.start, place.end));
  if (!range) return none;
  const field = (date: { value: string } & Span): Field<string> => ({
    ...period,
    value: date.value,
    spans: [{ start: place.start + date.start, end: place.start + date.end }],
  });
  const { from, to, current } = range;
  return { start: from ? field(from) : null, end: to ? field(to) : null, current };
}
