/** What a word says about a claim, beyond its content. */
export type ClaimClass =
  | 'not'
  | 'intended'
  | 'part'
  /** "Sometimes", "on weekends only": how often. */
  | 'at_times'
  | 'others'
  | 'least'
  | 'most'
  | 'about'
  | 'up'
  | 'down'
  | 'per'
  | 'same'
  /** "Responsible for": as strong as led when the original says it, and may be left out. */
  | 'charge'
  /** "Successfully", "various": may be left out, but not added. */
  | 'filler'
  /** Strength of what was done, weakest first: observed, assisted, contributed, coordinated, managed, led, founded. */
  | `rank${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/**
 * The words by which claims of one language are read: lower case, spellings of a phrase joined by "_". Data, one file per language.
 */
export interface ClaimWords {
  language: string;
  /** Endings in which forms of one word may differ, without those that name a person (contract, contractor). */
  endings: string;
  /** May be added or left out: articles, conjunctions, the person themselves, filler. */
  neutral: string;
  /** Before the amount of a change ("by 12 %"), before its end ("to 12 %"), and before a start or origin ("from"). */
  by: string;
  to: string;
  from: string;
  /** "Per" before a period, as a slash is read: "visits/month". */
  per?: string;
  /** "As" before the role in which something was done. */
  as?: RegExp;
  /** Where a word stands that qualifies another: 1 before it, -1 after it. Without it, their places are not compared. */
  qualifies?: -1 | 1;
  /** Number and scale words, which the numbers guard compares. */
  numbers: string;
  /** Words that say the same, a group per line, after their class. "reduc*" is every word that begins so, listed or not. */
  groups: string;
}
