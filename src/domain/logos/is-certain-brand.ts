import { foldText } from '../reconcile/fold-text.ts';
import { isOrdinaryWord } from '../text/ordinary-words.ts';

/** A brand in a set of icons. */
export interface Brand {
  title: string;
  /** Hosts of the pages where the icon comes from. */
  hosts: string[];
}

/** Short names are used by several companies, unless one of them owns the `.com`. */
const LONG_NAME = 8;
const SHORTEST_NAME = 4;
const SHORTEST_ACRONYM = 3;
/** So many ordinary words in a row are a name again. */
const PHRASE = 3;

/** Legal forms of companies with enough capital to be the ones that their initials stand for. */
const LARGE = /\b(?:SE|AG|plc|PLC|Oyj|ASA|N\.?V\.?|S\.?p\.?A\.?|S\.?A\.?|Group)$/u;

/**
 * Whether a company of a brand's name is that brand. A certain domain decides, if there is one. By its name alone a company is a
 * brand only if no other one is likely to have the name: `Spotify AB` is, `Signal GmbH` isn't.
 *
 * @param matched the part of the company's folded name that is the brand's
 */
export function isCertainBrand(
  { name, matched, domain }: { name: string; matched: string; domain: string | null },
  { title, hosts }: Brand,
): boolean {
  const words = matched.split(' ');
  const joined = words.join('');
  const isCommon =
    isOrdinaryWord(joined) || (words.length < PHRASE && words.every((word) => word.length < 2 || isOrdinaryWord(word)));
  if (domain !== null) {
    if (hosts.some((host) => isWithin(host, domain) || isWithin(domain, host))) return true;
    return !isCommon && joined.length >= SHORTEST_NAME && foldText(domain).replaceAll(' ', '').includes(joined);
  }
  const ownsCom = hosts.some((host) => isWithin(host, `${joined}.com`));
  const isAcronym = /^\p{Lu}+$/u.test(title) && name.includes(title) && title.length >= SHORTEST_ACRONYM;
  if (isAcronym && title.length < SHORTEST_NAME) return ownsCom && LARGE.test(name.trim());
  if (isOrdinaryWord(joined) || joined.length < SHORTEST_NAME) return false;
  return ownsCom || (!isCommon && joined.length >= LONG_NAME);
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
