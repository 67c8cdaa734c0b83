import type { ParsedResume } from '../resume/parsed-resume.ts';
import { keepIds } from './keep-ids.ts';
import type { SourceDocument, Told } from './merge-row.ts';
import { reconcile } from './reconcile.ts';
import { keepUntold, skeletonOf } from './skeleton.ts';
import type { StoredGraph } from './stored-graph.ts';

export interface DocumentReading extends SourceDocument {
  /** When it came in; of two documents of one day the later one is newer. */
  uploadedAt: Date;
  parsed: ParsedResume;
}

export interface ReplayInput {
  stored: StoredGraph;
  /** Every document that is to be in the graph, in any order. */
  readings: DocumentReading[];
  /** Documents of which nothing is to stay, not even what the user edited in it. */
  forgotten?: readonly string[];
  /** Documents that are in the graph and cannot be merged anew, for nobody has kept what was read. */
  unread?: readonly string[];
  /** Of every company that the resumes name, by its name as written. */
  companyIdOf: (name: string) => string;
  newId: () => string;
}

/**
 * The graph that these documents and the user's own work make, whatever was in it before: the documents are merged from the
 * oldest to the newest into what the user has edited, added or removed. So the order in which they came in does not matter, and a
 * document that is left out leaves nothing behind. Rows that are still there keep their ids.
 *
 * @returns what each document said of which row as well, by document
 */
export function replay({ stored, readings, forgotten = [], unread = [], companyIdOf, newId }: ReplayInput): {
  graph: StoredGraph;
  told: Map<string, Told[]>;
} {
  const graph = skeletonOf(stored, {
    merged: new Set(readings.map(({ id }) => id)),
    forgotten: new Set(forgotten),
    unread: new Set(unread),
  });
  const earlier = new Map<string, SourceDocument>();
  const told = new Map<string, Told[]>();
  for (const document of readings.toSorted(fromOldest)) {
    const context = { document, earlier, newId, told: [], companyIdOf };
    reconcile(graph, document.parsed, context);
    earlier.set(document.id, document);
    told.set(document.id, context.told);
  }
  keepUntold(graph, stored);
  return { graph, told: keepIds(graph, stored, told) };
}

/** The order in which documents are merged. */
export function fromOldest(a: DocumentReading, b: DocumentReading): number {
  return (
    a.datedAt.getTime() - b.datedAt.getTime() ||
    a.uploadedAt.getTime() - b.uploadedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}
