import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkNames } from '../../../src/domain/names-guard/check-names.ts';
import { PARAPHRASES } from '../numbers-guard/cases/paraphrases.ts';
import { KNOWN, NAMES } from './cases.ts';
import { cases } from '../../support/cases.ts';

const NOTHING = { companies: [], people: [], products: [] };

describe('checkNames', () => {
  test('finds exactly the added names in every case of the table', () => {
    const wrong = NAMES.flatMap(([source, rewrite, added]) => {
      const verdict = checkNames(source, rewrite, KNOWN);
      const got = verdict.ok ? [] : verdict.added;
      return JSON.stringify(got) === JSON.stringify(added) ? [] : [{ source, rewrite, added, got }];
    });
    expect(wrong).toEqual([]);
    expect(NAMES.length).toBeGreaterThanOrEqual(95);
  });

  test('a refusal lists the added and the dropped names', () => {
    expect(checkNames('Led the team at Siemens', 'Led the team at Bosch', NOTHING)).toEqual({
      ok: false,
      dropped: ['Siemens'],
      added: ['Bosch'],
      reason: `Not in the original: "Bosch". Don't add companies, products, people or places.`,
    });
  });

  test('accepts the honest paraphrases of the numbers guard', () => {
    const alarms = PARAPHRASES.flatMap(([source, rewrite]) => {
      const verdict = checkNames(source, rewrite, NOTHING);
      return verdict.ok ? [] : [{ source, rewrite, added: verdict.added }];
    });
    expect(alarms).toEqual([]);
  });

  test('catches a company added to any honest paraphrase', () => {
    const missed = PARAPHRASES.filter(
      ([source, rewrite]) => checkNames(source, `${rewrite} (Initech GmbH)`, NOTHING).ok,
    );
    expect(missed).toEqual([]);
  });

  test('accepts any text as a rewrite of itself', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem());
    fc.assert(
      fc.property(text, (one) => expect(checkNames(one, one, NOTHING)).toEqual({ ok: true })),
      { numRuns: cases({ usual: 300, thorough: 2_000 }) },
    );
  });

  test.each(['A', 'Aa ', 'A.', "A'", 'a-', '. ', '((', 'A&', '東京'])(
    'checks 10,000 characters of %s in time',
    (unit) => {
      const text = unit.repeat(10_000 / unit.length);
      const start = process.cpuUsage();
      expect(checkNames(text, text, NOTHING)).toEqual({ ok: true });
      const used = process.cpuUsage(start);
      expect((used.user + used.system) / 1000).toBeLessThan(500);
    },
  );
});
