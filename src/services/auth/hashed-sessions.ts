import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/adapters';
import { hashToken } from './session-token.ts';

type Plain = DBTransactionAdapter;

/**
 * Better-auth stores session tokens in plain text. This adapter hashes them on the way to the database and gives better-auth back
 * the token it passed in.
 */
export function withHashedSessions(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    ...hashing(adapter),
    transaction: (work) => adapter.transaction((inner) => work({ ...inner, ...hashing(inner) })),
  };
}

/** Only these calls can contain a token. */
function hashing(adapter: Plain) {
  const calls: Pick<
    Plain,
    'create' | 'findOne' | 'findMany' | 'count' | 'update' | 'updateMany' | 'delete' | 'deleteMany'
  > = {
    async create<R = Record<string, unknown>>(call: Parameters<Plain['create']>[0]) {
      const token: unknown = call.data['token'];
      if (call.model !== 'session' || typeof token !== 'string')
        return adapter.create<Record<string, unknown>, R>(call);
      const stored = await adapter.create<Record<string, unknown>, R>({
        ...call,
        data: { ...call.data, token: hashToken(token) },
      });
      return { ...stored, token };
    },
    async findOne<T>(call: Parameters<Plain['findOne']>[0]) {
      return restore(await adapter.findOne<T>(hashed(call)), tokensIn(call));
    },
    async findMany<T>(call: Parameters<Plain['findMany']>[0]) {
      const found = await adapter.findMany<T>(hashed(call));
      return found.map((row) => restore(row, tokensIn(call)) as T);
    },
    count: (call) => adapter.count(hashed(call)),
    async update<T>(call: Parameters<Plain['update']>[0]) {
      return restore(await adapter.update<T>(hashed(call)), tokensIn(call));
    },
    updateMany: (call) => adapter.updateMany(hashed(call)),
    delete: (call) => adapter.delete(hashed(call)),
    deleteMany: (call) => adapter.deleteMany(hashed(call)),
  };
  return calls;
}

interface Call {
  model: string;
  where?: Where[] | undefined;
}

const isToken = (call: Call, { field }: Where) => call.model === 'session' && field === 'token';

function hashed<C extends Call>(call: C): C {
  if (!call.where?.some((where) => isToken(call, where))) return call;
  const hash = (value: unknown) => (typeof value === 'string' ? hashToken(value) : value);
  const where = call.where.map((one) =>
    isToken(call, one)
      ? { ...one, value: (Array.isArray(one.value) ? one.value.map(hash) : hash(one.value)) as Where['value'] }
      : one,
  );
  return { ...call, where };
}

/** The tokens in a call's conditions, by hash. */
function tokensIn(call: Call): Map<string, string> {
  const values = (call.where ?? []).filter((where) => isToken(call, where)).flatMap(({ value }) => value as unknown);
  return new Map(values.flat().flatMap((value) => (typeof value === 'string' ? [[hashToken(value), value]] : [])));
}

function restore<T>(row: T | null, tokens: Map<string, string>): T | null {
  if (typeof row !== 'object' || row === null || !('token' in row)) return row;
  const token = tokens.get(String(row.token));
  return token === undefined ? row : { ...row, token };
}
