import { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Needs at least 10^8 guesses: out of reach for anyone who is limited to a few attempts, and expensive with a stolen hash. */
const ENOUGH = 3;

/** Estimating takes longer than linear time; this prefix takes at most about 40 ms. */
const CHECKED = 24;
/** The default of 100 makes a password full of digits and signs take half a second. */
const MOST_SUBSTITUTIONS = 10;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Whether a password is among the common and breached ones, or made of words, names, dates and patterns in a way that programs guess.
 *
 * @param about words that are easy to guess for this user, such as name and email
 */
export async function isGuessable(password: string, about: readonly string[]): Promise<boolean> {
  // Loaded with the first password: the word lists take 80 MB.
  estimator ??= openEstimator();
  const words = ['cursus', ...about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])].filter(
    (word) => word.length > 2,
  );
  return (await estimator).check(password.slice(0, CHECKED), words).score < ENOUGH;
}

async function openEstimator(): Promise<ZxcvbnFactory> {
  const [common, english, german] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-de'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...german.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
  });
}
