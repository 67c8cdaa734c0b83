import { compareNames, type NameVerdict } from './compare-names.ts';

/** What tells whose a document is. */
export interface Identity {
  name: string | null;
  email: string | null;
  phone: string | null;
  links: string[];
}

/**
 * Whether two identities can be one person: an address, a number or a link in common says so whatever the names are; otherwise the
 * names decide.
 */
export function comparePeople(a: Identity, b: Identity): NameVerdict {
  if (sharesContact(a, b)) return 'same';
  if (a.name === null || b.name === null) return 'unknown';
  return compareNames(a.name, b.name);
}

function sharesContact(a: Identity, b: Identity): boolean {
  const isSame = <T>(x: T | null, y: T | null) => x !== null && x === y;
  if (isSame(emailOf(a), emailOf(b)) || isSame(digitsOf(a), digitsOf(b))) return true;
  const links = b.links.map(bareLink);
  return a.links.map(bareLink).some((link) => link !== null && links.includes(link));
}

const emailOf = ({ email }: Identity) => email?.trim().toLowerCase() ?? null;

/** The last digits, which a country code does not change. */
function digitsOf({ phone }: Identity): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length >= 7 ? digits.slice(-8) : null;
}

/** A link that is one person's: a path on a site of many, or a site of their own. */
function bareLink(link: string): string | null {
  const bare = link
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const isOfMany =
    /^(?:[a-z]{2}\.)?(?:linkedin|github|gitlab|xing|twitter|x|facebook|instagram|medium|orcid)\.(?:com|org)(?:\/in)?$/;
  return bare === '' || isOfMany.test(bare) ? null : bare;
}
