import { i18n, type Messages } from '@lingui/core';
import { request } from './client.ts';
import { learnServerWords } from './server-words.ts';

/** The server reads it to send the page in the right language. */
const COOKIE = 'cursus-language';
const YEAR_S = 365 * 24 * 60 * 60;

const root = document.documentElement;

/** Codes of the languages that have a message file. */
export const LANGUAGES = (root.dataset['languages'] ?? root.lang).split(' ');

/** Loads the messages of the language that the server chose. */
export const openLanguage = (): Promise<void> => load(root.lang);

/** Changes to another language and remembers it in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  await load(language);
  document.cookie = `${COOKIE}=${language};path=/;max-age=${YEAR_S};samesite=lax`;
}

async function load(language: string): Promise<void> {
  const answer = await request(`/studio/messages/${language}.json`);
  const { messages, server } = (await answer.json()) as { messages: Messages; server: Record<string, string> };
  root.lang = language;
  root.dir = directionOf(language);
  learnServerWords(server);
  i18n.loadAndActivate({ locale: language, locales: formatsOf(language), messages });
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const directionOf = (language: string) => (RIGHT_TO_LEFT.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr');

/** The region comes from the browser: English dates differ between London and New York. */
const formatsOf = (language: string) => [...navigator.languages.filter((one) => one.startsWith(language)), language];
