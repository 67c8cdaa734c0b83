import { nameSection } from '../words/name-sections.ts';
import type { Section } from '../split-sections.ts';

/** Least probability of a section's kind by its content, with a heading that the lists know and with any other. */
const [LISTED, UNLISTED] = [0.2, 0.9];

/** Whether it isn't clear what kind of section it is. */
export function isDoubtfulSection({ kind, title, chance = 1 }: Pick<Section, 'kind' | 'title' | 'chance'>): boolean {
  if (kind === 'other') return false;
  return chance < (isListed({ kind, title }) ? LISTED : UNLISTED);
}

/** Whether the lists know its heading, as one of its kind and of no other. */
export function isListed({ kind, title }: Pick<Section, 'kind' | 'title'>): boolean {
  const named = title === null ? null : nameSection(title);
  return named?.kind === kind && named.mixed !== true;
}
