import type { DocumentText } from '../../domain/resume/document-layout.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import { capAnswer } from './grounding/cap-answer.ts';
import { groundEntries } from './grounding/ground-entries.ts';
import { groundLists } from './grounding/ground-lists.ts';
import { groundProfile } from './grounding/ground-profile.ts';
import { groundSections } from './grounding/ground-sections.ts';
import { openGrounding } from './grounding/grounding.ts';
import type { ModelResume } from './model-resume.ts';

/** A model's answer as far as the document has it. The text that it leaves is known only after the merge with the parser's reading. */
export type GroundedResume = Omit<ParsedResume, 'language' | 'unplaced'>;

/**
 * Checks a model's answer against the document: each value gets its position and spelling from the text, in the stretch of its entry and
 * as whole as it is written. What isn't there is dropped and listed.
 *
 * @param local the parser's reading, whose entries also divide the document
 */
export function groundResume(
  answer: ModelResume,
  document: Pick<DocumentText, 'text' | 'layout'>,
  local: ParsedResume,
): GroundedResume {
  const grounding = openGrounding(document);
  const capped = capAnswer(answer, grounding.drop);
  return {
    profile: groundProfile(grounding, capped.profile, local.profile),
    ...groundEntries(grounding, capped, local),
    ...groundLists(grounding, capped, local),
    sections: groundSections(grounding, capped.sections, local),
    dropped: grounding.dropped,
  };
}
