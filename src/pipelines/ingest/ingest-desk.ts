import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import { readDocument, type ReadDocument } from '../../services/reading/read-document.ts';
import { FileMissing, type FileStore } from '../../services/storage/file-store.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { CheckedDocument } from './check-document.ts';

/** What the last steps need of the first ones. */
export interface Structured {
  text: string;
  pageCount: number | null;
  modifiedAt: string | null;
  parsed: ParsedResume;
}

/** Where the large things lie between the steps: whichever worker goes on finds them, or makes them again. */
export interface IngestDesk {
  read(document: CheckedDocument): Promise<ReadDocument>;
  putStructured(structured: Structured): Promise<void>;
  /** What an attempt has put; null when that is not there any more. */
  takeStructured(attempt: number): Promise<Structured | null>;
  /** What this attempt has put: another one has taken over and has its own. */
  clearOwn(): Promise<void>;
  /** What all attempts have put: the run has ended. */
  clearAll(): Promise<void>;
}

export function openIngestDesk(
  run: Pick<PipelineRun, 'runId' | 'userId' | 'attempt' | 'signal'>,
  storage: FileStore,
): IngestDesk {
  const folder = `runs/${run.userId}/${run.runId}`;
  const keyOf = (attempt: number) => `${folder}/${attempt}.json`;
  let read: Promise<ReadDocument> | undefined;
  let own: Structured | null = null;
  const readStored = async ({ fileName, storageKey }: CheckedDocument) =>
    readDocument({ bytes: await storage.get(storageKey), fileName, signal: run.signal });
  return {
    // Reading is the same every time, so it is kept for this attempt only.
    read: (document) => (read ??= readStored(document)),
    async putStructured(structured) {
      own = structured;
      const contents = Buffer.from(JSON.stringify(structured));
      await storage.put(keyOf(run.attempt), contents, { contentType: 'application/json' });
    },
    async takeStructured(attempt) {
      if (attempt === run.attempt && own) return own;
      try {
        return JSON.parse(Buffer.from(await storage.get(keyOf(attempt))).toString('utf8')) as Structured;
      } catch (error) {
        if (error instanceof FileMissing) return null;
        throw error;
      }
    },
    clearOwn: () => storage.delete(keyOf(run.attempt)),
    clearAll: () => storage.deleteAll(folder),
  };
}
