import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FencedBlock } from './fenced-blocks.ts';

interface Page {
  /** Relative to the root. */
  file: string;
  text: string;
  blocks: FencedBlock[];
}

const PATH = /`((?:src|web|tests|scripts|prisma|docs|bench|samples|bin)\/[\w./-]+)`/gu;
const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/gu;

/** Paths in code spans and links of a page must exist, unless the page itself creates them. @returns what is missing */
export async function checkReferences(root: string, { file, text, blocks }: Page): Promise<string[]> {
  const created = blocks.flatMap(({ language, title }) => (title === null || language === 'diff' ? [] : [title]));
  // Code may look like links.
  const prose = text.replaceAll(/^( *)```[\s\S]*?^\1```$/gmu, (block) => block.replaceAll(/[^\n]/gu, ''));
  const lineOf = (at: number) => prose.slice(0, at).split('\n').length;
  const problems: string[] = [];
  for (const match of prose.matchAll(PATH)) {
    const [, named = ''] = match;
    const isCreated = created.some((one) => one === named || one.startsWith(`${named}/`));
    if (!isCreated && !(await exists(path.join(root, named))))
      problems.push(`${file}:${lineOf(match.index)}: ${named} does not exist.`);
  }
  for (const match of prose.matchAll(LINK)) {
    const [, target = '', anchor] = match;
    const linked = target === '' ? file : path.join(path.dirname(file), target);
    const isThere = await exists(path.join(root, linked));
    if (!isThere || (anchor !== undefined && !(await anchorsOf(path.join(root, linked))).has(anchor)))
      problems.push(`${file}:${lineOf(match.index)}: the link ${match[0].slice(2, -1)} leads nowhere.`);
  }
  return problems;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Anchors, as GitHub generates them from headings. */
async function anchorsOf(file: string): Promise<Set<string>> {
  const headings = (await readFile(file, 'utf8')).matchAll(/^#+ (.+)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
