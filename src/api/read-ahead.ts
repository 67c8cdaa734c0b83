import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../schema/context.ts';
import { findSessionAndRead, findSessionByHash } from '../services/auth/find-session.ts';
import { hashToken, tokenOf } from '../services/auth/session-token.ts';
import type { Statement } from '../services/database/query-as-actor.ts';
import type { Database } from '../services/database/prisma.ts';

/** Where a parameter of a statement came from when the document was executed before. */
type Source = { of: 'user' } | { of: 'variable'; name: string } | { of: 'nothing'; value: unknown };

interface Plan {
  text: string;
  sources: Source[];
}

/** Null if the document needs no statement as its viewer, or several. */
const plans = new WeakMap<DocumentNode, Plan | null>();

/** Whom tokens belonged to when they were looked up. Only a guess, which is checked each time. */
type Owner = Pick<Viewer, 'userId' | 'tenantId'>;

export interface Asked {
  document: DocumentNode;
  variables: Record<string, unknown> | null | undefined;
}

/** Reads with the session what an operation will need, judging by the last time, so that both take one round trip. */
export interface ReadAhead {
  /** Looks up the session of a token, and reads ahead. */
  identify(token: string, asked: Asked): Promise<{ viewer: Viewer | null; rows: RowsAhead }>;
}

/** What was read ahead for one operation. */
export interface RowsAhead {
  /** The rows of exactly this statement, once; null if it was not read. Its parameters are compared, the viewer's ID among them. */
  take(text: string, values: unknown[]): unknown[] | null;
  /** Remembers what the operation needed, for the next time. */
  end(): void;
}

const MOST_OWNERS = 10_000;

export function openReadAhead(database: Database): ReadAhead {
  const owners = new LRUCache<string, Owner>({ max: MOST_OWNERS });
  const lookUp = async (tokenHash: string, asked: Asked) => {
    const viewer = await findSessionByHash(database, tokenHash);
    if (viewer) owners.set(tokenHash, { userId: viewer.userId, tenantId: viewer.tenantId });
    return { viewer, rows: rowsAhead(asked, viewer, null) };
  };
  return {
    async identify(token, asked) {
      const tokenHash = hashToken(tokenOf(token));
      const owner = owners.get(tokenHash);
      const plan = plans.get(asked.document);
      if (owner === undefined || !plan) return lookUp(tokenHash, asked);
      const statement = { text: plan.text, values: plan.sources.map((source) => valueOf(source, owner, asked)) };
      try {
        const { viewer, rows } = await findSessionAndRead(database, tokenHash, owner, statement);
        if (!viewer) owners.delete(tokenHash);
        return { viewer, rows: rowsAhead(asked, viewer, rows && { statement, rows }) };
      } catch {
        // Whatever is wrong with the statement or the connection, the operation finds out and says so.
        return lookUp(tokenHash, asked);
      }
    },
  };
}

function valueOf(source: Source, owner: Owner, { variables }: Asked): unknown {
  if (source.of === 'user') return owner.userId;
  return source.of === 'variable' ? variables?.[source.name] : source.value;
}

function rowsAhead(
  { document, variables }: Asked,
  viewer: Viewer | null,
  ahead: { statement: Statement; rows: unknown[] } | null,
): RowsAhead {
  let left = ahead;
  const needed: Statement[] = [];
  return {
    take(text, values) {
      needed.push({ text, values });
      if (left === null || left.statement.text !== text || !isSame(left.statement.values, values)) return null;
      const { rows } = left;
      left = null;
      return rows;
    },
    end() {
      const [statement, ...others] = needed;
      if (!viewer || plans.has(document)) {
        // Different selections of one document may need different statements, so there is nothing to read ahead.
        if (viewer && left !== null) plans.set(document, null);
        return;
      }
      plans.set(document, statement && others.length === 0 ? planOf(statement, viewer, variables) : null);
    },
  };
}

const isSame = (some: unknown[], others: unknown[]) =>
  some.length === others.length && some.every((value, at) => value === others[at]);

function planOf({ text, values }: Statement, { userId }: Viewer, variables: Asked['variables']): Plan {
  const names = Object.entries(variables ?? {});
  const sources = values.map((value): Source => {
    if (value === userId) return { of: 'user' };
    const [name] = names.find(([, given]) => given === value) ?? [];
    return name === undefined ? { of: 'nothing', value } : { of: 'variable', name };
  });
  return { text, sources };
}
