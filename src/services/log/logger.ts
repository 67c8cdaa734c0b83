import type { Writable } from 'node:stream';
import { pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type Logger = import('pino').Logger;

export interface LogSettings {
  /** fatal, error, warn, info, debug, trace or silent. */
  level: string;
  /** Lines for people (in a terminal) instead of one JSON object per line. */
  pretty: boolean;
  /** The process: `cursus`, `api`, `worker`. */
  name: string;
  /** Defaults to standard output. */
  destination?: Writable;
}

/**
 * Opens the log. Child loggers carry their context: `log.child({ runId })`, `log.child({ requestId })`. Secrets are redacted by
 * property name in objects, and connection strings and tokens anywhere in text.
 */
export function openLogger({ level, pretty, name, destination }: LogSettings): Logger {
  const target = destination ?? process.stdout;
  // In this process rather than in pino's worker thread, so that the last lines before an exit aren't lost.
  const stream = pretty ? PinoPretty({ destination: target, sync: true, ...PRETTY }) : target;
  return pino(
    {
      name,
      level,
      base: { name },
      redact: { paths: SECRET_PATHS, censor: HIDDEN },
      serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
      hooks: { streamWrite: hideSecrets },
    },
    stream,
  );
}

/** Redacts passwords in URLs, bearer tokens and API keys in text. */
export function hideSecrets(text: string): string {
  return MAY_BE_SECRET.test(text) ? withoutSecrets(text) : text;
}

/** Anything that the patterns below begin with, because most lines have none of it, and trying each pattern takes longer. */
const MAY_BE_SECRET = /:\/\/|bearer|basic|sk-|[?&](?:signature|token|x-amz)/i;

function withoutSecrets(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*):[^\s@"']+@/gi, `$1:${HIDDEN}@`)
    .replace(/\b(Bearer|Basic) [\w.~+/=-]{8,}/gi, `$1 ${HIDDEN}`)
    .replace(/\bsk-[\w-]{8,}/g, HIDDEN)
    .replace(/([?&](?:signature|token|X-Amz-Signature)=)[^&\s"']+/gi, `$1${HIDDEN}`);
}

const HIDDEN = '[hidden]';

const SECRET_NAMES = [
  'authorization',
  'cookie',
  '"set-cookie"',
  'password',
  'token',
  'secret',
  'apiKey',
  'accessKeyId',
  'secretAccessKey',
  'signature',
];

/** Pino's redaction has no "at any depth"; we log nothing deeper than a request's headers. */
const SECRET_PATHS = SECRET_NAMES.flatMap((name) => {
  const key = name.startsWith('"') ? `[${name}]` : `.${name}`;
  return [key.replace(/^\./, ''), `*${key}`, `*.*${key}`];
});

const PRETTY = {
  colorize: process.stdout.isTTY ?? false,
  translateTime: 'SYS:HH:MM:ss',
  ignore: 'pid,hostname,name',
  singleLine: true,
};
