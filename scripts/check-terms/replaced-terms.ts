/** A word that the glossary replaces with another. */
export interface ReplacedTerm {
  pattern: RegExp;
  instead: string;
}

const HEADING = '## Words to avoid';

/** Reads the glossary's table of words to avoid: the words, separated by commas, and what to write instead. */
export function replacedTerms(glossary: string): ReplacedTerm[] {
  const [, section] = glossary.split(HEADING);
  if (section === undefined) throw new Error(`docs/glossary.md has no section "${HEADING}".`);
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const [, words = '', instead = ''] = row.split('|').map((cell) => cell.trim());
    const alternatives = words.split(',').map((word) => word.trim().replaceAll(/\s+/gu, String.raw`\s+`));
    return { pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${alternatives.join('|')})(?![\p{L}-])`, 'iu'), instead };
  });
}
