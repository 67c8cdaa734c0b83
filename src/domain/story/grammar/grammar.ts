/** How the deeds of statements are told: by their first verb (or last, in Japanese and Korean). */
export interface DeedGrammar {
  /** `{At}`, `{who}` and `{deeds}`, the deeds joined by {@link Grammar.and}. */
  sentence: string;
  /** The same of a role that has ended. */
  sentencePast?: string;
  /** A deed by the verb that its statement opens or ends with, lower case: `{verb}` and `{rest}`. */
  deed: string;
  /** The first deed, where it differs from the others: German puts the person behind the verb. */
  firstDeed?: string;
  /** Verbs as statements have them, with their form in a sentence about a person if it differs: "reduje redujo|lideré lideró". */
  verbs: string;
  /** Nouns that need no entry of their own, with their article. */
  ending?: [RegExp, string];
  /** How the rest has to begin, so that no article is missing. */
  needs?: RegExp;
  /** Whether the verb is the last word of a statement. */
  isVerbLast?: boolean;
}

/**
 * How a career is told in one language. Data: templates that are complete sentences without their final mark, in which nothing depends
 * on the gender of the person. Names stand where they need no case.
 */
export interface Grammar {
  language: string;
  stop: '.' | '。';
  /** Between the parts of a list, and before the last. */
  comma: string;
  and: string;
  /** Instead of {@link and} before certain words: "e Ingeniería". */
  andBefore?: { pattern: RegExp; and: string };
  /** Within brackets. */
  bracketComma?: string;
  /** `{a}` and `{b}`. */
  period: string;
  /** Around what is added in brackets. */
  brackets: [string, string];
  /** `{date}` after "since". */
  since: string;
  /** A year after "since", where it differs: "dal 2021". */
  sinceYear?: string;
  /** The twelve months where a date needs another case than a calendar: "od kwietnia 2021". */
  months?: string;
  /** A role: `{title}` and `{at}`. */
  position: string;
  /** Before an employer: `{company}`. */
  at: string;
  /** The same by how the employer's name begins, because it needs an article; null puts it in brackets. `{dative}` adds an n to its
   * adjective. */
  places?: [RegExp, string | null][];
  /** Before an employer that was named just before in the sentence. */
  sameEmployer?: string;
  /** Titles that begin with a small letter in a sentence. */
  smallTitles?: RegExp;
  /** Articles of titles in `{a title}`, by how they begin. */
  titleArticles?: [RegExp, string][];
  /** How a percent sign is written after its number, where it isn't written close. */
  percent?: string;
  /** A current role: `{who}`, `{position}`, `{since}`, `{title}` and `{company}`. */
  now: string;
  nowUndated: string;
  /** The role that ended last: also `{of}` (the employer with "of") and `{added}` (employer and period in brackets). */
  last: string;
  /** A role of which it isn't known when it was. */
  once: string;
  /** `{who}` with `{headline}`, where a headline can follow a name. */
  apposition?: string;
  /** Earlier roles, one and several: `{items}`. */
  before: [string, string];
  /** Other roles that need not be earlier. */
  also: [string, string];
  /** Between roles and deeds, where it isn't as in other lists. */
  clauseComma?: string;
  /** An item of these: `{position}`; the second if it isn't the first. */
  item: [string, string];
  /** Courses of study, one and several: `{items}`. */
  studies: [string, string];
  /** Between a degree and its field; without it the field stands in brackets. */
  field?: string;
  /** Articles of degrees, by how they begin. */
  degrees?: [RegExp, string][];
  /** Degrees whose parts need another order. */
  degreeOrder?: [RegExp, string];
  deeds: DeedGrammar[];
  /** Words after a number at which a statement may end early. */
  breaks: RegExp | null;
}
