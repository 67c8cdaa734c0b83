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
import { datesOf, isSaid, isSameSpan, type Grounding } from './grounding.ts';
import { headField, headRange, type PlacedHead, placeHeads } from './placed-head.ts';
import { divide, type PlacedEntry, type Stretches } from './stretches.ts';
import { wholeText } from './whole-text.ts';

const ROLE = ['company', 'title', 'location'] as const;
const STUDY = ['institution', 'degree', 'field', 'location', 'score'] as const;

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
    placeHeads(grounding, answer.experiences, { path: 'experiences', section: 'experience', names: ROLE }),
  );
  const studies = withoutRepeats(
    grounding,
    placeHeads(grounding, answer.education, { path: 'education', section: 'education', names: STUDY }),
  );
  const stretches = divide([...roles, ...studies], local, grounding.passages);
  return {
    experiences: roles.flatMap((role) => roleOf(grounding, role, stretches) ?? []),
    education: studies.flatMap((study) => studyOf(grounding, study, stretches) ?? []),
  };
}

/** The same role told twice is one role with the statements of both. */
function withoutRepeats<Answer extends Partial<Role>>(
  grounding: Grounding,
  entries: PlacedHead<Answer>[],
): PlacedHead<Answer>[] {
  const kept: PlacedHead<Answer>[] = [];
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

const headOf = ({ answer }: PlacedHead<object>) =>
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

function headFields<Name extends string>(
  grounding: Grounding,
  entry: PlacedHead<Record<Name, string | null>>,
  { names, stretches }: { names: readonly Name[]; stretches: Stretches },
): Record<Name, Field<string> | null> {
  const fields = names.map((name) => [name, headField(grounding, entry, name, stretches)]);
  return Object.fromEntries(fields) as Record<Name, Field<string> | null>;
}

function periodOf(grounding: Grounding, entry: PlacedHead<{ period: string | null }>, stretches: Stretches) {
  return datesOf(headRange(grounding, entry, stretches), entry.section === 'education' ? 'end' : 'start');
}

function roleOf(grounding: Grounding, role: PlacedHead<Role>, stretches: Stretches): ParsedExperience | null {
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

function studyOf(grounding: Grounding, study: PlacedHead<Study>, stretches: Stretches): ParsedEducation | null {
  const fields = headFields(grounding, study, { names: STUDY, stretches });
  const [description] = bodyOf(grounding, study, stretches);
  if (fields.institution === null && fields.degree === null) return null;
  // The answer gives a period that the document doesn't.
  const isUnfound = isSaid(study.answer.period) && study.range === null;
  return {
    ...(isUnfound ? { isUnfound } : {}),
    ...fields,
    ...periodOf(grounding, study, stretches),
    description: description ?? null,
  };
}

function bodyOf(
  grounding: Grounding,
  entry: PlacedHead<{ description: string | null }>,
  stretches: Stretches,
): Field<string>[] {
  const { description } = entry.answer;
  if (!isSaid(description)) return [];
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
