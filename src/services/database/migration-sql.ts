import { withRoleNames } from './roles.ts';

/**
 * A migration's SQL as an installation executes it: with its own role names, and without the statements that create roles and memberships,
 * which `prepareRoles` has done before. The file itself stays as it is, so its checksum does too.
 */
export function migrationSql(sql: string, prefix: string): string {
  return withRoleNames(sql.replace(CREATES_ROLES, '').replace(GRANTS_MEMBERSHIP, ''), prefix);
}

/** An anonymous block that contains nothing else. */
const CREATES_ROLES = /^DO \$\$(?:(?!\$\$)[^])*CREATE ROLE(?:(?!\$\$)[^])*\$\$;/gm;
const GRANTS_MEMBERSHIP = /^GRANT app_\w+(?:, app_\w+)* TO app_\w+;$/gm;
