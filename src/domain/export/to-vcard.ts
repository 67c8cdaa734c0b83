import type { SiteSnapshot } from '../site/site-snapshot.ts';

/** Octets of a line before it is folded (RFC 2426, section 2.6). */
const LONGEST_LINE = 75;

/**
 * A published page as a vCard 3.0, the version that address books of phones and mail programs all read. It contains nothing that the page
 * does not show. The whole name is the given name, because nobody has said which part of it is the family name.
 *
 * @param url of the page
 */
export function toVcard({ person, roles }: SiteSnapshot, { url, revised }: { url: string; revised: Date }): string {
  const current = roles.find((role) => role.current);
  const properties: [string, string | null | undefined][] = [
    ['FN', person.name],
    ['N', person.name],
    ['TITLE', current?.title ?? person.headline],
    ['ORG', current?.company],
    ['EMAIL;TYPE=INTERNET', person.email],
    ['TEL', person.phone],
    ['URL', url],
    ...person.links.map(({ href }): [string, string] => ['URL', href]),
    ['NOTE', person.headline],
    ['REV', revised.toISOString().replace(/\.\d+Z$/u, 'Z')],
  ];
  const lines = properties.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : `${name}:${valueOf(name, value)}`,
  );
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].flatMap((line) => [folded(line), '\r\n']).join('');
}

/** Addresses are no text: they have no escapes. */
function valueOf(name: string, value: string): string {
  if (name === 'URL') return value;
  return name === 'N' ? `;${escaped(value)};;;` : escaped(value);
}

const escaped = (text: string) => text.replaceAll(/[\\,;]/gu, String.raw`\$&`).replaceAll(/\r?\n|\r/gu, String.raw`\n`);

/** Lines of at most 75 octets, never broken within a character. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
