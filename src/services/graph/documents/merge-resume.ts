import { leftOutOf } from '../../../domain/reconcile/left-out.ts';
import type { ChangeReport } from '../../../domain/reconcile/change-report.ts';
import { NO_CHANGE, NOTHING_MERGED, type DocumentReport } from '../../../domain/reconcile/document-report.ts';
import type { KnownHeading } from '../../../domain/resume/sectioning/known-headings.ts';
import { dateDocument } from '../../../domain/resume/date-document.ts';
import { accountForText, type TextAccount } from '../../../domain/provenance/account-for-text.ts';
import { placedLines } from '../../../domain/provenance/passage-marks.ts';
import type { LayoutLine } from '../../../domain/resume/document-layout.ts';
import type { HiddenText } from '../../../domain/resume/hidden-text.ts';
import type { ParsedResume, Span } from '../../../domain/resume/parsed-resume.ts';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { editGraph } from '../edit-graph.ts';
import { askAboutSection, readKnownHeadings } from './ask-about-section.ts';
import { askAboutRoles, askWhetherTheirs } from './ask-questions.ts';
import { changeDocuments, type StatusChange } from './change-documents.ts';
import { storeDocumentChange } from './document-changes.ts';
import { storeLooseText } from './store-loose-text.ts';
import { DocumentRefused } from './document-refused.ts';

export interface MergeInput {
  userId: string;
  tenantId: string;
  documentId: string;
  /** The text that evidence refers to; stored with the document. */
  text: string;
  /** Null for documents without pages. */
  pageCount: number | null;
  /** Modification date stored in the file (ISO 8601); null if there is none. */
  modifiedAt: string | null;
  parsed: ParsedResume;
  /** Headers, footers and page numbers in the text. */
  furniture?: Span[];
  /** Where each line is; missing for documents without pages. */
  layout?: LayoutLine[];
  /** What the file contains that a reader does not see. */
  hidden?: HiddenText[];
  /** What the owner had said about its headings when it was read. */
  knownHeadings?: KnownHeading[];
}

/**
 * Merges what was read from a document into the career graph and stores the document's text, in the caller's
 * transaction (read committed). Repeating it changes nothing, not even the version.
 *
 * @throws DocumentRefused
 */
export function mergeResume(db: Db, input: MergeInput): Promise<{ report: DocumentReport }> {
  // Counting letters takes a while in long documents, and needs no lock.
  const account = accountForText(input.text, input.parsed, input.furniture ?? []);
  return editGraph(db, { userId: input.userId, touches: ['documents'] }, () => merge(db, input, account));
}

async function merge(db: Db, input: MergeInput, account: TextAccount): Promise<{ report: DocumentReport }> {
  const { userId, tenantId, documentId, parsed } = input;
  const document = await db.document.findFirstOrThrow({ where: { id: documentId, userId } });
  const { fileName, status, isSample } = document;
  if (status === 'removed')
    throw new DocumentRefused(
      'state',
      `${fileName} was removed while it was being read. Restore it, or upload it again.`,
    );
  if (!(await isCurrent(db, input))) return { report: { ...NO_CHANGE, ...NOTHING_MERGED } };
  const samples = await makeRoom(db, { userId, documentId, isSample });
  await storeReading(db, input, document.createdAt);
  const doubt = isSample ? null : await askWhetherTheirs(db, { userId, documentId }, { parsed, fileName, status });
  const statuses: StatusChange[] = [
    { id: documentId, from: status, to: 'merged' },
    ...samples.map((id) => ({ id, from: 'merged' as const, to: 'removed' as const })),
  ];
  const changed = await changeDocuments(db, { userId, tenantId, documentId, statuses, forgotten: samples });
  await askAboutRoles(db, { userId, documentId }, changed);
  const question = isSample ? null : await askAboutSection(db, { userId, documentId }, { parsed, fileName });
  await storeLooseText(db, { userId, documentId }, { account, dropped: parsed.dropped, hidden: input.hidden ?? [] });
  const report = {
    ...(doubt === null ? changed.report : withDoubt(changed.report)),
    ...leftOutOf(parsed),
    doubt,
    question,
    hidden: (input.hidden ?? []).map(({ text }) => text),
    removedSample: samples.length > 0,
  };
  await storeDocumentChange(db, { userId, documentId, kind: 'merge', report, journal: changed.journal });
  return { report };
}

/** Whether the owner has said nothing about the document's headings since it was read. If they have, it is being read again. */
async function isCurrent(db: Db, { documentId, knownHeadings = [] }: MergeInput): Promise<boolean> {
  return JSON.stringify(await readKnownHeadings(db, documentId)) === JSON.stringify(knownHeadings);
}

/**
 * The samples that have to go because the document is the owner's own.
 *
 * @throws DocumentRefused when it is the sample, and the career graph contains documents of the owner
 */
async function makeRoom(
  db: Db,
  { userId, documentId, isSample }: { userId: string; documentId: string; isSample: boolean },
): Promise<string[]> {
  const others = await db.document.findMany({
    where: { userId, status: 'merged', id: { not: documentId } },
    select: { id: true, isSample: true },
  });
  if (isSample && others.some((one) => !one.isSample))
    throw new DocumentRefused(
      'state',
      "The sample can't be merged while your career graph contains documents of your own. To try it, remove them first; you can restore them afterwards.",
    );
  return isSample ? [] : others.filter((one) => one.isSample).map(({ id }) => id);
}

/** A doubted document may be the newest: it's doubt that keeps its values out. */
const withDoubt = (report: ChangeReport): ChangeReport => ({
  ...report,
  kept: report.kept.map((one) => (one.because === 'newer' ? { ...one, because: 'doubted' } : one)),
});

async function storeReading(
  db: Db,
  { userId, documentId, text, pageCount, modifiedAt, parsed, layout = [] }: MergeInput,
  uploadedAt: Date,
): Promise<void> {
  const { datedAt, datedBy } = dateDocument({ modifiedAt, text, parsed, uploadedAt });
  await db.document.update({
    where: { id: documentId },
    data: { text, pageCount, language: parsed.language, datedAt, datedBy },
  });
  const reading = parsed as unknown as Prisma.InputJsonObject;
  const lines = pageCount === null ? [] : (placedLines(layout) as unknown as Prisma.InputJsonArray);
  await db.documentReading.upsert({
    where: { documentId },
    create: { documentId, userId, reading, layout: lines },
    update: { reading, layout: lines, readAt: new Date() },
  });
}
