import type { ResponseError } from '../cursus-error.ts';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** A result as the server sends it. */
export interface Result {
  data?: Record<string, unknown> | null;
  errors?: readonly ResponseError[] | undefined;
}

export interface SubscribeOptions {
  signal: AbortSignal;
  /** Called when the server has accepted the connection. */
  onOpen: () => void;
}

/**
 * Delivers subscriptions, each over one connection: it ends when the server says that the subscription is complete, and throws a
 * CursusError if the connection breaks.
 */
export interface Transport {
  subscribe(operation: Operation, options: SubscribeOptions): AsyncIterable<Result>;
}

/** A connection that is silent for this long is taken for broken. Server or client say something every 10 to 12 seconds. */
export const LONGEST_SILENCE_MS = 30_000;
