import { createHash } from 'node:crypto';
import { exportFileName, FORMAT_FILES, type ExportFormat } from '../../domain/export/export-format.ts';
import { selectForExport } from '../../domain/export/select-for-export.ts';
import { inTransaction } from '../../services/database/run-sql.ts';
import { readCareerGraph } from '../../services/graph/read-career-graph.ts';
import { readLanguage } from '../../services/graph/read-language.ts';
import { PermanentFailure, type Json } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ExportInput, ExportServices } from './contract.ts';
import { readPortrait } from './read-portrait.ts';
import { type GraphFormat, renderFile } from './render-file.ts';

/** A file in the store. */
export type WrittenFile = {
  format: ExportFormat;
  fileName: string;
  mediaType: string;
  storageKey: string;
  /** SHA-256, hexadecimal. */
  checksum: string;
  sizeBytes: number;
  /** Facts specific to the format. */
  details: { [key: string]: Json };
};

const PARTS = [
  'profile',
  'companies',
  'experiences',
  'achievements',
  'skills',
  'completeness',
  'education',
  'certifications',
  'languages',
  'sections',
  'questions',
  'doubts',
] as const;

/** The same career graph gives the same bytes and the same storage key, so writing is idempotent. */
export async function writeFile(
  run: PipelineRun,
  input: ExportInput & { format: GraphFormat },
  { storage }: ExportServices,
): Promise<WrittenFile> {
  const { format, wording } = input;
  const { resume, leftOut } = await readResume(run, wording);
  if (resume.name === null && resume.experiences.length === 0 && resume.education.length === 0)
    throw new PermanentFailure(
      'nothing_to_export',
      'There is nothing to export yet. Upload a resume, or add your name and roles, then export again.',
    );
  const portrait = format === 'pdf' && input.photo ? await readPortrait(run, storage) : null;
  const { bytes, details } = await renderFile(resume, { ...input, portrait });
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const { mediaType } = FORMAT_FILES[format];
  const fileName = exportFileName(resume.name, format);
  const storageKey = `exports/${run.userId}/${checksum}`;
  await storage.put(storageKey, bytes, { contentType: mediaType, size: bytes.length });
  const sizeBytes = bytes.length;
  return {
    format,
    fileName,
    mediaType,
    storageKey,
    checksum,
    sizeBytes,
    details: { ...details, leftOut: { ...leftOut } },
  };
}

async function readResume(run: PipelineRun, wording: ExportInput['wording']) {
  return run.transaction(async (db) => {
    const graph = await readCareerGraph(inTransaction(db), run.userId, new Set(PARTS));
    if (!graph) throw new Error(`User ${run.userId} has no career graph.`);
    const doubt = graph.questions.find(({ kind }) => kind === 'same_person');
    if (doubt) throw new PermanentFailure('document_doubted', `${doubt.text} Answer in review first.`);
    const { changedAt } = await db.careerGraph.findUniqueOrThrow({ where: { userId: run.userId } });
    const language = await readLanguage(db, run.userId);
    return selectForExport(graph, { wording, hiddenFields: [], language, changedAt });
  });
}
