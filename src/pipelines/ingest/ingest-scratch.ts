import type { LayoutLine } from '../../domain/resume/document-layout.ts';
import type { HiddenText } from '../../domain/resume/hidden-text.ts';
import type { ParsedResume, Span } from '../../domain/resume/parsed-resume.ts';
import { readDocument, type ReadDocument } from '../../services/reading/read-document.ts';
import { FileMissing } from '../../services/storage/file-store.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { IngestServices } from './contract.ts';
import type { CheckedDocument } from './check-document.ts';

/** What later steps need from earlier ones. */
export interface Structured {
  text: string;
  pageCount: number | null;
  modifiedAt: string | null;
  parsed: ParsedResume;
  /** Headers, footers and page numbers in the text. */
  furniture: Span[];
  layout: LayoutLine[];
  hidden: HiddenText[];
}

/** Keeps large results between steps. If another worker takes over and they are gone, it makes them again. */
export interface IngestScratch {
  read(document: CheckedDocument): Promise<ReadDocument>;
  storeStructured(structured: Structured): Promise<void>;
  /** What the attempt stored; null if it is gone. */
  readStructured(attempt: number): Promise<Structured | null>;
  /** Deletes what this attempt stored, because another has taken over. */
  clearOwn(): Promise<void>;
  /** Deletes what all attempts stored, because the run has ended. */
  clearAll(): Promise<void>;
}

export function openIngestScratch(
  run: Pick<PipelineRun, 'runId' | 'userId' | 'attempt' | 'signal'>,
  { storage, reading = {} }: Pick<IngestServices, 'storage' | 'reading'>,
): IngestScratch {
  const folder = `runs/${run.userId}/${run.runId}`;
  const keyOf = (attempt: number) => `${folder}/${attempt}.json`;
  let read: Promise<ReadDocument> | undefined;
  let own: Structured | null = null;
  const readStored = async ({ fileName, storageKey }: CheckedDocument) =>
    readDocument({ bytes: await storage.get(storageKey), fileName, limits: reading, signal: run.signal });
  return {
    // Reading gives the same result every time, so keeping it for this attempt is enough.
    read: (document) => (read ??= readStored(document)),
    async storeStructured(structured) {
      own = structured;
      const contents = Buffer.from(JSON.stringify(structured));
      await storage.put(keyOf(run.attempt), contents, { contentType: 'application/json' });
    },
    async readStructured(attempt) {
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
