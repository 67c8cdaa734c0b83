export const escapeXml = (raw: string): string =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function element(tag: string, attributes: Record<string, string>, ...children: (string | null)[]): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const content = children.filter((child) => child !== null && child !== '').join('');
  return content === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${content}</${tag}>`;
}

export const textElement = (tag: string, content: string | null): string =>
  content === null || content === '' ? '' : element(tag, {}, escapeXml(content));

export const listElement = (tag: string, items: string[]): string =>
  items.length === 0 ? '' : element(tag, {}, ...items);

/** Descriptions are HTML embedded in the XML. */
export function html(paragraphs: string | null, items: string[]): string {
  const lines = (paragraphs ?? '').split('\n').filter((line) => line !== '');
  return [
    ...lines.map((line) => `<p>${escapeXml(line)}</p>`),
    ...(items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`]),
  ].join('');
}
