/**
 * Splits running text into its sentences. "Inc.", "Dr.", numbers and initials don't end one. Chinese and Japanese have
 * no space between sentences.
 */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\s+/gu, ' ')
    .split(
      /(?<=(?<!\b(?:inc|ltd|co|corp|dr|mr|mrs|ms|prof|st|no|vs|etc|ca|bzw|z\.b|e\.g|i\.e|\p{L}))[.!?。！？]["”»’)]?)\s+(?=[\p{L}\p{N}"“«¿¡])|(?<=[。！？][」』”）]?)(?![」』”）\s])/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Joins sentences to running text. */
export function joinSentences(sentences: string[]): string {
  return sentences.reduce(
    (text, sentence) => (text === '' || /[。！？][」』”）]?$/u.test(text) ? text + sentence : `${text} ${sentence}`),
    '',
  );
}

/** Ends the text with punctuation, so that it can be one of several sentences. */
export function asSentence(text: string): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:]$/u, '');
  return /[.!?…。！？]["”»’)]?$/u.test(clean) ? clean : `${clean}.`;
}
