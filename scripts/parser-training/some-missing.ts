import type { Random } from '../resumes/random.ts';

/** Features from word lists. */
const WORDS = 'title company degree school place placetogether region town tongue fluent named hint'.split(' ');
/** Features of appearance and counts. */
const LOOKS =
  'pattern slot among first again style onlybold bigger smaller line fromdate index at between after words chars titled placelike bullet size bold indent fill narrow above below space apart full rank boldstart level caps italic alike share lines bullets datebullets'.split(
    ' ',
  );

/**
 * Chooses the features that a resume is seen with: drops some word lists (in a quarter of the cases all) and some appearance features, so
 * that the model depends on none of them.
 */
export function someMissing(random: Random, looks: number, words = 0.4): (feature: string) => boolean {
  const noWords = random.chance(0.25);
  const gone = new Set([
    ...WORDS.filter(() => noWords || random.chance(words)),
    ...LOOKS.filter(() => random.chance(looks)),
  ]);
  return (feature) => !gone.has(feature.replace(/^(?:-?\d|of:|all:|head:)/, '').split('=')[0] ?? '');
}
