import { type PartialDate, startsAfter } from '../dates/partial-date.ts';

/** Columns of a role that its owner can edit. */
export interface ExperienceColumns {
  companyId: string | null;
  title: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  location: string | null;
  description: string | null;
}

/** Omitted fields stay as they are; null clears a field. */
export type ExperienceEdit = { [Column in keyof ExperienceColumns]?: ExperienceColumns[Column] | undefined };

/** An edit was refused. The message is for the owner: what was wrong and what to do. */
export class EditRefused extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = 'EditRefused';
    this.field = field;
  }
}

/**
 * The columns that an edit changes. A current role has no end: setting one of the two adjusts the other, and contradicting values
 * are refused.
 *
 * @throws EditRefused
 */
export function editExperience(stored: ExperienceColumns, edit: ExperienceEdit): Partial<ExperienceColumns> {
  const given = Object.fromEntries(
    Object.entries(edit).filter(([, value]) => value !== undefined),
  ) as Partial<ExperienceColumns>;
  if (given.current === true && given.end)
    throw new EditRefused('end', `A current role can't have an end date (got ${given.end}). Omit one of the two.`);
  if (given.current === true) given.end = null;
  else if (given.end) given.current = false;
  const { start, end } = { ...stored, ...given };
  if (start !== null && end !== null && startsAfter(start, end))
    throw new EditRefused(
      given.start === undefined ? 'end' : 'start',
      `The end (${end}) is before the start (${start}). Correct one of the two.`,
    );
  const columns = Object.keys(given) as (keyof ExperienceColumns)[];
  return Object.fromEntries(
    columns.filter((column) => given[column] !== stored[column]).map((column) => [column, given[column]]),
  );
}
