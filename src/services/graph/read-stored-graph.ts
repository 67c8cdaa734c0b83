import { foldText } from '../../domain/reconcile/fold-text.ts';
import type { Keyed, Stored, StoredEvidence, StoredGraph } from '../../domain/reconcile/stored-graph.ts';
import type { Db } from '../database/prisma.ts';

const OWNERS = [
  'profileId',
  'experienceId',
  'achievementId',
  'skillId',
  'educationId',
  'certificationId',
  'languageId',
] as const;

/** All of the user's graph that a document can tell something about, as the transaction sees it. */
export async function readStoredGraph(db: Db, userId: string): Promise<StoredGraph> {
  const of = { where: { userId }, orderBy: { id: 'asc' } } as const;
  const evidence = await readEvidence(db, userId);
  const stored = <Columns>(row: Row, columns: Columns): Stored<Columns> => ({
    id: row.id,
    columns,
    position: row.position ?? 0,
    requiresReview: row.requiresReview,
    reviewReason: row.reviewReason,
    editedFields: row.editedFields,
    evidence: evidence.get(row.id) ?? [],
    rejected: row.rejected ?? false,
  });
  const keyed = <Columns>(row: Row, key: string, columns: Columns): Keyed<Columns> => ({
    ...stored(row, columns),
    key,
  });
  const profile = await db.profile.findFirstOrThrow({ where: { userId } });
  const experiences = await db.experience.findMany({
    ...of,
    include: {
      achievements: {
        orderBy: { id: 'asc' },
        include: {
          metrics: true,
          versions: { where: { kind: 'raw' }, select: { text: true } },
        },
      },
    },
  });
  const skills = await db.skill.findMany(of);
  const education = await db.education.findMany(of);
  const certifications = await db.certification.findMany(of);
  const languages = await db.spokenLanguage.findMany(of);
  return {
    profile: stored(profile, columnsOf(profile, PROFILE)),
    experiences: experiences.map((row) => ({
      ...stored(row, columnsOf(row, EXPERIENCE)),
      achievements: row.achievements.map((statement) => ({
        ...stored(statement, { rawText: statement.rawText }),
        textKey: statement.textKey,
        earlierKeys: statement.versions.map(({ text }) => foldText(text)),
        metrics: statement.metrics,
        inUse: statement.verified || statement.impactStatement !== null,
      })),
    })),
    skills: skills.map((row) => keyed(row, row.nameKey, columnsOf(row, ['name', 'category', 'level']))),
    education: education.map((row) => keyed(row, row.entryKey, columnsOf(row, EDUCATION))),
    certifications: certifications.map((row) =>
      keyed(row, row.nameKey, columnsOf(row, ['name', 'issuer', 'date', 'url'])),
    ),
    languages: languages.map((row) => keyed(row, row.nameKey, columnsOf(row, ['name', 'fluency']))),
  };
}

const PROFILE = ['name', 'headline', 'email', 'phone', 'location', 'summary', 'links'] as const;
const EXPERIENCE = ['companyId', 'title', 'start', 'end', 'current', 'location', 'description'] as const;
const EDUCATION = [
  'institution',
  'degree',
  'field',
  'location',
  'start',
  'end',
  'current',
  'score',
  'description',
] as const;

interface Row {
  id: string;
  position?: number;
  requiresReview: boolean;
  reviewReason: string | null;
  editedFields: string[];
  rejected?: boolean;
}

function columnsOf<T extends object, Name extends keyof T>(row: T, names: readonly Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<T, Name>;
}

async function readEvidence(db: Db, userId: string): Promise<Map<string, StoredEvidence[]>> {
  const rows = await db.evidence.findMany({
    where: { userId },
    include: { document: { select: { createdAt: true } } },
    orderBy: { id: 'asc' },
  });
  const byOwner = new Map<string, StoredEvidence[]>();
  for (const row of rows) {
    const owner = OWNERS.map((column) => row[column]).find((id) => id !== null);
    if (!owner) continue;
    const { id, documentId, field, start, end } = row;
    const one = { id, documentId, documentAt: row.document.createdAt, field, start, end };
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), one]);
  }
  return byOwner;
}
