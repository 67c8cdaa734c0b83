import { expect } from '@jest/globals';
import { runQuery, type SignedUp } from '../support/run-query.ts';
import type { ServerWithWorker } from '../support/server-with-worker.ts';
import { typeName } from '../support/type-name.ts';

export interface Result {
  __typename: string;
  message?: string;
  run?: { id: string } | null;
}

export interface Change {
  before: string;
  after: string | null;
}

export interface Item {
  id: string;
  kind: string;
  field: string | null;
  text: string;
  reason: string;
  staleWords: { text: string; reason: string; changes: Change[] }[];
  changes: Change[];
}

export interface Role {
  id: string;
  title: string;
  start: string;
  company: { name: string };
  editedFields: string[];
  achievements: { id: string; rawText: string; impactStatement: string | null }[];
}

export interface Story {
  opener: string | null;
  paragraphs: string[];
  quote: string | null;
  requiresReview: boolean;
  editedFields: string[];
  fields: {
    field: string;
    provenance: string;
    requiresReview: boolean;
    reviewReason: string | null;
    editedBy: string | null;
    sentences: { text: string; restsOn: string[]; isStale: boolean; staleReason: string | null }[];
    history: { kind: string; provenance: string; text: string; outcome: string; reason: string | null }[];
  }[];
}

export const fieldOf = ({ fields }: Story, name: string) => fields.find(({ field }) => field === name);

export const MOVED = { title: 'Junior Clerk', companyName: 'Quite Another Company Ltd', start: '2024-01' };
export const SUCCESS = { __typename: 'UpdateExperienceSuccess' };

export type StoryOwner = ReturnType<typeof storyOwner>;

/** A user with a story, and what they do with it through the API. */
export function storyOwner(at: ServerWithWorker, ada: SignedUp) {
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await runQuery<Data & object>(at, query, { ...variables }, ada);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };

  const mutate = async (name: string, input: object, more = '') => {
    const type = `${typeName(name)}Input`;
    const query = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Error { message } ${more} } }`;
    return (await ask<{ result: Result }>(query, { input })).result;
  };
  const resolve = (id: string, action: 'REWRITE' | 'KEEP' | 'REMOVE') =>
    mutate('resolveStaleWords', { id, action }, '... on ResolveStaleWordsSuccess { run { id } }');

  const queue = async () =>
    (
      await ask<{ reviewQueue: Item[] }>(
        `{ reviewQueue { id kind field text reason staleWords { text reason changes { before after } } changes { before after } } }`,
      )
    ).reviewQueue;

  const graph = async () =>
    (
      await ask<{ careerGraph: { experiences: Role[]; story: Story } }>(`{ careerGraph {
      experiences { id title start editedFields company { name } achievements { id rawText impactStatement } }
      story { opener paragraphs quote requiresReview editedFields fields { field provenance requiresReview reviewReason editedBy
        sentences { text restsOn isStale staleReason } history { kind provenance text outcome reason } } } } }`)
    ).careerGraph;
  const firstRole = async () => {
    const [role] = (await graph()).experiences;
    if (!role) throw new Error('no role');
    return role;
  };

  const move = async () =>
    expect(await mutate('updateExperience', { id: (await firstRole()).id, ...MOVED })).toEqual(SUCCESS);

  /** Publishes the site and reads it as a visitor. */
  async function published(): Promise<string> {
    await mutate('updateSite', { visibility: 'PUBLIC' });
    const { started } = await ask<{ started: { run: { id: string } } }>(
      `mutation { started: publishSite { ... on PublishSiteSuccess { run { id } } } }`,
    );
    expect(await at.ended(ada, started.run.id)).toMatchObject({ status: 'SUCCEEDED' });
    return visible();
  }
  async function visible(): Promise<string> {
    const { site } = await ask<{ site: { slug: string } }>('{ site { slug } }');
    const page = await (await fetch(`${at.url}/${site.slug}`)).text();
    const [, body = ''] = page.split('</head>');
    const text = body.replaceAll(/<script.*?<\/script>|<[^>]+>/gsu, ' ').replaceAll('&#x27;', "'");
    return text.replaceAll(/\s+/gu, ' ');
  }
  const leftOut = async () => (await ask<{ site: { leftOut: string[] } }>('{ site { leftOut } }')).site.leftOut;
  return { ask, mutate, resolve, queue, graph, firstRole, move, published, visible, leftOut };
}
