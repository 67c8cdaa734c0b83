import type { ModelResume } from '../../../src/pipelines/ingest/model-resume.ts';
import type { Random } from '../../resumes/random.ts';
import type { EvalDocument } from '../documents.ts';

export interface Mutated {
  answer: ModelResume;
  /** What was changed, in words. */
  what: string;
}

/** One way for a model to be wrong. Null where it can't be: there is nothing to change, or the change would change nothing. */
export type Mutation = (answer: ModelResume, random: Random, document: EvalDocument) => Mutated | null;

export type Role = ModelResume['experiences'][number];

/** Two roles that differ in a value. */
export function two(answer: ModelResume, random: Random, by: (role: Role) => string | null): [number, number] | null {
  const pairs = answer.experiences.flatMap((a, i) =>
    answer.experiences.flatMap((b, j) =>
      i < j && by(a) && by(b) && by(a) !== by(b) ? [[i, j] as [number, number]] : [],
    ),
  );
  return pairs.length === 0 ? null : random.pick(pairs);
}

export const withRole = (answer: ModelResume, index: number, change: (role: Role) => Role): ModelResume => ({
  ...answer,
  experiences: answer.experiences.map((role, i) => (i === index ? change(role) : role)),
});

export const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export const isEast = ({ language }: EvalDocument) => ['ja', 'zh'].includes(language);

export const words = (text: string) => text.split(' ');

/** A statement of one role that no other role has. */
export function ownStatement(answer: ModelResume, random: Random): { i: number; text: string } | null {
  const all = answer.experiences.flatMap((role, i) =>
    role.achievements
      .filter((text) =>
        answer.experiences.every((other, j) => i === j || !other.achievements.some((one) => bare(one) === bare(text))),
      )
      .map((text) => ({ i, text })),
  );
  return all.length === 0 ? null : random.pick(all);
}

export function changeRole(
  change: (role: Role, random: Random, document: EvalDocument) => Partial<Role> | null,
): Mutation {
  return (answer, random, document) => {
    const possible = answer.experiences.flatMap((role, i) => {
      const changed = change(role, random, document);
      return changed ? [{ i, role, changed }] : [];
    });
    if (possible.length === 0) return null;
    const { i, role, changed } = random.pick(possible);
    const names = Object.keys(changed) as (keyof Role)[];
    const what = names
      .map((name) => `${name}: ${JSON.stringify(role[name])} -> ${JSON.stringify(changed[name])}`)
      .join(', ');
    return { answer: withRole(answer, i, (one) => ({ ...one, ...changed })), what };
  };
}
