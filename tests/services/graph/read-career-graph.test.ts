import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CareerGraph } from '../../../src/domain/career-graph/career-graph.ts';
import { asActor } from '../../../src/services/database/actor.ts';
import { type Database, type Db, openDatabase } from '../../../src/services/database/prisma.ts';
import { inTransaction } from '../../../src/services/database/run-sql.ts';
import { queryAsActor } from '../../../src/services/database/query-as-actor.ts';
import { ALL_PARTS, type GraphPart } from '../../../src/services/graph/graph-statement.ts';
import { readCareerGraph } from '../../../src/services/graph/read-career-graph.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';
import { generateGraph } from '../../support/generate-graph.ts';

let testing: TestDatabase;
let database: Database;
let users: TestUser[];
const EVERYTHING = new Set(ALL_PARTS);

beforeAll(async () => {
  testing = await testDatabase();
  database = openDatabase(testing.apiUrl, { connections: 4 });
  users = [];
  for (const [seed, name] of ['ada', 'bob', 'eve'].entries()) {
    const user = await makeUser(database, name);
    await asActor(database, user.actor, (db) =>
      generateGraph(db, { userId: user.id, tenantId: user.tenantId, seed, roles: 2 + seed, statements: 3, skills: 4 }),
    );
    users.push(user);
  }
});
afterAll(async () => {
  await database.close();
  await testing.close();
});

const atOnce = (user: TestUser, parts: ReadonlySet<GraphPart> = EVERYTHING) =>
  readCareerGraph(queryAsActor(database, user.actor), user.id, parts);

test('one statement reads what Prisma reads, on generated graphs', async () => {
  for (const user of users) {
    const expected = await asActor(database, user.actor, (db) => readByPrisma(db, user.id));
    expect(comparable(await atOnce(user))).toEqual(expected);
    const inside = await asActor(database, user.actor, (db) => readCareerGraph(inTransaction(db), user.id, EVERYTHING));
    expect(comparable(inside)).toEqual(expected);
  }
});

test('reads only what is selected', async () => {
  const [ada] = users;
  if (!ada) throw new Error('no user');
  const graph = await atOnce(ada, new Set(['skills']));
  expect(graph?.skills).toHaveLength(4);
  expect(graph?.experiences).toEqual([]);
});

test('each of many parallel reads sees its own user, and the connections have no actor afterwards', async () => {
  const names = await Promise.all(
    Array.from({ length: 120 }, async (_, index) => {
      const user = users[index % users.length] as TestUser;
      const graph = await atOnce(user, new Set(['experiences']));
      return graph?.experiences.length === 2 + (index % users.length);
    }),
  );
  expect(names.every(Boolean)).toBe(true);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { rows } = await database.pool.query(
        `select current_user::text as role, current_setting('app.user_id', true) as "user"`,
      );
      expect(rows[0]?.role).toBe('app_api');
      expect(rows[0]?.user ?? '').toBe('');
    }),
  );
});

test("another user's graph is not visible", async () => {
  const [ada, bob] = users as [TestUser, TestUser];
  expect(await readCareerGraph(queryAsActor(database, ada.actor), bob.id, EVERYTHING)).toBeNull();
});

/** Removes back references, so that the two results can be compared as plain data. */
function comparable(graph: CareerGraph | null): unknown {
  if (!graph) return null;
  const {
    ranking,
    rankings: _rankings,
    experiences,
    placements,
    skills,
    skillOffers,
    version: _version,
    ...others
  } = graph;
  return pruned({
    ...others,
    experiences: experiences.map((one) => ({
      ...one,
      achievements: one.achievements.map(({ experience: _experience, ranked, ...rest }) => ({
        ...rest,
        rankedAt: ranked?.position ?? null,
      })),
    })),
    skills: skills.map((one) => ({ ...one, proofs: one.proofs.map(({ rawText }) => rawText) })),
    skillOffers: skillOffers.map(({ evidence: _evidence, ...one }) => ({
      ...one,
      skills: one.skills.map(({ name }) => name),
      proofs: one.proofs.map(({ rawText }) => rawText),
    })),
    ranking: ranking.map(({ achievement, label: _label, ...rest }) => ({ ...rest, text: achievement.rawText })),
    placements: placements.map((one) => ({
      ...one,
      candidates: one.candidates.map((candidate) => ({ ...candidate })),
    })),
  });
}

const ascending = 'asc' as const;
const byPosition = { orderBy: [{ position: ascending }, { id: ascending }] };
const evidence = {
  evidence: {
    where: { superseded: false },
    omit: { superseded: true },
    orderBy: [{ start: ascending }, { id: ascending }],
  },
};

const logo = { assets: { include: { asset: true } } } as const;

function withLogo<One extends { assets: { source: string; linkUrl: string | null; asset: unknown }[] }>({
  assets,
  ...company
}: One) {
  const [first] = assets;
  const logo = first ? { source: first.source, linkUrl: first.linkUrl, asset: first.asset } : null;
  return { ...company, logo, siteLogo: first?.asset && first.source !== 'wordmark' ? logo : null };
}

async function readByPrisma(db: Db, userId: string): Promise<unknown> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      profile: { include: evidence },
      experiences: {
        ...byPosition,
        include: {
          ...evidence,
          company: { include: logo },
          achievements: {
            ...byPosition,
            include: {
              ...evidence,
              metrics: { orderBy: { start: 'asc' } },
              versions: { orderBy: { createdAt: 'asc' } },
              rankings: { where: { label: 'default' } },
            },
          },
        },
      },
      rankings: { where: { label: 'default' }, orderBy: { position: 'asc' }, include: { achievement: true } },
      skills: { ...byPosition, include: evidence },
      // Only the pipeline reads what has been accepted.
      skillOffers: { ...byPosition, include: { versions: true }, omit: { acceptedText: true } },
      navigation: byPosition,
      stories: { include: { versions: true } },
      timelineEntries: byPosition,
      placements: { include: { asset: true } },
      generations: { include: { asset: true, upscaledAsset: true } },
      completeness: true,
      education: { ...byPosition, include: evidence },
      certifications: { ...byPosition, include: evidence },
      languages: { ...byPosition, include: evidence },
      sectionEntries: { ...byPosition, include: { ...evidence, picture: { include: { asset: true } } } },
    },
  });
  const companies = await db.company.findMany({
    where: { experiences: { some: { userId } } },
    include: logo,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const [{ versions, ...story }] = user.stories as [(typeof user.stories)[number]];
  const statements = user.experiences.flatMap(({ achievements }) => achievements);
  const textsOf = (ids: string[]) =>
    ids.flatMap((id) => statements.filter((one) => one.id === id).map(({ rawText }) => rawText));
  return pruned({
    profile: user.profile,
    companies: companies.map(withLogo),
    experiences: user.experiences.map((experience) => ({
      ...experience,
      company: experience.company && withLogo(experience.company),
      achievements: experience.achievements.map(({ versions, rankings, ...achievement }) => ({
        ...achievement,
        history: versions,
        rankedAt: rankings[0]?.position ?? null,
      })),
    })),
    ranking: user.rankings.map(({ achievement, achievementId, formula, position, total, components }) => ({
      achievementId,
      formula,
      position,
      total,
      components,
      text: achievement.rawText,
    })),
    skills: user.skills.map((one) => ({ ...one, proofs: textsOf(one.proofIds) })),
    skillOffers: user.skillOffers.map(({ versions, ...one }) => ({
      ...one,
      skills: one.skillIds.flatMap((id) => user.skills.filter((skill) => skill.id === id).map(({ name }) => name)),
      proofs: textsOf(one.proofIds),
      history: versions,
    })),
    navigation: user.navigation,
    story: { ...story, history: versions },
    timeline: user.timelineEntries,
    placements: user.placements.map((placement) => ({ ...placement, candidates: user.generations })),
    completeness: user.completeness,
    education: user.education,
    certifications: user.certifications,
    languages: user.languages,
    sections: user.sectionEntries.map(({ picture, ...entry }) => ({
      ...entry,
      picture: picture && { assetId: picture.assetId, crop: picture.crop, alt: picture.alt, asset: picture.asset },
    })),
    textCoverage: null,
    questions: [],
    doubts: [],
  });
}

/** Columns that the graph does not show. */
const HIDDEN = new Set([
  // Used by evidence to find its entity.
  'of',
  'userId',
  'tenantId',
  'textKey',
  'nameKey',
  'nameEdited',
  'entryKey',
  'updatedAt',
  'storageKey',
  'promptVersion',
  'negativePrompt',
  'runId',
  'generationId',
  'fields',
  'rejected',
  'placed',
  'proofIds',
  'skillIds',
]);
const OWNERS = ['profileId', 'skillId', 'educationId', 'certificationId', 'languageId', 'sectionEntryId'];

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const isEvidence = 'documentId' in value && 'skillId' in value;
  const isHistory = 'outcome' in value;
  const entries = Object.entries(value).filter(
    ([name]) =>
      !HIDDEN.has(name) &&
      !(isEvidence && (OWNERS.includes(name) || name === 'experienceId' || name === 'achievementId')) &&
      !(name === 'createdAt' && !isHistory) &&
      !(name === 'position' && !('formula' in value)) &&
      !(name === 'id' && ('paragraphs' in value || 'coverage' in value || 'chosenBy' in value || 'shown' in value)),
  );
  return Object.fromEntries(entries.map(([name, one]) => [name, pruned(one)]));
}
