import { createHmac } from 'node:crypto';

/** Roles that log in; the migrations define what each may see. */
export type LoginRole = (typeof LOGIN_ROLES)[number];

export const LOGIN_ROLES = ['app_api', 'app_worker', 'app_web'] as const;

/** Derives a login role's password from the installation's secret, so it needn't be stored or passed around. */
export function rolePassword(secret: string, role: LoginRole): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/** The owner's connection string with the role's name and password. */
export function roleUrl(ownerUrl: string, secret: string, role: LoginRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}
