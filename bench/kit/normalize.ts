/** Hides what every edit changes, so that an answer can be compared with one from before. */
export const normalize = (answer: string): string => answer.replaceAll(/("version"\s*:\s*)\d+/gu, '$10');
