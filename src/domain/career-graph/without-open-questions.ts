import { isEdited } from '../reconcile/stored-graph.ts';
import type {
  AchievementNode,
  CareerGraph,
  DoubtNode,
  ExperienceNode,
  ProfileNode,
  RankedNode,
} from './career-graph.ts';

/**
 * The career graph without what the owner has yet to decide about: roles that could be the same as another one, and
 * everything that is only in documents that may be someone else's. Needs the parts `questions` and `doubts`.
 */
export function withoutOpenQuestions(stored: CareerGraph): CareerGraph {
  const graph = stored.doubts.length === 0 ? stored : withoutDoubts(stored);
  const doubles = new Set(
    graph.questions.flatMap(({ kind, experienceId }) => (kind === 'same_role' ? experienceId : [])),
  );
  if (doubles.size === 0) return graph;
  return withRoles(
    graph,
    graph.experiences.filter(({ id }) => !doubles.has(id)),
  );
}

function withoutDoubts(graph: CareerGraph): CareerGraph {
  const doubted = new Map<string, DoubtNode['field'][]>();
  for (const { of, field, value } of graph.doubts)
    if (value === null) doubted.set(of, [...(doubted.get(of) ?? []), field]);
  const kept = <Row extends Supported>(rows: Row[]) => rows.flatMap((row) => certainPart(row, doubted) ?? []);
  const roles = graph.experiences.flatMap((role) => {
    const statements = kept(role.achievements);
    // A role stays if one of its statements does.
    const certain = certainPart(role, doubted) ?? (statements.some((one) => !one.isPlaceholder) ? role : null);
    return certain === null ? [] : [{ ...certain, achievements: statements }];
  });
  for (const role of roles) role.achievements = role.achievements.map((one) => ({ ...one, experience: role }));
  return withRoles(
    {
      ...graph,
      profile: certainProfile(graph, doubted.get(graph.profile.id) ?? []),
      skills: kept(graph.skills),
      education: kept(graph.education),
      certifications: kept(graph.certifications),
      languages: kept(graph.languages),
      sections: kept(graph.sections),
    },
    roles,
  );
}

function certainProfile({ profile, doubts }: CareerGraph, fields: readonly DoubtNode['field'][]): ProfileNode {
  const theirs = new Set(isEdited(profile, 'links') ? [] : doubts.map(({ value }) => value));
  const links = profile.links.filter((link) => !theirs.has(link));
  return { ...profile, links, ...blanks(profile, fields) };
}

/** Leaves out everything that refers to other roles. */
function withRoles(graph: CareerGraph, experiences: ExperienceNode[]): CareerGraph {
  const roles = new Set(experiences.map(({ id }) => id));
  const companies = new Set(experiences.flatMap(({ company }) => company?.id ?? []));
  const statements = new Map(experiences.flatMap(({ achievements }) => achievements).map((one) => [one.id, one]));
  const studies = new Set(graph.education.map(({ id }) => id));
  const still = (all: AchievementNode[]) => all.flatMap(({ id }) => statements.get(id) ?? []);
  const ranked = (all: RankedNode[]) =>
    all.flatMap((one) => {
      const achievement = statements.get(one.achievement.id);
      return achievement ? [{ ...one, achievement }] : [];
    });
  return {
    ...graph,
    experiences,
    companies: graph.companies.filter(({ id }) => companies.has(id)),
    ranking: ranked(graph.ranking),
    rankings: graph.rankings.map(({ label, entries }) => ({ label, entries: ranked(entries) })),
    skills: graph.skills.map((skill) => ({ ...skill, proofs: still(skill.proofs) })),
    timeline: graph.timeline.filter(
      ({ experienceId, educationId }) =>
        (!experienceId || roles.has(experienceId)) && (!educationId || studies.has(educationId)),
    ),
  };
}

interface Supported {
  id: string;
  editedFields: string[];
  verified?: boolean;
}

const isOwn = ({ editedFields, verified = false }: Supported) => editedFields.length > 0 || verified;

/** Without the values that only doubted documents have; null if the row rests on nothing else. */
function certainPart<Row extends Supported>(
  row: Row,
  doubted: ReadonlyMap<string, readonly DoubtNode['field'][]>,
): Row | null {
  const fields = doubted.get(row.id);
  if (fields === undefined) return row;
  if (fields.includes(null)) return isOwn(row) ? row : null;
  return fields.some((field) => field === 'rawText' || field === 'name') ? null : { ...row, ...blanks(row, fields) };
}

function blanks(row: Supported, fields: readonly DoubtNode['field'][]): object {
  const columns = fields.flatMap((field) => (field === null ? [] : (COLUMNS[field] ?? [field])));
  const doubtful = columns.filter((column) => !isEdited(row, column));
  return Object.fromEntries(doubtful.map((column) => [column, column === 'links' ? [] : null]));
}

const COLUMNS: Record<string, string[]> = { company: ['companyId', 'company'] };
