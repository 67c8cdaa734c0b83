import { brandNames } from '../company/brand-names.ts';
import { CERTAIN } from './certain-domain.ts';

/** A guess at a company's domain. Only the domain of a given website counts as known. */
export interface DomainGuess {
  domain: string;
  /** 0..1; 1 for a given website, 0.8 for a name that is a domain, at most 0.5 for a guess from any other name. */
  confidence: number;
}

/** Hosts of pages about companies: a page there says nothing about the company's own domain. */
const OTHERS_HOSTS =
  /(?:^|\.)(?:linkedin|facebook|instagram|xing|twitter|x|youtube|github|gitlab|crunchbase|glassdoor|kununu|wikipedia|wikimedia|medium|wordpress|blogspot|wixsite|tumblr|substack|notion|google|goo|bit|linktr|t|vk|telegram|indeed)\.[a-z.]{2,6}$/;

/** The website's domain, or else a guess from the name; null when neither is usable. */
export function guessDomain({ name, website }: { name: string; website: string | null }): DomainGuess | null {
  const given = website === null ? null : domainOf(website);
  if (given !== null) return { domain: given, confidence: CERTAIN };
  if (/^[a-z0-9-]+\.(?:com|org|net|io|ai|dev|co|app)$/i.test(name.trim()))
    return { domain: name.trim().toLowerCase(), confidence: 0.8 };
  const [whole = '', ...shorter] = brandNames(name);
  // Domains of banks say so.
  const plain = shorter.findLast((one) => /\bbank\b/u.test(one) === /\bbank\b/u.test(whole)) ?? whole;
  const words = plain.match(/[a-z0-9]+/gu) ?? [];
  const joined = words.join('');
  if (joined.length < 2 || joined.length > 40 || /[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}]/gu, ''))) return null;
  // A single uncommon word is usually the domain too; a phrase seldom is.
  return { domain: `${joined}.com`, confidence: words.length === 1 ? 0.5 : words.length === 2 ? 0.35 : 0.2 };
}

/** The URL's host without `www.`; null for an invalid URL and for a page on another company's host. */
function domainOf(website: string): string | null {
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  if (OTHERS_HOSTS.test(host) && (pathname !== '/' || host.split('.').length > 2)) return null;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? host : null;
}
