import type { ValueKind } from '../../src/domain/resume/doubt/value-kind.ts';
import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import type { Truth } from '../resumes/truth.ts';
import { tokenF1 } from './compare-text.ts';
import type { Optional } from './score.ts';

/** A value that was read, with what the parser thinks of it and whether it is right. */
export interface JudgedValue {
  kind: ValueKind;
  field: Field<string>;
  confidence: number;
  /** Goes to review. */
  flagged: boolean;
  right: boolean;
}

interface Named {
  [name: string]: unknown;
  startDate?: string | null;
  endDate?: string | null;
}

/** Judges every value of a resume by the truth. Values of entries that may be left out or not are not counted. */
export function judgeValues(resume: ParsedResume, truth: Truth, optional: Optional = {}): JudgedValue[] {
  const values: JudgedValue[] = [];
  const add = (kind: ValueKind, field: Field<string> | null, isRight: (value: string) => boolean) => {
    if (!field) return;
    const { confidence, reviewReason, value } = field;
    values.push({ kind, field, confidence, flagged: reviewReason !== null, right: isRight(value) });
  };
  const like =
    (wanted: string | null | undefined, least = 0.6) =>
    (value: string) =>
      Math.max(tokenF1(value, wanted ?? null), tokenF1(bare(value), bare(wanted ?? ''))) >= least;
  const { profile } = resume;
  add('name', profile.name, like(truth.name));
  add('residence', profile.location, like(truth.location));
  add('summary', profile.summary, like(truth.summary, 0.7));
  // Themes show an address only as a link; then the truth has none.
  if (truth.email !== null) add('email', profile.email, (value) => value.toLowerCase() === truth.email?.toLowerCase());
  for (const one of resume.experiences) {
    const { found, skipped } = partner([one.company, one.title], truth.experiences, optional.experiences, [
      'company',
      'title',
    ]);
    if (skipped) continue;
    add('title', one.title, like(found?.title));
    add('company', one.company, like(found?.company));
    add('place', one.location, like(found?.location));
    add('start', one.start, startsWith(found?.startDate));
    add('end', one.end, startsWith(found?.endDate));
    for (const { text } of one.achievements)
      add('statement', text, (value) =>
        (found?.highlights ?? []).some((line) => line.includes(value) || tokenF1(line, value) >= 0.7),
      );
  }
  for (const one of resume.education) {
    const { found, skipped } = partner([one.institution, one.degree], truth.education, optional.education, [
      'institution',
      'degree',
    ]);
    if (skipped) continue;
    add('school', one.institution, like(found?.institution));
    add('degree', one.degree, like(found?.degree));
    add('start', one.start, startsWith(found?.startDate));
    add('end', one.end, startsWith(found?.endDate));
  }
  for (const kind of ['skills', 'certifications', 'languages'] as const) {
    if (optional.skipFields?.includes(kind)) continue;
    for (const { name } of resume[kind])
      if (!optional[kind]?.some((other) => tokenF1(other, name.value) >= 0.8))
        add(SINGULAR[kind], name, (value) => truth[kind].some((wanted) => tokenF1(wanted, value) >= 0.6));
  }
  return values;
}

const SINGULAR = { skills: 'skill', certifications: 'certificate', languages: 'language' } as const;

const bare = (text: string) => text.replace(/\([^)]*\)/g, ' ').trim();
const startsWith = (wanted: string | null | undefined) => (value: string) =>
  wanted !== null && wanted !== undefined && value.startsWith(wanted);

/** The true entry that an entry is most like, if any. It is skipped if it is none, but may be read. */
function partner<T extends Named>(
  said: (Field<string> | null)[],
  truths: T[],
  allowed: Named[] = [],
  names: string[] = [],
): { found: T | null; skipped: boolean } {
  const key = (one: Named) => names.map((name) => (typeof one[name] === 'string' ? one[name] : '')).join(' ');
  const words = said.map((field) => field?.value ?? '').join(' ');
  const [best] = truths.map((one) => ({ one, fit: tokenF1(words, key(one)) })).toSorted((a, b) => b.fit - a.fit);
  const found = best && best.fit >= 0.4 ? best.one : null;
  return { found, skipped: found === null && allowed.some((one) => tokenF1(words, key(one)) >= 0.5) };
}

const STEPS = [0, 0.55, 0.7, 0.85, 0.91, 0.94];

/** How often values are right by confidence, and how many wrong ones go to review. */
export function printCalibration(values: JudgedValue[]): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(7);
  const rows = STEPS.map((from, index) => {
    const to = STEPS[index + 1] ?? Infinity;
    const of = values.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = of.reduce((sum, { confidence }) => sum + confidence, 0);
    return `${share(mean, of.length)} ${String(of.length).padStart(7)} ${share(of.filter(({ right }) => right).length, of.length)}`;
  });
  const [wrong, right] = [values.filter((one) => !one.right), values.filter((one) => one.right)];
  const unflagged = values.filter(({ flagged }) => !flagged);
  return [
    'confidence  values   right',
    ...rows,
    `wrong values without a flag: ${share(wrong.filter(({ flagged }) => !flagged).length, wrong.length).trim()} of the wrong, ${share(
      unflagged.filter((one) => !one.right).length,
      unflagged.length,
    ).trim()} of those without a flag`,
    `right values with a flag: ${share(right.filter(({ flagged }) => flagged).length, right.length).trim()}`,
  ].join('\n');
}
