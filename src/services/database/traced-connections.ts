import { AsyncResource } from 'node:async_hooks';
import type pg from 'pg';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { reasonOf } from '../telemetry/in-span.ts';
import { withoutValues } from './without-values.ts';

type ClientClass = typeof pg.Client;
type PoolClass = typeof pg.Pool;
type Callback = (error: Error | null | undefined, result: unknown) => void;

/** Connections that measure every statement, and trace those of a traced request or run: their text, never their values. */
export function tracedClient(Client: ClientClass, telemetry: Telemetry, poolName: string): ClientClass {
  const begin = (text: string) => {
    const began = performance.now();
    const operation = firstWord(text);
    const span = telemetry.isTraced()
      ? telemetry.open(operation, {
          kind: 'client',
          attributes: {
            'db.system.name': 'postgresql',
            'db.operation.name': operation,
            'db.query.text': withoutValues(text),
          },
        })
      : null;
    return (error?: unknown) => {
      const seconds = (performance.now() - began) / 1000;
      telemetry.record('db.client.operation.duration', seconds, {
        'db.client.connection.pool.name': poolName,
        'db.operation.name': operation,
      });
      if (error) span?.fail(reasonOf(error));
      span?.end();
    };
  };
  const ending =
    (end: (error?: unknown) => void, callback: Callback): Callback =>
    (error, result) => {
      end(error);
      callback(error, result);
    };
  return class TracedClient extends Client {
    // pg's overloads can't be expressed in an override.
    override query(config: unknown, ...rest: unknown[]): never {
      const query = super.query.bind(this) as (config: unknown, ...rest: unknown[]) => never;
      const text = textOf(config);
      if (text === null) return query(config, ...rest);
      const last = rest.at(-1);
      if (typeof last === 'function') return query(config, ...rest.slice(0, -1), ending(begin(text), last as Callback));
      if (isSubmittable(config)) {
        // One without a callback reports to its own listeners, which this can't know.
        if (config.callback) config.callback = ending(begin(text), config.callback);
        return query(config, ...rest);
      }
      const end = begin(text);
      const answer = query(config, ...rest) as Promise<unknown>;
      answer.then(() => end(), end);
      return answer as never;
    }
  };
}

/** Whoever waits for a connection gets it when someone else releases theirs, and would continue in that one's span. */
export function tracedPool(Pool: PoolClass): PoolClass {
  return class TracedPool extends Pool {
    override connect(callback?: unknown): never {
      const connect = super.connect.bind(this) as (callback?: unknown) => never;
      return typeof callback === 'function' ? connect(AsyncResource.bind(callback as () => void)) : connect();
    }
  };
}

/** Reports the pool's connections until stopped. */
export function observePool(pool: pg.Pool, telemetry: Telemetry, poolName: string): { stop(): void } {
  const attributes = { 'db.client.connection.pool.name': poolName };
  const watches = [
    telemetry.observe('db.client.connection.count', () => [
      { value: pool.idleCount, attributes: { ...attributes, 'db.client.connection.state': 'idle' } },
      { value: pool.totalCount - pool.idleCount, attributes: { ...attributes, 'db.client.connection.state': 'used' } },
    ]),
    telemetry.observe('db.client.connection.max', () => [{ value: pool.options.max, attributes }]),
    telemetry.observe('db.client.connection.pending_requests', () => [{ value: pool.waitingCount, attributes }]),
  ];
  return { stop: () => watches.forEach((watch) => watch.stop()) };
}

function textOf(config: unknown): string | null {
  if (typeof config === 'string') return config;
  if (typeof config !== 'object' || config === null || !('text' in config)) return null;
  return typeof config.text === 'string' ? config.text : null;
}

const isSubmittable = (config: unknown): config is { submit: unknown; callback?: Callback } =>
  typeof config === 'object' && config !== null && 'submit' in config;

const OPERATIONS = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'BEGIN', 'COMMIT', 'ROLLBACK', 'SET']);

function firstWord(text: string): string {
  const word = /[a-z]+/i.exec(text)?.[0].toUpperCase() ?? '';
  return OPERATIONS.has(word) ? word : 'OTHER';
}
