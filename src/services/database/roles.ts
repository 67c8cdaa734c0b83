import { createHmac } from 'node:crypto';

/** Roles that log in; what each may see is written in the migrations. */
export type LoginRole = (typeof LOGIN_ROLES)[number];

export const LOGIN_ROLES = ['app_api', 'app_worker', 'app_web'] as const;

/** The password of a login role, derived from the installation's secret, so that nothing else has to be stored or handed around. */
export function rolePassword(secret: string, role: LoginRole): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/** The owner's connection string with the role's name and password in it. */
export function roleUrl(ownerUrl: string, secret: string, role: LoginRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}
