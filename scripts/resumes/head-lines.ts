import type { HeadLine, Run } from './document.ts';
import type { HeadPattern } from './style.ts';

/** Values for a pattern's letters; empty if the resume leaves one out. */
export type HeadValues = Record<'t' | 'c' | 'p' | 'd', string>;

/** Formats lines by a pattern. A separator next to a missing value is left out too. */
export function headLines(pattern: HeadPattern, values: HeadValues): HeadLine[] {
  return pattern
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('>');
      return { left: runsOf(left, values), right: runsOf(right, values) };
    })
    .filter(({ left, right }) => left.length + right.length > 0)
    .map(({ left, right }) => (left.length > 0 ? { left, right } : { left: right, right: [] }));
}

function runsOf(side: string, values: HeadValues): Run[] {
  const runs: Run[] = [];
  let between = '';
  for (const [part] of side.matchAll(/\{\/?[a-zA-Z]\}|[^{]+/g)) {
    if (!part.startsWith('{')) {
      between = part;
      continue;
    }
    const letter = part.replace(/[{}/]/g, '');
    const value = values[letter.toLowerCase() as keyof HeadValues];
    if (value === '') {
      between = runs.length === 0 ? '' : between;
      continue;
    }
    if (runs.length > 0 || /^[([]/.test(between)) runs.push({ text: between });
    between = '';
    runs.push({ text: value, bold: letter !== letter.toLowerCase(), italic: part.includes('/') });
  }
  if (/^[)\]]/.test(between) && runs.some(({ text }) => /[([]$/.test(text))) runs.push({ text: between });
  return runs;
}
