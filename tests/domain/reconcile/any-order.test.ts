import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyPlan } from '../../../src/domain/reconcile/graph-plan.ts';
import { meaningOf, rowsOf, startCareer } from './career.ts';
import type { Sketch } from './resume-of.ts';
import { cases } from '../../support/cases.ts';

const month = fc.constantFrom('2019', '2019-03', '2020', '2020-07', '2022');
const role = fc.record(
  {
    company: fc.constantFrom('Harrow Mills', 'Dye Works'),
    title: fc.constantFrom('Weaver', 'Clerk', 'Head Weaver'),
    start: month,
    end: month,
    current: fc.boolean(),
    statements: fc.uniqueArray(
      fc.constantFrom(
        'Kept the looms',
        'Raised the output by 20%',
        'Raised the output by 30%',
        'Cut the waste of every loom by 40% with better yarn',
        'Cut the waste of each loom by 40% with better yarn',
        'Taught two colleagues',
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['title'] },
);
const sketches: fc.Arbitrary<Sketch> = fc.record(
  {
    name: fc.constantFrom('Mei Tanaka', 'Mei T. Tanaka'),
    headline: fc.constantFrom('Weaver', 'Head Weaver'),
    links: fc.uniqueArray(fc.constantFrom('https://a.org', 'https://b.org'), { maxLength: 2 }),
    roles: fc.array(role, { maxLength: 3 }),
    skills: fc.array(fc.constantFrom('C', 'c', 'C++', 'Dyeing', 'Weaving'), { maxLength: 4 }),
    education: fc.array(
      fc.record(
        { institution: fc.constantFrom('Textile School', 'Night School'), degree: fc.constant('Weaving'), end: month },
        { requiredKeys: ['institution'] },
      ),
      { maxLength: 2 },
    ),
    certifications: fc.array(fc.constantFrom('Certified Dyer', 'First Aid'), { maxLength: 2 }),
    sections: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('award', 'publication', 'other'),
          heading: fc.constantFrom('Shows', 'Honors'),
          title: fc.constantFrom('Prize of the Guild', 'On dyeing'),
          organization: fc.constantFrom('Guild', 'Dyers Weekly'),
          date: month,
          text: fc.constantFrom('For twenty years of weaving', 'In two volumes'),
          items: fc.uniqueArray(fc.constantFrom('First', 'Second'), { maxLength: 2 }),
        },
        { requiredKeys: ['kind', 'title'] },
      ),
      { maxLength: 3 },
    ),
    confidence: fc.double({ min: 0.2, max: 1, noNaN: true }),
    doubt: fc.constantFrom('Is this right?', 'Who said this?'),
  },
  { requiredKeys: [] },
);
const documents = fc.array(sketches, { minLength: 1, maxLength: 4 });

const RUNS = { numRuns: cases({ usual: 12, thorough: 100 }) };

describe('for any documents', () => {
  test('merging one again writes nothing', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const career = startCareer();
        all.forEach((sketch, i) => career.merge(`d${i}`, sketch, { day: i + 1 }));
        all.forEach((sketch, i) => expect(career.merge(`d${i}`, sketch, { day: i + 1 }).plan).toEqual(emptyPlan()));
      }),
      RUNS,
    );
  });

  test('the order of uploads does not matter', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const [forth, back] = [startCareer(), startCareer()];
        all.forEach((sketch, i) => forth.merge(`d${i}`, sketch, { day: i + 1 }));
        all.toReversed().forEach((sketch, i) => back.merge(`d${all.length - 1 - i}`, sketch, { day: all.length - i }));
        expect(meaningOf(back.graph)).toEqual(meaningOf(forth.graph));
      }),
      RUNS,
    );
  });

  test('a doubt about one value stays when a document changes another', () => {
    const [forth, back] = [startCareer(), startCareer()];
    const all: Sketch[] = [
      { links: ['https://b.org', 'https://a.org'] },
      { links: ['https://b.org'] },
      { headline: 'Weaver', doubt: 'Is this right?' },
      { links: ['https://a.org'] },
    ];
    all.forEach((sketch, i) => forth.merge(`d${i}`, sketch, { day: i + 1 }));
    all.toReversed().forEach((sketch, i) => back.merge(`d${3 - i}`, sketch, { day: 4 - i }));
    for (const { graph } of [forth, back])
      expect(graph.profile).toMatchObject({ requiresReview: true, reviewReason: 'Is this right?' });
  });

  test('removing the last one restores the previous state, with the same IDs', () => {
    fc.assert(
      fc.property(documents, sketches, (all, last) => {
        const career = startCareer();
        all.forEach((sketch, i) => career.merge(`d${i}`, sketch, { day: i + 1 }));
        const [before, ids] = [meaningOf(career.graph), [...rowsOf(career.graph).keys()].toSorted()];
        career.merge('last', last, { day: 9 });
        const kept = new Set(rowsOf(career.graph).keys());
        expect(ids.filter((id) => !kept.has(id))).toEqual([]);
        career.remove('last');
        expect(meaningOf(career.graph)).toEqual(before);
      }),
      RUNS,
    );
  });

  test('nothing is lost: every value of each is in the graph, and the newest wins', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const career = startCareer();
        all.forEach((sketch, i) => career.merge(`d${i}`, sketch, { day: i + 1 }));
        const rows = [...rowsOf(career.graph).values()];
        const newest = all.length - 1;
        for (const [i, sketch] of all.entries()) {
          const text = career.texts.get(`d${i}`) ?? '';
          const read = rows
            .flatMap(({ evidence }) => evidence)
            .filter(({ documentId }) => documentId === `d${i}`)
            .map(({ start, end }) => text.slice(start, end).toLowerCase());
          const { roles = [], skills = [], certifications = [] } = sketch;
          const said = [...skills, ...certifications, ...roles.flatMap(({ statements = [] }) => statements)];
          for (const value of said) expect(read).toContain(value.toLowerCase());
          if (i === newest && sketch.headline) expect(career.graph.profile.columns.headline).toBe(sketch.headline);
        }
        expect(new Set(career.graph.skills.map(({ key }) => key)).size).toBe(career.graph.skills.length);
      }),
      RUNS,
    );
  });
});
