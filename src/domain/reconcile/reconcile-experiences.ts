import type { ParsedExperience } from '../resume/parsed-resume.ts';
import { labelOf } from './change-report.ts';
import { foldText } from './fold-text.ts';
import { matchRows, type Likeness } from './match-rows.ts';
import { mergeRow, newRow, placeRest, type Reconciliation } from './merge-row.ts';
import { experienceReading, type Reading } from './reading.ts';
import { reconcileAchievements } from './reconcile-achievements.ts';
import { samePlaces } from './same-place.ts';
import { isEdited, type ExperienceColumns, type ExperienceRow } from './stored-graph.ts';

const BLANK: ExperienceColumns = {
  companyId: null,
  title: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
  url: null,
  companyDescription: null,
};

type Role = Reading<ExperienceColumns>;

/** Reconciles roles and their statements. `companyIdOf` returns the company for a name as written. */
export function reconcileExperiences(
  context: Reconciliation,
  {
    read,
    rows,
    companyIdOf,
  }: { read: ParsedExperience[]; rows: ExperienceRow[]; companyIdOf: (name: string) => string },
): void {
  const roles = read.map((one) => experienceReading(one, one.company === null ? null : companyIdOf(one.company.value)));
  const matches = matchRows(roles, rows, passes(context.document.id));
  const made: ExperienceRow[] = [];
  read.forEach((experience, position) => {
    const reading = roles[position];
    if (!reading) return;
    const label = labelOf(experience.title?.value, experience.company?.value, experience.start?.value);
    const incoming = { entity: 'experience' as const, reading, position, label };
    const matched = matches[position];
    const row = matched ?? { ...newRow(context, { ...BLANK }, incoming), achievements: [] };
    if (matched) mergeRow(context, matched, incoming);
    else made.push(row);
    // The statements of a removed role are not reported.
    reconcileAchievements(
      row.rejected ? { ...context, mentions: [] } : context,
      experience.achievements,
      row.achievements,
    );
  });
  placeRest(rows, matches, roles.length);
  rows.push(...made);
}

/** From the most to the least certain criterion. */
function passes(documentId: string): Likeness<Role, ExperienceRow>[] {
  return [
    (role, row) => samePlaces(role, row, documentId),
    (role, row) => (isAt(role, row) && isTitled(role, row) && isSame(role.said.start, row.columns.start) ? 1 : 0),
    (role, row) => (isAt(role, row) && isTitled(role, row) && startsTogether(role, row) ? 1 : 0),
    (role, row) => (isAt(role, row) && isTitled(role, row) && overlaps(role, row) ? 1 : 0),
    // A different title for the same time and place is a new name for the role, unless the document lists both.
    (role, row) => (isAt(role, row) && isKnown(role) && startsTogether(role, row) && endsTogether(role, row) ? 1 : 0),
    (role, row) => (row.pins.some((pin) => pin.documentId === documentId) && mayBeEdited(role, row) ? 1 : 0),
  ];
}

const isSame = (a: unknown, b: unknown) => (a ?? null) === (b ?? null);
const isKnown = ({ said }: Role) => said.companyId !== undefined && said.start !== undefined;

/** Edited values are matched by the owner's words and by those that documents had. */
function isHeard(row: ExperienceRow, column: string, test: (value: unknown) => boolean): boolean {
  return isEdited(row, column) && (row.heard[column] ?? []).some(test);
}

function isAt({ said }: Role, row: ExperienceRow): boolean {
  return isSame(said.companyId, row.columns.companyId) || isHeard(row, 'companyId', (id) => isSame(id, said.companyId));
}

function isTitled({ said }: Role, row: ExperienceRow): boolean {
  const title = foldText(said.title ?? '');
  const has = (value: unknown) => foldText(typeof value === 'string' ? value : '') === title;
  return has(row.columns.title) || isHeard(row, 'title', has);
}

/** Equal as far as both are known: 2019 and 2019-03 are the same start with different precision. */
function startsTogether({ said }: Role, row: ExperienceRow): boolean {
  const starts = (value: unknown) => agree(said.start ?? null, typeof value === 'string' ? value : null);
  return starts(row.columns.start) || isHeard(row, 'start', starts);
}

function endsTogether({ said }: Role, row: ExperienceRow): boolean {
  if (isEdited(row, 'end')) return true;
  // A role that has ended since the earlier resume is still the same role.
  return row.columns.current || said.current === true || agree(said.end ?? null, row.columns.end);
}

function overlaps({ said }: Role, { columns }: ExperienceRow): boolean {
  const [from, since] = [said.start ?? '0000', columns.start ?? '0000'];
  const [until, to] = [said.end ?? '9999', columns.end ?? '9999'];
  return from < to && since < until;
}

/** A row that the document contained before, elsewhere, can still be this one if the owner edited it. */
function mayBeEdited(role: Role, row: ExperienceRow): boolean {
  const isAny = (column: string, test: (role: Role, row: ExperienceRow) => boolean) =>
    isEdited(row, column) || test(role, row);
  return (
    row.editedFields.length > 0 &&
    isAny('companyId', isAt) &&
    isAny('title', isTitled) &&
    isAny('start', startsTogether)
  );
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a);
