import { isIP } from 'node:net';
import { kindOfAddress } from './public-address.ts';

const LONGEST = 2_000;

/** Why a URL can't receive messages; null if it can. Names are resolved later, with each message. */
export function webhookUrlProblem(text: string, { allowLoopback }: { allowLoopback: boolean }): string | null {
  if (text.length > LONGEST) return `The address has ${text.length} characters; the limit is ${LONGEST}. Shorten it.`;
  if (!URL.canParse(text)) return NOT_AN_ADDRESS;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NOT_AN_ADDRESS;
  if (url.username !== '' || url.password !== '')
    return 'The address contains a user name or a password. Remove it: messages are signed instead.';
  const host = hostOf(url);
  const kind = isLocalName(host) ? 'loopback' : isIP(host) === 0 ? 'public' : kindOfAddress(host);
  if (kind === 'loopback' && allowLoopback) return null;
  if (kind !== 'public')
    return 'The address is not on the public internet. Enter one that anyone can reach, such as https://example.com/webhooks.';
  return url.protocol === 'https:' ? null : 'The address is not encrypted. Start it with https://.';
}

const NOT_AN_ADDRESS = 'This is not a web address. Start it with https://.';

const isLocalName = (host: string) => /(?:^|\.)localhost\.?$/iu.test(host);

/** The host name, or the IP address without brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/u, '$1');
