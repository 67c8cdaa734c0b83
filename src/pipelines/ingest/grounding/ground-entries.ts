import type { DateRange } from '../../../domain/dates/read-date-range.ts';
import { readMetrics } from '../../../domain/metrics/read-metrics.ts';
import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type {
  Field,
  ParsedAchievement,
  ParsedEducation,
  ParsedExperience,
  ParsedResume,
  Span,
} from '../../../domain/resume/parsed-resume.ts';
import type { ModelResume } from '../model-resume.ts';
import { datesOf, fieldAt, isSameSpan, periodPlaces, pieceAt, type Grounding } from './grounding.ts';
import { placeHead } from './place-head.ts';
import { divide, type PlacedEntry, type Stretches } from './stretches.ts';
import { wholeText } from './whole-text.ts';

const ROLE = ['company', 'title', 'location'] as const;
const STUDY = ['institution', 'degree', 'field', 'location', 'score'] as const;

interface Placed<Answer> extends PlacedEntry {
  answer: Answer;
  index: number;
  range: DateRange | null;
  /** The answer gives a period that the document doesn't. */
  isUnfound: boolean;
  /** How often each value occurs in the document. */
  counts: Record<string, number>;
}

type Role = ModelResume['experiences'][number];
type Study = ModelResume['education'][number];

/** Roles and studies of the answer, each with the values of its own stretch of the document. */
export function groundEntries(
  grounding: Grounding,
  answer: ModelResume,
  local: ParsedResume,
): Pick<ParsedResume, 'experiences' | 'education'> {
  const roles = withoutRepeats(
    grounding,
    placeAll(grounding, answer.experiences, { path: 'experiences', section: 'experience', names: ROLE }),
  );
  const studies = withoutRepeats(
    grounding,
    placeAll(grounding, answer.education, { path: 'education', section: 'education', names: STUDY }),
  );
  const stretches = divide([...roles, ...studies], local, grounding.passages);
  return {
    experiences: roles.flatMap((role) => roleOf(grounding, role, stretches) ?? []),
    education: studies.flatMap((study) => studyOf(grounding, study, stretches) ?? []),
  };
}

function placeAll<Answer extends { period: string | null }>(
  grounding: Grounding,
  answers: Answer[],
  {
    path,
    section,
    names,
  }: { path: string; section: PlacedEntry['section']; names: readonly (keyof Answer & string)[] },
): Placed<Answer>[] {
  const taken = new Set<string>();
  return answers.map((answer, index) => {
    const at = `${path}[${index}]`;
    const ranges = answer.period === null ? [] : periodPlaces(grounding, answer.period);
    const isUnfound = answer.period !== null && answer.period.trim() !== '' && ranges.length === 0;
    if (isUnfound) grounding.drop(`${at}.period`, answer.period ?? '', DOUBTS.notWritten);
    const candidates: Record<string, readonly Span[]> = { period: ranges };
    for (const name of names) candidates[name] = grounding.placesOf(`${at}.${name}`, answer[name] as string | null);
    const places = placeHead(candidates, taken, grounding.distance);
    const range = ranges.find(({ start }) => start === places['period']?.start) ?? null;
    const counts = Object.fromEntries(Object.entries(candidates).map(([name, all]) => [name, all.length]));
    return { path: at, section, places, answer, index, range, isUnfound, counts };
  });
}

/** The same role told twice is one role with the statements of both. */
function withoutRepeats<Answer extends Partial<Role>>(
  grounding: Grounding,
  entries: Placed<Answer>[],
): Placed<Answer>[] {
  const kept: Placed<Answer>[] = [];
  for (const entry of entries) {
    const same = kept.find((one) => isRepeat(one, entry));
    if (!same) {
      kept.push(entry);
      continue;
    }
    grounding.drop(entry.path, headOf(entry), DOUBTS.repeated);
    if (same.answer.achievements && entry.answer.achievements)
      same.answer = { ...same.answer, achievements: [...same.answer.achievements, ...entry.answer.achievements] };
  }
  return kept;
}

const headOf = ({ answer }: Placed<object>) =>
  Object.values(answer)
    .filter((value): value is string => typeof value === 'string')
    .slice(0, 3)
    .join(', ');

function isRepeat({ places: a }: PlacedEntry, { places: b }: PlacedEntry): boolean {
  const name = ['title', 'degree', 'period', 'institution'].find((one) => a[one] && b[one]);
  const [first, second] = [a[name ?? ''], b[name ?? '']];
  if (!first || !second || !isSameSpan(first, second)) return false;
  return !a['period'] || !b['period'] || isSameSpan(a['period'], b['period']);
}

/** Values of an entry's head at their places, as whole as written; those that lie with another entry are dropped. */
function headFields<Name extends string>(
  grounding: Grounding,
  entry: Placed<Record<Name, string | null>>,
  { names, stretches }: { names: readonly Name[]; stretches: Stretches },
): Record<Name, Field<string> | null> {
  const { places, counts, path, answer } = entry;
  return Object.fromEntries(
    names.map((name) => {
      const place = places[name];
      if (!place) return [name, null];
      if (stretches.isApart(entry, name)) {
        grounding.drop(`${path}.${name}`, answer[name] ?? '', DOUBTS.otherPlace);
        return [name, null];
      }
      const taken = Object.entries(places).flatMap(([other, one]) => (other === name ? [] : [one]));
      const lessens = name === 'title' || name === 'degree';
      const whole = pieceAt(grounding, place, { taken, lessens });
      return [name, fieldAt(grounding, whole, { places: counts[name] ?? 1 })];
    }),
  ) as Record<Name, Field<string> | null>;
}

function periodOf(grounding: Grounding, entry: Placed<{ period: string | null }>, stretches: Stretches) {
  const aloneIs = entry.section === 'education' ? 'end' : 'start';
  if (!entry.range || !stretches.isApart(entry, 'period')) return datesOf(entry.range, aloneIs);
  grounding.drop(`${entry.path}.period`, entry.answer.period ?? '', DOUBTS.otherPlace);
  return datesOf(null, aloneIs);
}

function roleOf(grounding: Grounding, role: Placed<Role>, stretches: Stretches): ParsedExperience | null {
  const fields = headFields(grounding, role, { names: ROLE, stretches });
  const taken: Span[] = [];
  const achievements = role.answer.achievements.flatMap((statement, j) =>
    statementsOf(grounding, { path: `${role.path}.achievements[${j}]`, statement, entry: role, taken }, stretches),
  );
  const [description] = bodyOf(grounding, role, stretches);
  const isEmpty = achievements.length === 0 && !description && Object.values(fields).every((field) => field === null);
  return isEmpty
    ? null
    : { ...fields, ...periodOf(grounding, role, stretches), description: description ?? null, achievements };
}

function studyOf(grounding: Grounding, study: Placed<Study>, stretches: Stretches): ParsedEducation | null {
  const fields = headFields(grounding, study, { names: STUDY, stretches });
  const [description] = bodyOf(grounding, study, stretches);
  if (fields.institution === null && fields.degree === null) return null;
  return {
    ...(study.isUnfound ? { isUnfound: true } : {}),
    ...fields,
    ...periodOf(grounding, study, stretches),
    description: description ?? null,
  };
}

function bodyOf(
  grounding: Grounding,
  entry: Placed<{ description: string | null }>,
  stretches: Stretches,
): Field<string>[] {
  const { description } = entry.answer;
  if (description === null || description.trim() === '') return [];
  const path = `${entry.path}.description`;
  return wholeText(grounding, { path, said: description, entry, taken: [] }, stretches).slice(0, 1);
}

function statementsOf(
  grounding: Grounding,
  { path, statement, entry, taken }: { path: string; statement: string; entry: PlacedEntry; taken: Span[] },
  stretches: Stretches,
): ParsedAchievement[] {
  return wholeText(grounding, { path, said: statement, entry, taken }, stretches).map((text) => ({
    text,
    metrics: readMetrics(text.value),
  }));
}
