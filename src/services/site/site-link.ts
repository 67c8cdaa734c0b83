import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed link shows: one version, or whatever is live of a site that is not public. */
export interface SiteLink {
  userId: string;
  tenantId: string;
  /** Null for the live version. */
  versionId: string | null;
}

/** A token that shows exactly this to whoever has it. It ends with the installation's secret. */
export function signSiteLink(secret: string, { userId, tenantId, versionId }: SiteLink): string {
  const body = Buffer.from([userId, tenantId, versionId ?? ''].join(':')).toString('base64url');
  return `${body}.${mac(secret, body)}`;
}

/** Null for anything that this installation has not signed. */
export function readSiteLink(secret: string, token: string): SiteLink | null {
  const [body = '', given = ''] = token.split('.');
  const expected = Buffer.from(mac(secret, body));
  const actual = Buffer.from(given);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const [userId = '', tenantId = '', versionId = ''] = Buffer.from(body, 'base64url').toString().split(':');
  return { userId, tenantId, versionId: versionId === '' ? null : versionId };
}

function mac(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`site-link:${body}`).digest('base64url').slice(0, 32);
}
