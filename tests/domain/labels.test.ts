import { expect, test } from '@jest/globals';
import { SECTION_ENTRY_KINDS } from '../../src/domain/career-graph/section-entry.ts';
import { exportWords } from '../../src/domain/export/export-words.ts';
import { sectionHeading } from '../../src/domain/export/section-headings.ts';
import { sectionLabel } from '../../src/domain/navigation/section-labels.ts';
import { SECTION_NAMES } from '../../src/domain/resume/words/section-names.ts';
import { groupName, groupNamed, SKILL_GROUPS } from '../../src/domain/skills/group-names.ts';
import { wordsIn } from '../../web/site/words.ts';

/** All labels on pages and in exports that follow the language of the documents, by name. */
const labelsIn = (language: string): Record<string, string> => ({
  ...named('section', ['story', 'achievements', 'timeline', 'skills', 'logos'] as const, (one) =>
    sectionLabel(one, language),
  ),
  ...named('skills', SKILL_GROUPS, (one) => groupName(one, language)),
  ...named('heading', SECTION_ENTRY_KINDS, (kind) =>
    sectionHeading({ kind, heading: `a ${language} heading` }, language),
  ),
  ...prefixed('export', { ...exportWords(language) }),
  ...prefixed('page', wordsIn(language)),
});

function named<Name extends string>(prefix: string, names: readonly Name[], say: (name: Name) => string) {
  return prefixed(prefix, Object.fromEntries(names.map((name) => [name, say(name)])));
}

const prefixed = (prefix: string, labels: Record<string, string>) =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [`${prefix}.${name}`, label]));

/** Words that are the same as in English. */
const SAME: Record<string, string[]> = {
  fr: ['heading.publication', 'export.certifications', 'page.contact'],
  nl: ['page.contact'],
};

const ENGLISH = labelsIn('en');
const PARSED = Object.keys(SECTION_NAMES).filter((language) => language !== 'en');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** Whether a list has the language. The heading of any other section is the document's own. */
function isKnown(language: string): boolean {
  return Object.entries(labelsIn(language)).some(
    ([name, label]) => name !== 'heading.other' && label !== ENGLISH[name],
  );
}

/** Languages that the parser or at least one list of labels knows. */
const LANGUAGES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (language) => PARSED.includes(language) || isKnown(language),
);

test('all languages that the parser reads are tested, and more', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(PARSED));
  expect(LANGUAGES.length).toBeGreaterThan(PARSED.length);
});

test.each(LANGUAGES)('%s: no label of a page or an export is left in English', (language) => {
  // Exports use words that our own parser can read back, so they support only its languages.
  const labels = Object.entries(labelsIn(language)).filter(
    ([name]) => PARSED.includes(language) || !name.startsWith('export.'),
  );
  const same = labels.filter(([name, label]) => label === ENGLISH[name]).map(([name]) => name);
  expect(same).toEqual(SAME[language] ?? []);
  expect(labels.filter(([, label]) => label.trim() === '')).toEqual([]);
});

test('a name of a skill group belongs to one group', () => {
  for (const language of ['en', ...LANGUAGES])
    for (const group of SKILL_GROUPS) expect(groupNamed(groupName(group, language))).toBe(group);
  expect(groupNamed('Crafts')).toBeNull();
});
