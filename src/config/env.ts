import path from 'node:path';
import { z } from 'zod';
import { parseAllowedOrigins } from './allowed-origins.ts';
import { LIMITS, type Limits, limitsOf, type LimitVariable } from './limits.ts';
import { parseOtlpHeaders } from './otlp-headers.ts';
import { parseTrustedProxies, type TrustedProxies } from './trusted-proxies.ts';

/** Lists every invalid setting at once; leaves out the values because they may be secrets. */
export class ConfigurationInvalid extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(
      `The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSee .env.example.`,
    );
    this.name = 'ConfigurationInvalid';
    this.problems = problems;
  }
}

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
const integer = (low: number, high: number) =>
  z.coerce
    .number({ message: 'must be a number' })
    .int('must be a whole number')
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`);

/** `parse` returns null for what is invalid. */
const parsedBy = <T>(parse: (text: string) => T | null, message: string) =>
  z.string().transform((text, context) => {
    const parsed = parse(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

function limitVariables() {
  const entries = Object.values(LIMITS).map(({ variable, least, most }) => [variable, optional(integer(least, most))]);
  return Object.fromEntries(entries) as Record<LimitVariable, z.ZodType<number | undefined>>;
}

/** One entry per variable; .env.example lists the same names (checked by a test). */
const variables = z.object({
  NODE_ENV: optional(z.enum(['development', 'production', 'test'])),
  HOST: optional(z.string()),
  PORT: optional(integer(0, 65535)),
  PUBLIC_URL: optional(url('http:', 'https:')),
  SITES_URL: optional(url('http:', 'https:')),
  ALLOWED_ORIGINS: optional(
    parsedBy(
      parseAllowedOrigins,
      'must be origins separated by commas, such as https://app.example.org or https://*.example.org',
    ),
  ),
  CURSUS_HOME: optional(z.string()),
  CURSUS_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  API_DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  WORKER_DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  WEB_DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  LISTEN_DATABASE_URL: optional(url('postgres:', 'postgresql:')),
  CURSUS_DB_PREFIX: optional(
    z.string().regex(
      // Never needs quotes, and leaves room for the rest of a role's name. PostgreSQL reserves pg_.
      /^(?!pg_)[a-z][a-z0-9_]{0,39}$/,
      'must be lower-case letters, digits and underscores, at most 40, and not start with a digit or pg_',
    ),
  ),
  REDIS_URL: optional(url('redis:', 'rediss:')),
  QUEUES_TOKEN: optional(z.string().min(32, 'must have at least 32 characters')),
  S3_BUCKET: optional(z.string()),
  S3_REGION: optional(z.string()),
  S3_ENDPOINT: optional(url('http:', 'https:')),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(url('http:', 'https:')),
  OPENAI_MODEL: optional(z.string()),
  OPENAI_IMAGE_MODEL: optional(z.string()),
  OPENAI_BUDGET_USD: optional(z.coerce.number().positive('must be more than 0')),
  BRANDFETCH_API_KEY: optional(z.string()),
  BRANDFETCH_BASE_URL: optional(url('http:', 'https:')),
  LOGO_DEV_TOKEN: optional(z.string()),
  LOGO_DEV_BASE_URL: optional(url('http:', 'https:')),
  WORKER_CONCURRENCY: optional(integer(1, 64)),
  RUNS_AT_ONCE_PER_USER: optional(integer(1, 64)),
  KEEP_RUN_EVENTS_DAYS: optional(integer(1, 36_500)),
  KEEP_RUNS_DAYS: optional(integer(1, 36_500)),
  ...limitVariables(),
  WEBHOOK_ALLOW_LOOPBACK: optional(z.enum(['true', 'false'], 'must be true or false')),
  TRUST_PROXY: optional(
    parsedBy(
      parseTrustedProxies,
      'must be the number of proxies in front of this server, or their addresses or networks separated by commas, such as 1 or 10.0.0.0/8',
    ),
  ),
  SMTP_URL: optional(url('smtp:', 'smtps:')),
  MAIL_FROM: optional(z.string()),
  GOOGLE_CLIENT_ID: optional(z.string()),
  GOOGLE_CLIENT_SECRET: optional(z.string()),
  GITHUB_CLIENT_ID: optional(z.string()),
  GITHUB_CLIENT_SECRET: optional(z.string()),
  LINKEDIN_CLIENT_ID: optional(z.string()),
  LINKEDIN_CLIENT_SECRET: optional(z.string()),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url('http:', 'https:')),
  OTEL_EXPORTER_OTLP_HEADERS: optional(
    parsedBy(parseOtlpHeaders, 'must be pairs separated by commas, such as authorization=Bearer%20...'),
  ),
  OTEL_SERVICE_NAME: optional(z.string()),
  OTEL_TRACES_SAMPLER_ARG: optional(
    z.coerce.number('must be a number').min(0, 'must be at least 0').max(1, 'must be at most 1'),
  ),
  OTEL_METRIC_EXPORT_INTERVAL: optional(integer(100, 3_600_000)),
  METRICS_PORT: optional(integer(0, 65535)),
  METRICS_HOST: optional(z.string()),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
});

export const variableNames = Object.keys(variables.shape);

export interface OpenAiSettings {
  apiKey: string;
  baseUrl: string | null;
  model: string;
  /** Limit per user on what model calls may cost, in US dollars. */
  budgetUsd: number;
}

/** An image editing service with OpenAI's API. */
export interface ImageEditorSettings {
  apiKey: string;
  baseUrl: string | null;
  model: string;
}

/** Services that look up logos by domain. */
export interface LogoSettings {
  brandfetch: { apiKey: string; baseUrl: string } | null;
  logoDev: { token: string; baseUrl: string } | null;
}

export type StorageSettings =
  | { kind: 'local'; root: string }
  | {
      kind: 's3';
      bucket: string;
      region: string;
      endpoint: string | null;
      accessKeyId: string;
      secretAccessKey: string;
    };

/** Mail is sent by SMTP, or kept as files that the operator can read. */
export type MailSettings = { kind: 'smtp'; url: string; from: string } | { kind: 'outbox'; folder: string };

/** Off if both `otlp` and `metrics` are null. */
export interface TelemetrySettings {
  /** Where traces and metrics are sent (OTLP over HTTP), without the path of a signal. */
  otlp: { endpoint: string; headers: Record<string, string> } | null;
  /** Where Prometheus finds metrics. */
  metrics: { host: string; port: number } | null;
  /** Null for the name of the process. */
  serviceName: string | null;
  /** Share of requests that are traced, from 0 to 1. */
  share: number;
  exportEveryMs: number;
}

export interface Env {
  mode: 'development' | 'production' | 'test';
  /** Absolute path of the folder with all of this instance's data. */
  home: string;
  host: string;
  port: number;
  /** Where browsers reach this server; null means http://host:port. */
  publicUrl: string | null;
  /** Where browsers reach published pages, if different from `publicUrl`; null means the same. */
  sitesUrl: string | null;
  /** Origins of other frontends, exact or with a wildcard for one name: `https://*.example.org`. */
  allowedOrigins: string[];
  trustedProxies: TrustedProxies;
  /**
   * Signs upload tickets and sessions, encrypts signing secrets and derives the database roles' passwords; null means the one stored in `home`.
   */
  secret: string | null;
  database:
    | { kind: 'embedded' }
    | {
        kind: 'external';
        ownerUrl: string | null;
        apiUrl: string | null;
        workerUrl: string | null;
        webUrl: string | null;
        /** Where PostgreSQL itself is if the others lead to a pooler; null without one. Its user and password don't count. */
        listenUrl: string | null;
      };
  /** The database roles are called by it: app_api, app_worker, ... */
  databasePrefix: string;
  redisUrl: string | null;
  /** With which operators see the queues; null for nobody. */
  queuesToken: string | null;
  storage: StorageSettings;
  openai: OpenAiSettings | null;
  /** Null without a key: images are then made locally. */
  imageEditor: ImageEditorSettings | null;
  logos: LogoSettings;
  mail: MailSettings;
  /** Accounts are of use only when their email has been verified: with SMTP, because otherwise mail reaches only the operator. */
  requireVerifiedEmail: boolean;
  /** With which people may sign in, besides the password. */
  signInProviders: { id: 'google' | 'github' | 'linkedin'; clientId: string; clientSecret: string }[];
  workerConcurrency: number;
  /** Maximum number of runs of one user that a worker executes at once. */
  runsAtOncePerUser: number;
  /** Days after the end of a run until its events, and the run itself, are deleted; null to keep runs. */
  retention: { eventDays: number; runDays: number | null };
  limits: Limits;
  /** Webhooks may also reach this machine. */
  webhookAllowLoopback: boolean;
  telemetry: TelemetrySettings;
  logLevel: string;
}

/** Reads and validates all settings. Throws {@link ConfigurationInvalid}. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = variables.safeParse(source);
  if (!parsed.success)
    throw new ConfigurationInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const value = parsed.data;
  const problems: string[] = [];
  // A process that only serves published pages signs nothing.
  const signed = value.DATABASE_URL ?? value.API_DATABASE_URL ?? value.WORKER_DATABASE_URL;
  const external = signed ?? value.WEB_DATABASE_URL;
  if (signed && !value.CURSUS_SECRET)
    problems.push('CURSUS_SECRET is required with an external database. Generate one: openssl rand -hex 32');
  if (value.S3_BUCKET && !(value.S3_ACCESS_KEY_ID && value.S3_SECRET_ACCESS_KEY))
    problems.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed with S3_BUCKET');
  if (value.SMTP_URL && !value.MAIL_FROM) problems.push('MAIL_FROM is needed with SMTP_URL');
  const signInProviders = (['google', 'github', 'linkedin'] as const).flatMap((id) => {
    const name = id.toUpperCase() as Uppercase<typeof id>;
    const [clientId, clientSecret] = [value[`${name}_CLIENT_ID`], value[`${name}_CLIENT_SECRET`]];
    if (clientId && clientSecret) return [{ id, clientId, clientSecret }];
    if (clientId || clientSecret) problems.push(`${name}_CLIENT_ID and ${name}_CLIENT_SECRET go together`);
    return [];
  });
  if (problems.length > 0) throw new ConfigurationInvalid(problems);
  const home = path.resolve(value.CURSUS_HOME ?? '.cursus');
  const workerConcurrency = value.WORKER_CONCURRENCY ?? 4;
  return {
    mode: value.NODE_ENV ?? 'development',
    home,
    host: value.HOST ?? '127.0.0.1',
    port: value.PORT ?? 4000,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    sitesUrl: value.SITES_URL?.replace(/\/+$/, '') ?? null,
    allowedOrigins: value.ALLOWED_ORIGINS ?? [],
    trustedProxies: value.TRUST_PROXY ?? 0,
    secret: value.CURSUS_SECRET ?? null,
    database: external
      ? {
          kind: 'external',
          ownerUrl: value.DATABASE_URL ?? null,
          apiUrl: value.API_DATABASE_URL ?? null,
          workerUrl: value.WORKER_DATABASE_URL ?? null,
          webUrl: value.WEB_DATABASE_URL ?? null,
          listenUrl: value.LISTEN_DATABASE_URL ?? null,
        }
      : { kind: 'embedded' },
    databasePrefix: value.CURSUS_DB_PREFIX ?? 'app',
    redisUrl: value.REDIS_URL ?? null,
    queuesToken: value.QUEUES_TOKEN ?? null,
    storage: value.S3_BUCKET
      ? {
          kind: 's3',
          bucket: value.S3_BUCKET,
          region: value.S3_REGION ?? 'us-east-1',
          endpoint: value.S3_ENDPOINT ?? null,
          accessKeyId: value.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: value.S3_SECRET_ACCESS_KEY ?? '',
        }
      : { kind: 'local', root: path.join(home, 'files') },
    mail: value.SMTP_URL
      ? { kind: 'smtp', url: value.SMTP_URL, from: value.MAIL_FROM ?? '' }
      : { kind: 'outbox', folder: path.join(home, 'outbox') },
    requireVerifiedEmail: value.SMTP_URL !== undefined,
    signInProviders,
    openai: value.OPENAI_API_KEY
      ? {
          apiKey: value.OPENAI_API_KEY,
          baseUrl: value.OPENAI_BASE_URL ?? null,
          model: value.OPENAI_MODEL ?? 'gpt-5-mini',
          budgetUsd: value.OPENAI_BUDGET_USD ?? 5,
        }
      : null,
    imageEditor: value.OPENAI_API_KEY
      ? {
          apiKey: value.OPENAI_API_KEY,
          baseUrl: value.OPENAI_BASE_URL ?? null,
          model: value.OPENAI_IMAGE_MODEL ?? 'gpt-image-1',
        }
      : null,
    logos: {
      brandfetch: value.BRANDFETCH_API_KEY
        ? { apiKey: value.BRANDFETCH_API_KEY, baseUrl: value.BRANDFETCH_BASE_URL ?? 'https://api.brandfetch.io' }
        : null,
      logoDev: value.LOGO_DEV_TOKEN
        ? { token: value.LOGO_DEV_TOKEN, baseUrl: value.LOGO_DEV_BASE_URL ?? 'https://img.logo.dev' }
        : null,
    },
    workerConcurrency,
    // Leaves one place to someone else.
    runsAtOncePerUser: value.RUNS_AT_ONCE_PER_USER ?? Math.max(1, workerConcurrency - 1),
    retention: { eventDays: value.KEEP_RUN_EVENTS_DAYS ?? 90, runDays: value.KEEP_RUNS_DAYS ?? null },
    limits: limitsOf(value),
    webhookAllowLoopback: value.WEBHOOK_ALLOW_LOOPBACK === 'true',
    telemetry: {
      otlp: value.OTEL_EXPORTER_OTLP_ENDPOINT
        ? {
            endpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, ''),
            headers: value.OTEL_EXPORTER_OTLP_HEADERS ?? {},
          }
        : null,
      metrics:
        value.METRICS_PORT === undefined ? null : { host: value.METRICS_HOST ?? '127.0.0.1', port: value.METRICS_PORT },
      serviceName: value.OTEL_SERVICE_NAME ?? null,
      share: value.OTEL_TRACES_SAMPLER_ARG ?? 1,
      exportEveryMs: value.OTEL_METRIC_EXPORT_INTERVAL ?? 60_000,
    },
    logLevel: value.LOG_LEVEL ?? 'info',
  };
}
