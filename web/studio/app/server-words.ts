import { i18n } from '@lingui/core';

interface Pattern {
  key: string;
  text: RegExp;
}

/** Placeholders whose values are messages themselves, such as a kind of entry. */
const PART = /^part\d?$/u;

let patterns: Pattern[] = [];
const untranslated = new Set<string>();

/** Takes the English texts of the `server.` messages; none if the owner's language is English. */
export function learnServerWords(english: Record<string, string>): void {
  untranslated.clear();
  patterns = Object.entries(english)
    // Specific patterns come first.
    .toSorted(([, a], [, b]) => literal(b).length - literal(a).length)
    .map(([key, text]) => ({ key, text: patternOf(text) }));
}

/**
 * Translates a text of the server. The API's texts are English for all clients; `npm run messages` finds those in the server's code
 * that have no message.
 */
export function serverWords(text: string): string {
  const lines = text.split('\n');
  // A list of texts. Otherwise a value in the text has line breaks, or not all lines have a message.
  const isList = lines.every((line) => translate(line) !== null);
  return (isList ? null : translate(text)) ?? lines.map(translateLine).join('\n');
}

/** The language of a text if it is not the page's: English for what {@link serverWords} could not translate. */
export const languageOf = (text: string): 'en' | undefined =>
  text.split('\n').some((line) => untranslated.has(line)) ? 'en' : undefined;

function translateLine(line: string): string {
  const translation = translate(line);
  if (translation === null && patterns.length > 0) untranslated.add(line);
  return translation ?? line;
}

function translate(text: string): string | null {
  for (const { key, text: pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return i18n._(key, translated(found.groups ?? {}));
  }
  return null;
}

const translated = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, PART.test(name) ? (translate(value) ?? value) : value]),
  );

const literal = (text: string) => text.replaceAll(/\{\w+\}/gu, '');

function patternOf(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?()[\]\\|^$]/gu, '\\$&');
  const group = (_: string, name: string) => `(?<${name}>${PART.test(name) ? '[^\\n]+' : '.+'})`;
  return new RegExp(`^${escaped.replaceAll(/\{(?<name>\w+)\}/gu, group)}$`, 'su');
}
