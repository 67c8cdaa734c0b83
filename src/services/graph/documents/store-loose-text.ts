import type { TextAccount } from '../../../domain/provenance/account-for-text.ts';
import { HIDDEN_REASONS, type HiddenText } from '../../../domain/resume/hidden-text.ts';
import type { ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import type { LooseText } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';

/** A dropped value that is longer is not a value. */
const LONGEST_VALUE = 2_000;

interface Found {
  kind: LooseText['kind'];
  section: string | null;
  text: string;
  start: number | null;
  end: number | null;
  path: string | null;
  reason: string | null;
  letters: number;
}

/**
 * Stores what a document contains that did not become a value, and how many letters did. What the owner has placed or ignored stays
 * so when the document is read again. Call it within {@link editGraph}.
 */
export async function storeLooseText(
  db: Db,
  { userId, documentId }: { userId: string; documentId: string },
  {
    account,
    dropped,
    hidden,
  }: { account: TextAccount; dropped: ParsedResume['dropped']; hidden: readonly HiddenText[] },
): Promise<void> {
  const { letters, read: readLetters, furniture: furnitureLetters } = account;
  await db.document.update({ where: { id: documentId }, data: { letters, readLetters, furnitureLetters } });
  const found: Found[] = [
    ...account.loose.map((one) => ({ kind: 'passage' as const, path: null, reason: null, ...one })),
    ...dropped.map(({ path, value, reason }) => ({
      kind: 'dropped' as const,
      section: null,
      text: value.slice(0, LONGEST_VALUE),
      start: null,
      end: null,
      path,
      reason: reason ?? 'The document does not contain it.',
      letters: 0,
    })),
    ...hidden.map(({ text, how }) => ({
      kind: 'hidden' as const,
      section: null,
      text,
      start: null,
      end: null,
      path: null,
      reason: HIDDEN_REASONS[how],
      letters: 0,
    })),
  ];
  const stored = await db.looseText.findMany({ where: { userId, documentId } });
  const known = new Set(stored.map(keyOf));
  const wanted = new Set(found.map(keyOf));
  const gone = stored.filter((one) => one.status === 'open' && !wanted.has(keyOf(one))).map(({ id }) => id);
  if (gone.length > 0) await db.looseText.deleteMany({ where: { id: { in: gone } } });
  const fresh = found.filter((one) => !known.has(keyOf(one)));
  if (fresh.length > 0) await db.looseText.createMany({ data: fresh.map((one) => ({ ...one, userId, documentId })) });
}

const keyOf = ({ kind, start, end, path, text }: Omit<Found, 'section' | 'reason' | 'letters'>) =>
  kind === 'passage' ? `${start}-${end}` : `${kind} ${path ?? ''}=${text}`;
