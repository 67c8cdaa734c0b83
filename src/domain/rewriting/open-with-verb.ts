import { capital } from '../text/capital.ts';
import { verbFormOf } from './action-verbs.ts';

/** Empty phrases before the verb: "Responsible for managing" becomes "Managed". */
const FILLER =
  /^(?:(?:I|i)\s+(?:was|am|have been)\s+|(?:was|am|been)\s+)?(?:responsible\s+for|in\s+charge\s+of|tasked\s+with|charged\s+with)\s+(?=\p{L}+ing\b)|^(?:my\s+)?(?:duties|responsibilities|tasks)\s+(?:include|included|were|are)\s*:?\s+(?=\p{L}+ing\b)/iu;
const SELF = /^I(?:\s+have|['’]ve)?\s+(?=\p{L})/u;
/** Words that can follow a verb but not a noun spelled the same: "Lead the team" but not "Lead engineer". */
const OBJECT =
  /^\s+(?:the|a|an|all|both|our|its|their|this|these|those|multiple|several|various|over|about|approximately|more|up|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[$€£¥₹~]?\s?\d)(?![\p{L}])/iu;
/** Third persons that are also plural nouns: "Reports for the board". */
const NOUNS = new Set(
  'audits authors builds champions chairs closes coaches controls cuts debuts designs directs documents drafts drives engineers exceeds founds guides handles heads helps hires increases decreases leads launches mentors opens pioneers plans presents processes produces prospects provides raises reports researches reviews runs saves scales secures sells sets shapes ships solves starts supplies supports tests tracks trains translates treats triples upgrades wins'.split(
    ' ',
  ),
);
/** A coordinated word that might be a second verb. */
const SECOND_VERB =
  /(?:,|;|&|\band\b|\bor\b|\bas well as\b)\s+(?!(?:the|a|an|all|its|their|our|\d)\b|\p{Lu}|[$€£¥₹])\p{L}/u;

/**
 * Puts the verb first, in the tense of the role: past for an ended role, present for a current one. A past form stays, because it
 * describes something completed. Leaves ambiguous statements unchanged.
 */
export function openWithVerb(statement: string, { isCurrent }: { isCurrent: boolean }): string {
  const hasFiller = FILLER.test(statement);
  const bare = hasFiller ? statement.replace(FILLER, '') : statement.replace(SELF, '');
  const [word = ''] = /^\p{L}[\p{L}-]*/u.exec(bare) ?? [];
  const verb = verbFormOf(word);
  if (!verb) return statement;
  const rest = bare.slice(word.length);
  if (verb.form === 'past') return hasFiller ? statement : capital(bare);
  const wanted = isCurrent ? verb.base : verb.past;
  // ", saving ..." fits any main verb except another -ing form.
  const others = verb.form === 'gerund' ? rest : rest.replace(/,\s+\p{L}+ing(?!\p{L})/gu, '');
  const isVerb = verb.form === 'third' && !NOUNS.has(word.toLowerCase());
  if (!(isVerb ? /^\s+\p{L}/u : OBJECT).test(rest) || SECOND_VERB.test(others)) return statement;
  return capital(wanted) + rest;
}
