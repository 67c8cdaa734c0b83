import { expect, test } from '@jest/globals';
import { accountForText } from '../../../src/domain/provenance/account-for-text.ts';
import { spansIn } from '../../../src/domain/provenance/spans-in.ts';
import { resumePair } from '../../pipelines/ingest/resume-pairs.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 401);
const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? '');

test('every letter of a generated resume is in a value, in loose text, or arranges the others', async () => {
  for (const seed of SEEDS) {
    const { newer } = await resumePair(seed);
    const { text, parsed } = newer;
    const { unplaced: _, ...read } = parsed;
    const account = accountForText(text, parsed, []);
    const inValues = new Set<number>();
    for (const { start, end } of spansIn(read))
      for (let index = start; index < end; index += 1) if (isLetter(text[index])) inValues.add(index);
    const loose = account.loose.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (__, index) => start + index).filter((index) => isLetter(text[index])),
    );
    const all = Array.from({ length: text.length }, (__, index) => index).filter((index) => isLetter(text[index]));
    expect({ seed, inBoth: loose.filter((index) => inValues.has(index)) }).toEqual({ seed, inBoth: [] });
    expect({ seed, sum: inValues.size + loose.length + account.furniture }).toEqual({ seed, sum: all.length });
    // What arranges a resume is a small part of it.
    expect(account.furniture / all.length).toBeLessThan(0.25);
  }
});

test('headings and labels are no loose text, and lines that belong together are one passage', async () => {
  const text =
    'EXPERIENCE\nEmail: a@b.example\nRan the choir for nine years,\nand nobody complained.\n\nAnother thought.';
  const field = (value: string) => ({
    value,
    spans: [{ start: text.indexOf(value), end: text.indexOf(value) + value.length }],
    confidence: 1,
    reviewReason: null,
  });
  const { newer } = await resumePair(401);
  const empty = { experiences: [], education: [], skills: [], certifications: [], languages: [], sections: [] };
  const profile = { ...newer.parsed.profile, name: null, headline: null, phone: null, location: null, summary: null };
  const account = accountForText(
    text,
    {
      ...empty,
      language: 'en',
      profile: { ...profile, email: field('a@b.example'), links: [] },
      unplaced: [],
      dropped: [],
    },
    [],
  );
  expect(account.loose.map((one) => one.text)).toEqual([
    'Ran the choir for nine years,\nand nobody complained.',
    'Another thought.',
  ]);
  expect(account).toMatchObject({ furniture: 'EXPERIENCEEmail'.length, read: 'abexample'.length });
});
