import { addToList } from '../../domain/text/add-to-list.ts';
import {
  type AchievementNode,
  ARCHETYPE_OF,
  type AssetNode,
  type CareerGraph,
  type EntryPictureNode,
  type EvidenceNode,
  type ExperienceNode,
  type GenerationNode,
  type MetricNode,
  type PlacementNode,
  type ProfileNode,
  type RankedNode,
  type SectionEntryNode,
  type SkillNode,
  type SkillOfferNode,
  type StatementVersionNode,
  type StoryNode,
} from '../../domain/career-graph/career-graph.ts';
import { standingEvidence } from '../../domain/career-graph/standing-evidence.ts';
import { readStoryFields } from '../../domain/story/story-field.ts';
import { textCoverage, type Counted } from '../../domain/provenance/text-coverage.ts';
import type { RunSql } from '../database/run-sql.ts';
import { type GraphPart, graphStatement } from './graph-statement.ts';

type Flat<Node, Joined extends keyof Node> = Omit<Node, Joined>;

/** Result of the statement: flat lists with dates as text. Lists that were not requested are missing. */
type Rows = Partial<
  Pick<
    CareerGraph,
    | 'companies'
    | 'navigation'
    | 'timeline'
    | 'completeness'
    | 'education'
    | 'certifications'
    | 'languages'
    | 'questions'
    | 'doubts'
  >
> & {
  version: number;
  /** None without a document that was read. */
  textCoverage?: Counted[];
  profile?: ProfileNode[];
  experiences?: Flat<ExperienceNode, 'company' | 'achievements' | 'evidence'>[];
  achievements?: Flat<AchievementNode, 'experience' | 'metrics' | 'history' | 'ranked' | 'evidence'>[];
  metrics?: MetricNode[];
  evidence?: (EvidenceNode & { of: string })[];
  history?: (Flat<StatementVersionNode, 'createdAt'> & { createdAt: string })[];
  skills?: (Flat<SkillNode, 'proofs' | 'evidence'> & { proofIds: string[] })[];
  skillOffers?: (Flat<SkillOfferNode, 'skills' | 'proofs' | 'history' | 'evidence'> & {
    skillIds: string[];
    proofIds: string[];
  })[];
  ranking?: Flat<RankedNode, 'achievement'>[];
  story?: Flat<StoryNode, 'history'>[];
  sections?: (Flat<SectionEntryNode, 'evidence' | 'picture'> & {
    picture: Flat<EntryPictureNode, 'asset'> | null;
  })[];
  placements?: Flat<PlacementNode, 'asset' | 'candidates'>[];
  generations?: Flat<GenerationNode, 'asset' | 'upscaledAsset'>[];
  assets?: AssetNode[];
};

/**
 * Reads the user's career graph in one statement, so it is consistent and takes one round trip. `sql` must run as the
 * user.
 *
 * @param parts what to read; other lists are empty, and profile and story look as if there were none
 * @returns null if the actor can't see such a user
 */
export async function readCareerGraph(
  sql: RunSql,
  userId: string,
  parts: ReadonlySet<GraphPart>,
): Promise<CareerGraph | null> {
  const [row] = await sql<{ graph: string }>(graphStatement(parts), [userId]);
  return row ? assemble(JSON.parse(row.graph) as Rows) : null;
}

function assemble(rows: Rows): CareerGraph {
  const evidence = groupBy(rows.evidence, ({ of }) => of);
  const sourced = <Row extends { id: string; editedFields: string[] }>(list: Row[] = []) =>
    list.map((row) => {
      const standing = standingEvidence(row, evidence.get(row.id) ?? []);
      evidence.set(row.id, standing);
      return Object.assign(row, { evidence: standing });
    });
  const companies = byId(rows.companies);
  const experiences: ExperienceNode[] = sourced(rows.experiences).map((row) =>
    Object.assign(row, { company: companies.get(row.companyId ?? '') ?? null, achievements: [] }),
  );
  const achievements = joinAchievements(rows, sourced(rows.achievements), byId(experiences));
  const rankings = joinRankings(rows, achievements);
  const skills: SkillNode[] = sourced(rows.skills).map(({ proofIds, ...skill }) =>
    Object.assign(skill, { proofs: among(achievements, proofIds) }),
  );
  return {
    version: rows.version,
    profile: sourced(rows.profile)[0] as ProfileNode,
    companies: [...companies.values()],
    experiences,
    ranking: rankings.find(({ label }) => label === DEFAULT_LABEL)?.entries ?? [],
    rankings,
    skills,
    skillOffers: joinOffers(rows, skills, achievements),
    navigation: rows.navigation ?? [],
    story: joinStory(rows, evidence),
    timeline: rows.timeline ?? [],
    placements: joinPlacements(rows),
    completeness: rows.completeness ?? [],
    textCoverage: rows.textCoverage?.[0] ? textCoverage(rows.textCoverage[0]) : null,
    education: sourced(rows.education),
    certifications: sourced(rows.certifications),
    languages: sourced(rows.languages),
    sections: joinPictures(rows, sourced(rows.sections)),
    questions: rows.questions ?? [],
    doubts: rows.doubts ?? [],
  };
}

function joinAchievements(
  rows: Rows,
  statements: (NonNullable<Rows['achievements']>[number] & { evidence: EvidenceNode[] })[],
  experiences: Map<string, ExperienceNode>,
): Map<string, AchievementNode> {
  const metrics = groupBy(rows.metrics, ({ achievementId }) => achievementId);
  const history = groupBy(historyOf(rows), ({ achievementId }) => achievementId ?? '');
  const achievements = new Map<string, AchievementNode>();
  for (const row of statements) {
    const experience = experiences.get(row.experienceId);
    if (!experience) continue;
    const achievement = Object.assign(row, {
      experience,
      metrics: metrics.get(row.id) ?? [],
      history: history.get(row.id) ?? [],
      ranked: null,
    });
    experience.achievements.push(achievement);
    achievements.set(row.id, achievement);
  }
  return achievements;
}

const DEFAULT_LABEL = 'default';

function joinRankings(rows: Rows, achievements: Map<string, AchievementNode>): CareerGraph['rankings'] {
  const ranked: RankedNode[] = (rows.ranking ?? []).flatMap((row) => {
    const achievement = achievements.get(row.achievementId);
    if (!achievement) return [];
    const node = Object.assign(row, { achievement });
    if (row.label === DEFAULT_LABEL) achievement.ranked = node;
    return [node];
  });
  return [...groupBy(ranked, ({ label }) => label)].map(([label, entries]) => ({ label, entries }));
}

const historyOf = ({ history = [] }: Rows): StatementVersionNode[] =>
  history.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));

function joinOffers(rows: Rows, skills: SkillNode[], achievements: Map<string, AchievementNode>): SkillOfferNode[] {
  const history = groupBy(historyOf(rows), ({ skillOfferId }) => skillOfferId ?? '');
  const known = byId(skills);
  return (rows.skillOffers ?? []).map(({ skillIds, proofIds, ...offer }) => {
    const parts = { skills: among(known, skillIds), proofs: among(achievements, proofIds) };
    const evidence = [...parts.skills, ...parts.proofs].flatMap((one) => one.evidence);
    return Object.assign(offer, { ...parts, evidence, history: history.get(offer.id) ?? [] });
  });
}

/** A field's evidence is that of the facts that its sentences are based on. */
function joinStory(rows: Rows, evidence: Map<string, EvidenceNode[]>): StoryNode | null {
  const [story] = rows.story ?? [];
  if (!story) return null;
  story.fields = readStoryFields(story) as StoryNode['fields'];
  for (const trust of Object.values(story.fields))
    trust.evidence = [...new Set(trust.sentences.flatMap(({ restsOn }) => restsOn))].flatMap(
      (id) => evidence.get(id) ?? [],
    );
  return Object.assign(story, { history: historyOf(rows).filter(({ storyId }) => storyId === story.id) });
}

function among<Row>(rows: Map<string, Row>, ids: string[]): Row[] {
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

function joinPictures(
  rows: Rows,
  entries: (NonNullable<Rows['sections']>[number] & { evidence: EvidenceNode[] })[],
): SectionEntryNode[] {
  const assets: Map<string, AssetNode> = byId(rows.assets);
  return entries.map(({ picture, ...entry }) => ({
    ...entry,
    picture: picture && { ...picture, asset: assets.get(picture.assetId) ?? null },
  }));
}

function joinPlacements(rows: Rows): PlacementNode[] {
  const assets: Map<string, AssetNode> = byId(rows.assets);
  const generations = groupBy(
    rows.generations?.map((row) =>
      Object.assign(row, {
        asset: assets.get(row.assetId) ?? null,
        upscaledAsset: assets.get(row.upscaledAssetId ?? '') ?? null,
      }),
    ),
    ({ archetype }) => archetype,
  );
  return (rows.placements ?? []).map((row) =>
    Object.assign(row, {
      asset: assets.get(row.assetId ?? '') ?? null,
      candidates: generations.get(ARCHETYPE_OF[row.slot]) ?? [],
    }),
  );
}

function byId<Row extends { id: string }>(rows: Row[] = []): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<Row>(rows: Row[] = [], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) addToList(groups, keyOf(row), row);
  return groups;
}
