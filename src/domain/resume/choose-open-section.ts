import type { OpenSection, ParsedResume } from './parsed-resume.ts';

/** Least probability of roles or studies in a section that was read as another one. */
const LIKELY = 0.15;
/** The same if no role was read at all. */
const POSSIBLE = 0.02;

/**
 * The section of a document that it helps most to know: of those with roles, if none was read, otherwise the longest. Its values
 * are in doubt or in the wrong place until the owner says what it is.
 *
 * @param answered keys of the headings that the owner has explained
 * @returns null if nothing is open
 */
export function chooseOpenSection(
  { experiences, openSections = [] }: Pick<ParsedResume, 'experiences' | 'openSections'>,
  answered: ReadonlySet<string>,
): OpenSection | null {
  const isMissing = experiences.length === 0;
  const least = isMissing ? POSSIBLE : LIKELY;
  const rank = ({ kind, span }: OpenSection) =>
    (isMissing && kind === 'experience' ? Number.MAX_SAFE_INTEGER / 2 : 0) + span.end - span.start;
  const open = openSections.filter(
    ({ key, kind, readAs, chance }) => key !== '' && !answered.has(key) && (readAs === kind || chance >= least),
  );
  return open.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}
