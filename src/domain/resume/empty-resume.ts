import type { ParsedResume } from './parsed-resume.ts';

/** A resume without any values. */
export function emptyResume(): ParsedResume {
  return {
    language: null,
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
}
