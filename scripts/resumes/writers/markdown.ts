import type { Block, HeadLine, ResumeDocument, Run } from '../document.ts';

export function writeMarkdown({ name, headline, contact, sections }: ResumeDocument): string {
  const lines = [`# ${name}`, ...(headline ? [headline] : []), ...contact.map((line) => line.map(runOf).join(''))];
  for (const { heading, entries, blocks } of sections) {
    lines.push('', `## ${heading}`, '');
    for (const { head, body, rail } of entries) {
      const [first, ...others] = head;
      lines.push(`### ${first ? headOf(first) : ''}${rail ? ` | ${rail}` : ''}`);
      for (const line of others) lines.push(`${headOf(line)}  `);
      lines.push('', ...body.flatMap(blockOf), '');
    }
    lines.push(...blocks.flatMap(blockOf));
  }
  return `${lines.join('\n')}\n`;
}

const headOf = ({ left, right }: HeadLine) =>
  left.map(({ text }) => text).join('') + (right.length > 0 ? ` | ${right.map(({ text }) => text).join('')}` : '');

function blockOf(block: Block): string[] {
  switch (block.kind) {
    case 'line':
      return [
        `${block.line.left.map(runOf).join('')}${block.line.right.length > 0 ? ` (${block.line.right.map(({ text }) => text).join('')})` : ''}`,
        '',
      ];
    case 'bullet':
      return [`- ${block.runs.map(runOf).join('')}`];
    case 'paragraph':
      return [block.runs.map(runOf).join(''), ''];
    case 'tags':
      return [block.names.join(', ')];
    case 'pairs':
      return block.pairs.map(({ name, value }) => `- ${name}: ${value}`);
  }
}

const runOf = ({ text, bold, italic }: Run) => {
  const trimmed = text.trim();
  if (trimmed === '' || (!bold && !italic)) return text;
  const mark = bold ? '**' : '*';
  return text.replace(trimmed, `${mark}${trimmed}${mark}`);
};
