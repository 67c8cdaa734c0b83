import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { WriteOptions } from 'flydrive/types';
import type { StorageSettings } from '../../config/env.ts';
import { causesOf } from '../error-causes.ts';
import { AtomicFsDriver } from './atomic-fs-driver.ts';
import { FileMissing, type FileStore } from './file-store.ts';
import { isDiskFull } from './is-disk-full.ts';

/** Requests to S3. */
const DELETED_AT_ONCE = 16;

/** The configured store: a local folder or an S3 bucket. Opens and creates nothing before the first use. */
export function openFileStore(settings: StorageSettings): FileStore {
  const disk = once(async () => new Disk(await openDriver(settings)));
  const guarded = async <T>(key: string, work: (disk: Disk) => Promise<T>): Promise<T> => {
    try {
      return await work(await disk());
    } catch (error) {
      if (isMissing(error)) throw new FileMissing(key, { cause: error });
      throw error;
    }
  };
  const stream = (key: string) => guarded(key, (open) => open.getStream(key));
  return {
    async put(key, contents, { contentType, size }) {
      const open = await disk();
      if (contents instanceof Uint8Array) await open.put(key, contents, { contentType });
      else if (settings.kind === 's3' && size === undefined)
        await open.put(key, await collect(contents), { contentType });
      else
        await putStream(open, key, contents, { contentType, ...(size === undefined ? {} : { contentLength: size }) });
    },
    // Not flydrive's getBytes: it returns the whole memory block behind a Buffer, which can be larger than the file.
    get: async (key) => collect(await stream(key)),
    stream,
    size: async (key) => (await orNull(guarded(key, (open) => open.getMetaData(key))))?.contentLength ?? null,
    modifiedAt: async (key) => (await orNull(guarded(key, (open) => open.getMetaData(key))))?.lastModified ?? null,
    list: async (folder) => (await orNull(guarded(folder, (open) => listAll(open, folder)))) ?? [],
    exists: async (key) => (await disk()).exists(key),
    delete: async (key) => (await disk()).delete(key),
    async deleteAll(folder) {
      const open = await disk();
      if (settings.kind === 'local') return open.deleteAll(`${folder}/`);
      const keys = await listAll(open, folder);
      for (let start = 0; start < keys.length; start += DELETED_AT_ONCE)
        await Promise.all(keys.slice(start, start + DELETED_AT_ONCE).map((key) => open.delete(key)));
    },
    signedPutUrl:
      settings.kind === 'local'
        ? null
        : async (key, { contentType, sizeBytes, expiresInSeconds }) =>
            (await disk()).getSignedUploadUrl(key, {
              contentType,
              expiresIn: expiresInSeconds,
              ContentLength: sizeBytes,
            }),
  };
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
}

/** Follows S3's pagination. Flydrive cuts the slash off a prefix, so that on S3 `a` would find `ab/c`, too. */
async function listAll(disk: Disk, folder: string): Promise<string[]> {
  const keys: string[] = [];
  let paginationToken: string | undefined;
  do {
    const options = paginationToken === undefined ? {} : { paginationToken };
    const page = await disk.listAll(folder, { recursive: true, ...options });
    for (const object of page.objects) if (object.isFile && object.key.startsWith(`${folder}/`)) keys.push(object.key);
    paginationToken = page.paginationToken;
  } while (paginationToken !== undefined);
  return keys;
}

async function openDriver(settings: StorageSettings) {
  if (settings.kind === 'local') return new AtomicFsDriver(settings.root);
  // Loaded lazily: the AWS client is large, and most installations have no bucket.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({
    bucket: settings.bucket,
    region: settings.region,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    visibility: 'private',
    // New buckets reject ACLs; they are private anyway.
    supportsACL: false,
    // The newer default signs the checksum of an empty body into upload URLs, and other vendors don't support it.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(settings.endpoint === null ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
  });
}

/** Flydrive wraps the original error; the cause is at the end of the chain. */
function isMissing(error: unknown): boolean {
  for (const { code, name } of causesOf(error))
    if (code === 'ENOENT' || name === 'NoSuchKey' || name === 'NotFound') return true;
  return false;
}

/**
 * Rethrows the source's error if it failed; flydrive would only say that it could not write. If the disk is full, the source fails as
 * well, because nobody reads it any more.
 */
async function putStream(disk: Disk, key: string, contents: Readable, options: WriteOptions): Promise<void> {
  let failed: { error: unknown } | undefined;
  contents.once('error', (error) => (failed = { error }));
  try {
    await disk.putStream(key, contents, options);
  } catch (error) {
    throw failed && !isDiskFull(error) ? failed.error : error;
  }
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
