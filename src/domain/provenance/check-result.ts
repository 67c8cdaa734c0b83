import type { ParsedResume } from '../resume/parsed-resume.ts';
import { doubt } from './check-values.ts';
import { DOUBTS } from './doubts.ts';
import { spansIn } from './spans-in.ts';

/** A page has about 400 words. */
const PAGE = 250;
/** Letters. Longer summaries have swallowed what stands below them. */
const LONGEST_SUMMARY = 900;
/** Below this share of the text, what was read is hardly the document. */
const LEAST_READ = 0.3;

/**
 * Doubts the result as a whole: a page of text without a role, a summary that is too long, or little of the text read. The question goes to
 * the person's name, or to what else the profile has, which everything else hangs on.
 */
export function checkResult(resume: ParsedResume, text: string): ParsedResume {
  const { profile, experiences, education } = resume;
  const summary =
    profile.summary && profile.summary.value.length > LONGEST_SUMMARY
      ? doubt(profile.summary, DOUBTS.longSummary)
      : profile.summary;
  const checked = { ...resume, profile: { ...profile, summary } };
  const words = text.split(/\s+/u).length;
  if (words < PAGE) return checked;
  if (experiences.length === 0 && education.length === 0) return asking(checked, DOUBTS.nothingRead);
  if (experiences.length === 0) return asking(checked, DOUBTS.noRole);
  return shareRead(checked, text) < LEAST_READ ? asking(checked, DOUBTS.littleRead) : checked;
}

const NAMES = ['name', 'headline', 'email', 'phone', 'summary', 'location'] as const;

function asking(resume: ParsedResume, reason: string): ParsedResume {
  const { profile } = resume;
  const name = NAMES.find((one) => profile[one] !== null);
  const field = name && profile[name];
  if (!name || !field) return resume;
  return { ...resume, profile: { ...profile, [name]: doubt(field, reason) } };
}

/** Letters of the text that some value was read from. */
function shareRead(resume: ParsedResume, text: string): number {
  const read = new Uint8Array(text.length);
  for (const { start, end } of spansIn({ ...resume, unplaced: [] })) read.fill(1, start, end);
  let [letters, covered] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (!/\p{L}/u.test(text[at] ?? '')) continue;
    letters += 1;
    covered += read[at] ?? 0;
  }
  return letters === 0 ? 1 : covered / letters;
}
