import { type PartialDate, startsAfter } from '../dates/partial-date.ts';

/** The columns of an experience that its owner can edit. */
export interface ExperienceColumns {
  companyId: string | null;
  title: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  location: string | null;
  description: string | null;
}

/** Fields that are not there stay as they are; null empties a field. */
export type ExperienceEdit = { [Column in keyof ExperienceColumns]?: ExperienceColumns[Column] | undefined };

/** What was wrong with an edit, for people, and which field it was. */
export class EditRefused extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = 'EditRefused';
    this.field = field;
  }
}

/**
 * The columns that an edit changes. A role that lasts has no end: saying one of the two settles the other, saying both at odds is
 * refused.
 *
 * @throws EditRefused
 */
export function editExperience(stored: ExperienceColumns, edit: ExperienceEdit): Partial<ExperienceColumns> {
  const given = Object.fromEntries(
    Object.entries(edit).filter(([, value]) => value !== undefined),
  ) as Partial<ExperienceColumns>;
  if (given.current === true && given.end)
    throw new EditRefused('end', `A role that lasts has no end, but ${given.end} was given. Leave one of the two out.`);
  if (given.current === true) given.end = null;
  else if (given.end) given.current = false;
  const { start, end } = { ...stored, ...given };
  if (start !== null && end !== null && startsAfter(start, end))
    throw new EditRefused(
      given.start === undefined ? 'end' : 'start',
      `The role would end (${end}) before it starts (${start}).`,
    );
  const columns = Object.keys(given) as (keyof ExperienceColumns)[];
  return Object.fromEntries(
    columns.filter((column) => given[column] !== stored[column]).map((column) => [column, given[column]]),
  );
}
