import { createHmac } from 'node:crypto';

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

function mac(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`site-link:${body}`).digest('base64url').slice(0, 32);
}
