import { fold } from './fold.ts';
import { knowsWords } from './hashed-words.ts';
import { TOWN_NAMES } from './town-names.ts';
import { rememberedPieces } from '../../text/remembered.ts';

const isName = knowsWords(TOWN_NAMES);

/** Most towns have names that are also words or surnames, so this is evidence and no proof. */
export const isTown = rememberedPieces((text: string): boolean => {
  const [name = '', ...rest] = text.split(/[,،]\s+|\s+\(/);
  return rest.length <= 2 && name.length > 2 && /^\p{Lu}/u.test(name) && isName(fold(name));
});
