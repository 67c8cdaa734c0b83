import type { Document } from '../generated/prisma/client.ts';
import type { Context } from '../schema/context.ts';

const loaded = new WeakMap<Context, Promise<Map<string, Document>>>();

/** All documents of the viewer, read once per operation: everything in a graph points into the same few. */
export function documentsOf(context: Context): Promise<Map<string, Document>> {
  const documents =
    loaded.get(context) ??
    context.db.document.findMany().then((rows) => new Map(rows.map((document) => [document.id, document])));
  loaded.set(context, documents);
  return documents;
}
