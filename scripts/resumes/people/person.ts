import type { Locale } from './locale.ts';

export interface MonthOfYear {
  year: number;
  /** 1..12 */
  month: number;
}

export interface Role {
  title: string;
  company: string;
  place: string;
  start: MonthOfYear;
  /** Null for a current role. */
  end: MonthOfYear | null;
  highlights: string[];
}

export interface Study {
  institution: string;
  degree: string;
  start: MonthOfYear;
  end: MonthOfYear;
  /** Lines below the degree: a thesis, a grade. */
  notes?: string[];
  place?: string;
}

/** A fictional person. */
export interface Person {
  locale: Locale;
  name: string;
  headline: string;
  email: string;
  phone: string;
  place: string;
  street: string;
  links: string[];
  summary: string;
  /** Latest first. Consecutive roles may have the same employer. */
  roles: Role[];
  studies: Study[];
  skills: { label: string | null; names: string[] }[];
  certifications: { name: string; year: number; issuer?: string }[];
  spoken: { name: string; level: string }[];
  interests: string;
}
