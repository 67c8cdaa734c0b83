import { parentPort } from 'node:worker_threads';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import { readInThread, type ReadDocument, type ReadingInput } from './read-in-thread.ts';
import { threadId } from './thread-clock.ts';

/** Sent when the work on a document starts: the thread's id in the operating system, if known. */
export interface ReadingStart {
  thread: number | null;
}

/** The thread's answer. Errors are plain data, because classes don't survive structured cloning. */
export type ReadingAnswer =
  | { document: ReadDocument }
  | { unreadable: { code: DocumentUnreadable['code']; message: string } }
  | { failed: string };

parentPort?.on('message', (input: ReadingInput) => {
  const start: ReadingStart = { thread: threadId() };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(start);
  void readInThread(input)
    .then(
      (document): ReadingAnswer => ({ document }),
      (error: unknown): ReadingAnswer =>
        error instanceof DocumentUnreadable
          ? { unreadable: { code: error.code, message: error.message } }
          : { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    .then((answer) => parentPort?.postMessage(answer));
});
