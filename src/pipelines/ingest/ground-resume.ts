import { uncoveredText } from '../../domain/provenance/uncovered-text.ts';
import type { DocumentText } from '../../domain/resume/document-layout.ts';
import type { ParsedResume } from '../../domain/resume/parsed-resume.ts';
import { capAnswer } from './grounding/cap-answer.ts';
import { groundEntries } from './grounding/ground-entries.ts';
import { groundLists } from './grounding/ground-lists.ts';
import { groundProfile } from './grounding/ground-profile.ts';
import { openGrounding } from './grounding/grounding.ts';
import type { ModelResume } from './model-resume.ts';

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
): Omit<ParsedResume, 'language'> {
  const grounding = openGrounding(document);
  const capped = capAnswer(answer, grounding.drop);
  const resume = {
    profile: groundProfile(grounding, capped.profile, local.profile),
    ...groundEntries(grounding, capped, local),
    ...groundLists(grounding, capped, local),
    // The model isn't asked for them; the parser reads them by their headings.
    sections: [],
  };
  return { ...resume, dropped: grounding.dropped, unplaced: uncoveredText(document.text, resume) };
}
