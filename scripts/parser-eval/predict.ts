import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import type { Truth } from '../resumes/truth.ts';

/** Converts the parser's result to the truth's format. */
export function predictionOf({
  profile,
  experiences,
  education,
  skills,
  certifications,
  languages,
}: ParsedResume): Truth {
  const value = (field: Field<string> | null) => field?.value ?? null;
  return {
    name: value(profile.name),
    email: value(profile.email),
    phone: value(profile.phone),
    location: value(profile.location),
    links: profile.links.map((link) => link.value),
    summary: value(profile.summary),
    experiences: experiences.map((one) => ({
      company: value(one.company),
      title: value(one.title),
      startDate: value(one.start),
      endDate: one.current ? 'present' : value(one.end),
      location: value(one.location),
      highlights: [
        ...(one.description ? [one.description.value] : []),
        ...one.achievements.map(({ text }) => text.value),
      ],
    })),
    education: education.map((one) => ({
      institution: value(one.institution),
      degree: value(one.degree),
      startDate: value(one.start),
      endDate: one.current ? 'present' : value(one.end),
    })),
    skills: skills.map(({ name }) => name.value),
    certifications: certifications.map(({ name }) => name.value),
    languages: languages.map(({ name }) => name.value),
  };
}

export const NOTHING: Truth = {
  name: null,
  email: null,
  phone: null,
  location: null,
  links: [],
  summary: null,
  experiences: [],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
};
