/**
 * Sentences of a running text, as they stand there. "Inc." and "Dr." end none, nor do numbers and initials. Chinese and Japanese
 * have no blank between sentences.
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

/** Sentences as one running text. */
export function joinSentences(sentences: string[]): string {
  return sentences.reduce(
    (text, sentence) => (text === '' || /[。！？][」』”）]?$/u.test(text) ? text + sentence : `${text} ${sentence}`),
    '',
  );
}

/** With a sign at its end, so that it can stand between others. */
export function asSentence(text: string): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:]$/u, '');
  return /[.!?…。！？]["”»’)]?$/u.test(clean) ? clean : `${clean}.`;
}
