import type { Random } from '../../resumes/random.ts';
import { honestEntry, type SectionAnswer } from '../other-entries.ts';
import { bare, isEast, ownStatement, words, type Mutation } from './mutation.ts';

/** Two entries, by number, that differ in a value. */
function twoOf(all: readonly SectionAnswer[], random: Random, by: (one: SectionAnswer) => string | null | undefined) {
  const pairs = all.flatMap((a, i) =>
    all.flatMap((b, j) => (i < j && by(a) && by(b) && by(a) !== by(b) ? [[i, j] as const] : [])),
  );
  return pairs.length === 0 ? null : random.pick(pairs);
}

/** Changes one entry that the change applies to. */
const changeEntry =
  (change: (one: SectionAnswer, random: Random, isEastern: boolean) => Partial<SectionAnswer> | null): Mutation =>
  (answer, random, document) => {
    const possible = answer.sections.flatMap((one, i) => {
      const changed = change(one, random, isEast(document));
      return changed ? [{ i, changed }] : [];
    });
    if (possible.length === 0) return null;
    const { i, changed } = random.pick(possible);
    const sections = answer.sections.map((one, j) => (i === j ? { ...one, ...changed } : one));
    return { answer: { ...answer, sections }, what: JSON.stringify(changed) };
  };

const swapEntries =
  (by: (one: SectionAnswer) => string | null | undefined, names: (keyof SectionAnswer)[]): Mutation =>
  (answer, random) => {
    const [i, j] = twoOf(answer.sections, random, by) ?? [];
    const [a, b] = [answer.sections[i ?? -1], answer.sections[j ?? -1]];
    if (!a || !b) return null;
    const of = (one: SectionAnswer) => Object.fromEntries(names.map((name) => [name, one[name]]));
    const sections = answer.sections.map((one, k) =>
      k === i ? { ...one, ...of(b) } : k === j ? { ...one, ...of(a) } : one,
    );
    return { answer: { ...answer, sections }, what: `${by(a) ?? ''} <-> ${by(b) ?? ''}` };
  };

const BARE = honestEntry({ heading: '', title: '', period: null, items: [] });

/** Wrong entries of other sections: values of one in another, cut, invented, or of another kind altogether. */
export const SECTIONS: Record<string, Mutation> = {
  'section titles swapped': swapEntries(({ title }) => title, ['title']),
  'section items swapped': swapEntries(({ items }) => items[0], ['items']),
  'section years swapped': swapEntries(({ period }) => period, ['period']),
  'section year changed': changeEntry(({ period }) =>
    period ? { period: period.replace(/\d{4}/u, (year) => String(Number(year) - 2)) } : null,
  ),
  'section title cut': changeEntry(({ title }, random, isEastern) => {
    const all = words(title ?? '');
    if (all.length < 2 || isEastern) return null;
    return { title: random.chance(0.5) ? all.slice(1).join(' ') : all.slice(0, -1).join(' ') };
  }),
  'section item cut': changeEntry(({ items }, random, isEastern) => {
    const [first, ...rest] = items;
    const all = words(first ?? '');
    if (all.length < 4 || isEastern) return null;
    const cut = random.chance(0.5) ? all.slice(2).join(' ') : all.slice(0, -2).join(' ');
    return { items: [cut, ...rest] };
  }),
  'section entry invented': (answer) => ({
    answer: {
      ...answer,
      sections: [...answer.sections, { ...BARE, kind: 'award', heading: null, title: 'Golden Latex 1994' }],
    },
    what: 'Golden Latex',
  }),
  'section entries merged': (answer) => {
    const [a, b, ...rest] = answer.sections;
    if (!a || !b || a.heading !== b.heading) return null;
    const merged = { ...a, items: [...a.items, ...(b.title ? [b.title] : []), ...b.items] };
    return { answer: { ...answer, sections: [merged, ...rest] }, what: `${a.title ?? ''} + ${b.title ?? ''}` };
  },
  'section entry three times': (answer, random) => {
    if (answer.sections.length === 0) return null;
    const one = random.pick(answer.sections);
    return { answer: { ...answer, sections: [one, ...answer.sections, one] }, what: one.title ?? '' };
  },
  'role as an award': (answer, random) => {
    if (answer.experiences.length === 0) return null;
    const { title, company, period } = random.pick(answer.experiences);
    if (!title) return null;
    const award = { ...BARE, kind: 'award' as const, heading: null, title, organization: company, period };
    return { answer: { ...answer, sections: [...answer.sections, award] }, what: title };
  },
  'statement as a publication': (answer, random) => {
    const found = ownStatement(answer, random);
    if (!found) return null;
    const publication = { ...BARE, kind: 'publication' as const, heading: null, title: found.text };
    return { answer: { ...answer, sections: [...answer.sections, publication] }, what: found.text };
  },
  'section entry as a role': (answer, random) => {
    if (answer.sections.length === 0) return null;
    const one = random.pick(answer.sections);
    if (answer.experiences.some(({ title }) => bare(title ?? '') === bare(one.title ?? ''))) return null;
    const role = {
      company: one.heading,
      title: one.title,
      location: null,
      period: one.period,
      description: null,
      achievements: one.items,
    };
    const sections = answer.sections.filter((other) => other !== one);
    return { answer: { ...answer, sections, experiences: [...answer.experiences, role] }, what: one.title ?? '' };
  },
  'section item under a role': (answer, random) => {
    const all = answer.sections.flatMap(({ items }) => items);
    if (all.length === 0 || answer.experiences.length === 0) return null;
    const item = random.pick(all);
    const i = random.int(0, answer.experiences.length - 1);
    const experiences = answer.experiences.map((role, j) =>
      i === j ? { ...role, achievements: [...role.achievements, item] } : role,
    );
    return { answer: { ...answer, experiences }, what: item };
  },
};
