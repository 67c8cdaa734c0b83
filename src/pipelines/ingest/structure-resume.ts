import { checkResult } from '../../domain/provenance/check-result.ts';
import { detectLanguage } from '../../domain/resume/detect-language.ts';
import { flagDoubts } from '../../domain/resume/flag-doubts.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import type { ReadDocument } from '../../services/reading/read-document.ts';
import { askModel } from '../kit/ask-model.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { CheckedDocument } from './check-document.ts';
import type { IngestServices, IngestStep } from './contract.ts';
import type { IngestScratch } from './ingest-scratch.ts';
import { modelResume } from './model-resume.ts';
import { readByRules, readTogether } from './read-twice.ts';
import { STRUCTURE_PROMPT, STRUCTURE_PROMPT_VERSION } from './structure-prompt.ts';

/** What structured the resume. */
export type Structuring = {
  structurer: 'local' | 'openai';
  model: string | null;
  promptVersion: string | null;
  /** Why the local parser's result was used despite the model; null otherwise. */
  fallback: string | null;
  /** The attempt that stored the resume. */
  attempt: number;
};

type By = Omit<Structuring, 'attempt'>;

const LOCAL: By = { structurer: 'local', model: null, promptVersion: null, fallback: null };

/** Longer than any resume. Beyond this, a model call would only cost money. */
const LONGEST_FOR_MODEL = 120_000;

/** Structures the text as a resume: the parser reads it, the model too if there is one, and what both say is merged. */
export async function structureResume(
  document: CheckedDocument,
  { run, scratch, openai }: { run: PipelineRun<IngestStep>; scratch: IngestScratch; openai: IngestServices['openai'] },
): Promise<Structuring> {
  const read = await scratch.read(document);
  const local = read.structured ? withLanguage(read.structured, read) : readByRules(read, document);
  // LinkedIn exports and JSON are already structured: a model could only lose something.
  const isSorted = read.structured !== null;
  const { parsed, ...structuring } =
    openai && !isSorted
      ? await byModel(openai, run, read, local)
      : { ...LOCAL, parsed: isSorted ? local : checkResult(local, read.text) };
  const resume = flagDoubts(parsed, read.doubts);
  const { text, pageCount, modifiedAt, layout, hidden = [] } = read;
  const furniture = layout.filter((line) => line.furniture).map(({ start, end }) => ({ start, end }));
  await scratch.storeStructured({ text, pageCount, modifiedAt, parsed: resume, furniture, layout, hidden });
  return { ...structuring, attempt: run.attempt };
}

async function byModel(
  openai: OpenAiClient,
  run: PipelineRun<IngestStep>,
  read: ReadDocument,
  local: ParsedResume,
): Promise<By & { parsed: ParsedResume }> {
  const instead = (fallback: string) => ({ ...LOCAL, fallback, parsed: checkResult(local, read.text) });
  if (read.text.length > LONGEST_FOR_MODEL) return instead('the document is too long for the model');
  const question = { instructions: STRUCTURE_PROMPT, input: read.text, schema: modelResume, name: 'resume' };
  const answer = await askModel(run, openai, question);
  if ('problem' in answer) return instead(answer.problem);
  const parsed = readTogether(answer.value, read, local);
  if (!parsed) return instead("nothing of the model's answer stands in the document");
  return { structurer: 'openai', model: openai.model, promptVersion: STRUCTURE_PROMPT_VERSION, fallback: null, parsed };
}

/** Structured formats rarely say what language the text is in. */
function withLanguage(structured: ParsedResume, { text }: ReadDocument): ParsedResume {
  return { ...structured, language: structured.language ?? detectLanguage(text, []) };
}
