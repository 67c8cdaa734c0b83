import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';

export const MESSAGES = path.resolve(import.meta.dirname, '../../../web/studio/messages');

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

/** Parses the messages here, so that browsers need no parser. Returns JSON for `i18n.load`. */
export function compileMessages(messages: Messages): string {
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)])));
}
