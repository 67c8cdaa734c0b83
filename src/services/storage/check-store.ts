import type { StorageSettings } from '../../config/env.ts';
import { causesOf } from '../error-causes.ts';
import type { Logger } from '../log/logger.ts';
import type { FileStore } from './file-store.ts';

/** The settings of the bucket are wrong; the message tells the operator which. */
export class StoreUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnusable';
  }
}

/**
 * Asks the bucket for a list, so that a wrong setting shows when a process starts, and not when someone uploads. A service that doesn't
 * answer may do so later: that is only logged.
 *
 * @throws StoreUnusable
 */
export async function checkStore(store: FileStore, settings: StorageSettings, log: Logger): Promise<void> {
  if (settings.kind === 'local') return;
  try {
    await store.list('check');
  } catch (error) {
    for (const { name } of causesOf(error)) {
      const reason = typeof name === 'string' ? REASONS[name] : undefined;
      if (reason !== undefined) throw new StoreUnusable(reason(settings.bucket), { cause: error });
    }
    log.warn({ err: error, bucket: settings.bucket }, 'the store does not answer');
  }
}

/** By S3's error code. */
const REASONS: Record<string, (bucket: string) => string> = {
  NoSuchBucket: (bucket) => `There is no bucket ${bucket} (S3_BUCKET). Create it first.`,
  InvalidAccessKeyId: () => 'The store does not know the access key in S3_ACCESS_KEY_ID.',
  SignatureDoesNotMatch: () => 'S3_SECRET_ACCESS_KEY does not belong to S3_ACCESS_KEY_ID, or S3_REGION is wrong.',
  AccessDenied: (bucket) => `The access key may not list the bucket ${bucket}. It must read, write, list and delete.`,
  PermanentRedirect: (bucket) => `The bucket ${bucket} is in another region than S3_REGION.`,
};
