import { ReadingBusy } from '../../services/reading/read-document.ts';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import { PermanentFailure, StaleAttempt, TemporaryFailure } from '../kit/outcomes.ts';
import type { Pipeline, PipelineResult, PipelineRun } from '../kit/pipeline-run.ts';
import { checkDocument } from './check-document.ts';
import { ingestContract, type IngestInput, type IngestServices, type IngestStep } from './contract.ts';
import { extractText } from './extract-text.ts';
import { openIngestScratch, type IngestScratch, type Structured } from './ingest-scratch.ts';
import { mergeIntoGraph } from './merge-into-graph.ts';
import { recomputeCompleteness } from '../kit/recompute-completeness.ts';
import { structureResume, type Structuring } from './structure-resume.ts';

export const ingestPipeline: Pipeline<IngestServices, IngestInput, IngestStep> = {
  contract: ingestContract,
  async run(input, run, services) {
    const scratch = openIngestScratch(run, services);
    try {
      const result = await ingest(input, run, services, scratch);
      await scratch.clearAll();
      return result;
    } catch (error) {
      const failure = asFailure(error);
      if (failure instanceof StaleAttempt) await scratch.clearOwn();
      // No attempt will continue after these; after any other error the next one does.
      else if (failure instanceof PermanentFailure || run.signal.aborted) await scratch.clearAll();
      throw failure;
    }
  },
};

function asFailure(error: unknown): unknown {
  // Retrying won't make the file readable.
  if (error instanceof DocumentUnreadable) return new PermanentFailure(error.code, error.message, { cause: error });
  if (error instanceof ReadingBusy) return new TemporaryFailure('busy', error.message, { cause: error });
  return error;
}

async function ingest(
  { documentId }: IngestInput,
  run: PipelineRun<IngestStep>,
  services: IngestServices,
  scratch: IngestScratch,
): Promise<PipelineResult> {
  const { openai } = services;
  const document = await run.step('check', () => checkDocument(documentId, run, services));
  const extracted = await run.step('extract', () => extractText(document, scratch));
  const structure = () => structureResume(document, { run, scratch, openai });
  const { attempt, ...structuring } = await run.step('structure', structure);
  const structured = async () => (await scratch.readStructured(attempt)) ?? again(scratch, structure);
  const changes = await run.step('reconcile', () => mergeIntoGraph(document, run, structured));
  const completeness = await run.step('completeness', () => recomputeCompleteness(run));
  const output = { documentId, ...extracted, ...structuring, changes, completeness };
  return { output, next: [{ kind: 'build', input: {} }] };
}

/** The step is done, but its stored result is gone. */
async function again(scratch: IngestScratch, structure: () => Promise<Structuring>): Promise<Structured> {
  const { attempt } = await structure();
  const made = await scratch.readStructured(attempt);
  if (!made) throw new Error('The structured resume was stored but is missing.');
  return made;
}
