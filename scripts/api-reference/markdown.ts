export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Makes a description safe for a one-line table cell: escapes cell separators and tags. */
export function inline(description: string | null | undefined): string {
  return (description ?? '').replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
