import { change } from '../app/client.ts';
import { edit } from '../app/edit.ts';
import { t } from '../app/messages.tsx';
import type { Undo } from '../app/undo.tsx';
import { INGEST_DOCUMENT } from '../overview/operations.ts';
import { DELETE_DOCUMENT, type Document, REMOVE_DOCUMENT, RESTORE_DOCUMENT, UNDO_MERGE } from './operations.ts';

interface Done {
  /** Why nothing was done; null on success. */
  refused: string | null;
  undo: Undo;
}

type Named = Pick<Document, 'id' | 'fileName'>;

const input = (id: string) => ({ input: { id } });

// They change the whole career graph, so they are based on no part of it.
const remove = async (id: string) => (await edit(REMOVE_DOCUMENT, input(id), [])).refused;
const restore = async (id: string) => (await edit(RESTORE_DOCUMENT, input(id), [])).refused;

export async function removeDocument({ id, fileName }: Named): Promise<Done> {
  const refused = await remove(id);
  return {
    refused,
    undo: { words: t('career.removed', { name: fileName }), back: () => restore(id) },
  };
}

export async function restoreDocument({ id, fileName }: Named): Promise<Done> {
  const refused = await restore(id);
  return {
    refused,
    undo: { words: t('career.restored', { name: fileName }), back: () => remove(id) },
  };
}

export async function undoMerge({ id, fileName }: Named): Promise<Done> {
  const { refused } = await edit(UNDO_MERGE, input(id), []);
  return { refused, undo: { words: t('documents.mergeUndone', { name: fileName }), back: () => readAgain(id) } };
}

/** Reads a document into the career graph again. */
export const readAgain = async (documentId: string): Promise<string | null> =>
  (await change(INGEST_DOCUMENT, { input: { documentId } })).refused;

export const deleteDocument = async (id: string): Promise<string | null> =>
  (await change(DELETE_DOCUMENT, { id })).refused;
