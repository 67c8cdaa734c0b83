import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

interface Entry {
  section: string;
  label: string;
  shown: boolean;
  editedFields: string[];
}
interface Result {
  __typename: string;
  navigation?: Entry[];
  message?: string;
  field?: string;
}

const UPDATE = `mutation ($input: UpdateNavigationInput!) { updateNavigation(input: $input) {
  __typename ... on UpdateNavigationSuccess { navigation { section label shown editedFields } }
  ... on InvalidInput { message field } } }`;

async function update(input: object, user = ada): Promise<Result> {
  const { data, errors } = await runQuery<{ updateNavigation: Result }>(at, UPDATE, { input }, user);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.updateNavigation;
}

async function navigation(): Promise<Entry[]> {
  const { data } = await runQuery<{ careerGraph: { navigation: Entry[] } }>(
    at,
    '{ careerGraph { navigation { section label shown editedFields } } }',
    {},
    ada,
  );
  return data?.careerGraph.navigation ?? [];
}

/** The page as it would be published now. */
async function page(): Promise<string> {
  return (await fetch(`${at.url}/preview`, { headers: { cookie: ada.cookie } })).text();
}
const headings = (html: string) =>
  [...html.matchAll(/<h2 id="([a-z]+)-title">([^<]*)</gu)].map(([, id, title]) => [id, title]);

test('the owner’s order, titles and choices are on the page, and survive other edits and builds', async () => {
  const before = await navigation();
  expect(before.find(({ section }) => section === 'TIMELINE')).toMatchObject({ shown: true, editedFields: [] });
  const order = ['TIMELINE', ...before.map(({ section }) => section).filter((one) => one !== 'TIMELINE')];
  const done = await update({
    order,
    sections: [
      { section: 'TIMELINE', label: '  Where I worked  ' },
      { section: 'ACHIEVEMENTS', shown: false },
    ],
  });
  expect(done.navigation?.map(({ section }) => section)).toEqual(order);
  const shown = headings(await page());
  expect(shown[0]).toEqual(['timeline', 'Where I worked']);
  expect(shown.map(([id]) => id)).not.toContain('achievements');

  await runQuery(at, 'mutation { updateProfile(input: { headline: "Engineer" }) { __typename } }', {}, ada);
  await at.run(ada, 'NAVIGATION');
  expect(headings(await page())).toEqual(shown);
  expect((await navigation()).map(({ section }) => section)).toEqual(order);

  const hidden = (await navigation()).find(({ section }) => section === 'ACHIEVEMENTS');
  expect(hidden).toMatchObject({ shown: false, editedFields: expect.arrayContaining(['shown']) });
  // Null leaves everything to the content again.
  await update({ order: null, sections: before.map(({ section }) => ({ section, label: null, shown: null })) });
  expect(await navigation()).toEqual(before);
});

test('a section with little content is shown if the owner wants, one without any is not', async () => {
  const hiding = (await navigation()).filter(({ shown }) => !shown);
  await update({ sections: hiding.map(({ section }) => ({ section, shown: true })) });
  const completeness = await runQuery<{ careerGraph: { completeness: { section: string; strategy: string }[] } }>(
    at,
    '{ careerGraph { completeness { section strategy } } }',
    {},
    ada,
  );
  const empty = completeness.data?.careerGraph.completeness.filter(({ strategy }) => strategy === 'HIDE') ?? [];
  const onPage = headings(await page()).map(([id]) => id?.toUpperCase());
  for (const { section } of empty) expect(onPage).not.toContain(section);
});

test('what makes no sense is refused with the field, and nothing is changed', async () => {
  const before = await navigation();
  const refused = [
    [{ order: ['TIMELINE'] }, 'order', /each section once/u],
    [{ order: before.map(() => 'TIMELINE') }, 'order', /each section once/u],
    [{ sections: [{ section: 'IMAGES', shown: false }] }, 'sections', /part of every page/u],
    [{ sections: [{ section: 'SKILLS', label: ' ' }] }, 'label', /empty/u],
    [{ sections: [{ section: 'SKILLS', label: 'x'.repeat(61) }] }, 'label', /limit is 60/u],
    [{ order: Array.from({ length: 21 }, () => 'SKILLS') }, 'order', /limit is 20/u],
  ] as const;
  for (const [input, field, message] of refused) {
    const result = await update(input);
    expect(result).toMatchObject({ __typename: 'InvalidInput', message: expect.stringMatching(message) });
    expect(result.field).toContain(field);
  }
  expect(await navigation()).toEqual(before);
  const nobody = await signUp(at);
  expect(await update({ sections: [{ section: 'SKILLS', shown: true }] }, nobody)).toMatchObject({
    __typename: 'InvalidInput',
    message: 'There are no sections yet. Upload a resume first.',
  });
});

test('hostile titles are text on the page', async () => {
  await update({ sections: [{ section: 'TIMELINE', label: '<script>alert(1)</script>' }] });
  const html = await page();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).not.toContain('<script>alert(1)');
});
