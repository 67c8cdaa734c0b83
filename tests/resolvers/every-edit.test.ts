import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';
import type { ChangedPart } from '../../src/domain/career-graph/graph-part.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { makeProject } from '../support/make-project.ts';
import { FOLLOW_UPS } from '../../src/services/graph/follow-ups.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { freshlyDerived, storedDerived } from '../support/derived-graph.ts';
import { openCaches } from '../support/normalizing-caches.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

/** The newest role proves a skill. */
const RESUME = PLAIN_SAMPLE.replace('better punched cards', 'better punched cards and SQL');

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());

interface Graph {
  version: number;
  experiences: { id: string; company: { id: string } | null; achievements: { id: string; rawText: string }[] }[];
  skills: { id: string; name: string }[];
}
const GRAPH = `{ careerGraph { version experiences { id company { id } achievements { id rawText } } skills { id name } } }`;

interface Row {
  /** The mutation and what it does. */
  edit: string;
  /** Runs before the edit; its result is passed to `input`. */
  setUp?: (user: SignedUp, graph: Graph) => Promise<object>;
  input: (graph: Graph, made: object) => object;
  /** All parts that the edit's transaction changes: the edited one and those derived from it. */
  touches: ChangedPart[];
}

const first = (graph: Graph) => graph.experiences[0] ?? raise('no role');
const statement = (graph: Graph) => first(graph).achievements[0] ?? raise('no statement');
const skill = (graph: Graph, name: string) => graph.skills.find((one) => one.name === name)?.id;
const role = (graph: Graph) => ({ kind: 'EXPERIENCE', id: first(graph).id });

/** Parts that follow from removing or restoring a role with its statements. */
const WHOLE_ROLE: ChangedPart[] = [
  'experiences',
  'timeline',
  'ranking',
  'skills',
  'skillOffers',
  'story',
  'completeness',
  'navigation',
];

/** Parts that follow from removing or restoring a document. */
const EVERYTHING: ChangedPart[] = [
  ...WHOLE_ROLE,
  'profile',
  'achievements',
  'metrics',
  'evidence',
  'education',
  'languages',
];

const ROWS: Row[] = [
  {
    edit: 'updateExperience: another role at another company that has ended, with a start that nobody knows',
    input: (graph) => ({
      id: first(graph).id,
      title: 'Junior Clerk',
      companyName: 'Quite Another Ltd',
      start: null,
      end: '2022-04',
    }),
    touches: ['experiences', 'timeline', 'ranking', 'skillOffers', 'story', 'completeness', 'navigation'],
  },
  {
    edit: 'addExperience: a role at a company without a logo',
    input: () => ({ title: 'Advisor', companyName: 'Analytical Society', start: '2010', end: '2011' }),
    touches: ['experiences', 'timeline', 'story', 'completeness'],
  },
  {
    edit: 'addAchievement: one that outranks the others and proves a skill',
    input: (graph) => ({ experienceId: first(graph).id, text: 'Saved $90M for the whole company with SQL' }),
    touches: ['achievements', 'metrics', 'ranking', 'skills', 'skillOffers', 'story', 'completeness', 'navigation'],
  },
  {
    edit: 'reviewAchievement: other words, without a number and a skill',
    input: (graph) => ({ id: statement(graph).id, action: 'EDIT', original: true, text: 'Wrote reports' }),
    touches: ['achievements', 'metrics', 'ranking', 'skills', 'skillOffers', 'story', 'completeness', 'navigation'],
  },
  {
    edit: 'reviewAchievement: it can be proven',
    input: (graph) => ({ id: statement(graph).id, action: 'VERIFY' }),
    touches: ['achievements', 'ranking'],
  },
  {
    edit: 'reviewStatement: a skill that is not one',
    input: (graph) => ({ id: `skill:${skill(graph, 'SQL')}`, action: 'REJECT' }),
    touches: ['skills', 'skillOffers', 'completeness', 'navigation'],
  },
  {
    edit: 'undoReview: of a skill that was rejected',
    setUp: async (user, graph) => {
      const { data } = await runQuery<{ done: { undoId: string } }>(
        at,
        'mutation ($id: ID!) { done: reviewStatement(input: { id: $id, action: REJECT }) { ... on ReviewStatementSuccess { undoId } } }',
        { id: `skill:${skill(graph, 'SQL')}` },
        user,
      );
      return { id: data?.done.undoId };
    },
    input: (_graph, decision) => decision,
    touches: ['skills', 'skillOffers', 'completeness', 'navigation'],
  },
  {
    edit: 'saveEntry: a skill under another name, which a statement has',
    input: (graph) => ({ id: skill(graph, 'Mathematics'), skill: { name: 'Punched cards' } }),
    touches: ['skills', 'skillOffers', 'story', 'completeness', 'navigation'],
  },
  {
    edit: 'orderEntries: skills, the last one first',
    input: ({ skills }) => ({ kind: 'SKILL', ids: [skills.at(-1), ...skills.slice(0, -1)].map((one) => one?.id) }),
    touches: ['skills'],
  },
  {
    edit: 'saveEntry: a course of study',
    input: () => ({ education: { institution: 'University of Turin', degree: 'PhD', start: '2017', end: '2018' } }),
    touches: ['education', 'timeline', 'story'],
  },
  {
    edit: 'ignoreLooseText: a passage',
    setUp: (user) => looseText(user, 'open'),
    input: (_graph, loose) => loose,
    touches: ['looseText'],
  },
  {
    edit: 'placeLooseText: a passage that is an award',
    setUp: (user) => looseText(user, 'open'),
    input: (_graph, loose) => ({ ...loose, as: 'SECTION_ENTRY', sectionKind: 'AWARD' }),
    touches: ['looseText', 'sections'],
  },
  {
    edit: 'reopenLooseText: a passage that was ignored',
    setUp: (user) => looseText(user, 'ignored'),
    input: (_graph, loose) => loose,
    touches: ['looseText'],
  },
  { edit: 'removeEntry: a role', input: role, touches: WHOLE_ROLE },
  {
    edit: 'restoreEntry: a role',
    setUp: async (user, graph) => {
      await run(user, 'removeEntry', role(graph));
      return role(graph);
    },
    input: (_graph, removed) => removed,
    touches: WHOLE_ROLE,
  },
  {
    edit: 'updateProfile: another profession, and words that a story can quote',
    input: () => ({ headline: 'Teacher of colleagues', summary: 'Machines can weave more than threads alone.' }),
    touches: ['profile', 'ranking', 'story', 'completeness', 'navigation'],
  },
  {
    edit: 'updateNavigation: another order and title',
    input: () => ({
      order: ['SKILLS', 'TIMELINE', 'STORY', 'ACHIEVEMENTS', 'LOGOS'],
      sections: [{ section: 'TIMELINE', label: 'Where I worked', shown: true }],
    }),
    touches: ['navigation'],
  },
  {
    edit: 'updateStory: no opener',
    input: () => ({ opener: null }),
    touches: ['story', 'completeness', 'navigation'],
  },
  {
    edit: 'resolveStaleWords: a quote that names a former employer of a role',
    setUp: async (user, graph) => {
      await run(user, 'updateStory', { quote: 'Looms GmbH taught me to count.', quoteAttribution: 'Ada Byron' });
      await run(user, 'updateExperience', { id: graph.experiences.at(-1)?.id, companyName: 'Quite Another Ltd' });
      const [story] = await at.test.sql<{ id: string }>('select id from stories where user_id = $1', [user.userId]);
      return { id: `story:${story?.id}:quote` };
    },
    input: (_graph, stale) => ({ ...stale, action: 'REMOVE' }),
    touches: ['story', 'completeness', 'navigation'],
  },
  {
    edit: 'confirmCompanyDomain: another one than the logo was found by',
    setUp: async (_user, graph) => {
      const companyId = first(graph).company?.id;
      await at.test.sql(
        `update company_assets set link_url = 'https://example.com/l.svg', asset_id = null
        where company_id = $1`,
        [companyId],
      );
      return { companyId };
    },
    input: (_graph, { companyId }: { companyId?: string }) => ({ companyId, domain: 'engine-works.example.com' }),
    touches: ['companies', 'logos'],
  },
  {
    edit: 'removeDocument: the only one',
    setUp: onlyDocument,
    input: (_graph, document) => document,
    touches: EVERYTHING,
  },
  {
    edit: 'restoreDocument: the only one',
    setUp: async (user) => {
      const document = await onlyDocument(user);
      await run(user, 'removeDocument', document);
      return document;
    },
    input: (_graph, document) => document,
    touches: EVERYTHING,
  },
  {
    edit: 'undoMerge: of the only document',
    setUp: onlyDocument,
    input: (_graph, document) => document,
    touches: EVERYTHING,
  },
  {
    edit: 'selectVariant: a candidate for an empty place',
    setUp: (user) => makeCandidate(at, user, null),
    input: (_graph, { generationId }: { generationId?: string }) => ({ generationId }),
    touches: ['placements', 'completeness'],
  },
  {
    edit: 'adjustPlacement: a darker shade',
    setUp: (user) => makeCandidate(at, user, 'hero'),
    input: () => ({ slot: 'HERO', gradientOpacity: 0.8 }),
    touches: ['placements'],
  },
  {
    edit: 'setEntryPicture: other words about the picture of a project',
    setUp: (user) => makeProject(at, user, { hasPicture: true }),
    input: (_graph, project) => ({ ...project, alt: 'A loom' }),
    touches: ['sections'],
  },
  {
    edit: 'removeEntryPicture: of a project',
    setUp: (user) => makeProject(at, user, { hasPicture: true }),
    input: (_graph, project) => project,
    touches: ['sections'],
  },
];

/** Mutations that edit no career graph, by topic. Runs that they start call editGraph themselves. */
const OTHERS: Record<string, string> = {
  cancelRun: 'a run',
  createApiKey: 'a key',
  createUpload: 'a file to come',
  createWebhook: 'a webhook',
  deleteAccount: 'the account',
  deleteDocument: 'a file that is not part of the graph',
  deleteWebhook: 'a webhook',
  exportGraph: 'a run',
  importArchive: 'a run',
  ingestDocument: 'a run',
  publishSite: 'a run',
  renewSiteLink: 'the site',
  rerollImage: 'a run',
  resendWebhookDelivery: 'a message',
  restoreSiteVersion: 'a run',
  retryRun: 'a run',
  revokeApiKey: 'a key',
  revokeSession: 'a session',
  rotateWebhookSecret: 'a webhook',
  runPipeline: 'a run',
  unpublishSite: 'the site',
  updateSite: 'the site',
  updateWebhook: 'a webhook',
  uploadEntryPicture: 'a run',
  uploadOwnImage: 'a run',
  usePhoto: 'a run',
};

const mutationOf = ({ edit }: Row) => edit.slice(0, edit.indexOf(':'));

test('every mutation of the schema has a row here, or edits no career graph', () => {
  const mutations = Object.keys(executableSchema.getMutationType()?.getFields() ?? {});
  const known = [...new Set([...ROWS.map(mutationOf), ...Object.keys(OTHERS)])];
  expect(known.toSorted()).toEqual(mutations.toSorted());
});

test('every derived part follows from some edit', () => {
  const touched = new Set(ROWS.flatMap(({ touches }) => touches));
  expect(FOLLOW_UPS.map(({ part }) => part).filter((part) => !touched.has(part))).toEqual([]);
});

test.each([...new Set(ROWS.map(mutationOf))])('%s takes expectedVersion and can be refused with a Conflict', (name) => {
  const field = executableSchema.getMutationType()?.getFields()[name];
  const input = getNamedType(field?.args.find((arg) => arg.name === 'input')?.type);
  const result = getNamedType(field?.type);
  expect(isInputObjectType(input) && Object.keys(input.getFields())).toContain('expectedVersion');
  expect(isUnionType(result) && result.getTypes().map((type) => type.name)).toContain('Conflict');
});

describe.each(ROWS)('$edit', (row) => {
  test('is refused on an old version, and updates everything derived, and caches, on the current one', async () => {
    const user = await signUp(at);
    await at.ingest(user, RESUME);
    // Of a build only logos add to what edits touch.
    await at.run(user, 'LOGOS');
    const before = await look(user);
    const made = (await row.setUp?.(user, before)) ?? {};
    const { version } = await look(user);
    const input = row.input(before, made);

    const refused = await run(user, mutationOf(row), { ...input, expectedVersion: version - 1 });
    expect(refused).toMatchObject({ __typename: 'Conflict', version, changed: expect.any(Array) });
    expect((await look(user)).version).toBe(version);

    const caches = await openCaches(at, user);
    const done = await caches.mutate(mutationOf(row), { name: 'input', value: { ...input, expectedVersion: version } });
    expect(done.__typename).toMatch(/Success$/u);
    if (!done.run) {
      const { apollo, urql, reloaded } = await caches.look();
      expect({ apollo, urql }).toEqual({ apollo: reloaded, urql: reloaded });
    }
    const [change] = await at.test.sql<{ touched: string[] }>(
      'select touched from graph_changes where user_id = $1 and version = $2',
      [user.userId, version + 1],
    );
    expect(change?.touched.toSorted()).toEqual(row.touches.toSorted());
    if (done.run) await at.ended(user, done.run.id);
    expect(await storedDerived(at, user.userId)).toEqual(await freshlyDerived(at, user.userId));
  });
});

async function look(user: SignedUp): Promise<Graph> {
  const { data } = await runQuery<{ careerGraph: Graph }>(at, GRAPH, {}, user);
  return data?.careerGraph ?? raise('no graph');
}

interface Result {
  __typename: string;
  version?: number;
  changed?: string[];
  run?: { id: string };
}

async function run(user: SignedUp, mutation: string, input: object): Promise<Result> {
  const field = executableSchema.getMutationType()?.getFields()[mutation];
  const started = mutation === 'confirmCompanyDomain' ? '... on ConfirmCompanyDomainSuccess { run { id } }' : '';
  const { data, errors } = await runQuery<{ done: Result }>(
    at,
    `mutation ($input: ${String(field?.args[0]?.type)}) { done: ${mutation}(input: $input) {
      __typename ... on Conflict { version changed } ${started} } }`,
    { input },
    user,
  );
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.done;
}

async function onlyDocument({ userId }: SignedUp): Promise<{ id: string }> {
  const [document] = await at.test.sql<{ id: string }>('select id from documents where user_id = $1', [userId]);
  return document ?? raise('no document');
}

/** A passage that found no place. */
async function looseText(user: SignedUp, status: 'open' | 'ignored'): Promise<{ id: string }> {
  const document = await onlyDocument(user);
  const [loose] = await at.test.sql<{ id: string }>(
    `insert into loose_texts (id, user_id, document_id, kind, text, start_offset, end_offset, letters, status)
     values (gen_random_uuid(), $1, $2, 'passage', 'Golden Shuttle', 0, 14, 13, $3::loose_text_status) returning id`,
    [user.userId, document.id, status],
  );
  return loose ?? raise('no loose text');
}

function raise(message: string): never {
  throw new Error(message);
}
