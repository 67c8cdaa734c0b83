import type { Random } from '../../resumes/random.ts';
import type { EvalDocument } from '../documents.ts';
import { two, withRole, isEast, words, ownStatement, type Mutation } from './mutation.ts';

function moveStatement(by: 1 | -1): Mutation {
  return (answer, random) => {
    const found = ownStatement(answer, random);
    const to = (found?.i ?? 0) + by;
    if (!found || !answer.experiences[to]) return null;
    const without = withRole(answer, found.i, (role) => ({
      ...role,
      achievements: role.achievements.filter((text) => text !== found.text),
    }));
    const moved = withRole(without, to, (role) => ({ ...role, achievements: [...role.achievements, found.text] }));
    return { answer: moved, what: `"${found.text}" from role ${found.i} to ${to}` };
  };
}

/** Changes one statement. */
function reword(change: (text: string, random: Random, document: EvalDocument) => string | null): Mutation {
  return (answer, random, document) => {
    const all = answer.experiences.flatMap(({ achievements }, i) => achievements.map((text, j) => ({ i, j, text })));
    const possible = all.flatMap((one) => {
      const changed = change(one.text, random, document);
      return changed === null || changed === one.text || changed.trim() === '' ? [] : [{ ...one, changed }];
    });
    if (possible.length === 0) return null;
    const { i, j, text, changed } = random.pick(possible);
    const mutated = withRole(answer, i, (role) => ({
      ...role,
      achievements: role.achievements.map((one, k) => (k === j ? changed : one)),
    }));
    return { answer: mutated, what: `"${text}" -> "${changed}"` };
  };
}

/** Wrong statements: in another role, cut, put together, changed or from elsewhere. */
export const STATEMENTS: Record<string, Mutation> = {
  'statement moved down': moveStatement(1),
  'statement moved up': moveStatement(-1),
  'statements of a role moved': (answer, random) => {
    const i = random.int(0, answer.experiences.length - 1);
    const j = answer.experiences.findIndex((_, at) => at !== i);
    const moved = answer.experiences[i]?.achievements ?? [];
    if (j < 0 || moved.length === 0) return null;
    const emptied = withRole(answer, i, (role) => ({ ...role, achievements: [] }));
    return {
      answer: withRole(emptied, j, (role) => ({ ...role, achievements: [...role.achievements, ...moved] })),
      what: `all of role ${i} to ${j}`,
    };
  },
  'statements of two roles swapped': (answer, random) => {
    const pair = two(answer, random, (role) => role.achievements.join('|') || null);
    if (!pair) return null;
    const [i, j] = pair;
    const [a, b] = [answer.experiences[i]?.achievements ?? [], answer.experiences[j]?.achievements ?? []];
    return {
      answer: withRole(
        withRole(answer, i, (role) => ({ ...role, achievements: b })),
        j,
        (role) => ({ ...role, achievements: a }),
      ),
      what: `statements of ${i} and ${j}`,
    };
  },
  'statement cut at its start': reword((text, random, document) =>
    isEast(document) ? text.slice(random.int(2, 4)) : words(text).slice(random.int(1, 3)).join(' '),
  ),
  'statement cut at its end': reword((text, random, document) =>
    isEast(document) ? text.slice(0, -random.int(2, 4)) : words(text).slice(0, -random.int(1, 3)).join(' '),
  ),
  'label or hedge cut off': reword((text) => {
    const cut = text.replace(/^[^:：]{2,40}[:：]\s*|\s*[(（][^()（）]+[)）]\.?$|,[^,]{3,40}$/u, '');
    return cut === text ? null : cut.slice(0, 1).toUpperCase() + cut.slice(1);
  }),
  'word left out of a statement': reword((text, random, document) => {
    const all = words(text);
    if (isEast(document) || all.length < 4) return null;
    const at = random.int(1, all.length - 2);
    return all.filter((_, i) => i !== at).join(' ');
  }),
  'halves of two statements joined': (answer, random) => {
    const index = answer.experiences.findIndex(({ achievements }) => achievements.length > 1);
    const [first = '', second = ''] = answer.experiences[index]?.achievements ?? [];
    const joined = random.chance(0.5)
      ? `${first.slice(Math.floor(first.length / 2)).replace(/^\S*\s/, '')} ${second.slice(0, Math.floor(second.length / 2)).replace(/\s\S*$/, '')}`
      : `${first.slice(0, Math.floor(first.length / 2)).replace(/\s\S*$/, '')} ${second.slice(Math.floor(second.length / 2)).replace(/^\S*\s/, '')}`;
    if (second === '') return null;
    const mutated = withRole(answer, index, (role) => ({
      ...role,
      achievements: [joined, ...role.achievements.slice(2)],
    }));
    return { answer: mutated, what: joined };
  },
  'number changed': reword((text, random) => {
    const digits = [...text.matchAll(/\d/g)];
    if (digits.length === 0) return null;
    const { index } = random.pick(digits);
    return text.slice(0, index) + String(((Number(text[index]) + random.int(1, 8)) % 9) + 1) + text.slice(index + 1);
  }),
  'unit changed': reword((text) => {
    if (/\d\s?%/.test(text)) return text.replace(/\s?%/, ' percentage points');
    if (/[€$£]/.test(text)) return text.replace(/[€$£]/, (sign) => (sign === '€' ? '$' : '€'));
    return /\d+ \p{Ll}+/u.test(text) ? text.replace(/(\d+) \p{Ll}+/u, '$1 million') : null;
  }),
  'statement reworded': reword((text, random, document) => {
    const all = words(text);
    if (isEast(document) || all.length < 3) return null;
    return ['Successfully', ...all].join(' ');
  }),
  'statement embellished at its end': reword(
    (text, random, document) =>
      `${text.replace(/[.。]$/u, '')}${isEast(document) ? '、業界第一位' : ', the best result in the industry'}`,
  ),
  'summary as a statement': (answer) => {
    const { summary } = answer.profile;
    return summary && answer.experiences[0]
      ? {
          answer: withRole(answer, 0, (role) => ({ ...role, achievements: [...role.achievements, summary] })),
          what: summary,
        }
      : null;
  },
  'school as a statement': (answer, random) => {
    const [study] = answer.education;
    const i = random.int(0, answer.experiences.length - 1);
    if (!study?.institution || !answer.experiences[i]) return null;
    return {
      answer: withRole(answer, i, (role) => ({
        ...role,
        achievements: [...role.achievements, study.institution ?? ''],
      })),
      what: study.institution,
    };
  },
};
