import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Whose answer to what. */
export interface Asked {
  userId: string;
  document: DocumentNode;
  variables: Record<string, unknown> | null | undefined;
}

export interface KeptBody {
  /** Version of the career graph that it was made from. */
  version: number;
  body: Buffer;
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_EACH = 1024 * 1024;
/** What its owner has deleted isn't kept for longer, though nobody could ask for it. */
const MOST_MS = 10 * 60 * 1000;

/**
 * Answers to documents of the career graph alone, which are right as long as its version is the same. In the memory of one process:
 * the version, which every request reads with its session, tells whether another process has changed the career graph.
 */
export interface KeptBodies {
  /** The answer, if the career graph is still at this version. */
  find(asked: Asked, version: number): KeptBody | null;
  keep(asked: Asked, kept: KeptBody): void;
}

export function openKeptBodies({ mostBytes = MOST_BYTES, mostMs = MOST_MS } = {}): KeptBodies {
  const kept = new LRUCache<string, KeptBody>({
    maxSize: mostBytes,
    maxEntrySize: Math.min(mostBytes, MOST_BYTES_EACH),
    sizeCalculation: ({ body }, key) => body.length + key.length + OVERHEAD,
    ttl: mostMs,
  });
  return {
    find(asked, version) {
      const found = kept.get(keyOf(asked));
      return found?.version === version ? found : null;
    },
    keep(asked, body) {
      const key = keyOf(asked);
      // A slower request may have read an older version.
      if ((kept.peek(key)?.version ?? -1) <= body.version) kept.set(key, body);
    },
  };
}

/** Of an entry, roughly. */
const OVERHEAD = 500;

const numbers = new WeakMap<DocumentNode, number>();
let count = 0;

/** Documents by number: two objects are never taken for one, whatever they contain. */
function keyOf({ userId, document, variables }: Asked): string {
  let number = numbers.get(document);
  if (number === undefined) {
    number = count += 1;
    numbers.set(document, number);
  }
  return `${userId} ${number} ${variables ? JSON.stringify(variables) : ''}`;
}
