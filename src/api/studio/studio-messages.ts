import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';

export const MESSAGES = path.resolve(import.meta.dirname, '../../../web/studio/messages');

/** The language of the API, and of browsers whose languages the studio lacks. */
export const FALLBACK = 'en';

/** ICU messages by key, for one language. */
export type Messages = Record<string, string>;

/** The studio's message files by language. Every file in the folder is a language. */
export async function readMessages(folder = MESSAGES): Promise<Map<string, Messages>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Messages]> => {
        const text = await readFile(path.join(folder, name), 'utf8');
        return [path.basename(name, '.json'), JSON.parse(text) as Messages];
      }),
    ),
  );
}

/** What a browser loads for one language. */
export interface LanguageFile {
  messages: Record<string, CompiledMessage>;
  /** English texts of the API by the key of their translation; none for English. */
  server: Messages;
}

/** Parses the messages here, so that browsers need no parser. */
export function languageFile(language: string, all: Map<string, Messages>): LanguageFile {
  const [messages, english] = [all.get(language) ?? {}, all.get(FALLBACK) ?? {}];
  const isOfServer = ([key]: [string, string]) => key.startsWith('server.');
  const shown = Object.entries(messages).filter((entry) => language !== FALLBACK || !isOfServer(entry));
  return {
    messages: Object.fromEntries(shown.map(([key, text]) => [key, compileMessage(text)])),
    server: language === FALLBACK ? {} : Object.fromEntries(Object.entries(english).filter(isOfServer)),
  };
}
