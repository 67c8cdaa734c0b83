import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** The roles as code and migrations call them. An installation with another prefix has them under other names. */
export type AppRole = 'app_user' | 'app_anon' | 'app_worker' | 'app_api' | 'app_web';

/** Roles that log in; the migrations define what each may see. */
export type LoginRole = (typeof LOGIN_ROLES)[number];

export const LOGIN_ROLES = ['app_api', 'app_worker', 'app_web'] as const;

export const ROLES: readonly AppRole[] = ['app_user', 'app_anon', ...LOGIN_ROLES];

/** Who may become whom, one operation at a time. */
export const MEMBERSHIPS: readonly { member: AppRole; of: AppRole }[] = [
  { member: 'app_api', of: 'app_user' },
  { member: 'app_api', of: 'app_anon' },
  { member: 'app_web', of: 'app_anon' },
];

/** An installation that shares its PostgreSQL with another has another prefix (CURSUS_DB_PREFIX). */
export const DEFAULT_PREFIX = 'app';

/** What the role is called in PostgreSQL. */
export function roleName(prefix: string, role: AppRole): string {
  return `${prefix}${role.slice(DEFAULT_PREFIX.length)}`;
}

/** SQL written with the default names, for an installation with this prefix. */
export function withRoleNames(sql: string, prefix: string): string {
  return sql.replace(/\bapp_(?:user|anon|api|worker|web)\b/g, (role) => roleName(prefix, role as AppRole));
}

/** Derives a login role's password from the installation's secret, so it needn't be stored or passed around. */
export function rolePassword(secret: string, name: string): string {
  return createHmac('sha256', secret).update(`database role ${name}`).digest('base64url');
}

/**
 * The password as PostgreSQL stores it (RFC 5803). It can't be used to log in, so it may be shown to an administrator, and it is the same each
 * time, so a pooler may keep a copy.
 */
export function passwordVerifier(secret: string, name: string): string {
  const iterations = 4_096;
  const salt = createHmac('sha256', secret).update(`salt of ${name}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(rolePassword(secret, name), salt, iterations, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

/** The owner's connection string with the role's name and password. */
export function roleUrl(ownerUrl: string, secret: string, role: LoginRole, prefix = DEFAULT_PREFIX): string {
  const name = roleName(prefix, role);
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = rolePassword(secret, name);
  return url.href;
}
