interface ConfigurableLimit {
  variable: string;
  /** In the variable's unit, as the others. */
  default: number;
  least: number;
  most: number;
  /** What 1 in the variable is here: bytes of a MB, milliseconds of a second. */
  unit?: number;
}

const MB = 1024 * 1024;

/** Limits that the operator can set, and the variables that set them. docs/limits.md describes them. */
export const LIMITS = {
  openRunsPerUser: { variable: 'OPEN_RUNS_PER_USER', default: 500, least: 1, most: 1_000_000 },
  runsPerUserAndDay: { variable: 'RUNS_PER_USER_AND_DAY', default: 2_000, least: 1, most: 1_000_000 },
  connectionsPerUser: { variable: 'CONNECTIONS_PER_USER', default: 100, least: 1, most: 100_000 },
  connectionsPerAddress: { variable: 'CONNECTIONS_PER_ADDRESS', default: 200, least: 1, most: 100_000 },
  subscriptionsPerUser: { variable: 'SUBSCRIPTIONS_PER_USER', default: 500, least: 1, most: 100_000 },
  requestMs: { variable: 'REQUEST_TIMEOUT_SECONDS', default: 60, least: 1, most: 3_600, unit: 1_000 },
  uploadMs: { variable: 'UPLOAD_TIMEOUT_SECONDS', default: 300, least: 1, most: 86_400, unit: 1_000 },
  uploadBytes: { variable: 'UPLOAD_LIMIT_MB', default: 20, least: 1, most: 200, unit: MB },
  uploadedBytesPerUser: { variable: 'UPLOADED_MB_PER_USER', default: 1_000, least: 1, most: 1_000_000, unit: MB },
} as const satisfies Record<string, ConfigurableLimit>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Record<LimitName, number>;
export type LimitVariable = (typeof LIMITS)[LimitName]['variable'];

/** The limits with these variables, parsed; the defaults without them. */
export function limitsOf(set: Partial<Record<LimitVariable, number | undefined>>): Limits {
  const entries = Object.entries(LIMITS).map(([name, limit]) => [
    name,
    (set[limit.variable] ?? limit.default) * ('unit' in limit ? limit.unit : 1),
  ]);
  return Object.fromEntries(entries) as Limits;
}

export const DEFAULT_LIMITS = limitsOf({});
