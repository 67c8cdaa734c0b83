import { v7 as newId } from 'uuid';
import type { ChangeReport } from '../../domain/reconcile/change-report.ts';
import { reconcile } from '../../domain/reconcile/reconcile.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import type { Db } from '../database/prisma.ts';
import { applyGraphPlan } from './apply-graph-plan.ts';
import { editGraph } from './edit-graph.ts';
import { ensureCompanies } from './ensure-companies.ts';
import { readStoredGraph } from './read-stored-graph.ts';

export interface MergeInput {
  userId: string;
  tenantId: string;
  documentId: string;
  /** What evidence points into; stored with the document. */
  text: string;
  /** Null for documents without pages. */
  pageCount: number | null;
  parsed: ParsedResume;
}

/**
 * Merges what was read from a document into the owner's graph, with the document's text, in the caller's transaction (read
 * committed). Doing it again changes nothing, not even the graph's version.
 */
export function mergeResume(db: Db, input: MergeInput): Promise<{ report: ChangeReport }> {
  return editGraph(db, { userId: input.userId, touches: ['documents'] }, () => merge(db, input));
}

async function merge(
  db: Db,
  { userId, tenantId, documentId, text, pageCount, parsed }: MergeInput,
): Promise<{ report: ChangeReport }> {
  const document = await db.document.findFirstOrThrow({ where: { id: documentId, userId } });
  const read = { text, pageCount, language: parsed.language };
  if (document.text !== text || document.pageCount !== pageCount || document.language !== parsed.language)
    await db.document.update({ where: { id: documentId }, data: read });
  const later = await db.document.count({
    where: { userId, text: { not: null }, createdAt: { gt: document.createdAt } },
  });
  const names = parsed.experiences.flatMap(({ company }) => (company === null ? [] : [company.value]));
  const { plan, report } = reconcile({
    parsed,
    stored: await readStoredGraph(db, userId),
    document: { id: documentId, at: document.createdAt },
    isNewest: later === 0,
    companyIdOf: await ensureCompanies(db, tenantId, names),
    newId: () => newId(),
  });
  await applyGraphPlan(db, { userId, documentId, plan });
  return { report };
}
