import type { ParsedResume } from '../resume/parsed-resume.ts';
import { keepIds } from './keep-ids.ts';
import type { SourceDocument, Mention } from './merge-row.ts';
import { reconcile } from './reconcile.ts';
import { keepUnmentioned, skeletonOf } from './skeleton.ts';
import type { StoredGraph } from './stored-graph.ts';

export interface DocumentReading extends SourceDocument {
  /** Upload time; of two documents with the same date the later upload is newer. */
  uploadedAt: Date;
  parsed: ParsedResume;
}

export interface ReplayInput {
  stored: StoredGraph;
  /** All documents to include, in any order. */
  readings: DocumentReading[];
  /** Documents to forget entirely, including the owner's edits to what they said. */
  forgotten?: readonly string[];
  /** Merged documents that can't be merged again, because their readings were not stored. */
  unread?: readonly string[];
  /** Company IDs by name as written in the documents. */
  companyIdOf: (name: string) => string;
  newId: () => string;
}

/**
 * Builds the career graph from documents and the owner's own changes, whatever it contained before: the documents are
 * merged, from oldest to newest, into what the owner has edited, added or removed. So the order of uploads doesn't
 * matter, and a document that is left out leaves nothing behind. Rows that remain keep their IDs.
 *
 * @returns also what each document said about which row, by document
 */
export function replay({ stored, readings, forgotten = [], unread = [], companyIdOf, newId }: ReplayInput): {
  graph: StoredGraph;
  mentions: Map<string, Mention[]>;
} {
  const graph = skeletonOf(stored, {
    merged: new Set(readings.map(({ id }) => id)),
    forgotten: new Set(forgotten),
    unread: new Set(unread),
  });
  const earlier = new Map<string, SourceDocument>();
  const mentions = new Map<string, Mention[]>();
  for (const document of readings.toSorted(fromOldest)) {
    const context = { document, earlier, newId, mentions: [], companyIdOf };
    reconcile(graph, document.parsed, context);
    earlier.set(document.id, document);
    mentions.set(document.id, context.mentions);
  }
  keepUnmentioned(graph, stored);
  return { graph, mentions: keepIds(graph, stored, mentions) };
}

export function fromOldest(a: DocumentReading, b: DocumentReading): number {
  return (
    a.datedAt.getTime() - b.datedAt.getTime() ||
    a.uploadedAt.getTime() - b.uploadedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}
