import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed link shows: one version, or whatever is live of a site that is not public. */
export interface SiteLink {
  userId: string;
  tenantId: string;
  /** Null for the live version. */
  versionId: string | null;
}

const ID_DIGITS = 32;

/** A token of 75 or 97 characters that shows exactly this to whoever has it. It ends with the installation's secret. */
export function signSiteLink(secret: string, { userId, tenantId, versionId }: SiteLink): string {
  const digits = [userId, tenantId, versionId ?? ''].join('').replaceAll('-', '');
  const body = Buffer.from(digits, 'hex').toString('base64url');
  return `${body}.${mac(secret, body)}`;
}

/** Null for anything that this installation has not signed. */
export function readSiteLink(secret: string, token: string): SiteLink | null {
  const [body = '', given = ''] = token.split('.');
  const expected = Buffer.from(mac(secret, body));
  const actual = Buffer.from(given);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const digits = Buffer.from(body, 'base64url').toString('hex');
  const id = (index: number) => asUuid(digits.slice(index * ID_DIGITS, (index + 1) * ID_DIGITS));
  return { userId: id(0), tenantId: id(1), versionId: digits.length > 2 * ID_DIGITS ? id(2) : null };
}

const asUuid = (digits: string) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');

function mac(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`site-link:${body}`).digest('base64url').slice(0, 32);
}
