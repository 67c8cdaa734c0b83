/** A fenced code block of a Markdown file. */
export interface FencedBlock {
  language: string;
  /** The file that the block is, or changes: `ts title="src/a.ts"`. */
  title: string | null;
  text: string;
  /** Line of the opening fence, from 1. */
  line: number;
}

const FENCE = /^(?<indent> *)```(?<language>\w*)(?: title="(?<title>[^"]+)")?\s*$/;

/** All fenced blocks in order. Blocks in list items are indented; their indentation is removed. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { indent: string; block: FencedBlock; lines: string[] } | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open === null) open = opened(line, index + 1);
    else if (line === `${open.indent}\`\`\``) {
      blocks.push({ ...open.block, text: `${open.lines.join('\n')}\n` });
      open = null;
    } else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
  }
  return blocks;
}

function opened(text: string, line: number) {
  const groups = FENCE.exec(text)?.groups;
  if (!groups) return null;
  const { indent = '', language = '', title = null } = groups;
  return { indent, block: { language, title, text: '', line }, lines: [] as string[] };
}
