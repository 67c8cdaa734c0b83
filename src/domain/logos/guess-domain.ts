import { withoutLegalForm } from '../company/legal-forms.ts';
import { foldText } from '../reconcile/fold-text.ts';

/** A guess at a company's domain. Only a domain that the owner or the company's website gave counts as known. */
export interface DomainGuess {
  domain: string;
  /** 0..1; 1 for what was given, below 0.6 for what only the name suggests. */
  confidence: number;
}

/** Words that names carry and domains do not, beside legal forms. */
const DROPPED = /\b(?:holdings?|group)\b/gu;

/** The domain of a website's address, else one that the name suggests; null when neither says anything. */
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
  // One uncommon word is mostly its own domain, a phrase seldom.
  return { domain: `${joined}.com`, confidence: words.length === 1 ? 0.5 : words.length === 2 ? 0.35 : 0.2 };
}

/** Host of an address without `www.`; null when it is none. */
function domainOf(website: string): string | null {
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : null;
}
