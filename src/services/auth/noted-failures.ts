import { AsyncLocalStorage } from 'node:async_hooks';
import type { DBAdapter, DBTransactionAdapter } from 'better-auth/adapters';

const noted = new AsyncLocalStorage<{ error?: unknown }>();

/** Notes the failure of a call during {@link answering}, because better-auth answers many of them as if the request were at fault. */
export function withNotedFailures(adapter: DBAdapter): DBAdapter {
  const { transaction } = adapter;
  return {
    ...noting(adapter),
    transaction: (work) => noteFailure(() => transaction((inner) => work(noting(inner)))),
  };
}

const CALLS = ['create', 'findOne', 'findMany', 'count', 'update', 'updateMany', 'delete', 'deleteMany'] as const;

function noting<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  const calls = CALLS.map((name) => {
    const call = adapter[name] as (argument: unknown) => Promise<unknown>;
    return [name, (argument: unknown) => noteFailure(() => call(argument))];
  });
  return { ...adapter, ...(Object.fromEntries(calls) as Partial<Adapter>) };
}

async function noteFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const store = noted.getStore();
    if (store) store.error ??= error;
    throw error;
  }
}

/** Runs `answer`, and throws the failure of one of its calls instead if its response tells of a failure and `matters` says so. */
export async function answering(
  answer: () => Promise<Response>,
  matters: (error: unknown) => boolean,
): Promise<Response> {
  const failure: { error?: unknown } = {};
  const response = await noted.run(failure, answer);
  if (response.status >= 400 && matters(failure.error)) throw failure.error;
  return response;
}
