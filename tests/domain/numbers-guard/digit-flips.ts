/** All variants of the text with one ASCII digit replaced by another. */
export function* digitFlips(text: string): Generator<string> {
  for (const match of text.matchAll(/[0-9]/g))
    for (const digit of '0123456789')
      if (digit !== match[0]) yield text.slice(0, match.index) + digit + text.slice(match.index + 1);
}
