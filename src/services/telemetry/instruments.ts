export interface Instrument {
  kind: 'counter' | 'histogram' | 'gauge';
  /** UCUM, as OpenTelemetry writes units. */
  unit: string;
  description: string;
  /** Names of what it is told apart by. */
  attributes: readonly string[];
  /** Upper bounds of a histogram's buckets. */
  buckets?: readonly number[];
}

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const RUN_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900];

/**
 * Everything that is measured, by OpenTelemetry's names. Attributes take their values from our own code (routes, fields, kinds, codes) or from
 * the operator's settings, never from users: their number is bounded, and nothing personal is in them.
 */
export const INSTRUMENTS = {
  'http.server.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Requests by method, route and status. Event streams are left out.',
    attributes: ['http.request.method', 'http.route', 'http.response.status_code'],
    buckets: REQUEST_SECONDS,
  },
  'cursus.graphql.operation.duration': {
    kind: 'histogram',
    unit: 's',
    description:
      'GraphQL operations by type, root field and outcome, over every transport. Subscriptions are left out.',
    attributes: ['graphql.operation.type', 'cursus.graphql.field', 'outcome'],
    buckets: REQUEST_SECONDS,
  },
  'cursus.live.connections': {
    kind: 'gauge',
    unit: '{connection}',
    description: 'Open WebSockets and event streams.',
    attributes: [],
  },
  'cursus.live.subscriptions': {
    kind: 'gauge',
    unit: '{subscription}',
    description: 'Open operations on WebSockets.',
    attributes: [],
  },
  'cursus.run.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Runs that ended, by kind and status, from their first start to their end.',
    attributes: ['kind', 'status'],
    buckets: RUN_SECONDS,
  },
  'cursus.step.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Steps of runs by kind, step and outcome.',
    attributes: ['kind', 'step', 'outcome'],
    buckets: RUN_SECONDS,
  },
  'cursus.runs.waiting': {
    kind: 'gauge',
    unit: '{run}',
    description: 'Queued runs of the whole installation, as each worker sees them.',
    attributes: [],
  },
  'cursus.runs.oldest_waiting': {
    kind: 'gauge',
    unit: 's',
    description: 'How long the oldest queued run has waited, as each worker sees it.',
    attributes: [],
  },
  'cursus.runs.active': {
    kind: 'gauge',
    unit: '{run}',
    description: 'Runs that this worker is executing.',
    attributes: [],
  },
  'cursus.model.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Calls to models by model, task and outcome.',
    attributes: ['model', 'task', 'outcome'],
    buckets: RUN_SECONDS,
  },
  'cursus.model.tokens': {
    kind: 'counter',
    unit: '{token}',
    description: 'Tokens by model, task and direction.',
    attributes: ['model', 'task', 'direction'],
  },
  'cursus.model.cost': {
    kind: 'counter',
    unit: '{USD}',
    description: 'Cost by list price, by model and task.',
    attributes: ['model', 'task'],
  },
  'cursus.webhook.attempts': {
    kind: 'counter',
    unit: '{attempt}',
    description: 'Messages sent to webhooks, by what came of the attempt.',
    attributes: ['outcome'],
  },
  'db.client.operation.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Statements by pool and first word.',
    attributes: ['db.client.connection.pool.name', 'db.operation.name'],
    buckets: STATEMENT_SECONDS,
  },
  'db.client.connection.count': {
    kind: 'gauge',
    unit: '{connection}',
    description: 'Connections of a pool, by state: idle or used.',
    attributes: ['db.client.connection.pool.name', 'db.client.connection.state'],
  },
  'db.client.connection.max': {
    kind: 'gauge',
    unit: '{connection}',
    description: 'The most that a pool opens.',
    attributes: ['db.client.connection.pool.name'],
  },
  'db.client.connection.pending_requests': {
    kind: 'gauge',
    unit: '{request}',
    description: 'Callers that wait for a connection of a pool.',
    attributes: ['db.client.connection.pool.name'],
  },
  'nodejs.eventloop.delay': {
    kind: 'gauge',
    unit: 's',
    description: 'Delay of the event loop in the last ten seconds, by quantile.',
    attributes: ['quantile'],
  },
  'process.memory.usage': { kind: 'gauge', unit: 'By', description: 'Resident memory of the process.', attributes: [] },
  'v8js.memory.heap.used': { kind: 'gauge', unit: 'By', description: 'Used heap of the process.', attributes: [] },
} as const satisfies Record<string, Instrument>;

type Instruments = typeof INSTRUMENTS;
type NamesOf<Kind> = {
  [Name in keyof Instruments]: Instruments[Name]['kind'] extends Kind ? Name : never;
}[keyof Instruments];

export type HistogramName = NamesOf<'histogram'>;
export type CounterName = NamesOf<'counter'>;
export type GaugeName = NamesOf<'gauge'>;
