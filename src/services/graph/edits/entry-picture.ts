import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import { type Crop, cropProblem } from '../../../domain/images/crop.ts';
import type { Db } from '../../database/prisma.ts';

/** Keeps the entry when the documents that contain it are removed, as any edit of the owner does. */
const FIELD = 'picture';

export interface EntryPictureFields {
  entryId: string;
  assetId: string;
  /** Null shows the middle of the picture. */
  crop: Crop | null;
  /** Null if the owner doesn't say what it shows. */
  alt: string | null;
}

/**
 * Gives an entry of a section a picture, instead of the one that it has. Call it within {@link editGraph}.
 *
 * @returns false if there is no such entry
 * @throws EditRefused
 */
export async function setEntryPicture(
  db: Db,
  userId: string,
  { entryId, assetId, crop, alt }: EntryPictureFields,
): Promise<boolean> {
  const fault = crop === null ? null : cropProblem(crop);
  if (fault !== null) throw new EditRefused('crop', fault);
  const entry = await db.sectionEntry.findFirst({ where: { id: entryId, userId, rejected: false } });
  if (!entry) return false;
  // Prisma writes null into a JSON column only if asked to.
  await db.entryPicture.deleteMany({ where: { userId, entryId } });
  await db.entryPicture.create({ data: { userId, entryId, assetId, alt, ...(crop && { crop: { ...crop } }) } });
  const editedFields = lockedFields(entry.editedFields, [FIELD], null);
  if (editedFields.length !== entry.editedFields.length)
    await db.sectionEntry.update({ where: { id: entryId }, data: { editedFields } });
  return true;
}

/**
 * Takes the picture off an entry. The file stays among the owner's, so that {@link setEntryPicture} can undo this. Call it within
 * {@link editGraph}.
 *
 * @returns false if there is no such picture
 */
export async function removeEntryPicture(db: Db, userId: string, entryId: string): Promise<boolean> {
  const { count } = await db.entryPicture.deleteMany({ where: { userId, entryId, entry: { rejected: false } } });
  if (count === 0) return false;
  const entry = await db.sectionEntry.findFirstOrThrow({ where: { id: entryId, userId } });
  const editedFields = entry.editedFields.filter((field) => field !== FIELD);
  await db.sectionEntry.update({ where: { id: entryId }, data: { editedFields } });
  return true;
}
