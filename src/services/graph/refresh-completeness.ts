import { isDeepStrictEqual } from 'node:util';
import { assessCompleteness, type SectionCompleteness } from '../../domain/completeness/assess-completeness.ts';
import { readGraphSnapshot } from './read-graph-snapshot.ts';
import type { Refreshing } from './refreshing.ts';

/** Computes the completeness of every section and writes what differs. */
export async function refreshCompleteness({ db, userId, facts }: Refreshing): Promise<void> {
  const sections = assessCompleteness(await readGraphSnapshot(db, userId, await facts()));
  const stored = await db.completeness.findMany({ where: { userId } });
  for (const section of sections) {
    const before = stored.find((row) => row.section === section.section);
    if (before && isDeepStrictEqual(asSection(before), section)) continue;
    await db.completeness.upsert({
      where: { userId_section: { userId, section: section.section } },
      create: { userId, ...section },
      update: section,
    });
  }
}

function asSection(row: SectionCompleteness): SectionCompleteness {
  const { section, coverage, missingFields, strategy, variant, reason } = row;
  return { section, coverage, missingFields, strategy, variant, reason };
}
