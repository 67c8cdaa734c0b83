import { withoutLegalForm } from '../company/legal-forms.ts';
import { foldText } from '../reconcile/fold-text.ts';

/** A guess at a company's domain. Only the domain of a given website counts as known. */
export interface DomainGuess {
  domain: string;
  /** 0..1; 1 for a given website, 0.9 for a name that is a domain, at most 0.5 for a guess from any other name. */
  confidence: number;
}

/** Words besides legal forms that company names have and domains don't. */
const DROPPED = /\b(?:holdings?|group)\b/gu;

/** The website's domain, or else a guess from the name; null when neither is usable. */
export function guessDomain({ name, website }: { name: string; website: string | null }): DomainGuess | null {
  const given = website === null ? null : domainOf(website);
  if (given !== null) return { domain: given, confidence: 1 };
  if (/^[a-z0-9-]+\.(?:com|org|net|io|ai|dev|co|app)$/i.test(name.trim()))
    return { domain: name.trim().toLowerCase(), confidence: 0.9 };
  const plain = withoutLegalForm(foldText(name.replace(/\([^)]*\)/gu, ' ').replace(/&/gu, ' and '))).replace(
    DROPPED,
    ' ',
  );
  const words = plain.match(/[a-z0-9]+/gu) ?? [];
  const joined = words.join('');
  if (joined.length < 2 || joined.length > 40 || /[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}]/gu, ''))) return null;
  // A single uncommon word is usually the domain too; a phrase seldom is.
  return { domain: `${joined}.com`, confidence: words.length === 1 ? 0.5 : words.length === 2 ? 0.35 : 0.2 };
}

/** The URL's host without `www.`; null for an invalid URL. */
function domainOf(website: string): string | null {
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : null;
}
