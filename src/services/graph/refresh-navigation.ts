import { arrangeNavigation } from '../../domain/navigation/arrange-navigation.ts';
import { readLanguage } from './read-language.ts';
import { readParts } from './read-parts.ts';
import { storeNavigation } from './store-navigation.ts';
import type { Refreshing } from './refreshing.ts';

/** Selects, orders and names the sections by completeness, and writes what differs. */
export async function refreshNavigation({ db, userId }: Refreshing): Promise<void> {
  const { completeness } = await readParts(db, userId, ['completeness']);
  await storeNavigation(db, userId, arrangeNavigation(completeness, await readLanguage(db, userId)));
}
