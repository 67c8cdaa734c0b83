import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessCompleteness } from '../../../src/domain/completeness/assess-completeness.ts';
import { fillStrategy } from '../../../src/domain/completeness/fill-strategy.ts';
import { SECTIONS, SLOTS, type GraphSnapshot, type Section } from '../../../src/domain/completeness/graph-snapshot.ts';

const EMPTY: GraphSnapshot = {
  profile: { name: null, headline: null, email: null, phone: null },
  companies: [],
  experiences: [],
  achievements: [],
  placeholders: 0,
  skills: [],
  story: { opener: null, paragraphs: 0, quote: null },
  filledSlots: [],
};
const ROLE = { company: 'Engine Works', title: 'Analyst', start: '2019-03', end: null, current: true };
const statements = (count: number, metrics: number, rewritten: number) =>
  Array.from({ length: count }, (_, i) => ({ metrics: i < metrics ? 1 : 0, hasImpactStatement: i < rewritten }));
const skills = (count: number, proven: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `skill ${i}`, proven: i < proven }));
const section = (name: Section, change: Partial<GraphSnapshot>) => {
  const found = assessCompleteness({ ...EMPTY, ...change }).find((one) => one.section === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const coverages = (graphs: [Section, Partial<GraphSnapshot>][]) =>
  graphs.map(([name, change]) => section(name, change).coverage);

test('hides every section of an empty career graph and lists what is missing', () => {
  const all = assessCompleteness(EMPTY);
  expect(all.map((one) => one.section)).toEqual(SECTIONS);
  for (const one of all) expect(one).toMatchObject({ coverage: 0, strategy: 'hide', variant: 'hidden' });
  expect(Object.fromEntries(all.map((one) => [one.section, one.missingFields]))).toEqual({
    navigation: ['name', 'headline', 'contact', 'currentRole'],
    logos: ['companies'],
    achievements: ['achievements', 'metrics', 'impactStatements'],
    skills: ['skills', 'proofPoints'],
    story: ['opener', 'paragraphs', 'quote'],
    timeline: ['roles'],
    images: [...SLOTS],
  });
});

test('computes coverage by the formulas', () => {
  const profile = { name: 'Ada', headline: null, email: null, phone: '+44 20' };
  expect(
    coverages([
      ['navigation', { profile }],
      ['navigation', { profile: { ...profile, headline: 'Analyst' }, experiences: [ROLE] }],
      [
        'logos',
        {
          companies: [
            { name: 'A', hasLogo: true },
            { name: 'B', hasLogo: false },
            { name: 'C', hasLogo: false },
          ],
        },
      ],
      ['achievements', { achievements: statements(6, 6, 6) }],
      ['achievements', { achievements: statements(3, 1, 0) }],
      ['achievements', { achievements: statements(12, 6, 3) }],
      ['skills', { skills: skills(8, 0) }],
      ['skills', { skills: skills(4, 4) }],
      ['skills', { skills: skills(20, 9) }],
      ['story', { story: { opener: 'Once', paragraphs: 0, quote: null } }],
      ['story', { story: { opener: 'Once', paragraphs: 3, quote: null } }],
      ['story', { story: { opener: null, paragraphs: 2, quote: 'It works' } }],
      ['timeline', { experiences: [ROLE, { ...ROLE, current: false }, { ...ROLE, current: false, end: '2020' }] }],
      ['images', { filledSlots: ['hero', 'certifications_bg', 'achievements_career_main'] }],
    ]),
  ).toEqual([50, 100, 33, 100, 33, 65, 50, 50, 100, 30, 70, 70, 66, 75]);
});

test('changes the strategy exactly at 70, 50, 30 and above 0', () => {
  const strategies = [7, 6, 5, 3, 2].map((logos) => {
    const companies = Array.from({ length: 10 }, (_, i) => ({ name: `c${i}`, hasLogo: i < logos }));
    return section('logos', { companies }).strategy;
  });
  expect(strategies).toEqual(['polish', 'context', 'context', 'qualitative', 'template']);
  const thousand = (logos: number) =>
    section('logos', { companies: Array.from({ length: 1000 }, (_, i) => ({ name: `c${i}`, hasLogo: i < logos })) });
  expect([699, 499, 299, 1, 0].map((logos) => thousand(logos).strategy)).toEqual([
    'context',
    'qualitative',
    'template',
    'template',
    'hide',
  ]);
  expect(thousand(1).coverage).toBe(1);
});

test('chooses the variant by content', () => {
  expect([6, 5, 4, 3, 2, 1].map((n) => section('achievements', { achievements: statements(n, 0, 0) }).variant)).toEqual(
    ['grid6', 'grid4', 'grid4', 'list3', 'list3', 'single'],
  );
  const story = (opener: string | null, paragraphs: number, quote: string | null) =>
    section('story', { story: { opener, paragraphs, quote } }).variant;
  expect([story('a', 2, 'q'), story('a', 2, null), story(null, 1, 'q'), story(null, 0, 'q')]).toEqual([
    'full',
    'short',
    'short',
    'quote_only',
  ]);
  const named = { ...EMPTY.profile, name: 'Ada' };
  expect(section('images', { filledSlots: ['hero'] }).variant).toBe('photo');
  expect(section('images', { filledSlots: ['certifications_bg'], profile: named }).variant).toBe('monogram');
  expect(section('images', { filledSlots: ['certifications_bg'] }).variant).toBe('gradient');
});

test('the reason says what was counted and what follows', () => {
  expect(section('achievements', { achievements: statements(3, 1, 0) }).reason).toBe(
    '33% complete: 3 achievements, 1 with a metric, 0 with an impact statement; with an OpenAI key, statements without numbers are described without numbers, for your review; without one, the best are only reworded.',
  );
  expect(section('achievements', { achievements: statements(1, 1, 0) }).reason).toContain(
    ': 1 achievement, 1 with a metric,',
  );
  const reason = (count: number, placeholders: number) =>
    section('achievements', { achievements: statements(count, 0, 0), placeholders })
      .reason.split('; ')
      .slice(1)
      .join('; ');
  expect(reason(1, 1)).toBe('1 placeholder from the role library, published only if you accept it.');
  expect(reason(1, 2)).toBe('2 placeholders from the role library, published only if you accept them.');
  expect(reason(1, 0)).toBe(
    'the best are reworded; the role library has no further sentence for your roles in your language.',
  );
  expect(
    section('logos', {
      companies: [
        { name: 'A', hasLogo: true },
        { name: 'B', hasLogo: false },
      ],
    }).reason,
  ).toBe('50% complete: 1 of 2 companies have a logo; what is missing is left out.');
});

const text = fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: null });
const graphs: fc.Arbitrary<GraphSnapshot> = fc.record({
  profile: fc.record({ name: text, headline: text, email: text, phone: text }),
  companies: fc.array(fc.record({ name: fc.string(), hasLogo: fc.boolean() }), { maxLength: 12 }),
  experiences: fc.array(fc.record({ company: text, title: text, start: text, end: text, current: fc.boolean() }), {
    maxLength: 12,
  }),
  achievements: fc.array(fc.record({ metrics: fc.nat(3), hasImpactStatement: fc.boolean() }), { maxLength: 20 }),
  placeholders: fc.nat({ max: 6 }),
  skills: fc.array(fc.record({ name: fc.string(), proven: fc.boolean() }), { maxLength: 20 }),
  story: fc.record({ opener: text, paragraphs: fc.nat(4), quote: text }),
  filledSlots: fc.subarray([...SLOTS]),
});

test('for any career graph: integer coverage in range, strategy by threshold, hidden exactly when empty', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const one of assessCompleteness(graph)) {
        expect(Number.isInteger(one.coverage) && one.coverage >= 0 && one.coverage <= 100).toBe(true);
        const floor = { polish: 70, context: 50, qualitative: 30, template: 1, hide: 0 }[one.strategy];
        const ceiling = { polish: 100, context: 69, qualitative: 49, template: 29, hide: 0 }[one.strategy];
        expect(one.coverage >= floor && one.coverage <= ceiling).toBe(true);
        expect(one.variant === 'hidden').toBe(one.coverage === 0);
        expect(one.missingFields.length === 0).toBe(one.coverage === 100);
      }
    }),
  );
});

test('adding a skill or filling a placement never lowers any coverage', () => {
  fc.assert(
    fc.property(graphs, fc.boolean(), fc.constantFrom(...SLOTS), (graph, proven, slot) => {
      const before = assessCompleteness(graph);
      const after = assessCompleteness({
        ...graph,
        skills: [...graph.skills, { name: 'new', proven }],
        filledSlots: [...new Set([...graph.filledSlots, slot])],
      });
      before.forEach((one, i) => expect(after[i]?.coverage).toBeGreaterThanOrEqual(one.coverage));
    }),
  );
});

test('has exactly the documented thresholds between 0 and 100', () => {
  const strategies = Array.from({ length: 101 }, (_, coverage) => fillStrategy(coverage));
  const changes = strategies.flatMap((strategy, at) => (strategy === strategies[at - 1] ? [] : [[at, strategy]]));
  expect(changes).toEqual([
    [0, 'hide'],
    [1, 'template'],
    [30, 'qualitative'],
    [50, 'context'],
    [70, 'polish'],
  ]);
});

test('a career graph that just reaches a threshold gets its strategy, one just below does not', () => {
  const strategyOf = (found: number, all: number) =>
    section('logos', {
      companies: Array.from({ length: all }, (_, i) => ({ name: `company ${i}`, hasLogo: i < found })),
    }).strategy;
  for (const [threshold, at, below] of [
    [70, 'polish', 'context'],
    [50, 'context', 'qualitative'],
    [30, 'qualitative', 'template'],
  ] as const) {
    for (const all of [10, 100, 1_000]) {
      expect(strategyOf((threshold * all) / 100, all)).toBe(at);
      expect(strategyOf((threshold * all) / 100 - 1, all)).toBe(below);
    }
  }
  expect([strategyOf(1, 1_000), strategyOf(0, 1_000)]).toEqual(['template', 'hide']);
});
