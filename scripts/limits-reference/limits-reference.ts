import { readFileSync } from 'node:fs';
import { table } from '../api-reference/markdown.ts';
import { limitRows } from './limits.ts';

const GUIDE = readFileSync(new URL('guide.md', import.meta.url), 'utf8');

/** Generates docs/limits.md: the guide, then a row for each limit. */
export function limitsReference(): string {
  const rows = limitRows.map(({ limit, variable, value, beyond, test: [file, title] }) => [
    limit,
    value,
    variable === null ? '' : `\`${variable}\``,
    beyond,
    `[${title.replace(/: %s$|^%s: /, '')}](../${file})`,
  ]);
  return `${GUIDE.trimEnd()}\n\n${table(['limit', 'value', 'setting', 'beyond it', 'test'], rows)}\n`;
}
