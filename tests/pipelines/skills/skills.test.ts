import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

const RESUME = `Ada Byron
Principal Analyst
ada.byron@example.com

Experience

Lead Analyst
Engine Works
Apr 2021 - Present
- Cut the time of each report by 40% with SQL and Python
- Taught SQL to 12 colleagues

Skills
Python, SQL, Mathematics, Weaving
`;

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
});
afterAll(() => at?.close());

const GRAPH = `{ careerGraph { version
  skills { name proofPoints { rawText } }
  skillOffers { id category text skills { name } proofPoints { rawText } provenance confidence requiresReview evidence { text } history { kind text outcome } }
  navigation { section label shown reason }
  completeness { section coverage } } }`;
interface Graph {
  version: number;
  skills: { name: string; proofPoints: { rawText: string }[] }[];
  skillOffers: { id: string; category: string; text: string; evidence: { text: string }[] }[];
  navigation: { section: string; shown: boolean }[];
  completeness: { section: string; coverage: number }[];
}
const graph = async () => {
  const { data, errors } = await runQuery<{ careerGraph: Graph }>(at, GRAPH, {}, ada);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.careerGraph;
};

test("groups a resume's skills with their proof, using only names in the resume", async () => {
  expect(await at.run(ada, 'SKILLS')).toMatchObject({ output: { skipped: 'there are no skills yet' } });
  await at.ingest(ada, RESUME);
  expect(await at.run(ada, 'SKILLS')).toMatchObject({
    status: 'SUCCEEDED',
    output: { skills: 4, proven: 2, offers: 3 },
  });
  const { skills, skillOffers, completeness } = await graph();
  expect(skills.map(({ name, proofPoints }) => [name, proofPoints.length])).toEqual([
    ['Python', 1],
    ['SQL', 2],
    ['Mathematics', 0],
    ['Weaving', 0],
  ]);
  expect(skillOffers).toMatchObject([
    {
      category: 'Programming languages',
      text: 'SQL, Python — Lead Analyst (Engine Works)',
      skills: [{ name: 'SQL' }, { name: 'Python' }],
      proofPoints: [
        { rawText: expect.stringContaining('Cut the time') },
        { rawText: expect.stringContaining('Taught') },
      ],
      provenance: 'MODEL_POLISH',
      requiresReview: false,
      history: [{ kind: 'REWRITE', outcome: 'KEPT' }],
    },
    { category: 'Data and databases', text: 'Mathematics' },
    { category: 'Further skills', text: 'Weaving' },
  ]);
  for (const { evidence } of skillOffers) expect(evidence.length).toBeGreaterThan(0);
  // 0.5 × 4/8 + 0.5 × 2/8, decided in the run's own transaction.
  expect(completeness.find(({ section }) => section === 'SKILLS')?.coverage).toBe(37);
});

test('a second run changes nothing, not even the version, and an edited offer keeps its text', async () => {
  const before = await graph();
  await at.run(ada, 'SKILLS');
  expect(await graph()).toEqual(before);
  const id = before.skillOffers[0]?.id;
  await at.test.sql(`update skill_offers set text = 'Mine', edited_fields = '{text}' where id = $1`, [id]);
  await at.test.sql(`delete from skills where name = 'Python'`);
  await at.run(ada, 'SKILLS');
  expect((await graph()).skillOffers[0]).toMatchObject({ id, text: 'Mine', skills: [{ name: 'SQL' }] });
});

test('groups are named in the language of the documents, and an edited offer stays with its group', async () => {
  const [{ id } = { id: '' }] = (await graph()).skillOffers;
  const names = async (language: string) => {
    await at.test.sql(`update documents set language = $2 where user_id = $1`, [ada.userId, language]);
    await at.run(ada, 'SKILLS');
    return (await graph()).skillOffers.map((offer) => [offer.category, offer.text]);
  };
  expect(await names('de')).toEqual([
    ['Programmiersprachen', 'Mine'],
    ['Daten und Datenbanken', 'Mathematics'],
    ['Weitere Kenntnisse', 'Weaving'],
  ]);
  expect(await names('en')).toMatchObject([
    ['Programming languages', 'Mine'],
    ['Data and databases', 'Mathematics'],
    ['Further skills', 'Weaving'],
  ]);
  expect((await graph()).skillOffers[0]?.id).toBe(id);
});

test("navigation shows sections with content, and keeps the user's settings", async () => {
  expect(await at.run(ada, 'NAVIGATION')).toMatchObject({
    status: 'SUCCEEDED',
    output: { shown: expect.arrayContaining(['timeline', 'achievements']) },
  });
  const before = await graph();
  expect(before.navigation).toHaveLength(5);
  expect(before.navigation.find(({ section }) => section === 'LOGOS')).toMatchObject({
    shown: false, // Nobody knows the logos of both employers, and pages say their names anyway.
    reason: 'hidden: nothing to show yet',
  });
  await at.run(ada, 'NAVIGATION');
  expect(await graph()).toEqual(before);
  await at.test.sql(
    `update navigation_entries set shown = false, label = 'Life', edited_fields = '{shown,label}' where section = 'timeline'`,
  );
  expect(await at.run(ada, 'NAVIGATION')).toMatchObject({
    output: { shown: expect.not.arrayContaining(['timeline']) },
  });
  expect((await graph()).navigation).toContainEqual(
    expect.objectContaining({ section: 'TIMELINE', shown: false, label: 'Life' }),
  );
});
