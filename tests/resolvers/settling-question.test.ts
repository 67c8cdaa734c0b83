import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
beforeEach(async () => {
  ada = await signUp(at);
});
afterAll(() => at?.close());

/** A craftsman's: none of its headings but one is recognized as a heading. */
const SMITH = `Tomas Havel
Blacksmith and restorer
tomas.havel@example.org
+420 601 234 567

AT THE ANVIL

Forge Havel & Sons, Brno
master smith, 2012 until now
Gates and railings for 40 listed houses
Trained 5 apprentices

Castle Workshop, Olomouc
journeyman, 2006 - 2012
Restored 300 locks

EDUCATION

Guild school, Brno
journeyman's certificate, 2003 - 2006
`;

/** A nurse's: the section of her roles could be something else. */
const NURSE = `# Marta Lindqvist

marta.lindqvist@example.org · +46 70 123 45 67 · Göteborg

## Where I served

**St Olave's Infirmary**, Ward Sister — 2015–2021
- Ran a ward of 24 beds
- Taught 12 probationers a year

**Mercy Hospice**, Staff Nurse — 2010–2015
- Cared for the dying

## Benches that taught me

Diploma in Nursing, University of Bergen, 2007–2010
`;

interface Item {
  id: string;
  kind: string;
  text: string;
  reason: string;
  document: { id: string; text: string } | null;
  passage: { start: number; end: number } | null;
}
interface Graph {
  experiences: {
    id: string;
    title: string | null;
    location: string | null;
    company: { name: string } | null;
    requiresReview: boolean;
  }[];
  sections: { heading: string | null }[];
}

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at, query, variables, ada);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
const graph = async () =>
  (
    await ask<{ careerGraph: Graph }>(
      '{ careerGraph { experiences { id title location company { name } requiresReview } sections { heading } } }',
    )
  ).careerGraph;
const questions = async () =>
  (
    await ask<{ reviewQueue: Item[] }>(
      '{ reviewQueue(first: 200) { id kind text reason document { id text } passage { start end } } }',
    )
  ).reviewQueue.filter(({ kind }) => kind === 'SECTION_KIND');

interface Answered {
  undoId: string;
  run: { id: string };
}
async function answer(item: Item | undefined, action: 'ACCEPT' | 'REJECT'): Promise<Answered> {
  const { reviewStatement } = await ask<{ reviewStatement: Answered }>(
    `mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) {
      ... on ReviewStatementSuccess { undoId run { id } } ... on Error { message } } }`,
    { input: { id: item?.id, action } },
  );
  expect(await at.ended(ada, reviewStatement.run.id)).toMatchObject({ status: 'SUCCEEDED' });
  return reviewStatement;
}
async function undo(id: string): Promise<void> {
  const { undoReview } = await ask<{ undoReview: Answered }>(
    'mutation ($id: ID!) { undoReview(input: { id: $id }) { ... on UndoReviewSuccess { run { id } } ... on Error { message } } }',
    { id },
  );
  expect(await at.ended(ada, undoReview.run.id)).toMatchObject({ status: 'SUCCEEDED' });
}

describe('a section that the reader missed', () => {
  test('is asked about with its passage, read as what the owner says, and as before after undo', async () => {
    await at.ingest(ada, SMITH, 'smith.txt');
    const [question, ...others] = await questions();
    expect(others).toEqual([]);
    expect(question?.text).toBe('Is “AT THE ANVIL” in smith.txt your work experience?');
    const { document, passage } = question ?? {};
    expect(document?.text.slice(passage?.start, passage?.end)).toMatch(/^AT THE ANVIL.*Restored 300 locks$/su);
    const before = await graph();

    const { undoId } = await answer(question, 'ACCEPT');
    expect((await graph()).experiences).toMatchObject([
      { company: { name: 'Forge Havel & Sons' } },
      { company: { name: 'Castle Workshop' } },
    ]);
    expect(await questions()).toEqual([]);

    await undo(undoId);
    expect(await graph()).toEqual(before);
    expect(await questions()).toMatchObject([{ text: question?.text }]);
  });

  test('is never asked about again after a no, not even when the document is merged again', async () => {
    await at.ingest(ada, SMITH, 'smith.txt');
    const [question] = await questions();
    await answer(question, 'REJECT');
    expect(await questions()).toEqual([]);
    const { experiences, sections } = await graph();
    expect(experiences).toEqual([]);
    expect(sections.map(({ heading }) => heading)).toContain('AT THE ANVIL');
    const id = question?.document?.id;
    await ask('mutation ($id: ID!) { undoMerge(input: { id: $id }) { __typename } }', { id });
    await at.ingest(ada, SMITH, 'smith.txt');
    expect(await questions()).toEqual([]);
    expect((await graph()).experiences).toEqual([]);
  });
});

describe('a section that may be something else', () => {
  test('loses its doubts with one answer, and what the owner has edited stays', async () => {
    await at.ingest(ada, NURSE, 'nurse.md');
    const [question] = await questions();
    expect(question?.text).toBe('Is “Where I served” in nurse.md your work experience?');
    const { experiences } = await graph();
    const doubtful = experiences.find(({ company }) => company?.name === 'Mercy Hospice');
    expect(doubtful?.requiresReview).toBe(true);
    await ask('mutation ($id: ID!) { updateExperience(input: { id: $id, title: "Night Nurse" }) { __typename } }', {
      id: doubtful?.id,
    });
    await answer(question, 'ACCEPT');
    const after = await graph();
    expect(after.experiences).toHaveLength(experiences.length);
    expect(after.experiences.find(({ id }) => id === doubtful?.id)).toMatchObject({
      title: 'Night Nurse',
      company: { name: 'Mercy Hospice' },
      requiresReview: false,
    });
    const { documentChanges } = await ask<{ documentChanges: { question: string | null } }>(
      'query ($id: ID!) { documentChanges(documentId: $id) { question } }',
      { id: question?.document?.id },
    );
    expect(documentChanges.question).toBeNull();
  });

  test('becomes a section of its own after a no, and its roles go', async () => {
    await at.ingest(ada, NURSE, 'nurse.md');
    const [question] = await questions();
    await answer(question, 'REJECT');
    const { experiences, sections } = await graph();
    expect(experiences).toEqual([]);
    expect(sections.map(({ heading }) => heading)).toContain('Where I served');
  });

  test('is not asked about by another user', async () => {
    await at.ingest(ada, NURSE, 'nurse.md');
    const [question] = await questions();
    ada = await signUp(at);
    const { reviewStatement } = await ask<{ reviewStatement: { __typename: string } }>(
      'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
      { input: { id: question?.id, action: 'ACCEPT' } },
    );
    expect(reviewStatement.__typename).toBe('NotFound');
  });
});
