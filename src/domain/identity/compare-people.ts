import { compareNames, type NameVerdict } from './compare-names.ts';

/** What identifies the person of a document. */
export interface Identity {
  name: string | null;
  email: string | null;
  phone: string | null;
  links: string[];
}

/**
 * Whether two identities can be the same person: a shared email address, phone number or link proves it, whatever the
 * names are; otherwise the names decide.
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

/** The last digits, which don't depend on the country code. */
function digitsOf({ phone }: Identity): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length >= 7 ? digits.slice(-8) : null;
}

/** A personal link: a path on a shared site, or a site of one's own. */
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
