import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { BackupRefused } from './backup-refused.ts';

/** A file starts with it and with the salt; frames follow. */
const MAGIC = Buffer.from('CURSUS-BACKUP-1\n');
const SALT = 16;
const FRAME = 64 * 1024;
const TAG = 16;
const HEADER = MAGIC.length + SALT;

export const isSealed = (start: Uint8Array): boolean => MAGIC.equals(start.subarray(0, MAGIC.length));

const keyOf = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 });

/** The number of the frame is the nonce, and its last byte says whether it's the last: frames can't be reordered or cut off. */
function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(frame, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Encrypts a stream with AES-256-GCM, in frames of 64 KB, with a key derived from the passphrase. */
export async function* seal(source: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT);
  const key = keyOf(passphrase, salt);
  yield Buffer.concat([MAGIC, salt]);
  let frame = 0;
  for await (const { bytes, isLast } of frames(source, FRAME)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(frame, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    frame += 1;
  }
}

/**
 * Decrypts what {@link seal} made. Passes on only what is authentic; a missing end is noticed at the end.
 *
 * @throws BackupRefused with another passphrase, or if the file was changed or cut off
 */
export async function* unseal(source: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  const reader = chunks(source);
  const header = await reader.take(HEADER);
  const key = keyOf(passphrase, header.subarray(MAGIC.length));
  let frame = 0;
  for await (const { bytes, isLast } of frames(reader.rest(), FRAME + TAG)) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(frame, isLast));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    try {
      yield Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG)), decipher.final()]);
    } catch (error) {
      throw new BackupRefused(
        'The backup could not be decrypted: the passphrase is wrong, or the file is damaged or incomplete.',
        { cause: error },
      );
    }
    frame += 1;
  }
}

/** Cuts a stream into pieces of one size; the last one is shorter, or empty. */
async function* frames(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let waiting = Buffer.alloc(0);
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk]);
    let at = 0;
    // A full frame is passed on only when something follows it.
    for (; waiting.length - at > size; at += size) yield { bytes: waiting.subarray(at, at + size), isLast: false };
    waiting = waiting.subarray(at);
  }
  yield { bytes: waiting, isLast: true };
}

function chunks(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let waiting = Buffer.alloc(0);
  return {
    async take(count: number): Promise<Buffer> {
      while (waiting.length < count) {
        const { value, done } = await iterator.next();
        if (done === true) throw new BackupRefused('The file is too short to be a backup.');
        waiting = Buffer.concat([waiting, value]);
      }
      const taken = waiting.subarray(0, count);
      waiting = waiting.subarray(count);
      return taken;
    },
    async *rest(): AsyncGenerator<Uint8Array> {
      yield waiting;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    },
  };
}
