import { expect, test } from '@jest/globals';
import { arrangeSkills, type ListedSkill, type Proof } from '../../../src/domain/skills/arrange-skills.ts';
import { skillsIn } from '../../../src/domain/skills/find-skill.ts';

const skill = (name: string, more: Partial<ListedSkill> = {}): ListedSkill => ({
  id: name,
  name,
  category: null,
  requiresReview: false,
  isFounded: true,
  ...more,
});
const proof = (id: string, text: string, place: string | null = 'Analyst (Engine Works)'): Proof => ({
  id,
  text,
  place,
});

test.each([
  ['C', 'Wrote it in C and shell', true],
  ['C', 'Wrote it in C++', false],
  ['C++', 'Wrote it in C++.', true],
  ['Go', 'Go to market in 3 countries', false],
  ['Go', 'Moved 4 services to Go', true],
  ['Go', 'Had to go faster', false],
  ['R', 'R&D budget', false],
  ['Excel', 'Helped teams excel', false],
  ['Excel', 'Built reports in Excel', true],
  ['SQL', 'Tuned NoSQL stores', false],
  ['PostgreSQL', 'tuned postgresql for 3 teams', true],
  ['Machine learning', 'Taught machine-\nlearning', true],
  ['Machine learning', 'Applied Machine Learning to fraud', true],
  ['Führung', 'Führung von 12 Personen', true],
])('%s in "%s": %s', (name, text, is) => {
  expect(skillsIn(text)(name)).toBe(is);
});

test('puts each skill in one group, preferring the document, best-proven first, using only names from the career graph', () => {
  const { proofs, offers } = arrangeSkills(
    [skill('Python'), skill('SQL'), skill('Juggling'), skill('Weaving', { category: 'Crafts' })],
    [proof('a', 'Cut costs with SQL'), proof('b', 'SQL and Python for 3 teams'), proof('c', 'Weaving', null)],
    'en',
  );
  expect(Object.fromEntries(proofs)).toEqual({ Python: ['b'], SQL: ['a', 'b'], Juggling: [], Weaving: ['c'] });
  expect(offers.map(({ category, text, skillIds, proofIds }) => [category, text, skillIds, proofIds])).toEqual([
    ['Programming languages', 'SQL, Python — Analyst (Engine Works)', ['SQL', 'Python'], ['a', 'b']],
    ['Crafts', 'Weaving', ['Weaving'], ['c']],
    ['Further skills', 'Juggling', ['Juggling'], []],
  ]);
  expect(offers.map(({ position }) => position)).toEqual([0, 1, 2]);
});

test('asks for review of skills that come neither from a document nor from the user', () => {
  const { offers } = arrangeSkills([skill('Python', { isFounded: false }), skill('SQL')], [], null);
  expect(offers).toMatchObject([{ requiresReview: true, reviewReason: 'Not found in any document: Python.' }]);
});

test('arranges 500 achievements and 100 skills without a noticeable delay', () => {
  const skills = Array.from({ length: 100 }, (_, i) => skill(`Skill${i}`));
  const texts = Array.from({ length: 500 }, (_, i) =>
    proof(String(i), `Did Skill${i % 100} for ${i} people, with care`),
  );
  expect(arrangeSkills(skills, texts, 'en').proofs.get('Skill7')).toEqual(['7', '107', '207', '307', '407']);
});
