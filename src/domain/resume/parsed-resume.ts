import type { PartialDate } from '../dates/partial-date.ts';

/** Half-open range `[start, end)` of UTF-16 code units in the text of one document. */
export interface Span {
  start: number;
  end: number;
}

/** A value with its source and the parser's confidence. */
export interface Field<T> {
  value: T;
  /** Where the value is in the document's text. Never empty: every value has a source. */
  spans: Span[];
  /** 0..1: the probability that the value is correct and in the right field. */
  confidence: number;
  /** Why the owner should review it; null if there is no reason. */
  reviewReason: string | null;
}

/** A number in a statement. */
export interface ParsedMetric {
  /** In `unit`, with scale words applied: `$1.2M` is 1200000. */
  value: number;
  /** `percent`, a lower-case ISO 4217 code, `count`, `users`, `days`, `times`, ... */
  unit: string;
  /** What the number counts, in the statement's words; null when it does not say. */
  label: string | null;
  /** The number as written; `start` and `end` are its offsets in the statement (not in the document). */
  text: string;
  start: number;
  end: number;
}

export interface ParsedAchievement {
  text: Field<string>;
  metrics: ParsedMetric[];
}

export interface ParsedExperience {
  company: Field<string> | null;
  title: Field<string> | null;
  location: Field<string> | null;
  start: Field<PartialDate> | null;
  /** Null for a current role, or when the document does not say. */
  end: Field<PartialDate> | null;
  /** The document says that the role is current ("present", "heute", ...). */
  current: boolean;
  /** Text of the role that is not a statement. */
  description: Field<string> | null;
  achievements: ParsedAchievement[];
}

export interface ParsedEducation {
  institution: Field<string> | null;
  /** Degree with its field, as written. */
  degree: Field<string> | null;
  field: Field<string> | null;
  location: Field<string> | null;
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
  score: Field<string> | null;
  description: Field<string> | null;
}

export interface ParsedSkill {
  name: Field<string>;
  /** The skill's heading ("Programming Languages"), or null. */
  category: string | null;
  /** As written ("Expert", "4/5"), or null. */
  level: string | null;
}

export interface ParsedCertification {
  name: Field<string>;
  issuer: Field<string> | null;
  date: Field<PartialDate> | null;
  url: Field<string> | null;
}

export interface ParsedLanguage {
  name: Field<string>;
  /** As written ("native", "B2", "Full professional proficiency"), or null. */
  fluency: Field<string> | null;
}

/** Text that has no place in the career graph (hobbies, references, publications, ...). Kept so that nothing is lost. */
export interface UnplacedText {
  /** The text's heading, or null. */
  section: string | null;
  text: string;
  span: Span;
}

/** The result of both the rule-based parser and the model. */
export interface ParsedResume {
  /** BCP 47 primary tag of the document's main language; null when unknown. */
  language: string | null;
  profile: {
    name: Field<string> | null;
    headline: Field<string> | null;
    email: Field<string> | null;
    phone: Field<string> | null;
    location: Field<string> | null;
    summary: Field<string> | null;
    /** Absolute or bare URLs of the person, as written or as linked. */
    links: Field<string>[];
  };
  experiences: ParsedExperience[];
  education: ParsedEducation[];
  skills: ParsedSkill[];
  certifications: ParsedCertification[];
  languages: ParsedLanguage[];
  unplaced: UnplacedText[];
  /** Values that the model returned but that are not in the text. They were dropped, and the owner is told. */
  dropped: { path: string; value: string; /** In words. */ reason?: string }[];
}
