import type { ListeningDispatcher } from '../jobs/run-dispatcher.ts';
import type { Hubs } from '../jobs/open-hubs.ts';
import type { SignInProvider } from '../services/auth/sign-in-providers.ts';
import type { SignInLimits } from '../services/auth/sign-in-limits.ts';
import type { Mailer } from '../services/mail/open-mailer.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import type { TrustedProxies } from './client-address.ts';
import type { Origins } from './origins.ts';
import type { PageDeps } from './site/page-deps.ts';
import type { StudioSource } from './studio/studio-files.ts';

/** Per process, apart from the last. Runs are limited by the dispatcher. */
export interface ApiLimits {
  /** WebSockets and event streams. */
  connectionsPerUser: number;
  /** The same, of those who aren't signed in. */
  connectionsPerAddress: number;
  subscriptionsPerUser: number;
  /** Until a request must have arrived, other than uploads. */
  requestMs: number;
  uploadMs: number;
  /** Of one file. */
  uploadBytes: number;
  /** Of all that a user keeps. */
  uploadedBytesPerUser: number;
}

export interface ApiSettings {
  /** Development serves GraphiQL. */
  mode: 'development' | 'production' | 'test';
  host: string;
  /** 0 for any free port. */
  port: number;
  /** Where browsers reach this server; null means the address it listens on. */
  publicUrl: string | null;
  /** Where browsers reach published pages; null means the same as `publicUrl`. */
  sitesUrl: string | null;
  /** Origins of other frontends, as `parseAllowedOrigins` returns them. */
  allowedOrigins?: readonly string[];
  trustedProxies: TrustedProxies;
  limits: ApiLimits;
  /** Webhooks may also reach this machine. */
  webhookAllowLoopback?: boolean;
  /** Null or left out where workers have no model. */
  openai?: { budgetUsd?: number } | null;
  /** Null or left out where workers make images without a model. */
  imageEditor?: { model: string } | null;
  /** Accounts are of use only when their email has been verified. Left out, they are of use at once. */
  requireVerifiedEmail?: boolean;
  /** With which people may sign in, besides the password; none by default. */
  signInProviders?: readonly SignInProvider[];
  /** Defaults to {@link SIGN_IN_LIMITS}. */
  signInLimits?: SignInLimits;
}

/** What an API server needs from its caller, who closes these after the server. */
export interface ApiDeps extends Omit<PageDeps, 'sitesUrl' | 'publicUrl'> {
  settings: ApiSettings;
  /** The installation's secret. */
  secret: string;
  hubs: Omit<Hubs, 'close'>;
  dispatcher: ListeningDispatcher;
  queue: RunQueue;
  mailer: Mailer;
  /** None by default. */
  telemetry?: Telemetry;
  /** Defaults to the studio bundled once per process. */
  studio?: StudioSource;
}

/** What the API's routes get. */
export interface RouteDeps extends ApiDeps, PageDeps {
  /** Known once the server listens. */
  publicUrl(): string;
  origins: Origins;
  telemetry: Telemetry;
}
