import type { ChangeReport } from '../../domain/reconcile/change-report.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import { mergeResume } from '../../services/graph/merge-resume.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { CheckedDocument } from './check-document.ts';
import type { IngestStep } from './contract.ts';
import type { Structured } from './ingest-desk.ts';

/** What the document did to the graph, and what of it did not get there. */
export type Merged = ChangeReport & {
  /** Text that was read but has no place in the graph; the beginning of each, with its range in the document's text. */
  unplaced: { section: string | null; text: string; start: number; end: number }[];
  /** Values that a model named but that stand nowhere in the document. */
  dropped: { path: string; value: string }[];
};

const LONGEST_TEXT = 200;
const MOST_LISTED = 200;

/**
 * Merges the resume into the graph in one transaction. The report goes with it, so that an attempt that is cut off right after
 * the commit does not tell its successor that nothing had to be changed.
 */
export async function mergeIntoGraph(
  { documentId }: CheckedDocument,
  run: PipelineRun<IngestStep>,
  structured: () => Promise<Structured>,
): Promise<Merged> {
  const { parsed, ...read } = await structured();
  return run.transaction(async (db) => {
    const { output } = await db.pipelineRun.findUniqueOrThrow({ where: { id: run.runId }, select: { output: true } });
    if (isReport(output)) return output.changes;
    const { userId, tenantId } = run;
    const { report } = await mergeResume(db, { userId, tenantId, documentId, ...read, parsed });
    const changes = { ...report, ...leftOut(parsed) };
    await db.pipelineRun.update({ where: { id: run.runId }, data: { output: { documentId, changes } } });
    return changes;
  });
}

function leftOut({ unplaced, dropped }: ParsedResume): Pick<Merged, 'unplaced' | 'dropped'> {
  return {
    unplaced: unplaced.slice(0, MOST_LISTED).map(({ section, text, span }) => ({
      section,
      text: text.slice(0, LONGEST_TEXT),
      start: span.start,
      end: span.end,
    })),
    dropped: dropped.slice(0, MOST_LISTED).map(({ path, value }) => ({ path, value: value.slice(0, LONGEST_TEXT) })),
  };
}

/** Only this step writes it before the run has ended. */
function isReport(output: unknown): output is { changes: Merged } {
  return typeof output === 'object' && output !== null && 'changes' in output;
}
