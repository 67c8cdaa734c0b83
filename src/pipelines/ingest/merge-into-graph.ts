import { DocumentRefused } from '../../services/graph/documents/document-refused.ts';
import type { DocumentReport } from '../../domain/reconcile/document-report.ts';
import { mergeResume } from '../../services/graph/documents/merge-resume.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { CheckedDocument } from './check-document.ts';
import type { IngestStep } from './contract.ts';
import type { Structured } from './ingest-scratch.ts';

/**
 * Merges the resume into the career graph in one transaction. The report is stored in the same transaction, so if the
 * attempt dies right after the commit, the next one doesn't report that nothing changed.
 */
export async function mergeIntoGraph(
  { documentId, knownHeadings }: CheckedDocument,
  run: PipelineRun<IngestStep>,
  structured: () => Promise<Structured>,
): Promise<DocumentReport> {
  const { parsed, ...read } = await structured();
  try {
    return await run.transaction(async (db) => {
      const { output } = await db.pipelineRun.findUniqueOrThrow({ where: { id: run.runId }, select: { output: true } });
      if (isReport(output)) return output.changes;
      const { userId, tenantId } = run;
      const { report: changes } = await mergeResume(db, {
        userId,
        tenantId,
        documentId,
        ...read,
        parsed,
        knownHeadings,
      });
      await db.pipelineRun.update({ where: { id: run.runId }, data: { output: { documentId, changes } } });
      return changes;
    });
  } catch (error) {
    if (error instanceof DocumentRefused)
      throw new PermanentFailure('document_refused', error.message, { cause: error });
    throw error;
  }
}

/** Until the run ends, only this step writes it. */
function isReport(output: unknown): output is { changes: DocumentReport } {
  return typeof output === 'object' && output !== null && 'changes' in output;
}
