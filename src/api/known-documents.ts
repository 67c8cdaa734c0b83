import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Documents that are parsed and valid, by their text, for every transport. */
export const knownDocuments = new LRUCache<string, DocumentNode>({
  maxSize: 1_000_000,
  sizeCalculation: (_document, query) => Math.max(1, query.length),
});
