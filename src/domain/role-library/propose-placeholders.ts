import { foldText } from '../reconcile/fold-text.ts';
import { matchRole, type RoleIndex } from './match-role.ts';

/** A role of the owner, newest first among others. */
export interface OpenRole {
  id: string;
  title: string | null;
  /** Its statements, placeholders included. */
  statements: string[];
}

/** A sentence of the role library that the owner may accept for a role. */
export interface Placeholder {
  experienceId: string;
  text: string;
  /** Name of the library's role. */
  role: string;
}

/** With this many statements, a role speaks for itself. */
const ENOUGH = 3;
const MOST = 6;

/**
 * Placeholders for roles with few statements. Those that a role has or had, even if dismissed, are not proposed again.
 *
 * @param before how many were proposed earlier
 */
export function proposePlaceholders(
  roles: OpenRole[],
  { index, before }: { index: RoleIndex; before: number },
): Placeholder[] {
  return roles
    .flatMap(({ id, title, statements }) => {
      const match = title === null ? null : matchRole(title, index);
      if (!match) return [];
      const said = new Set(statements.map(foldText));
      return match.role.outcomes
        .slice(0, Math.max(0, ENOUGH - statements.length))
        .filter((text) => !said.has(foldText(text)))
        .map((text) => ({ experienceId: id, text, role: match.role.role }));
    })
    .slice(0, Math.max(0, MOST - before));
}
