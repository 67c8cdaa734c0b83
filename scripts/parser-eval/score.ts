import type { Truth } from '../resumes/truth.ts';
import { covers, fold, linkKey, samePhone, sentences, skillKey, squash, tokenF1, tokens } from './compare-text.ts';

export const FIELDS = [
  'name',
  'email',
  'phone',
  'location',
  'links',
  'summary',
  'experiences',
  'exp.company',
  'exp.title',
  'exp.startDate',
  'exp.endDate',
  'exp.location',
  'exp.highlights',
  'education',
  'edu.degree',
  'edu.startDate',
  'edu.endDate',
  'skills',
  'certifications',
  'languages',
] as const;

export type FieldName = (typeof FIELDS)[number];

/** Correct; wrong or superfluous; missing. */
export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

export type Score = Record<FieldName, Count>;

/** Values that a corpus accepts but does not require, in the format of its optional.json. */
export interface Optional {
  links?: string[];
  skills?: string[];
  certifications?: string[];
  languages?: string[];
  experiences?: Partial<Truth['experiences'][number]>[];
  education?: Partial<Truth['education'][number]>[];
  skipFields?: FieldName[];
}

/** F1; null if there was nothing to find and nothing was found. */
export const f1 = ({ right, wrong, missing }: Count): number | null =>
  right + wrong + missing === 0 ? null : (2 * right) / (2 * right + wrong + missing);

/** Mean F1 of a file's fields. */
export function overall(score: Score): number | null {
  return mean(FIELDS.map((field) => f1(score[field])));
}

export function mean(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Counts per field how the prediction compares with the truth. */
export function scoreResume(predicted: Truth, truth: Truth, optional: Optional = {}): Score {
  const score = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missing: 0 }])) as Score;
  const same = (a: string, b: string) =>
    squash(a) === squash(b) || tokens(a).toSorted().join() === tokens(b).toSorted().join();
  single(score.name, predicted.name, truth.name, same);
  single(score.email, predicted.email, truth.email, (a, b) => fold(a).trim() === fold(b).trim());
  single(score.phone, predicted.phone, truth.phone, samePhone);
  single(score.location, predicted.location, truth.location, alike);
  single(score.summary, predicted.summary, truth.summary, (a, b) => tokenF1(a, b) >= 0.8);
  list(score.links, predicted.links, truth.links, { key: linkKey, optional: optional.links });
  list(score.skills, predicted.skills, truth.skills, { key: skillKey, optional: optional.skills });
  const named = (a: string, b: string) => (covers(a, b) ? 0.6 : 0);
  matches(score.certifications, predicted.certifications, truth.certifications, {
    least: 0.6,
    likeness: (a, b) => Math.max(tokenF1(a, b), named(a, b)),
    optional: optional.certifications,
  });
  matches(score.languages, predicted.languages, truth.languages, {
    least: 0.6,
    likeness: (a, b) => Math.max(tokenF1(a, b) === 1 ? 1 : 0, named(a, b)),
    optional: optional.languages,
  });
  scoreExperiences(score, predicted, truth, optional);
  scoreEducation(score, predicted, truth, optional);
  for (const field of optional.skipFields ?? []) score[field] = { right: 0, wrong: 0, missing: 0 };
  return score;
}

const withoutBrackets = (text: string) => {
  const rest = text.replace(/\([^)]*\)/g, ' ');
  return tokens(rest).length > 0 ? rest : text;
};
const alike = (a: string, b: string) => Math.max(tokenF1(a, b), tokenF1(withoutBrackets(a), withoutBrackets(b))) >= 0.6;

function single(
  count: Count,
  predicted: string | null,
  truth: string | null,
  equal: (a: string, b: string) => boolean,
): void {
  const [said, wanted] = [predicted?.trim() ? predicted : null, truth?.trim() ? truth : null];
  if (said !== null && wanted !== null && equal(said, wanted)) {
    count.right += 1;
    return;
  }
  if (said !== null) count.wrong += 1;
  if (wanted !== null) count.missing += 1;
}

function list(
  count: Count,
  predicted: string[],
  truth: string[],
  { key, optional = [] }: { key: (text: string) => string; optional?: string[] | undefined },
): void {
  const keys = (values: string[]) => new Set(values.map(key).filter(Boolean));
  const [said, wanted, allowed] = [keys(predicted), keys(truth), keys(optional)];
  for (const value of said) {
    if (wanted.has(value)) count.right += 1;
    else if (!allowed.has(value)) count.wrong += 1;
  }
  count.missing += [...wanted].filter((value) => !said.has(value)).length;
}

/** Matches one to one, most similar first. */
function matches(
  count: Count,
  predicted: string[],
  truth: string[],
  {
    least,
    likeness = tokenF1,
    optional = [],
  }: { least: number; likeness?: (a: string, b: string) => number; optional?: string[] | undefined },
): void {
  const pairs = pairUp(predicted, truth, likeness, least);
  count.right += pairs.length;
  count.missing += truth.length - pairs.length;
  const matched = new Set(pairs.map(([at]) => at));
  count.wrong += predicted.filter(
    (text, at) => !matched.has(at) && !optional.some((one) => likeness(text, one) >= least),
  ).length;
}

function pairUp<P, T>(predicted: P[], truth: T[], likeness: (a: P, b: T) => number, least: number): [number, number][] {
  const all = predicted.flatMap((a, at) => truth.map((b, to) => ({ score: likeness(a, b), at, to })));
  const pairs: [number, number][] = [];
  for (const { score, at, to } of all.toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    if (score < least || pairs.some(([one, other]) => one === at || other === to)) continue;
    pairs.push([at, to]);
  }
  return pairs;
}

const sameDate = (predicted: string, truth: string) =>
  truth === 'present' ? predicted === 'present' : predicted.startsWith(truth);

type Dated = { startDate: string | null; endDate: string | null };

function datesAgree(a: Dated, b: Dated): number {
  const agree = (said: string | null, wanted: string | null) =>
    said !== null && wanted !== null && sameDate(said, wanted);
  return (agree(a.startDate, b.startDate) ? 0.2 : 0) + (agree(a.endDate, b.endDate) ? 0.1 : 0);
}

function scoreExperiences(score: Score, predicted: Truth, truth: Truth, optional: Optional): void {
  const key = ({ company, title }: { company?: string | null; title?: string | null }) =>
    `${company ?? ''} ${title ?? ''}`;
  const said = predicted.experiences.filter(({ company, title }) => company !== null || title !== null);
  const pairs = pairUp(
    said,
    truth.experiences,
    (a, b) => {
      const words = tokenF1(key(a), key(b));
      return words >= 0.6 ? words + datesAgree(a, b) : 0;
    },
    0.6,
  );
  const fields = (one: Truth['experiences'][number] | undefined, other: Truth['experiences'][number] | undefined) => {
    single(score['exp.company'], one?.company ?? null, other?.company ?? null, alike);
    single(score['exp.title'], one?.title ?? null, other?.title ?? null, alike);
    single(score['exp.location'], one?.location ?? null, other?.location ?? null, alike);
    single(score['exp.startDate'], one?.startDate ?? null, other?.startDate ?? null, sameDate);
    single(score['exp.endDate'], one?.endDate ?? null, other?.endDate ?? null, sameDate);
    matches(score['exp.highlights'], sentences(one?.highlights ?? []), sentences(other?.highlights ?? []), {
      least: 0.8,
    });
  };
  const allowed = (one: Truth['experiences'][number]) =>
    (optional.experiences ?? []).some(
      (other) =>
        tokenF1(key(one), key(other)) >= 0.6 ||
        tokenF1(one.title, other.title ?? null) >= 0.6 ||
        tokenF1(one.company, other.company ?? null) >= 0.6,
    );
  pairThrough(score.experiences, said, truth.experiences, { pairs, fields, allowed });
}

function scoreEducation(score: Score, predicted: Truth, truth: Truth, optional: Optional): void {
  const key = ({ institution, degree }: { institution?: string | null; degree?: string | null }) =>
    `${institution ?? ''} ${degree ?? ''}`;
  const said = predicted.education.filter(({ institution, degree }) => institution !== null || degree !== null);
  const pairs = pairUp(
    said,
    truth.education,
    (a, b) => {
      const bySchool =
        (a.degree === null || b.degree === null) && tokenF1(a.institution, b.institution) >= 0.8 ? 0.8 : 0;
      const words = Math.max(tokenF1(key(a), key(b)), bySchool);
      return words >= 0.6 ? words + datesAgree(a, b) : 0;
    },
    0.6,
  );
  const fields = (one: Truth['education'][number] | undefined, other: Truth['education'][number] | undefined) => {
    single(score['edu.degree'], one?.degree ?? null, other?.degree ?? null, alike);
    single(score['edu.startDate'], one?.startDate ?? null, other?.startDate ?? null, sameDate);
    single(score['edu.endDate'], one?.endDate ?? null, other?.endDate ?? null, sameDate);
  };
  const allowed = (one: Truth['education'][number]) =>
    (optional.education ?? []).some(
      (other) => tokenF1(key(one), key(other)) >= 0.5 || tokenF1(one.institution, other.institution ?? null) >= 0.8,
    );
  pairThrough(score.education, said, truth.education, { pairs, fields, allowed });
}

/** Counts pairs and their fields; an entry without a partner counts with all its fields. */
function pairThrough<T>(
  count: Count,
  predicted: T[],
  truth: T[],
  {
    pairs,
    fields,
    allowed,
  }: {
    pairs: [number, number][];
    fields: (one: T | undefined, other: T | undefined) => void;
    allowed: (one: T) => boolean;
  },
): void {
  for (const [at, one] of predicted.entries()) {
    const pair = pairs.find(([said]) => said === at);
    if (pair) {
      count.right += 1;
      fields(one, truth[pair[1]]);
    } else if (!allowed(one)) {
      count.wrong += 1;
      fields(one, undefined);
    }
  }
  for (const [at, other] of truth.entries()) {
    if (pairs.some(([, to]) => to === at)) continue;
    count.missing += 1;
    fields(undefined, other);
  }
}
