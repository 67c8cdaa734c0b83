import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { GraphSnapshot, PlacementSlot } from '../../domain/completeness/graph-snapshot.ts';
import { repeats } from '../../domain/rewriting/shown-statement.ts';
import type { Db } from '../database/prisma.ts';

interface Derived {
  /** IDs of skills, each with the statements that prove it. */
  proofs: Record<string, string[]>;
  story: GraphSnapshot['story'] | null;
  filledSlots: PlacementSlot[];
}

/**
 * What completeness is computed from, as the transaction sees it. Placeholders and removed entries don't count.
 *
 * @param graph the facts of the career graph
 */
export async function readGraphSnapshot(db: Db, userId: string, graph: CareerGraph): Promise<GraphSnapshot> {
  const { proofs, story, filledSlots } = await readDerived(db, userId);
  const { profile, companies, experiences, skills } = graph;
  const statements = experiences.flatMap(({ achievements }) => achievements);
  const known = new Set(statements.map(({ id }) => id));
  return {
    profile: {
      name: profile.name || null,
      headline: profile.headline || null,
      email: profile.email || null,
      phone: profile.phone || null,
    },
    companies: companies.map(({ name, siteLogo }) => ({ name, hasLogo: siteLogo !== null })),
    experiences: experiences.map(({ company, title, start, end, current }) => ({
      company: company?.name ?? null,
      title: title || null,
      start,
      end,
      current,
    })),
    achievements: statements
      .filter(({ isPlaceholder }) => !isPlaceholder)
      .map(({ metrics, rawText, impactStatement }) => ({
        metrics: metrics.length,
        hasImpactStatement: (impactStatement ?? '') !== '' && !repeats(rawText, impactStatement ?? ''),
      })),
    placeholders: statements.filter(({ isPlaceholder }) => isPlaceholder).length,
    skills: skills.map(({ id, name }) => ({ name, proven: (proofs[id] ?? []).some((proof) => known.has(proof)) })),
    story: story ?? { opener: null, paragraphs: 0, quote: null },
    filledSlots,
  };
}

async function readDerived(db: Db, userId: string): Promise<Derived> {
  const [row] = await db.$queryRaw<{ derived: Derived }[]>`
    select json_build_object(
      'proofs', (select coalesce(json_object_agg(id, proof_ids), '{}') from skills
                 where user_id = ${userId}::uuid and proof_ids <> '{}'),
      'story', (select json_build_object('opener', nullif(opener, ''), 'paragraphs', cardinality(paragraphs),
                                         'quote', nullif(quote, ''))
                from stories where user_id = ${userId}::uuid),
      'filledSlots', (select coalesce(json_agg(slot), '[]') from image_placements
                      where user_id = ${userId}::uuid and asset_id is not null)
    ) as derived`;
  if (!row) throw new Error('A select without a table gave no row.');
  return row.derived;
}
