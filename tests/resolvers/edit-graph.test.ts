import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { typeName } from '../support/type-name.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  [ada, eve] = [await signUp(at), await signUp(at)];
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

interface Result {
  __typename: string;
  id?: string;
  message?: string;
  field?: string;
}
const INPUTS = {
  updateProfile: 'UpdateProfileInput',
  saveEntry: 'SaveEntryInput',
  addExperience: 'AddExperienceInput',
  addAchievement: 'AddAchievementInput',
  reviewStatement: 'ReviewStatementInput',
  removeEntry: 'EntryInput',
  restoreEntry: 'EntryInput',
  updateExperience: 'UpdateExperienceInput',
};
/** Fields with the ID of what a mutation added. */
const ADDED: Record<string, string> = {
  saveEntry: 'entryId',
  addExperience: 'experienceId',
  addAchievement: 'achievementId',
};
async function edit(mutation: keyof typeof INPUTS, input: object, as = ada): Promise<Result> {
  const name = typeName(mutation);
  const id = mutation in ADDED ? `... on ${name}Success { id: ${ADDED[mutation]} }` : '';
  const field = INPUTS[mutation] === 'EntryInput' ? '' : '... on InvalidInput { field }';
  const query = `mutation ($input: ${INPUTS[mutation]}!) { result: ${mutation}(input: $input) {
    __typename ${id} ... on Error { message } ${field} } }`;
  const { data, errors } = await runQuery<{ result: Result }>(at, query, { input }, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.result;
}
interface Named {
  id: string;
  name: string;
  category?: string | null;
  editedFields: string[];
}
interface Graph {
  profile: { name: string; headline: string | null; email: string | null; links: string[]; editedFields: string[] };
  experiences: {
    id: string;
    title: string | null;
    company: { name: string } | null;
    achievements: { rawText: string; metrics: { value: number }[]; history: { kind: string; text: string }[] }[];
  }[];
  skills: Named[];
  languages: Named[];
  certifications: Named[];
  education: { id: string; institution: string | null; degree: string | null }[];
}
const graph = async (as = ada): Promise<Graph> => {
  const query = `{ careerGraph { profile { name headline email links editedFields }
    experiences { id title company { name } achievements { rawText metrics { value } history { kind text } } }
    skills { id name category editedFields } languages { id name editedFields } certifications { id name editedFields }
    education { id institution degree } } }`;
  const { data } = await runQuery<{ careerGraph: Graph }>(at, query, {}, as);
  if (!data) throw new Error('no graph');
  return data.careerGraph;
};

test("the owner's edits stay when the same resume is read again", async () => {
  const links = ['https://example.com/ada'];
  expect(await edit('updateProfile', { headline: 'Countess', links })).toEqual({ __typename: 'UpdateProfileSuccess' });
  const [skill] = (await graph()).skills;
  await edit('saveEntry', { id: skill?.id, skill: { name: 'Analytical Engines', category: 'Machines' } });
  await edit('saveEntry', { language: { name: 'Latin', fluency: 'reading' } });
  await at.ingest(ada, `${PLAIN_SAMPLE}\n`);
  const { profile, skills, languages } = await graph();
  expect(profile).toMatchObject({ headline: 'Countess', links, editedFields: ['headline', 'links'] });
  expect(skills.find(({ id }) => id === skill?.id)).toMatchObject({ name: 'Analytical Engines', category: 'Machines' });
  expect(skills.map(({ name }) => name)).not.toContain(skill?.name);
  expect(languages.map(({ name }) => name)).toContain('Latin');
});

test('an entry of another section is added, edited, removed and restored', async () => {
  const query =
    '{ careerGraph { sections { id kind heading title organization roles start end current date items editedFields } } }';
  const sections = async () => {
    const { data } = await runQuery<{ careerGraph: { sections: { id: string; title: string }[] } }>(at, query, {}, ada);
    return data?.careerGraph.sections.filter(({ title }) => title.startsWith('Notes')) ?? [];
  };
  const notes = { kind: 'PUBLICATION', title: 'Notes', organization: 'Scientific Memoirs', date: '1843', items: ['G'] };
  const { id } = await edit('saveEntry', { sectionEntry: notes });
  const blank = { heading: null, roles: [], start: null, end: null, current: false };
  const editedFields = ['date', 'items', 'kind', 'organization', 'title'];
  expect(await sections()).toEqual([{ id, ...blank, ...notes, editedFields }]);
  const change = {
    kind: 'OTHER',
    heading: 'Writings',
    roles: ['Translator'],
    items: null,
    start: '1842',
    current: true,
  };
  expect(await edit('saveEntry', { id, sectionEntry: change })).toMatchObject({ __typename: 'SaveEntrySuccess' });
  expect(await sections()).toMatchObject([{ ...notes, ...change, items: [] }]);
  const refusals = [
    { id, sectionEntry: { kind: 'OTHER', start: '1844', end: '1843' } },
    { id, sectionEntry: { kind: 'OTHER', end: '1844', current: true } },
    { id, sectionEntry: { kind: 'OTHER', heading: null } },
    { sectionEntry: { kind: 'AWARD', organization: 'Nobody' } },
    { sectionEntry: notes },
  ];
  const fields = [];
  for (const input of refusals) fields.push((await edit('saveEntry', input)).field);
  expect(fields).toEqual([
    'sectionEntry.end',
    'sectionEntry.current',
    'sectionEntry.heading',
    'sectionEntry.title',
    'title',
  ]);
  await edit('removeEntry', { kind: 'SECTION_ENTRY', id });
  expect(await sections()).toEqual([]);
  await edit('restoreEntry', { kind: 'SECTION_ENTRY', id });
  expect(await sections()).toMatchObject([{ id, heading: 'Writings' }]);
});

test('a role and an achievement are added with their numbers and their history', async () => {
  const role = await edit('addExperience', { title: 'Advisor', companyName: 'Analytical Society', start: '2024-02' });
  const said = await edit('addAchievement', { experienceId: role.id, text: 'Advised 12 members on tables' });
  expect(said.__typename).toBe('AddAchievementSuccess');
  const added = (await graph()).experiences.find(({ id }) => id === role.id);
  expect(added).toMatchObject({ title: 'Advisor', company: { name: 'Analytical Society' } });
  expect(added?.achievements).toMatchObject([
    { metrics: [{ value: 12 }], history: [{ kind: 'RAW', text: 'Advised 12 members on tables' }] },
  ]);
  const again = await edit('addAchievement', { experienceId: role.id, text: 'Advised 12 members on tables.' });
  expect(again).toMatchObject({ __typename: 'InvalidInput', field: 'text' });
});

test('a skill added under a heading is on the site without another run', async () => {
  await edit('saveEntry', { skill: { name: 'Fresh Skill', category: (await graph()).skills[0]?.category } });
  await at.run(ada, 'RENDER');
  const [row] = await at.test.sql<{ snapshot: { skills: { names: string[] }[] } }>(
    'select snapshot from site_versions where user_id = $1',
    [ada.userId],
  );
  expect(row?.snapshot.skills.flatMap(({ names }) => names)).toContain('Fresh Skill');
});

/** All rows of a graph as stored; derived ones without their IDs. */
async function rows(as = ada): Promise<Record<string, object[]>> {
  const all: Record<string, object[]> = {};
  for (const table of [
    'work_experiences',
    'achievements',
    'metrics',
    'evidence',
    'statement_versions',
    'skills',
    'languages',
    'section_entries',
  ])
    all[table] = await at.test.sql(
      `select to_jsonb(t) - 'updated_at' as row from ${table} t where user_id = $1 order by id`,
      [as.userId],
    );
  for (const table of [
    'achievement_rankings',
    'stories',
    'completeness',
    'timeline_entries',
    'certifications',
    'education',
  ])
    all[table] = await at.test.sql(
      `select to_jsonb(t) - 'updated_at' - 'created_at' - 'id' as row from ${table} t where user_id = $1
       order by to_jsonb(t)->>'position', to_jsonb(t)->>'section', to_jsonb(t)->>'achievement_id'`,
      [as.userId],
    );
  return all;
}

test('a role is removed with everything in it, no document restores it, and an undo restores it exactly', async () => {
  const bob = await signUp(at);
  await at.ingest(bob, PLAIN_SAMPLE);
  await at.run(bob, 'BUILD');
  const [role] = (await graph(bob)).experiences;
  if (!role) throw new Error('no role');
  await edit('updateExperience', { id: role.id, location: 'London' }, bob);
  const before = await rows(bob);
  const titles = async () => {
    const { data } = await runQuery<{
      careerGraph: { timeline: { experienceId: string | null }[]; ranking: { achievement: { id: string } }[] };
    }>(at, `{ careerGraph { timeline { experienceId } ranking { achievement { id } } } }`, {}, bob);
    const { experiences } = await graph(bob);
    return JSON.stringify([experiences, data?.careerGraph]);
  };
  const entry = { kind: 'EXPERIENCE', id: role.id };
  expect(await edit('removeEntry', entry, bob)).toEqual({ __typename: 'RemoveEntrySuccess' });
  expect(await rows(bob)).not.toEqual(before);
  expect(await edit('restoreEntry', entry, bob)).toEqual({ __typename: 'RestoreEntrySuccess' });
  const { statement_versions: wordings, ...after } = await rows(bob);
  expect({ ...after, statement_versions: before['statement_versions'] }).toEqual(before);
  // In between, the story was written without it.
  expect(wordings).toEqual(expect.arrayContaining(before['statement_versions'] ?? []));

  await edit('removeEntry', entry, bob);
  expect(await titles()).not.toContain(role.id);
  const said = role.achievements.map(({ rawText }) => rawText);
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(await titles()).not.toContain(text);
  expect(await edit('removeEntry', entry, bob)).toMatchObject({ __typename: 'NotFound' });
  expect(await edit('restoreEntry', entry, eve)).toMatchObject({ __typename: 'NotFound' });
  expect(await edit('updateExperience', { id: role.id, title: 'X' }, bob)).toMatchObject({ __typename: 'NotFound' });
  expect(await edit('addAchievement', { experienceId: role.id, text: 'X' }, bob)).toMatchObject({
    __typename: 'NotFound',
  });

  await at.ingest(bob, PLAIN_SAMPLE);
  expect(await titles()).not.toContain(role.id);
  expect((await graph(bob)).experiences.map(({ title }) => title)).not.toContain(role.title);
  await at.run(bob, 'RENDER');
  const [version] = await at.test.sql<{ snapshot: object }>(
    'select snapshot from site_versions where user_id = $1 order by number desc limit 1',
    [bob.userId],
  );
  for (const text of said) expect(JSON.stringify(version)).not.toContain(text);

  expect(await edit('restoreEntry', entry, bob)).toEqual({ __typename: 'RestoreEntrySuccess' });
  // Ranking and story were derived again without it in between; its own data is unchanged.
  const { work_experiences, achievements, metrics, evidence, statement_versions } = await rows(bob);
  expect({ work_experiences, achievements, metrics, evidence }).toEqual({
    work_experiences: before['work_experiences'],
    achievements: before['achievements'],
    metrics: before['metrics'],
    evidence: before['evidence'],
  });
  expect(statement_versions).toEqual(expect.arrayContaining(before['statement_versions'] ?? []));
});

test('a removed entry keeps its evidence for a restore, and a new one disappears without a trace', async () => {
  const bob = await signUp(at);
  await at.ingest(bob, PLAIN_SAMPLE);
  const [skill] = (await graph(bob)).skills;
  if (!skill) throw new Error('no skill');
  await edit('reviewStatement', { id: `skill:${skill.id}`, action: 'REJECT' }, bob);
  await at.ingest(bob, `${PLAIN_SAMPLE}\n`);
  expect((await graph(bob)).skills.map(({ name }) => name)).not.toContain(skill.name);
  await edit('restoreEntry', { kind: 'SKILL', id: skill.id }, bob);
  const evidence = await at.test.sql('select 1 from evidence where skill_id = $1', [skill.id]);
  expect(evidence.length).toBeGreaterThan(0);
  expect((await graph(bob)).skills.find(({ id }) => id === skill.id)).toEqual(skill);

  const names = async () => (await graph(bob)).skills.map(({ name }) => name);
  const { id } = await edit('saveEntry', { skill: { name: 'Weaving' } }, bob);
  expect(await names()).toContain('Weaving');
  await edit('removeEntry', { kind: 'SKILL', id }, bob);
  expect(await names()).not.toContain('Weaving');
  expect(await edit('saveEntry', { skill: { name: 'weaving' } }, bob)).toMatchObject({ id });
});

test('a course of study with every field, and one with an end that is not current', async () => {
  const said = { degree: 'DSc', location: 'Paris', score: '1.0', description: 'On differences' };
  const { id } = await edit('saveEntry', { education: said });
  await at.test.sql('update education set current = true where id = $1', [id]);
  await edit('saveEntry', { id, education: { ...said, end: '1842' } });
  const [row] = await at.test.sql(
    'select degree, location, score, description, end_date, current from education where id = $1',
    [id],
  );
  expect(row).toEqual({ ...said, end_date: '1842', current: false });
  expect(await edit('saveEntry', { id, education: { ...said, start: '1850' } })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'education.start',
  });
});

test('an undone edit leaves no lock', async () => {
  const { skills, experiences, profile } = await graph();
  const [skill, role] = [skills[0], experiences[0]];
  await edit('saveEntry', { id: skill?.id, skill: { name: 'Otherwise', level: 'well' } });
  await edit('updateExperience', { id: role?.id, title: 'Otherwise', location: 'Elsewhere' });
  await edit('updateProfile', { name: 'Otherwise' });
  expect(await graph()).not.toMatchObject({ skills });
  const [before] = await at.test.sql<{ location: string }>('select location from work_experiences where id = $1', [
    role?.id,
  ]);
  expect(before).toEqual({ location: 'Elsewhere' });
  const { name, editedFields } = skill ?? { name: '', editedFields: [] };
  await edit('saveEntry', { id: skill?.id, lockedFields: editedFields, skill: { name, level: null } });
  await edit('updateExperience', { id: role?.id, title: role?.title, location: null, lockedFields: [] });
  await edit('updateProfile', { name: profile.name, lockedFields: [...profile.editedFields, 'phone'] });
  expect(await graph()).toMatchObject({ skills, experiences, profile });
  expect(await at.test.sql('select edited_fields from work_experiences where id = $1', [role?.id])).toEqual([
    { edited_fields: [] },
  ]);
});

test('removed entries can be restored', async () => {
  await edit('saveEntry', { certification: { name: 'Bernoulli numbers', issuer: 'Royal Society', date: '1843' } });
  const named = async () => (await graph()).certifications.find(({ name }) => name === 'Bernoulli numbers')?.id ?? null;
  const id = await named();
  await edit('reviewStatement', { id: `certification:${id}`, action: 'REJECT' });
  expect(await named()).toBeNull();
  await edit('saveEntry', { certification: { name: 'Bernoulli numbers', issuer: 'Royal Society', date: '1843' } });
  expect(await named()).not.toBeNull();
});

test('the parts of an address, accounts and a website are edited, and the location and the links follow', async () => {
  const eve = await signUp(at);
  const account = { network: 'GitHub', username: 'eve', url: 'https://github.com/eve' };
  const whole = async () => {
    const query =
      '{ careerGraph { profile { location links image website accounts { network username url } address postalCode city region countryCode } } }';
    const { data } = await runQuery<{ careerGraph: { profile: Record<string, unknown> } }>(at, query, {}, eve);
    return data?.careerGraph.profile;
  };
  const given = {
    image: 'https://eve.example/me.png',
    website: 'https://eve.example',
    accounts: [account],
    address: '1 Mill Lane',
    postalCode: 'WF5 0BP',
    city: 'Ossett',
    region: 'Yorkshire',
  };
  await edit('updateProfile', { ...given, countryCode: 'gb', links: ['https://other.example'] }, eve);
  expect(await whole()).toEqual({
    ...given,
    countryCode: 'GB',
    location: 'Ossett, Yorkshire, GB',
    links: ['https://other.example', 'https://eve.example', 'https://github.com/eve'],
  });
  await edit('updateProfile', { city: 'Leeds', region: null, website: null }, eve);
  expect(await whole()).toMatchObject({ location: 'Leeds, GB', city: 'Leeds', region: null, website: null });
  await edit('updateProfile', { location: 'By the sea', accounts: [] }, eve);
  expect(await whole()).toMatchObject({ location: 'By the sea', city: 'Leeds', accounts: [] });
});

test.each([
  ['updateProfile', { name: null }, 'name'],
  ['updateProfile', { email: 'nobody' }, 'email'],
  ['updateProfile', { links: ['javascript:alert(1)'] }, 'links'],
  ['updateProfile', { website: 'javascript:alert(1)' }, 'website'],
  ['updateProfile', { countryCode: 'Britain' }, 'countryCode'],
  ['updateProfile', { accounts: [{ url: 'javascript:alert(1)' }] }, 'accounts.0.url'],
  ['updateProfile', { accounts: Array.from({ length: 21 }, () => ({ network: 'A' })) }, 'accounts'],
  ['saveEntry', {}, 'input'],
  ['saveEntry', { skill: { name: 'A' }, language: { name: 'B' } }, 'input'],
  ['saveEntry', { language: { name: 'LATIN' } }, 'name'],
  ['saveEntry', { certification: { name: 'X', url: 'javascript:alert(1)' } }, 'certification.url'],
  ['saveEntry', { education: { degree: 'MSc', start: '2012', end: '2010-01' } }, 'education.end'],
  ['addExperience', { start: '2020' }, 'title'],
  ['addExperience', { title: 'A', current: true, end: '2020' }, 'end'],
] as const)('%s refuses %j by naming the field', async (mutation, input, field) => {
  const before = await graph();
  expect(await edit(mutation, input)).toMatchObject({ __typename: 'InvalidInput', field });
  expect(await graph()).toEqual(before);
});

test("no one can edit another user's entries", async () => {
  const { experiences, skills } = await graph();
  const [role, skill] = [experiences[0]?.id, skills[0]?.id];
  expect(await edit('saveEntry', { id: skill, skill: { name: 'Stolen' } }, eve)).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await edit('addAchievement', { experienceId: role, text: 'Stolen' }, eve)).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await graph()).toMatchObject({ experiences, skills });
});
