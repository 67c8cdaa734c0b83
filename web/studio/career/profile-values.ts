import type { Values } from '../app/field-form.tsx';
import type { UpdateProfileInput } from '../graphql/graphql.ts';

type Account = { network: string | null; username: string | null; url: string | null };

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

export const linesOf = (list: string[]): string | null => list.join('\n') || null;

/** One account per line: network, name, address. */
export const accountLines = (accounts: Account[]): string | null =>
  linesOf(accounts.map(({ network, username, url }) => [network, username, url].map((part) => part ?? '').join(', ')));

export function accountsIn(text: string | null): Account[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const parts = line.split(',').map((part) => part.trim());
    const at = parts.findIndex((part) => ADDRESS.test(part));
    const [network = '', ...names] = at < 0 ? parts : parts.slice(0, at);
    // A comma can be a part of an address.
    const url = at < 0 ? '' : parts.slice(at).join(',');
    const username = names.filter(Boolean).join(', ');
    return network + username + url === ''
      ? []
      : [{ network: network || null, username: username || null, url: url || null }];
  });
}

/** The part of the edit that these texts make. */
export function profileInput({ links, accounts, ...rest }: Values): UpdateProfileInput {
  return {
    ...rest,
    ...(links !== undefined && { links: (links ?? '').split(/\s+/u).filter(Boolean) }),
    ...(accounts !== undefined && { accounts: accountsIn(accounts) }),
  };
}

const PLACE = new Set(['city', 'region', 'countryCode']);

/** Fields that the server changes with those that were edited, so that undoing has to restore them, too. */
export const changedWith = (names: readonly string[]): string[] => [
  ...(names.some((name) => PLACE.has(name)) && !names.includes('location') ? ['location'] : []),
  ...(names.some((name) => name === 'website' || name === 'accounts') && !names.includes('links') ? ['links'] : []),
];
