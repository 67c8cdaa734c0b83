import type { Field, ParsedResume } from '../parsed-resume.ts';
import type { ValueKind } from './value-kind.ts';

type Read = Pick<ParsedResume, 'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'>;
type Replace = (kind: ValueKind, field: Field<string>) => Field<string>;

/** Replaces the fields whose confidence is judged, each with its kind. */
export function judgedFields<Resume extends Read>(resume: Resume, replace: Replace): Resume {
  const of = <Value extends Field<string> | null>(kind: ValueKind, field: Value): Value =>
    (field === null ? null : replace(kind, field)) as Value;
  const { profile } = resume;
  return {
    ...resume,
    profile: {
      ...profile,
      name: of('name', profile.name),
      email: of('email', profile.email),
      location: of('residence', profile.location),
      summary: of('summary', profile.summary),
    },
    experiences: resume.experiences.map((one) => ({
      ...one,
      title: of('title', one.title),
      company: of('company', one.company),
      location: of('place', one.location),
      start: of('start', one.start),
      end: of('end', one.end),
      achievements: one.achievements.map((achievement) => ({
        ...achievement,
        text: of('statement', achievement.text),
      })),
    })),
    education: resume.education.map((one) => ({
      ...one,
      institution: of('school', one.institution),
      degree: of('degree', one.degree),
      start: of('studyStart', one.start),
      end: of('studyEnd', one.end),
    })),
    skills: resume.skills.map((one) => ({ ...one, name: of('skill', one.name) })),
    certifications: resume.certifications.map((one) => ({ ...one, name: of('certificate', one.name) })),
    languages: resume.languages.map((one) => ({ ...one, name: of('language', one.name) })),
  };
}
