import type { Block, HeadLine, ResumeDocument, Run } from '../document.ts';

/** As typed into a form: no line is longer than this. */
const WIDTH = 84;

export function writePlain({ name, headline, contact, sections }: ResumeDocument): string {
  const lines = [name, ...(headline ? [headline] : []), ...contact.map(said)];
  for (const { heading, entries, blocks } of sections) {
    lines.push('', heading.toUpperCase(), '-'.repeat(heading.length));
    for (const [index, { head, body, rail }] of entries.entries()) {
      if (index > 0) lines.push('');
      lines.push(...(rail ? [rail] : []), ...head.map(headOf), ...body.flatMap(blockOf));
    }
    lines.push(...blocks.flatMap(blockOf));
  }
  return `${lines.join('\n')}\n`;
}

const said = (runs: Run[]) => runs.map(({ text }) => text).join('');

function headOf({ left, right }: HeadLine): string {
  const [start, end] = [said(left), said(right)];
  return end === '' ? start : `${start}${' '.repeat(Math.max(4, WIDTH - start.length - end.length))}${end}`;
}

function blockOf(block: Block): string[] {
  switch (block.kind) {
    case 'line':
      return [headOf(block.line)];
    case 'bullet':
      return wrapped(`- ${said(block.runs)}`, '  ');
    case 'paragraph':
      return wrapped(said(block.runs), '');
    case 'tags':
      return wrapped(block.names.join(', '), '');
    case 'pairs':
      return block.pairs.map(({ name, value }) => `${name}: ${value}`);
  }
}

function wrapped(text: string, indent: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
