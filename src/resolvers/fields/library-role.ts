import { indexRoles, matchRole, type RoleIndex } from '../../domain/role-library/match-role.ts';
import { builder } from '../../schema/builder.ts';
import { ExperienceRef } from '../../schema/career-graph/experience.ts';
import { LibraryRoleMatchRef } from '../../schema/career-graph/library-role.ts';
import type { Context } from '../../schema/context.ts';
import { readRoleLibrary } from '../../services/role-library/read-role-library.ts';

builder.objectField(ExperienceRef, 'libraryRole', (t) =>
  t.field({
    type: LibraryRoleMatchRef,
    nullable: true,
    description:
      'The role in the role library that matches the title, in any language that Cursus reads; null if none matches well enough.',
    extensions: { inTransaction: true },
    async resolve({ title }, _args, context) {
      return title === null ? null : matchRole(title, await indexOf(context));
    },
  }),
);

const indexes = new WeakMap<Context, Promise<RoleIndex>>();

/** Loaded and indexed once per operation. */
function indexOf(context: Context): Promise<RoleIndex> {
  let index = indexes.get(context);
  if (!index) {
    index = readRoleLibrary(context.db).then(indexRoles);
    indexes.set(context, index);
  }
  return index;
}
