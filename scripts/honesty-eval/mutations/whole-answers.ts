import { bare, changeRole, isEast, two, withRole, words, type Mutation, type Role } from './mutation.ts';
import { swap } from './swap-values.ts';

/** Latin letters by Cyrillic and Greek ones that look the same. */
const ALIKE: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', A: 'А', B: 'Β', E: 'Е', O: 'О' };

const marked = (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b\u202e');

/** Answers that are wrong in many places, or in the letters. */
export const WHOLE_ANSWERS: Record<string, Mutation> = {
  'all but the employer exchanged': (answer, random) => {
    const pair = two(answer, random, ({ company }) => company);
    if (!pair) return null;
    const [i, j] = pair;
    const [a, b] = [answer.experiences[i], answer.experiences[j]];
    if (!a || !b) return null;
    const exchanged = withRole(
      withRole(answer, i, () => ({ ...b, company: a.company })),
      j,
      () => ({ ...a, company: b.company }),
    );
    return { answer: exchanged, what: `${a.company ?? ''} <-> ${b.company ?? ''}` };
  },
  'employer in the title': changeRole(({ title, company }) =>
    title && company ? { title: `${title}, ${company}`, company: null } : null,
  ),
  'places of roles swapped': swap('location'),
  'statement split in two': (answer, random) => {
    const all = answer.experiences.flatMap(({ achievements }, i) =>
      achievements.flatMap((text, j) => (words(text).length > 5 ? [{ i, j, text }] : [])),
    );
    if (all.length === 0) return null;
    const { i, j, text } = random.pick(all);
    const parts = words(text);
    const at = random.int(2, parts.length - 2);
    const halves = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    const split = (role: Role) => ({ ...role, achievements: role.achievements.toSpliced(j, 1, ...halves) });
    return { answer: withRole(answer, i, split), what: halves.join(' / ') };
  },
  'letters that look alike': changeRole(({ company, title }, _, document) => {
    if (isEast(document) || !company || !title) return null;
    const alike = (text: string) => text.replace(/[aeopcABEO]/gu, (letter) => ALIKE[letter] ?? letter);
    return alike(company) === company ? null : { company: alike(company), title: alike(title) };
  }),
  'marks that nobody sees': changeRole(({ company, title, achievements }) => ({
    company: company && marked(company),
    title: title && marked(title),
    achievements: achievements.map(marked),
  })),
  'answer that stops halfway': (answer) => {
    const half = <One>(all: One[]) => all.slice(0, Math.ceil(all.length / 2));
    const experiences = half(answer.experiences).map((role, i, all) =>
      i === all.length - 1
        ? { ...role, achievements: half(role.achievements).map((text) => text.slice(0, text.length / 2)) }
        : role,
    );
    return {
      answer: { ...answer, experiences, education: [], skills: [], certifications: [], languages: [], sections: [] },
      what: `${experiences.length} roles`,
    };
  },
  'two thousand entries': (answer) => {
    const [role] = answer.experiences;
    if (!role) return null;
    const many = Array.from({ length: 2_000 }, (_, i) => ({ ...role, title: `${role.title ?? ''} ${i}` }));
    return {
      answer: {
        ...answer,
        experiences: [...answer.experiences, ...many],
        skills: [...answer.skills, ...many.map(({ title }) => ({ name: title, category: null, level: null }))],
      },
      what: '2,000 roles and skills',
    };
  },
  'every value in the next field': changeRole(({ company, title, location, period }) =>
    company && title && location && bare(company) !== bare(title)
      ? { company: title, title: location, location: company, period }
      : null,
  ),
};
