import { guessDomain } from '../../domain/logos/guess-domain.ts';
import type { Db } from '../../services/database/prisma.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';

/** Guesses a domain for every employer without one; confirmed domains stay. */
export async function guessDomains(run: PipelineRun): Promise<{ guessed: number } | Skipped> {
  const { userId } = run;
  const guessed = await run.transaction((db) => editGraph(db, { userId }, () => guessAll(db, userId)));
  return guessed > 0 ? { guessed } : skipped('no domains to guess');
}

async function guessAll(db: Db, userId: string): Promise<number> {
  const where = { domain: null, experiences: { some: { userId } } };
  let guessed = 0;
  for (const company of await db.company.findMany({ where, orderBy: { id: 'asc' } })) {
    const guess = guessDomain(company);
    if (!guess) continue;
    const data = { domain: guess.domain, domainConfidence: guess.confidence };
    await db.company.updateMany({ where: { id: company.id, domain: null }, data });
    guessed += 1;
  }
  return guessed;
}
