import { isSameSignature, sign } from '../auth/signature.ts';

/** What a signed link shows: one version, or the live version of an unlisted site. */
export interface SiteLink {
  userId: string;
  tenantId: string;
  /** Null for the live version. */
  versionId: string | null;
  /** How often the owner had revoked links before this one. */
  renewals: number;
  /** When the link to one version stops working; null for the live version, whose link lasts until it is revoked. */
  expiresAt: Date | null;
}

const ID_DIGITS = 32;
/** Of numbers: renewals, and the hour since 1970 in which the link expires. */
const NUMBER_DIGITS = 8;
const HOUR_MS = 60 * 60 * 1000;

/** The most that fit into a link. */
export const MOST_RENEWALS = 0x7f_ff_ff_ff;

/**
 * A token of 75 to 108 characters that shows this to anyone who has it. It stops working if the installation's secret
 * changes.
 */
export function signSiteLink(secret: string, { userId, tenantId, versionId, renewals, expiresAt }: SiteLink): string {
  // A site's first link leaves the counter out, so links from before renewals existed still work.
  const live = renewals > 0 ? digitsOf(renewals) : '';
  const expiry = digitsOf((expiresAt?.getTime() ?? 0) / HOUR_MS);
  const which = versionId === null ? live : `${versionId}${digitsOf(renewals)}${expiry}`;
  const digits = [userId, tenantId, which].join('').replaceAll('-', '');
  const body = Buffer.from(digits, 'hex').toString('base64url');
  return `${body}.${signBody(secret, body)}`;
}

/** Null for anything that this installation has not signed, and for links that have expired. */
export function readSiteLink(secret: string, token: string): SiteLink | null {
  const [body = '', given = ''] = token.split('.');
  if (!isSameSignature(signBody(secret, body), given)) return null;
  const digits = Buffer.from(body, 'base64url').toString('hex');
  const id = (index: number) => asUuid(digits.slice(index * ID_DIGITS, (index + 1) * ID_DIGITS));
  const [userId, tenantId] = [id(0), id(1)];
  const rest = digits.slice(2 * ID_DIGITS);
  if (rest.length <= NUMBER_DIGITS)
    return { userId, tenantId, versionId: null, renewals: numberIn(rest), expiresAt: null };
  // Links to a version had no end once; they don't work any more.
  const expiresAt = new Date(numberIn(rest.slice(-NUMBER_DIGITS)) * HOUR_MS);
  if (rest.length !== ID_DIGITS + 2 * NUMBER_DIGITS || expiresAt.getTime() <= Date.now()) return null;
  return { userId, tenantId, versionId: id(2), renewals: numberIn(rest.slice(ID_DIGITS, -NUMBER_DIGITS)), expiresAt };
}

const digitsOf = (number: number) => Math.floor(number).toString(16).padStart(NUMBER_DIGITS, '0');
const numberIn = (digits: string) => (digits === '' ? 0 : Number.parseInt(digits, 16));

const asUuid = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

const signBody = (secret: string, body: string) => sign(secret, `site-link:${body}`).slice(0, 32);
