import { Worker } from 'node:worker_threads';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import type { ReadDocument } from './read-in-thread.ts';
import { DEFAULT_LIMITS, readableBytes, type ReadingLimits } from './reading-limits.ts';
import type { PageInput, PagePicture } from './draw-page.ts';
import type { ReadingAnswer, ReadingStart, ThreadInput } from './reading-thread.ts';
import { startClock } from './thread-clock.ts';

export type { ReadDocument } from './read-in-thread.ts';

interface Thread {
  worker: Worker;
  heapMegabytes: number;
  reads: number;
}

/** One thread is kept for the next document, because starting one takes longer than reading two pages. */
let idle: Thread | null = null;

/** Milliseconds between two looks at the thread's CPU time. */
const LOOK = 250;

/** No answer in time, though the thread did not use up its CPU time: the machine is busy, and another attempt can succeed. */
export class ReadingBusy extends Error {
  constructor(fileName: string, milliseconds: number) {
    super(`The machine is too busy: reading ${fileName} did not end within ${milliseconds / 1000} seconds.`);
    this.name = 'ReadingBusy';
  }
}

/** Number of documents before a thread is replaced, so that leaks can't add up. */
const READS_PER_THREAD = 50;

/**
 * Reads a document in a worker thread with limits on its CPU time and memory, so that a hostile file can neither block nor crash the
 * process.
 *
 * @throws DocumentUnreadable with what the owner can do; ReadingBusy if another attempt can succeed; the signal's reason if aborted
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
      `${fileName} is ${readableBytes(bytes.length)}; the limit is ${readableBytes(limits.bytes)}. Save it with smaller images, or upload the resume alone.`,
    );
  const answer = await inThread({ bytes, fileName, limits }, signal);
  if ('document' in answer) return answer.document;
  if ('unreadable' in answer) throw new DocumentUnreadable(answer.unreadable.code, answer.unreadable.message);
  throw new DocumentUnreadable(
    'corrupt',
    `${fileName} can't be read: its content does not match its file type. Export it again and upload the new file.`,
    { cause: 'failed' in answer ? new Error(answer.failed) : null },
  );
}

/**
 * Draws a page in the same thread, because a hostile file can hurt a renderer as well.
 *
 * @returns null if the document has no pages, or its page can't be drawn
 */
export async function drawPageOf({
  bytes,
  fileName,
  kind,
  page,
}: PageInput & { fileName: string }): Promise<PagePicture | null> {
  const answer = await inThread({ bytes, fileName, kind, page, limits: DEFAULT_LIMITS }).catch((error: unknown) => {
    if (error instanceof DocumentUnreadable) return null;
    throw error;
  });
  return answer && 'picture' in answer ? answer.picture : null;
}

async function inThread(input: ThreadInput, signal?: AbortSignal): Promise<ReadingAnswer> {
  const thread = takeThread(input.limits.heapMegabytes);
  const answer = await ask(thread.worker, input, signal);
  keep(thread);
  return answer;
}

function takeThread(heapMegabytes: number): Thread {
  const waiting = idle;
  if (waiting?.heapMegabytes === heapMegabytes) {
    idle = null;
    waiting.worker.ref();
    return waiting;
  }
  const worker = new Worker(new URL('./reading-thread-start.mjs', import.meta.url), {
    // Don't inherit flags of the process, such as Jest's or a debugger's.
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

/** Sends one request and waits for the answer; terminates a thread that fails. */
function ask(worker: Worker, input: ThreadInput, signal: AbortSignal | undefined): Promise<ReadingAnswer> {
  const { fileName, limits } = input;
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(waiting);
      clearInterval(looking);
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
    const onMessage = (message: ReadingStart | ReadingAnswer) => {
      if (!('thread' in message)) return settle(() => resolve(message));
      const used = startClock(worker, message.thread);
      looking = setInterval(
        () => {
          if (used() > limits.cpuMilliseconds) end(tooSlow(fileName, limits));
        },
        Math.min(LOOK, limits.cpuMilliseconds),
      );
    };
    const onError = (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(fileName) : error);
    const onExit = () => end(outOfMemory(fileName));
    const onAbort = () => end(signal?.reason);
    const wait = limits.waitMilliseconds;
    const waiting = setTimeout(() => end(new ReadingBusy(fileName, wait)), wait);
    let looking: NodeJS.Timeout | undefined;
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(input);
  });
}

const tooSlow = (fileName: string, { cpuMilliseconds }: ReadingLimits) =>
  new DocumentUnreadable(
    'timeout',
    `${fileName} could not be read within ${cpuMilliseconds / 1000} seconds of computing. Export the resume alone, without large images, and upload it again.`,
  );

const outOfMemory = (fileName: string) =>
  new DocumentUnreadable(
    'out_of_memory',
    `${fileName} needs too much memory to read. Export the resume alone, without large images, and upload it again.`,
  );
