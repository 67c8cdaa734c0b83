const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Extracts list items and paragraphs from an HTML description. Text without markup is one paragraph. */
export function plainHtml(html: string | null): { paragraphs: string | null; items: string[] } {
  const items: string[] = [];
  const paragraphs: string[] = [];
  let isItem = false;
  let line = '';
  const end = () => {
    const text = decode(line).replace(/\s+/g, ' ').trim();
    if (text !== '') (isItem ? items : paragraphs).push(text);
    line = '';
  };
  for (const part of (html ?? '').split(/(<[^<>]*>)/)) {
    const [, slash = '', tag = ''] = /^<(\/?)([a-z0-9]+)[^<>]*>$/i.exec(part) ?? [];
    if (tag === '') line += part;
    // Inline tags don't break lines.
    else if (/^(?:li|p|ul|ol|div|br|h[1-6]|tr)$/i.test(tag)) {
      end();
      if (/^li$/i.test(tag)) isItem = slash === '';
    }
  }
  end();
  return { paragraphs: paragraphs.length === 0 ? null : paragraphs.join('\n'), items };
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    },
  );
}
