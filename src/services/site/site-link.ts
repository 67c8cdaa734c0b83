import { isSameSignature, sign } from '../auth/signature.ts';

/** What a signed link shows: one version, or the live version of an unlisted site. */
export interface SiteLink {
  userId: string;
  tenantId: string;
  /** Null for the live version. */
  versionId: string | null;
  /** For the live version: how many links were revoked before this one. */
  renewals: number;
}

const ID_DIGITS = 32;
const RENEWAL_DIGITS = 8;

/** The most that fit into a link. */
export const MOST_RENEWALS = 0x7f_ff_ff_ff;

/**
 * A token of 75 to 97 characters that shows this to anyone who has it. It stops working if the installation's secret
 * changes.
 */
export function signSiteLink(secret: string, { userId, tenantId, versionId, renewals }: SiteLink): string {
  // A site's first link leaves the counter out, so links from before renewals existed still work.
  const which = versionId ?? (renewals > 0 ? renewals.toString(16).padStart(RENEWAL_DIGITS, '0') : '');
  const digits = [userId, tenantId, which].join('').replaceAll('-', '');
  const body = Buffer.from(digits, 'hex').toString('base64url');
  return `${body}.${signBody(secret, body)}`;
}

/** Null for anything that this installation has not signed. */
export function readSiteLink(secret: string, token: string): SiteLink | null {
  const [body = '', given = ''] = token.split('.');
  if (!isSameSignature(signBody(secret, body), given)) return null;
  const digits = Buffer.from(body, 'base64url').toString('hex');
  const id = (index: number) => asUuid(digits.slice(index * ID_DIGITS, (index + 1) * ID_DIGITS));
  const which = digits.slice(2 * ID_DIGITS);
  const isVersion = which.length === ID_DIGITS;
  return {
    userId: id(0),
    tenantId: id(1),
    versionId: isVersion ? id(2) : null,
    renewals: isVersion || which === '' ? 0 : Number.parseInt(which, 16),
  };
}

const asUuid = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

const signBody = (secret: string, body: string) => sign(secret, `site-link:${body}`).slice(0, 32);
