import { doubted } from '../provenance/doubted.ts';
import { mapFields } from './map-fields.ts';
import type { ParsedResume, Span } from './parsed-resume.ts';
import { isDoubtfulSection } from './sectioning/is-doubtful-section.ts';
import type { Section } from './split-sections.ts';

const DOUBTFUL = 0.6;
const REASON = 'This may belong to another section.';

/** Flags values for review if it isn't clear what kind of section they stand in. */
export function flagSections<
  Read extends Pick<ParsedResume, 'profile' | 'experiences' | 'education' | 'skills' | 'certifications' | 'languages'>,
>(read: Read, sections: Section[]): Read {
  const doubtful = sections.filter(isDoubtfulSection).flatMap(({ lines }) => lines);
  if (doubtful.length === 0) return read;
  const isInside = ({ start }: Span) => doubtful.some((line) => start >= line.start && start < line.end);
  const flagged = <Value>(value: Value) =>
    mapFields(value, (field) =>
      field.spans.some(isInside) ? doubted(field, { reason: REASON, atMost: DOUBTFUL }) : field,
    );
  const { profile, experiences, education, skills, certifications, languages } = read;
  return {
    ...read,
    profile: { ...profile, summary: flagged(profile.summary) },
    ...flagged({ experiences, education, skills, certifications, languages }),
  };
}
