import type { Field, ParsedExperience, ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';

/** A field read from where its value first stands in the text; from the beginning if it does not. */
export function fieldIn(text: string, value: string, confidence = 0.9): Field<string> {
  const start = Math.max(0, text.indexOf(value));
  return { value, spans: [{ start, end: start + value.length }], confidence, reviewReason: null };
}

export const emptyResume: ParsedResume = {
  language: 'en',
  profile: { name: null, headline: null, email: null, phone: null, location: null, summary: null, links: [] },
  experiences: [],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
  sections: [],
  unplaced: [],
  dropped: [],
};

export const emptyRole: ParsedExperience = {
  company: null,
  title: null,
  location: null,
  start: null,
  end: null,
  current: false,
  description: null,
  achievements: [],
};

export const emptyStudy: ParsedResume['education'][number] = {
  institution: null,
  degree: null,
  field: null,
  location: null,
  start: null,
  end: null,
  current: false,
  score: null,
  description: null,
};
