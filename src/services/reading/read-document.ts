import { Worker } from 'node:worker_threads';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import type { ReadDocument, ReadingInput } from './read-in-thread.ts';
import { DEFAULT_LIMITS, readableBytes, type ReadingLimits } from './reading-limits.ts';
import type { ReadingAnswer } from './reading-thread.ts';

export type { ReadDocument } from './read-in-thread.ts';

interface Thread {
  worker: Worker;
  heapMegabytes: number;
  reads: number;
}

/** One thread waits for the next document: starting it costs more than reading two pages. */
let idle: Thread | null = null;

/** A thread reads so many documents, then a fresh one takes over, so that what one leaves behind cannot pile up. */
const READS_PER_THREAD = 50;

/**
 * Reads a document in a thread of its own, with a limit of time and memory: a hostile file can neither block nor end the process.
 *
 * @throws DocumentUnreadable with what the owner can do; the signal's reason when it is aborted
 */
export async function readDocument({
  bytes,
  fileName,
  limits: given = {},
  signal,
}: {
  bytes: Uint8Array;
  fileName: string;
  limits?: Partial<ReadingLimits>;
  signal?: AbortSignal;
}): Promise<ReadDocument> {
  signal?.throwIfAborted();
  const limits = { ...DEFAULT_LIMITS, ...given };
  if (bytes.length === 0)
    throw new DocumentUnreadable('empty_file', `${fileName} is empty. Save it again and upload the new file.`);
  if (bytes.length > limits.bytes)
    throw new DocumentUnreadable(
      'too_large',
      `${fileName} has ${readableBytes(bytes.length)}; at most ${readableBytes(limits.bytes)} are read. Save it with smaller pictures, or upload the resume alone.`,
    );
  const thread = takeThread(limits.heapMegabytes);
  const answer = await ask(thread.worker, { bytes, fileName, limits }, signal);
  keep(thread);
  if ('document' in answer) return answer.document;
  if ('unreadable' in answer) throw new DocumentUnreadable(answer.unreadable.code, answer.unreadable.message);
  throw new DocumentUnreadable(
    'corrupt',
    `${fileName} cannot be read: its content is not what its type promises. Export it again and upload the new file.`,
    { cause: new Error(answer.failed) },
  );
}

function takeThread(heapMegabytes: number): Thread {
  const waiting = idle;
  if (waiting?.heapMegabytes === heapMegabytes) {
    idle = null;
    waiting.worker.ref();
    return waiting;
  }
  const worker = new Worker(new URL('./reading-thread-start.mjs', import.meta.url), {
    // Flags of the process (Jest's, a debugger's) are not for the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return { worker, heapMegabytes, reads: 0 };
}

function keep(thread: Thread): void {
  const reads = thread.reads + 1;
  if (idle || reads >= READS_PER_THREAD) {
    void thread.worker.terminate();
    return;
  }
  thread.worker.unref();
  idle = { ...thread, reads };
}

/** One question, one answer; a thread that failed to give it is ended. */
function ask(worker: Worker, input: ReadingInput, signal: AbortSignal | undefined): Promise<ReadingAnswer> {
  const { fileName, limits } = input;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const end = (reason: unknown) =>
      settle(() => {
        worker.on('error', () => undefined);
        void worker.terminate();
        reject(reason);
      });
    const onMessage = (answer: ReadingAnswer) => settle(() => resolve(answer));
    const onError = (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(fileName) : error);
    const onExit = () => end(outOfMemory(fileName));
    const onAbort = () => end(signal?.reason);
    const timer = setTimeout(() => end(tooSlow(fileName, limits)), limits.milliseconds);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(input);
  });
}

const tooSlow = (fileName: string, { milliseconds }: ReadingLimits) =>
  new DocumentUnreadable(
    'timeout',
    `${fileName} could not be read within ${milliseconds / 1000} seconds. Export the resume alone, without large pictures, and upload it again.`,
  );

const outOfMemory = (fileName: string) =>
  new DocumentUnreadable(
    'out_of_memory',
    `${fileName} needs more memory than a resume may take. Export the resume alone, without large pictures, and upload it again.`,
  );
