import { expect, test } from '@jest/globals';
import { SECTION_HEADINGS } from '../../../src/domain/export/section-headings.ts';
import { LABELED_LANGUAGES, labelsIn } from '../../../src/domain/labels/labels.ts';
import { kindOfHeading } from '../../../src/domain/resume/other-sections/kind-of-heading.ts';
import { MORE_SECTION_NAMES } from '../../../src/domain/resume/words/more-section-names.ts';
import { nameSection } from '../../../src/domain/resume/words/name-sections.ts';
import { SECTION_NAMES } from '../../../src/domain/resume/words/section-names.ts';
import { groupNamed } from '../../../src/domain/skills/group-named.ts';
import { SKILL_GROUPS } from '../../../src/domain/skills/skill-groups.ts';

/** Words that are the same as in English. */
const SAME: Record<string, string[]> = {
  fr: ['page.contact', 'document.certifications', 'sectionEntries.publication'],
  nl: ['page.contact'],
};

const flat = (language: string) =>
  Object.entries(labelsIn(language)).flatMap(([group, labels]) =>
    Object.entries(labels as Record<string, string>).map(([name, label]) => [`${group}.${name}`, label] as const),
  );
const ENGLISH = new Map(flat('en'));
const OTHERS = LABELED_LANGUAGES.filter((language) => language !== 'en');

test('languages whose headings the parser knows have labels, except four', () => {
  const known = Object.keys({ ...SECTION_NAMES, ...MORE_SECTION_NAMES });
  expect(known.filter((language) => !LABELED_LANGUAGES.includes(language)).toSorted()).toEqual([
    'bg',
    'ca',
    'hr',
    'sk',
  ]);
});

test.each(OTHERS)('%s: no label of a page or an export is left in English or empty', (language) => {
  const labels = flat(language);
  expect(labels.map(([name]) => name).toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  expect(labels.filter(([name, label]) => label === ENGLISH.get(name)).map(([name]) => name)).toEqual(
    SAME[language] ?? [],
  );
  expect(labels.filter(([, label]) => label.trim() === '')).toEqual([]);
});

test.each(LABELED_LANGUAGES)('%s: the parser knows the headings of exports', (language) => {
  const { document } = labelsIn(language);
  const kinds = ['summary', 'experience', 'education', 'skills', 'certifications', 'languages'] as const;
  expect(kinds.map((kind) => nameSection(document[kind])?.kind)).toEqual(kinds);
  for (const [kind, heading] of Object.entries(labelsIn(language).sectionEntries))
    expect([heading, kindOfHeading(heading)]).toEqual([heading, kind]);
});

test('a heading of an export stands for one kind of entries', () => {
  const kinds = new Map(SECTION_HEADINGS.map(([kind, heading]) => [heading.toLowerCase(), kind]));
  for (const [kind, heading] of SECTION_HEADINGS)
    expect([heading, kinds.get(heading.toLowerCase())]).toEqual([heading, kind]);
});

test('a name of a skill group stands for one group', () => {
  for (const language of LABELED_LANGUAGES)
    for (const group of SKILL_GROUPS) expect(groupNamed(labelsIn(language).skillGroups[group])).toBe(group);
  expect(groupNamed('Crafts')).toBeNull();
});

test('a language without labels, or an unknown one, has those of English', () => {
  expect(labelsIn('de-CH')).toBe(labelsIn('de'));
  expect(labelsIn('nb')).toBe(labelsIn('no'));
  expect(labelsIn('eo')).toBe(labelsIn('en'));
  expect(labelsIn(null)).toBe(labelsIn('en'));
});
