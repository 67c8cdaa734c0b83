import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { typeName } from '../support/type-name.ts';

let server: TestServer;
let ada: SignedUp;
let role: string;

interface Result {
  __typename: string;
  id?: string;
  field?: string;
  message?: string;
}

beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server);
  const added = await send('addExperience', { title: `  ${'t'.repeat(300)}\n`, companyName: 'Analytical Engines' });
  role = added.id ?? '';
});
afterAll(() => server?.close());

async function ask(mutation: string, input: object, as: SignedUp | null = ada) {
  const name = typeName(mutation);
  const id = mutation.startsWith('add') ? `... on ${name}Success { id: ${mutation.slice(3).toLowerCase()}Id }` : '';
  return runQuery<{ result: Result }>(
    server,
    `mutation ($input: ${name}Input!) { result: ${mutation}(input: $input) {
      __typename ${id} ... on Error { message } ... on InvalidInput { field } } }`,
    { input },
    as,
  );
}

async function send(mutation: string, input: object): Promise<Result> {
  const { data, errors } = await ask(mutation, input);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.result;
}

const long = (length: number) => 'x'.repeat(length);
const NOBODYS = '01890000-0000-7000-8000-000000000000';
const crop = { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.5 };

test.each<[mutation: string, input: object, field: string, message: RegExp]>([
  ['addExperience', { title: long(301) }, 'title', /301 characters; the limit is 300/],
  ['addExperience', { companyName: '   ' }, 'companyName', /empty/],
  ['addExperience', { title: 'A', location: 'a\u0000b' }, 'location', /NUL/],
  ['addExperience', { title: 'A', description: long(20_001) }, 'description', /the limit is 20000/],
  ['addAchievement', { experienceId: NOBODYS, text: ' \n' }, 'text', /Enter what was achieved/],
  ['addAchievement', { experienceId: NOBODYS, text: long(5_001) }, 'text', /5001/],
  ['updateProfile', { headline: long(301) }, 'headline', /301/],
  ['updateProfile', { summary: long(5_001) }, 'summary', /5001/],
  ['updateProfile', { email: 'ada at cursus' }, 'email', /not an email address/],
  ['updateProfile', { email: 'ada@localhost' }, 'email', /not an email address/],
  ['updateProfile', { links: ['https://a.example', 'javascript:alert(1)'] }, 'links', /“javascript:alert\(1\)”/],
  ['updateProfile', { links: Array.from({ length: 21 }, () => 'a.example') }, 'links', /the limit is 20/],
  ['updateProfile', { links: [`https://a.example/${long(2_000)}`] }, 'links.0', /the limit is 2000/],
  ['updateStory', { opener: long(501) }, 'opener', /501/],
  ['updateStory', { paragraphs: ['One.', '', 'Three.'] }, 'paragraphs.1', /empty/],
  ['updateStory', { paragraphs: Array.from({ length: 9 }, () => 'One.') }, 'paragraphs', /the limit is 8/],
  ['updateStory', { callToAction: { label: ' ', href: 'https://a.example' } }, 'callToAction.label', /empty/],
  ['updateStory', { callToAction: { label: 'Hi', href: 'data:,x' } }, 'callToAction.href', /not a web address/],
  ['updateStory', { callToAction: { label: 'Hi', href: 'https://u:p@a.example' } }, 'callToAction.href', /address/],
  ['saveEntry', { skill: { name: '' } }, 'skill.name', /empty/],
  ['saveEntry', { education: { degree: 'MSc', description: long(20_001) } }, 'education.description', /20001/],
  ['saveEntry', { certification: { name: 'A', url: 'ftp://a.example' } }, 'certification.url', /not a web address/],
  ['saveEntry', { skill: { name: 'A' }, lockedFields: [long(61)] }, 'lockedFields.0', /field name is too long/],
  ['createUpload', { fileName: 'a.pdf', mediaType: long(256), sizeBytes: 1 }, 'mediaType', /255/],
  ['reviewStatement', { id: 'x', action: 'EDIT', text: long(5_001) }, 'text', /5001/],
  ['runPipeline', { kind: 'TIMELINE', idempotencyKey: '' }, 'idempotencyKey', /1 to 200/],
  ['runPipeline', { kind: 'TIMELINE', idempotencyKey: long(201) }, 'idempotencyKey', /1 to 200/],
  ['updateSite', { slug: 'ab' }, 'slug', /3 to 60/],
  ['updateSite', { slug: 'Ada Byron' }, 'slug', /lowercase/],
  ['updateSite', { slug: 'graphql' }, 'slug', /reserved/],
  ['confirmCompanyDomain', { companyId: NOBODYS, domain: 'no domain' }, 'domain', /example\.com/],
  ['adjustPlacement', { slot: 'HERO', crop: { ...crop, w: 1.5 } }, 'crop.w', /between 0 and 1/],
  ['adjustPlacement', { slot: 'HERO', gradientOpacity: -0.1 }, 'gradientOpacity', /between 0 and 1/],
  ['usePhoto', { photoId: NOBODYS, face: { x: 0.5, y: 2 } }, 'face.y', /between 0 and 1/],
])('%s with %j names %s', async (mutation, input, field, message) => {
  expect(await send(mutation, input)).toEqual({
    __typename: 'InvalidInput',
    field,
    message: expect.stringMatching(message),
  });
});

test('input is stored trimmed and in one Unicode normalization form', async () => {
  expect(role).not.toBe('');
  await send('updateProfile', {
    name: ' Ada\u0301 \n',
    email: 'ada@müller.example',
    links: ['a.example/ada', 'mailto:ada@a.example'],
  });
  const { data } = await runQuery<{ careerGraph: { experiences: object[]; profile: object } }>(
    server,
    '{ careerGraph { profile { name email links } experiences { title } } }',
    {},
    ada,
  );
  expect(data?.careerGraph).toEqual({
    profile: { name: 'Adá', email: 'ada@müller.example', links: ['a.example/ada', 'mailto:ada@a.example'] },
    experiences: [{ title: 't'.repeat(300) }],
  });
});

test('null clears a field, and omitted fields stay', async () => {
  const { __typename } = await send('updateExperience', { id: role, title: null, location: 'London' });
  expect(__typename).toBe('UpdateExperienceSuccess');
  expect(
    await server.test.sql('select title, location, company_id is null as gone from work_experiences where id = $1', [
      role,
    ]),
  ).toEqual([{ title: null, location: 'London', gone: false }]);
});

test('a new end date alone is checked against the stored start', async () => {
  const { __typename } = await send('saveEntry', { education: { degree: 'BSc', start: '1840-05' } });
  expect(__typename).toBe('SaveEntrySuccess');
  const [study] = await server.test.sql<{ id: string }>(`select id from education where degree = 'BSc'`);
  const refused = (field: string) => ({ __typename: 'InvalidInput', field, message: expect.stringMatching(/before/) });
  expect(await send('saveEntry', { id: study?.id, education: { end: '1839' } })).toEqual(refused('education.end'));
  expect(await send('saveEntry', { id: study?.id, education: { end: '1840' } })).toEqual({ __typename });
  expect(await send('saveEntry', { id: study?.id, education: { start: '1841' } })).toEqual(refused('education.start'));
});

test('a visitor learns only that they are not signed in', async () => {
  const { data, errors } = await ask('addExperience', { title: long(301) }, null);
  expect([data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([null, ['UNAUTHENTICATED']]);
});

test('a refused input is in the audit log, and does not undo other fields', async () => {
  const { data } = await runQuery<Record<string, Result>>(
    server,
    `mutation ($title: String) {
      one: updateExperience(input: { id: "${role}", title: "Kept" }) { __typename }
      two: updateExperience(input: { id: "${role}", title: $title }) { __typename ... on InvalidInput { field } } }`,
    { title: long(301) },
    ada,
  );
  expect(data).toEqual({
    one: { __typename: 'UpdateExperienceSuccess' },
    two: { __typename: 'InvalidInput', field: 'title' },
  });
  expect(await server.test.sql('select title from work_experiences where id = $1', [role])).toEqual([
    { title: 'Kept' },
  ]);
  const log = await runQuery<{ auditLog: { edges: { node: object }[] } }>(
    server,
    '{ auditLog(first: 2) { edges { node { action outcome subject } } } }',
    {},
    ada,
  );
  expect(log.data?.auditLog.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      { action: 'mutation.updateExperience', outcome: 'invalid_input', subject: role },
      { action: 'mutation.updateExperience', outcome: 'ok', subject: role },
    ]),
  );
});
