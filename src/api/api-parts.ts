import type { RunDispatcher } from '../jobs/run-dispatcher.ts';
import type { Hubs } from '../jobs/open-hubs.ts';
import type { SignInLimits } from '../services/auth/sign-in-limits.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import type { PageParts } from './site/page-parts.ts';
import type { StudioSource } from './studio/studio-files.ts';

export interface ApiSettings {
  /** Development serves GraphiQL. */
  mode: 'development' | 'production' | 'test';
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Where browsers reach this server; null means the address that it listens on. */
  publicUrl: string | null;
  /** Where browsers reach published pages; null means there as well. */
  sitesUrl: string | null;
  /** Whether X-Forwarded-For is believed. */
  trustProxy: boolean;
  uploadLimitBytes: number;
  /** Defaults to {@link SIGN_IN_LIMITS}. */
  signInLimits?: SignInLimits;
}

/** Everything that an API server is put together from; whoever opened it closes it, after the server. */
export interface ApiDependencies extends Omit<PageParts, 'sitesUrl'> {
  settings: ApiSettings;
  /** The installation's secret. */
  secret: string;
  hubs: Omit<Hubs, 'close'>;
  dispatcher: RunDispatcher;
  queue: RunQueue;
  /** Defaults to the studio as it is bundled once. */
  studio?: StudioSource;
}

/** The same for the server's own parts. */
export interface ApiParts extends ApiDependencies, PageParts {
  /** Known once the server listens. */
  publicUrl(): string;
}
