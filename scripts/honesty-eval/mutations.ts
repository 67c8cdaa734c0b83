import { LISTS } from './mutations/lists.ts';
import type { Mutation } from './mutations/mutation.ts';
import { PERIODS } from './mutations/periods.ts';
import { PROFILE } from './mutations/profile.ts';
import { ROLES } from './mutations/roles.ts';
import { SECTIONS } from './mutations/sections.ts';
import { STATEMENTS } from './mutations/statements.ts';
import { WHOLE_ANSWERS } from './mutations/whole-answers.ts';

/** Kinds of errors that models make, by name. */
export const MUTATIONS: Record<string, Mutation> = {
  ...ROLES,
  ...STATEMENTS,
  ...PERIODS,
  ...LISTS,
  ...PROFILE,
  ...SECTIONS,
  ...WHOLE_ANSWERS,
};

const backwards = (name: string) => name.split('').toReversed().join('');

/** Every second kind, by the order of its name backwards: not looked at while the checks were made. */
export const WITHHELD: ReadonlySet<string> = new Set(
  Object.keys(MUTATIONS)
    .toSorted((a, b) => backwards(a).localeCompare(backwards(b)))
    .filter((_, index) => index % 2 === 1),
);
