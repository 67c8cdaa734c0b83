import { kindOfHeading } from '../other-sections/kind-of-heading.ts';
import { guessSection, nameSection } from '../words/name-sections.ts';
import type { SectionKind } from '../words/section-names.ts';
import { KINDS } from './section-models.ts';

/** Probability that a known heading, or a word in it, is right. */
const [LISTED, HINTED] = [0.98, 0.6];
/** Likewise for words that name what has no section of its own, such as awards. */
const OTHER = 0.85;

/** How often an unknown heading opens each kind of section. */
const USUAL: Record<SectionKind, number> = {
  contact: 0.05,
  summary: 0.12,
  experience: 0.24,
  education: 0.16,
  skills: 0.14,
  languages: 0.08,
  certifications: 0.07,
  other: 0.14,
};

const MAY_BE_CERTIFICATES = new Set<string>(['other', 'license', 'course']);

/** Log-probability of each kind for a section with this heading. */
export function kindPrior(title: string | null): number[] {
  const named = title === null ? null : (nameSection(title)?.kind ?? null);
  const hint = title === null || named ? 'other' : guessSection(title);
  const isOther = title !== null && !named && hint === 'other' && !MAY_BE_CERTIFICATES.has(kindOfHeading(title));
  const known = named ?? (hint === 'other' ? (isOther ? 'other' : null) : hint);
  const sure = named ? LISTED : isOther ? OTHER : HINTED;
  return KINDS.map((kind) => Math.log(known === null ? USUAL[kind] : kind === known ? sure : (1 - sure) * USUAL[kind]));
}
