import { i18n } from '@lingui/core';

interface Pattern {
  key: string;
  text: RegExp;
}

/** Placeholders whose values are messages themselves, such as a kind of entry. */
const PART = /^part\d?$/u;

let patterns: Pattern[] = [];

/** Takes the English texts of the `server.` messages; none if the owner's language is English. */
export function learnServerWords(english: Record<string, string>): void {
  patterns = Object.entries(english)
    // Specific patterns come first.
    .toSorted(([, a], [, b]) => literal(b).length - literal(a).length)
    .map(([key, text]) => ({ key, text: patternOf(text) }));
}

/**
 * Translates a text of the server. The API's texts are English for all clients; those without a message stay English.
 */
export function serverWords(text: string): string {
  for (const { key, text: pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return i18n._(key, translated(found.groups ?? {}));
  }
  return text;
}

const translated = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, PART.test(name) ? serverWords(value) : value]),
  );

const literal = (text: string) => text.replaceAll(/\{\w+\}/gu, '');

function patternOf(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?()[\]\\|^$]/gu, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/\{(?<name>\w+)\}/gu, '(?<$<name>>.+)')}$`, 'su');
}
