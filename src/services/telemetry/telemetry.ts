import type { CounterName, GaugeName, HistogramName } from './instruments.ts';

/** Never anything that a user wrote, and no text that contains it: these leave the machine. */
export type Attributes = Record<string, string | number | boolean>;

export interface SpanAbout {
  kind?: 'server' | 'client' | 'consumer';
  attributes?: Attributes;
  /** A `traceparent` header or what {@link Telemetry.traceparent} returned. Null or left out for the current span. */
  parent?: string | null;
}

export interface Span {
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** Marks it as failed. @param reason a code or the name of an error, never its message */
  fail(reason: string): void;
  /** Calls `work` with this as the current span, also of everything asynchronous that it starts. */
  within<T>(work: () => T): T;
  end(): void;
}

export interface Reading {
  value: number;
  attributes?: Attributes;
}

/** What is measured in this process, and the traces of what it does. The instance without settings does nothing and has loaded nothing. */
export interface Telemetry {
  /** False if nothing is measured or traced, so that hooks can be left out. */
  isOn: boolean;
  /** Whether there is a current span that leaves the process. */
  isTraced(): boolean;
  open(name: string, about?: SpanAbout): Span;
  /** The current span, to be stored with what another process continues; null without one. */
  traceparent(): string | null;
  record(name: HistogramName, value: number, attributes?: Attributes): void;
  add(name: CounterName, value: number, attributes?: Attributes): void;
  /** Reads a gauge whenever metrics are collected, until stopped. */
  observe(name: GaugeName, read: () => Reading[] | Promise<Reading[]>): { stop(): void };
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

const NO_SPAN: Span = {
  rename: () => {},
  set: () => {},
  fail: () => {},
  within: (work) => work(),
  end: () => {},
};

export const NO_TELEMETRY: Telemetry = {
  isOn: false,
  isTraced: () => false,
  open: () => NO_SPAN,
  traceparent: () => null,
  record: () => {},
  add: () => {},
  observe: () => ({ stop: () => {} }),
  close: async () => {},
};
