import { addToList } from '../../domain/text/add-to-list.ts';
import type { ProfileAccount } from '../../domain/career-graph/profile-account.ts';
import { SECTION_DATES, SECTION_LINES, SECTION_LISTS } from '../../domain/career-graph/section-entry.ts';
import { EVIDENCE_OWNERS } from '../../domain/reconcile/graph-plan.ts';
import type { AchievementRow, KeyedRow, Row, Source, StoredGraph } from '../../domain/reconcile/stored-graph.ts';
import type { Db } from '../database/prisma.ts';

/** Everything in the user's career graph that documents can give, as the transaction sees it. */
export async function readStoredGraph(db: Db, userId: string): Promise<StoredGraph> {
  const of = { where: { userId }, orderBy: { id: 'asc' } } as const;
  const evidence = await readEvidence(db, userId);
  const stored = <Columns>(row: TableRow, columns: Columns): Row<Columns> => ({
    id: row.id,
    columns,
    position: row.position ?? 0,
    placed: row.placed ?? false,
    confidence: row.confidence,
    requiresReview: row.requiresReview,
    reviewReason: row.reviewReason,
    editedFields: row.editedFields,
    rejected: row.rejected ?? false,
    evidence: evidence.get(row.id) ?? [],
    pins: [],
    heard: {},
  });
  const keyed = <Columns>(row: TableRow, key: string, columns: Columns): KeyedRow<Columns> => ({
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
          versions: { where: { kind: 'raw' }, select: { text: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        },
      },
    },
  });
  const skills = await db.skill.findMany(of);
  const education = await db.education.findMany(of);
  const certifications = await db.certification.findMany(of);
  const languages = await db.spokenLanguage.findMany(of);
  const sections = await db.sectionEntry.findMany(of);
  return {
    profile: stored(profile, { ...columnsOf(profile, PROFILE), accounts: accountsOf(profile.accounts) }),
    experiences: experiences.map((row) => ({
      ...stored(row, columnsOf(row, EXPERIENCE)),
      achievements: row.achievements.map((one): AchievementRow => ({
        ...keyed(one, one.textKey, { rawText: one.rawText }),
        wordings: one.versions.map(({ text }) => text),
        pinnedKeys: [],
        metrics: one.metrics,
        verified: one.verified,
        impactStatement: one.impactStatement,
      })),
    })),
    skills: skills.map((row) => keyed(row, row.nameKey, columnsOf(row, ['name', 'category', 'level']))),
    education: education.map((row) => keyed(row, row.entryKey, columnsOf(row, EDUCATION))),
    certifications: certifications.map((row) => keyed(row, row.nameKey, columnsOf(row, CERTIFICATION))),
    languages: languages.map((row) => keyed(row, row.nameKey, columnsOf(row, ['name', 'fluency']))),
    sections: sections.map((row) => keyed(row, row.entryKey, columnsOf(row, SECTION_ENTRY))),
  };
}

const CERTIFICATION = ['name', 'issuer', 'date', 'url', 'number', 'expires'] as const;

const PROFILE = [
  'name',
  'headline',
  'email',
  'phone',
  'location',
  'summary',
  'links',
  'image',
  'website',
  'address',
  'postalCode',
  'city',
  'region',
  'countryCode',
] as const;
const EXPERIENCE = [
  'companyId',
  'title',
  'start',
  'end',
  'current',
  'location',
  'description',
  'url',
  'companyDescription',
] as const;
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
  'url',
  'courses',
] as const;
const SECTION_ENTRY = ['kind', 'heading', 'current', ...SECTION_LINES, ...SECTION_DATES, ...SECTION_LISTS] as const;

// PostgreSQL doesn't keep the order of members.
const accountsOf = (stored: unknown): ProfileAccount[] =>
  (stored as ProfileAccount[]).map(({ network, username, url }) => ({ network, username, url }));

interface TableRow {
  id: string;
  position?: number;
  placed?: boolean;
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
  editedFields: string[];
  rejected?: boolean;
}

function columnsOf<T extends object, Name extends keyof T>(row: T, names: readonly Name[]): Pick<T, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<T, Name>;
}

async function readEvidence(db: Db, userId: string): Promise<Map<string, Source[]>> {
  const rows = await db.evidence.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  const byOwner = new Map<string, Source[]>();
  for (const row of rows) {
    const owner = EVIDENCE_OWNERS.map((column) => row[column]).find((id) => id !== null);
    if (!owner) continue;
    const { documentId, field, start, end, superseded } = row;
    addToList(byOwner, owner, { documentId, field, start, end, superseded });
  }
  return byOwner;
}
