import type { CareerGraphPart } from '../graphql/graphql.ts';
import type { Entry } from './operations.ts';

/** The parts of the career graph that an entry consists of. */
export const ENTRY_PARTS: Record<Entry['kind'], readonly CareerGraphPart[]> = {
  EXPERIENCE: ['EXPERIENCES', 'COMPANIES', 'ACHIEVEMENTS'],
  ACHIEVEMENT: ['ACHIEVEMENTS'],
  SKILL: ['SKILLS'],
  EDUCATION: ['EDUCATION'],
  CERTIFICATION: ['CERTIFICATIONS'],
  LANGUAGE: ['LANGUAGES'],
  SECTION_ENTRY: ['SECTIONS'],
};
