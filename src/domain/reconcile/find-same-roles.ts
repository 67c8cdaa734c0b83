import { mayBeSameCompany } from '../company/may-be-same-company.ts';
import { foldText } from './fold-text.ts';
import type { ExperienceRow } from './stored-graph.ts';

/** Characters of a date that is known to the month. */
const MONTH = 7;

export interface SameRoles {
  /** The existing role, and the one that a document added. */
  first: ExperienceRow;
  second: ExperienceRow;
  /** Names of their employers. */
  names: [string, string];
}

/**
 * Pairs of roles that could be the same: the same title at the same time, at employers with similar names, from
 * different documents.
 *
 * @param known IDs of the roles that existed before
 */
export function findSameRoles(
  roles: readonly ExperienceRow[],
  { known, companyName }: { known: ReadonlySet<string>; companyName: (id: string) => string | null },
): SameRoles[] {
  const nameOf = ({ columns }: ExperienceRow) => (columns.companyId === null ? null : companyName(columns.companyId));
  const open = roles.filter((role) => !role.rejected && nameOf(role) !== null);
  return open.flatMap((role, i) =>
    open.slice(i + 1).flatMap((other) => {
      const [first, second] = known.has(other.id) && !known.has(role.id) ? [other, role] : [role, other];
      const names: [string, string] = [nameOf(first) ?? '', nameOf(second) ?? ''];
      if (!isSameTime(first, second) || areInOneDocument(first, second)) return [];
      return mayBeSameCompany(...names) ? [{ first, second, names }] : [];
    }),
  );
}

const isSameTime = (a: ExperienceRow, b: ExperienceRow) => (isSameTitle(a, b) && overlap(a, b)) || isSameMonth(a, b);

/** A title is often worded differently, or was changed by a newer document; the month of a promotion differs. */
const isSameMonth = ({ columns: a }: ExperienceRow, { columns: b }: ExperienceRow) =>
  a.start !== null && a.start.length >= MONTH && a.start === b.start;

function isSameTitle({ columns: a }: ExperienceRow, { columns: b }: ExperienceRow): boolean {
  const title = foldText(a.title ?? '');
  return title !== '' && title === foldText(b.title ?? '');
}

/** Both dates are known at least to the year, and the periods overlap. */
function overlap({ columns: a }: ExperienceRow, { columns: b }: ExperienceRow): boolean {
  if (a.start === null || b.start === null) return false;
  const until = (role: typeof a) => role.end ?? (role.current ? '9999' : role.start);
  const precision = Math.min(a.start.length, b.start.length);
  if (a.start.slice(0, precision) === b.start.slice(0, precision)) return true;
  return a.start < (until(b) ?? '') && b.start < (until(a) ?? '');
}

/** A document that contains both shows that they are different. */
function areInOneDocument(a: ExperienceRow, b: ExperienceRow): boolean {
  return a.evidence.some(({ documentId }) => b.evidence.some((other) => other.documentId === documentId));
}
