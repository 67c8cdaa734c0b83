import { expect, test } from '@jest/globals';
import { accountForText } from '../../../src/domain/provenance/account-for-text.ts';
import { spansIn } from '../../../src/domain/provenance/spans-in.ts';
import type { ParsedResume, Span } from '../../../src/domain/resume/parsed-resume.ts';
import { resumePair } from '../../pipelines/ingest/resume-pairs.ts';
import { emptyResume, fieldIn } from './parsed.ts';
import { cases } from '../../support/cases.ts';

const SEEDS = Array.from({ length: cases({ usual: 5, thorough: 20 }) }, (_, index) => index + 401);
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

/** Passages that are left over, and the sums, of a text of which these values were read. */
function account(
  text: string,
  values: string[],
  { furniture = [], ...resume }: Partial<ParsedResume> & { furniture?: Span[] } = {},
) {
  const links = values.map((value) => fieldIn(text, value));
  const parsed = { ...emptyResume, ...resume, profile: { ...emptyResume.profile, links } };
  return accountForText(text, parsed, furniture);
}
const looseIn = (...given: Parameters<typeof account>) => account(...given).loose.map(({ text }) => text);

test('headings and labels are no loose text, and lines that belong together are one passage', () => {
  const text =
    'EXPERIENCE\nEmail: a@b.example\nRan the choir for nine years,\nand nobody complained.\n\nAnother thought.';
  const { loose, ...sums } = account(text, ['a@b.example']);
  expect(loose).toEqual([
    { start: 30, end: 82, section: null, text: 'Ran the choir for nine years,\nand nobody complained.', letters: 42 },
    { start: 84, end: 100, section: null, text: 'Another thought.', letters: 14 },
  ]);
  expect(sums).toEqual({ letters: 80, furniture: 'EXPERIENCEEmail'.length, read: 'abexample'.length });
});

test('what stands beside a value on its line is a passage of its own', () => {
  expect(looseIn('Sang alto in Bergen, Kestrel Rail, and left it\nfor good', ['Kestrel Rail'])).toEqual([
    'Sang alto in Bergen,',
    'and left it\nfor good',
  ]);
  // A line that begins with a value does not go on from the one above.
  expect(looseIn('Sang alto\nin Bergen: Kestrel', ['Kestrel'])).toEqual(['Sang alto\nin Bergen:']);
  expect(looseIn('Sang alto\nKestrel in Bergen', ['Kestrel'])).toEqual(['Sang alto', 'in Bergen']);
});

test('short pieces and words before a colon say nothing of their own', () => {
  expect(looseIn('abc Kestrel', ['Kestrel'])).toEqual([]);
  expect(looseIn('ab cd Kestrel', ['Kestrel'])).toEqual(['ab cd']);
  expect(looseIn('Telephone: Kestrel', ['Kestrel'])).toEqual([]);
  expect(looseIn('Switchboards: Kestrel', ['Kestrel'])).toEqual([]);
  expect(looseIn('Switchboards of: Kestrel', ['Kestrel'])).toEqual(['Switchboards of:']);
  expect(looseIn('(– abcd efgh', [])).toEqual(['abcd efgh']);
});

test('a heading that was read as a value, or is too long for one, is no heading', () => {
  expect(account('Skills', ['Skills'])).toMatchObject({ read: 6, furniture: 0 });
  expect(looseIn('## Work Experience', [])).toEqual([]);
  expect(looseIn('Skills and Languages', ['Skills'])).toEqual(['and Languages']);
  const heading = 'Things that I did for the town of Bergen and its harbor, hm';
  const unplaced = (section: string) => [{ section, text: 'x', span: { start: 900, end: 901 } }];
  expect(looseIn(heading, [], { unplaced: unplaced(heading) })).toEqual([]);
  expect(looseIn(`${heading}m`, [], { unplaced: unplaced(`${heading}m`) })).toEqual([]);
});

test('words that became a category, a level or a heading are no loose text', () => {
  const skill = (category: string | null, level: string | null) => ({ name: fieldIn('', 'x'), category, level });
  const skills = [skill('Databases', null), skill(null, 'Expert knowledge')];
  expect(looseIn('Databases: Oracle, expert knowledge', ['Oracle'], { skills })).toEqual([]);
  expect(looseIn('Databases: Oracle, expert knowledge', ['Oracle'])).toEqual(['expert knowledge']);
});

test('what only arranges others is neither read nor loose', () => {
  const text = 'Page 2 of 3 of my resume\nKestrel';
  const furniture = [{ start: 0, end: 11 }];
  expect(account(text, ['Kestrel'], { furniture })).toEqual({
    letters: 25,
    read: 7,
    furniture: 8,
    loose: [{ start: 12, end: 24, section: null, text: 'of my resume', letters: 10 }],
  });
});

test('a passage has the heading under which it was kept', () => {
  const text = 'Sang alto\n\nSang bass';
  const unplaced = [{ section: 'Choirs', text: 'Sang bass', span: { start: 11, end: 20 } }];
  expect(account(text, [], { unplaced }).loose).toMatchObject([{ section: null }, { section: 'Choirs' }]);
});
