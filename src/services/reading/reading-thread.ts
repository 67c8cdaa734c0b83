import { parentPort } from 'node:worker_threads';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import { readInThread, type ReadDocument, type ReadingInput } from './read-in-thread.ts';
import type { PageInput, PagePicture } from './draw-page.ts';
import { threadId } from './thread-clock.ts';

/** Sent when the work on a document starts: the thread's id in the operating system, if known. */
export interface ReadingStart {
  thread: number | null;
}

/** The thread's answer. Errors are plain data, because classes don't survive structured cloning. */
export type ReadingAnswer =
  | { document: ReadDocument }
  | { picture: PagePicture | null }
  | { unreadable: { code: DocumentUnreadable['code']; message: string } }
  | { failed: string };

/** What a thread is asked for: a document, or the picture of a page. */
export type ThreadInput = ReadingInput | (PageInput & Pick<ReadingInput, 'fileName' | 'limits'>);

const answerTo = async (input: ThreadInput): Promise<ReadingAnswer> => {
  if (!('page' in input)) return { document: await readInThread(input) };
  const { drawPage } = await import('./draw-page.ts');
  return { picture: await drawPage(input) };
};

parentPort?.on('message', (input: ThreadInput) => {
  const start: ReadingStart = { thread: threadId() };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(start);
  void answerTo(input)
    .catch((error: unknown): ReadingAnswer =>
      error instanceof DocumentUnreadable
        ? { unreadable: { code: error.code, message: error.message } }
        : { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    .then((answer) => parentPort?.postMessage(answer));
});
