import { runQuery, type SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

const SOURCED = `__typename id provenance confidence requiresReview reviewReason editedFields evidence { start end text document { id } }`;
const GRAPH = `query { careerGraph {
  profile { ${SOURCED} name headline }
  experiences { ${SOURCED} title start end current achievements { ${SOURCED} rawText impactStatement isPlaceholder metrics { value unit start end } } }
  education { ${SOURCED} } certifications { ${SOURCED} } languages { ${SOURCED} }
  skills { ${SOURCED} proofPoints { id } }
  skillOffers { ${SOURCED} text skills { id } proofPoints { id } }
  story { fields { __typename field provenance confidence requiresReview reviewReason editedBy editedAt evidence { start end text document { id } } sentences { text restsOn isStale } } }
  timeline { id experienceId educationId }
  rankings { label entries { achievement { id } } }
  completeness { section coverage strategy variant reason }
} }`;

interface Sourced {
  __typename: string;
  id?: string;
  field?: string;
  provenance: string;
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
  editedFields?: string[];
  editedBy?: string | null;
  skills?: Ids[];
  sentences?: Sentence[];
  evidence: { start: number; end: number; text: string }[];
}
interface Sentence {
  text: string;
  restsOn: string[];
  isStale: boolean;
}
interface Ids {
  id: string;
}
export interface WalkedGraph {
  profile: Sourced & { name: string | null; headline: string | null };
  experiences: (Sourced & {
    title: string | null;
    start: string | null;
    end: string | null;
    current: boolean;
    achievements: (Sourced & {
      rawText: string;
      impactStatement: string | null;
      isPlaceholder: boolean;
      metrics: { value: number; unit: string; start: number; end: number }[];
    })[];
  })[];
  education: Sourced[];
  certifications: Sourced[];
  languages: Sourced[];
  skills: (Sourced & { proofPoints: Ids[] })[];
  skillOffers: (Sourced & { text: string; proofPoints: Ids[] })[];
  story: { fields: (Sourced & { sentences: Sentence[] })[] } | null;
  timeline: { id: string; experienceId: string | null; educationId: string | null }[];
  rankings: { label: string; entries: { achievement: Ids }[] }[];
  completeness: { section: string; coverage: number; strategy: string; variant: string; reason: string }[];
}

/** Visits every statement of a user's graph as the API returns it, and reports those that don't say where they come from. */
export async function walkGraph(
  server: TestServer,
  user: SignedUp,
): Promise<{ graph: WalkedGraph; statements: number; exceptions: string[] }> {
  const { data, errors } = await runQuery<{ careerGraph: WalkedGraph }>(server, GRAPH, {}, user);
  if (!data) throw new Error(JSON.stringify(errors));
  const graph = data.careerGraph;
  const exceptions: string[] = [];
  const statements = new Map<Sourced, string>();
  visit(graph, 'careerGraph', statements);
  const isEdited = ({ editedFields = [], editedBy = null }: Sourced) => editedFields.length > 0 || editedBy !== null;
  const typed = new Set([...statements.keys()].filter(isEdited).flatMap(({ id }) => id ?? []));
  const ids = new Set([...statements.keys()].flatMap(({ id }) => id ?? []));
  for (const [one, where] of statements) {
    const fail = (what: string) => exceptions.push(`${where} ${what}`);
    // The owner's own words need no source, and what is derived from them refers to them.
    const drawnFrom = [
      ...(one.skills ?? []).map(({ id }) => id),
      ...(one.sentences ?? []).flatMap(({ restsOn }) => restsOn),
    ];
    const isOwners = isEdited(one) || drawnFrom.some((id) => typed.has(id));
    // Nothing is claimed about what isn't known yet.
    const isEmpty = one.__typename === 'Profile' && graph.profile.name === null && graph.profile.headline === null;
    if (one.evidence.length === 0 && !one.requiresReview && !isOwners && !isEmpty) fail('rests on nothing');
    if (one.requiresReview && (one.reviewReason ?? '') === '') fail('is to be reviewed without a reason');
    if (one.provenance === 'MODEL_CONTEXT' && !one.requiresReview && !isEdited(one))
      fail('has context and asks nobody');
    if (!(one.confidence >= 0 && one.confidence <= 1)) fail(`has a confidence of ${one.confidence}`);
    for (const { start, end, text } of one.evidence)
      if (!(start >= 0 && end > start && text.length === end - start))
        fail(`has evidence that is no place: ${start}-${end}`);
  }
  const known = (from: string, to: string | null) => {
    if (to !== null && !ids.has(to)) exceptions.push(`${from} rests on ${to}, which is not in the graph`);
  };
  for (const { id, proofPoints } of [...graph.skills, ...graph.skillOffers])
    for (const proof of proofPoints) known(`skill or offer ${id}`, proof.id);
  for (const { field, editedBy, sentences } of graph.story?.fields ?? [])
    for (const { text, restsOn, isStale } of sentences) {
      // The owner's own words need not refer to anything.
      if (restsOn.length === 0 && editedBy === null) exceptions.push(`story ${field}: “${text}” rests on nothing`);
      if (!isStale) for (const id of restsOn) known(`story ${field}`, id);
    }
  for (const { id, experienceId, educationId } of graph.timeline) {
    if ((experienceId ?? educationId) === null) exceptions.push(`timeline entry ${id} is drawn from nothing`);
    known(`timeline entry ${id}`, experienceId);
    known(`timeline entry ${id}`, educationId);
  }
  for (const { label, entries } of graph.rankings)
    for (const { achievement } of entries) known(`ranking ${label}`, achievement.id);
  return { graph, statements: statements.size, exceptions };
}

/** Every object with a provenance, at any depth, with its path. */
function visit(value: unknown, where: string, into: Map<Sourced, string>): void {
  if (Array.isArray(value)) value.forEach((one, index) => visit(one, `${where}[${index}]`, into));
  else if (typeof value === 'object' && value !== null) {
    if ('provenance' in value) into.set(value as Sourced, where);
    for (const [name, one] of Object.entries(value)) if (name !== 'evidence') visit(one, `${where}.${name}`, into);
  }
}
