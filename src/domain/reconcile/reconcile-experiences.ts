import type { ParsedExperience, ParsedResume } from '../resume/parsed-resume.ts';
import { emptyReport, labelOf } from './change-report.ts';
import { foldText } from './fold-text.ts';
import { matchRows, type Likeness } from './match-rows.ts';
import { isOnlyFrom, mergeRow, noteNew, placeRest, trustOf, type Reconciliation } from './merge-row.ts';
import { experienceReading, type Reading } from './reading.ts';
import { reconcileAchievements } from './reconcile-achievements.ts';
import { samePlaces } from './same-place.ts';
import type { ExperienceColumns, StoredExperience } from './stored-graph.ts';

const NOUN = { entity: 'experience', owner: 'experienceId' } as const;

const BLANK: ExperienceColumns = {
  companyId: null,
  title: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
};

type Role = Reading<ExperienceColumns>;

/** Reconciles roles and their statements. `companyIdOf` finds the company by its name as written. */
export function reconcileExperiences(
  context: Reconciliation,
  {
    parsed,
    stored,
    companyIdOf,
  }: {
    parsed: ParsedResume;
    stored: StoredExperience[];
    companyIdOf: (name: string) => string;
  },
): void {
  const { plan, document, isNewest, report } = context;
  const roles = parsed.experiences.map((one) =>
    experienceReading(one, one.company === null ? null : companyIdOf(one.company.value)),
  );
  const matches = matchRows(roles, stored, passes(document.id));
  let last = Math.max(-1, ...stored.map(({ position }) => position));
  parsed.experiences.forEach((experience, i) => {
    const reading = roles[i];
    if (!reading) return;
    const label = labelOf(experience.title?.value, experience.company?.value, experience.start?.value);
    const row = matches[i];
    const id = row?.id ?? context.newId();
    if (row) {
      const { data } = mergeRow(context, NOUN, { stored: row, reading, position: i, label });
      if (Object.keys(data).length > 0) plan.experiences.update.push({ id, data });
    } else {
      const position = isNewest ? i : ++last;
      plan.experiences.create.push({ id, ...BLANK, ...reading.said, position, ...trustOf(reading) });
      noteNew(context, NOUN, { id, label, reading });
    }
    const read: ParsedExperience['achievements'] = experience.achievements;
    // Nobody sees what becomes of the statements of a role that is taken out.
    const told = row?.rejected === true ? { ...context, report: emptyReport() } : context;
    reconcileAchievements(told, { experienceId: id, read, stored: row?.achievements ?? [] });
  });
  const rest = stored.filter((row) => !matches.includes(row));
  const isUsed = (row: StoredExperience) => row.achievements.some((one) => one.inUse || !isOnlyFrom(one, document));
  const gone = rest.filter((row) => isOnlyFrom(row, document) && !isUsed(row));
  const { update } = plan.experiences;
  placeRest(context, { rest: rest.filter((row) => !gone.includes(row)), from: roles.length, update });
  for (const row of gone) {
    plan.remove.experiences.push(row.id);
    report.removed.push({ entity: 'experience', id: row.id, label: labelOf(row.columns.title, row.columns.start) });
  }
}

/** From the surest sign that it is the same role to the least sure. What the user edited is no sign against it. */
function passes(documentId: string): Likeness<Role, StoredExperience>[] {
  const place = { documentId, columns: ['title', 'start', 'end'] };
  return [
    (role, row) => (isAt(role, row) && isTitled(role, row) && isSame(role.said.start, row.columns.start) ? 1 : 0),
    (role, row) => samePlaces(role, row, place),
    (role, row) => (isAt(role, row) && isTitled(role, row) && startsTogether(role, row) ? 1 : 0),
    (role, row) => (isAt(role, row) && isTitled(role, row) && overlaps(role, row) ? 1 : 0),
    // Another title for the same time at the same place: renamed, unless both are told apart by the document itself.
    (role, row) => (isAt(role, row) && isKnown(role) && startsTogether(role, row) && endsTogether(role, row) ? 1 : 0),
  ];
}

const isSame = (a: unknown, b: unknown) => (a ?? null) === (b ?? null);
const edited = ({ editedFields }: StoredExperience, ...names: string[]) =>
  names.some((name) => editedFields.includes(name));
const isKnown = ({ said }: Role) => said.companyId !== undefined && said.start !== undefined;

function isAt({ said }: Role, row: StoredExperience): boolean {
  return edited(row, 'companyId', 'company') || isSame(said.companyId, row.columns.companyId);
}

function isTitled({ said }: Role, row: StoredExperience): boolean {
  if (edited(row, 'title')) return true;
  return foldText(said.title ?? '') === foldText(row.columns.title ?? '');
}

/** Equal as far as both are known: 2019 and 2019-03 are one start, told more and less precisely. */
function startsTogether({ said }: Role, row: StoredExperience): boolean {
  return edited(row, 'start') || agree(said.start ?? null, row.columns.start);
}

function endsTogether({ said }: Role, row: StoredExperience): boolean {
  if (edited(row, 'end', 'current')) return true;
  // A role that has ended since the earlier resume is still the same role.
  return row.columns.current || said.current === true || agree(said.end ?? null, row.columns.end);
}

function overlaps({ said }: Role, { columns }: StoredExperience): boolean {
  const [from, since] = [said.start ?? '0000', columns.start ?? '0000'];
  const [until, to] = [said.end ?? '9999', columns.end ?? '9999'];
  return from < to && since < until;
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a);
