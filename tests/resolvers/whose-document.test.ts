import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportAs } from '../pipelines/export/export-harness.ts';
import { PLAIN_SAMPLE, THEIR_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { freshlyDerived, storedDerived } from '../support/derived-graph.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let sample: Uint8Array;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  sample = await readFile('samples/resume.pdf');
});
beforeEach(async () => {
  ada = await signUp(at);
});
afterAll(() => at?.close());

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at, query, variables, ada);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

interface Graph {
  profile: { name: string | null; email: string | null; links: string[] };
  experiences: {
    id: string;
    title: string | null;
    company: { name: string } | null;
    achievements: { rawText: string }[];
  }[];
  skills: { name: string }[];
  languages: { name: string }[];
}
const graph = async () =>
  (
    await ask<{ careerGraph: Graph }>(
      `{ careerGraph { profile { name email links } experiences { id title company { name } achievements { rawText } }
        skills { name } languages { name } } }`,
    )
  ).careerGraph;

interface Item {
  id: string;
  kind: string;
  text: string;
  document: { fileName: string } | null;
  experiences: { title: string | null; company: { name: string } | null; evidence: { text: string }[] }[];
}
const questions = async () =>
  (
    await ask<{ reviewQueue: Item[] }>(
      `{ reviewQueue(first: 500) { id kind text document { fileName } experiences { title company { name } evidence { text } } } }`,
    )
  ).reviewQueue.filter(({ kind }) => kind.startsWith('SAME_'));
const decide = async (id: string, action: 'ACCEPT' | 'REJECT') =>
  (
    await ask<{ reviewStatement: { __typename: string } }>(
      'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
      { input: { id, action } },
    )
  ).reviewStatement.__typename;

interface Document {
  id: string;
  fileName: string;
  status: string;
  isSample: boolean;
}
const documents = async () =>
  (await ask<{ documents: Document[] }>('{ documents(includeRemoved: true) { id fileName status isSample } }'))
    .documents;
const idOf = async (name: string) => (await documents()).find(({ fileName }) => fileName === name)?.id ?? '';
const changesOf = async (name: string) =>
  (
    await ask<{
      documentChanges: { doubt: string | null; removedSample: boolean; kept: { because: string }[] } | null;
    }>('query ($id: ID!) { documentChanges(documentId: $id) { doubt removedSample kept { because } } }', {
      id: await idOf(name),
    })
  ).documentChanges;
const problems = async () => (await ask<{ site: { problems: string[] } }>('{ site { problems } }')).site.problems;
async function page(): Promise<{ html: string; status: string }> {
  const { publishSite } = await ask<{ publishSite: { run: { id: string } } }>(
    'mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }',
  );
  const { status } = await at.ended(ada, publishSite.run.id);
  const { site } = await ask<{ site: { slug: string | null } }>(
    'mutation { updateSite(input: { visibility: PUBLIC, indexable: true }) { __typename } } ',
  ).then(() => ask<{ site: { slug: string | null } }>('{ site { slug } }'));
  return { status, html: await (await fetch(`${at.url}/${site.slug}`)).text() };
}

describe('the sample', () => {
  test("is marked, also on the page, and replaced by the owner's first document, including edits to it", async () => {
    await at.ingest(ada, sample, 'whatever.pdf');
    expect(await documents()).toMatchObject([{ isSample: true, status: 'MERGED' }]);
    const before = await graph();
    expect(before.profile.name).toBe('Ingrid Solberg');
    const { html } = await page();
    expect(html).toContain('This is a sample. The person on this page doesn&#x27;t exist.');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(await (await fetch(`${at.url}/sitemap.xml`)).text()).not.toContain('solberg');
    await ask('mutation ($id: ID!) { updateExperience(input: { id: $id, title: "Queen" }) { __typename } }', {
      id: before.experiences[0]?.id,
    });

    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    const { profile, experiences, languages } = await graph();
    expect(profile).toEqual({
      name: 'Ada Byron',
      email: 'ada.byron@example.com',
      links: ['https://ada-byron.example.com'],
    });
    expect(experiences.map(({ title }) => title)).toEqual(['Lead Analyst', 'Analyst', 'Clerk']);
    expect(languages.map(({ name }) => name)).toEqual(['English', 'French']);
    expect(await changesOf('mine.txt')).toEqual({ doubt: null, removedSample: true, kept: [] });
    expect(await questions()).toEqual([]);
    const mine = await page();
    expect(mine.html).not.toContain('This is a sample');
    expect(mine.html).not.toContain('Solberg');

    await ask('mutation ($id: ID!) { undoMerge(input: { id: $id }) { __typename } }', { id: await idOf('mine.txt') });
    expect((await graph()).experiences.map(({ title }) => title)).toEqual([
      'Queen',
      ...before.experiences.slice(1).map(({ title }) => title),
    ]);
  });

  test("is never merged into a graph that has the owner's documents", async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    const before = await graph();
    const run = await at.ingest(ada, sample, 'resume.pdf');
    expect(run).toMatchObject({ status: 'FAILED', error: { code: 'document_refused' } });
    expect(run.error?.message).toContain("The sample can't be merged");
    expect(await graph()).toEqual(before);
  });

  test('is removed with one click, including edits to it', async () => {
    await at.ingest(ada, sample, 'resume.pdf');
    const { experiences } = await graph();
    await ask('mutation ($id: ID!) { updateExperience(input: { id: $id, title: "Queen" }) { __typename } }', {
      id: experiences[0]?.id,
    });
    await ask('mutation ($id: ID!) { removeDocument(input: { id: $id }) { __typename } }', {
      id: await idOf('resume.pdf'),
    });
    expect(await graph()).toMatchObject({ profile: { name: null }, experiences: [], skills: [] });
  });
});

const SOMEBODY_ELSE = THEIR_SAMPLE.replace('Programming, Analysis', 'Sonnets, Analysis');

describe("someone else's document", () => {
  test('is marked, replaces nothing, blocks publishing, and is undone by one answer', async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    const before = await graph();
    await at.ingest(ada, `${SOMEBODY_ELSE}\nUpdated: 1 October 2026\n`, 'theirs.txt');
    const [question, ...others] = (await questions()).filter(({ kind }) => kind === 'SAME_PERSON');
    expect(others).toEqual([]);
    expect(question?.text).toBe(
      'theirs.txt is the resume of Peter Longfellow; your career graph is that of Ada Byron. Is this you?',
    );
    expect(question).toMatchObject({ document: { fileName: 'theirs.txt' }, experiences: [] });
    const changes = await changesOf('theirs.txt');
    expect(changes?.doubt).toBe(question?.text);
    expect(new Set(changes?.kept.map(({ because }) => because))).toEqual(new Set(['DOUBTED']));
    expect((await graph()).profile).toMatchObject({ name: 'Ada Byron', email: 'ada.byron@example.com' });
    expect(await problems()).toContain(`${question?.text} Answer in review first.`);
    const { run } = await exportAs(at, ada, 'TEXT');
    expect(run).toMatchObject({ status: 'FAILED', error: { code: 'document_doubted' }, exportFile: null });
    expect(await decide(question?.id ?? '', 'REJECT')).toBe('ReviewStatementSuccess');
    expect(await graph()).toEqual(before);
    expect(await questions()).toEqual([]);
    expect((await exportAs(at, ada, 'TEXT')).bytes.toString('utf8')).not.toContain('Longfellow');
    expect((await documents()).map(({ fileName, status }) => [fileName, status])).toEqual([
      ['theirs.txt', 'UNMERGED'],
      ['mine.txt', 'MERGED'],
    ]);
  });

  /** Everything derived, without rows that say that nothing was derived for them. */
  async function derived() {
    const { evidenceStrength = [], proofs = [], ...rest } = await storedDerived(at, ada.userId);
    return {
      ...rest,
      evidenceStrength: (evidenceStrength as { strength: number }[]).filter(({ strength }) => strength > 0),
      proofs: (proofs as { proofs: string[] }[]).filter((one) => one.proofs.length > 0),
    };
  }

  test('is in nothing that is derived until the answer, which brings it in or leaves all as it was', async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    await at.run(ada, 'BUILD');
    const before = await derived();
    const theirs = SOMEBODY_ELSE.replace('Looms GmbH', 'Poets Ltd')
      .replace('BSc Mathematics', 'MA Poetry')
      .replace('French', 'Latin');
    await at.ingest(ada, theirs, 'theirs.txt');
    await at.run(ada, 'BUILD');
    expect(await derived()).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(/Poet|Sonnet|Latin/u);
    expect((await graph()).languages.map(({ name }) => name)).toContain('Latin');

    const [question] = (await questions()).filter(({ kind }) => kind === 'SAME_PERSON');
    await decide(question?.id ?? '', 'REJECT');
    expect(await derived()).toEqual(before);

    await at.ingest(ada, theirs, 'theirs.txt');
    const [again] = (await questions()).filter(({ kind }) => kind === 'SAME_PERSON');
    await decide(again?.id ?? '', 'ACCEPT');
    const after = await storedDerived(at, ada.userId);
    expect(JSON.stringify(after['timeline'])).toContain('Poetry House');
    expect(JSON.stringify(after['story'])).toContain('Poetry House');
    expect(after['ranking']?.length).toBeGreaterThan(5);
    expect(after).toEqual(await freshlyDerived(at, ada.userId));
  });

  test('gives nothing to a role of one’s own, whose employer it names too', async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    await at.run(ada, 'BUILD');
    const before = await derived();
    const theirs = SOMEBODY_ELSE.replaceAll('Poetry House', 'Engine Works, Inc.')
      .replaceAll('by 40%', 'by 90%')
      .replace('better punched cards', 'better sonnets for 3,000 readers');
    await at.ingest(ada, theirs, 'theirs.txt');
    await at.run(ada, 'BUILD');
    expect((await questions()).map(({ kind }) => kind)).toContain('SAME_PERSON');
    expect(await derived()).toEqual(before);
  });

  test("that turns out to be the owner's counts by its date from then on, and is not asked about again", async () => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    const theirs = `${SOMEBODY_ELSE}\nUpdated: 1 October 2026\n`;
    await at.ingest(ada, theirs, 'theirs.txt');
    const [question] = (await questions()).filter(({ kind }) => kind === 'SAME_PERSON');
    await decide(question?.id ?? '', 'ACCEPT');
    expect((await graph()).profile.name).toBe('Peter Longfellow');
    for (const [text, name] of [
      [theirs, 'theirs.txt'],
      [PLAIN_SAMPLE, 'mine.txt'],
    ] as const) {
      await at.ingest(ada, text, name);
      expect((await questions()).filter(({ kind }) => kind === 'SAME_PERSON')).toEqual([]);
    }
  });

  test.each([
    ['a married name and the same address', SOMEBODY_ELSE.replace('peter@example.org', 'ada.byron@example.com')],
    ['another name with the same given name', SOMEBODY_ELSE.replace('Peter Longfellow', 'Ada King')],
    ['no name at all', SOMEBODY_ELSE.replace('Peter Longfellow\nPrincipal Analyst\n', '')],
  ])('is not suspected for %s', async (_why, text) => {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    await at.ingest(ada, text, 'other.txt');
    expect((await questions()).filter(({ kind }) => kind === 'SAME_PERSON')).toEqual([]);
  });
});

describe('the same role under a different employer name', () => {
  const OTHER_NAME = PLAIN_SAMPLE.replaceAll('Engine Works, Inc.', 'Engine Works Manchester Foundry')
    .replace('by 40%', 'by 41%')
    .replace('SQL', 'SQL, Foundry work');
  const titles = async () => (await graph()).experiences.map(({ title, company }) => [title, company?.name]);

  async function readBoth(): Promise<Item[]> {
    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    await at.ingest(ada, OTHER_NAME, 'other.txt');
    return questions();
  }

  test('is asked about, not on the site meanwhile, and merged when it is the same', async () => {
    const asked = await readBoth();
    expect(asked.map(({ kind }) => kind)).toEqual(['SAME_ROLE', 'SAME_ROLE']);
    expect(asked[0]?.text).toContain('at Engine Works Manchester Foundry the same role as at Engine Works, Inc.?');
    expect(asked[0]?.document).toEqual({ fileName: 'other.txt' });
    const [first, second, ...more] = asked[0]?.experiences ?? [];
    expect(more).toEqual([]);
    expect(second?.title).toBe(first?.title);
    expect([first, second].map((role) => role?.company?.name)).toEqual([
      'Engine Works, Inc.',
      'Engine Works Manchester Foundry',
    ]);
    expect(second?.evidence.map(({ text }) => text)).toContain('Engine Works Manchester Foundry');
    expect(await titles()).toHaveLength(5);
    expect((await page()).html).not.toContain('Manchester Foundry');
    expect(await decide(asked[0]?.id ?? '', 'ACCEPT')).toBe('ReviewStatementSuccess');
    expect((await titles()).map(([title]) => title)).toEqual(['Lead Analyst', 'Analyst', 'Clerk']);
    expect(await questions()).toEqual([]);
    // It remains one career graph under either name.
    await at.ingest(ada, `${OTHER_NAME}\n`, 'again.txt');
    expect(await titles()).toHaveLength(3);
    expect(await questions()).toEqual([]);
  });

  test('is asked about again when the merge was undone, for the answer may have been wrong', async () => {
    const asked = await readBoth();
    await decide(asked[0]?.id ?? '', 'ACCEPT');
    expect(await titles()).toHaveLength(3);
    await ask('mutation ($id: ID!) { undoMerge(input: { id: $id }) { __typename } }', { id: await idOf('other.txt') });
    await at.ingest(ada, OTHER_NAME, 'other.txt');
    expect((await questions()).map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
    expect(await titles()).toHaveLength(5);
  });

  test('stays two roles if rejected, and is not asked about again', async () => {
    for (const { id } of await readBoth()) expect(await decide(id, 'REJECT')).toBe('ReviewStatementSuccess');
    expect(await titles()).toHaveLength(5);
    expect((await page()).html).toContain('Manchester Foundry');
    await at.ingest(ada, `${OTHER_NAME}\n`, 'again.txt');
    expect(await questions()).toEqual([]);
    expect(await titles()).toHaveLength(5);
  });
});
