import { i18n } from '@lingui/core';

interface Pattern {
  key: string;
  text: RegExp;
}

/** What a text stands for that is a message of its own, such as a kind of entry. */
const PART = /^part\d?$/u;

let patterns: Pattern[] = [];

/** Takes the English of the messages that start with `server.`; none while the owner's language is English. */
export function learnServerWords(english: Record<string, string>): void {
  patterns = Object.entries(english)
    // The more a pattern says, the earlier it is tried.
    .toSorted(([, a], [, b]) => literal(b).length - literal(a).length)
    .map(([key, text]) => ({ key, text: patternOf(text) }));
}

/**
 * What the server says in English, in the owner's language. The server's texts are for every client, so they are not translated
 * there; one that there is no message for stays English.
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
