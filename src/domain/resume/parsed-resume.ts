import type { PartialDate } from '../dates/partial-date.ts';

/** Half-open range `[start, end)` of UTF-16 code units in the text of one document. */
export interface Span {
  start: number;
  end: number;
}

/** A value together with where it was read and how sure the reader is. */
export interface Field<T> {
  value: T;
  /** Where in the document's text the value stands; never empty, for a value without a source is not a value. */
  spans: Span[];
  /** 0..1: the chance that the value is right and in the right place. */
  confidence: number;
  /** Why a person should look at it, in words for the owner; null when there is no reason. */
  reviewReason: string | null;
}

/** A number in a statement. */
export interface ParsedMetric {
  /** In the unit itself, scale words multiplied out: `$1.2M` is 1200000. */
  value: number;
  /** `percent`, a lower-case ISO 4217 code, `count`, `users`, `days`, `times`, ... */
  unit: string;
  /** What the number counts, in the statement's own words; null when it does not say. */
  label: string | null;
  /** The number as written, and where in the statement (not the document) it stands. */
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
  /** Null while the role lasts, or when the document does not say. */
  end: Field<PartialDate> | null;
  /** The document says that the role lasts ("present", "heute", ...). */
  current: boolean;
  /** Running text of the role that is not one of its statements. */
  description: Field<string> | null;
  achievements: ParsedAchievement[];
}

export interface ParsedEducation {
  institution: Field<string> | null;
  /** Degree with its subject as written. */
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
  /** The heading that it stood under ("Programming Languages"), or null. */
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

/** Text that was read but has no place in the career graph (hobbies, references, publications, ...): kept, so that nothing is lost. */
export interface UnplacedText {
  /** The heading that it stood under, or null. */
  section: string | null;
  text: string;
  span: Span;
}

/** What both structurers, the local parser and the model, return. */
export interface ParsedResume {
  /** BCP 47 primary tag of the document's main language, or null when it cannot be told. */
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
  /** Values that a structurer proposed but that stand nowhere in the text; they were dropped, and the owner is told. */
  dropped: { path: string; value: string }[];
}
