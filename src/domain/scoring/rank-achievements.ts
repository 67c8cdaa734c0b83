import { wantedWords } from './relevance.ts';
import { scoreAchievement } from './score-achievement.ts';
import type { Score, ScoreAim, ScoredStatement } from './scored-statement.ts';

/** Number of statements in a ranking. */
const TOP = 6;

export interface RankedStatement extends Score {
  id: string;
}

/** All statements, best first. Ties go to the role that ended later, then to the lower id, so input order never matters. */
export function rankAchievements(statements: ScoredStatement[], aim: ScoreAim): RankedStatement[] {
  const wanted = wantedWords([aim.headline, aim.targetRole]);
  return statements
    .map((statement) => ({ statement, score: scoreAchievement(statement, aim, wanted) }))
    .sort(
      (a, b) =>
        b.score.total - a.score.total ||
        (b.statement.ended?.last ?? 0) - (a.statement.ended?.last ?? 0) ||
        (a.statement.id < b.statement.id ? -1 : 1),
    )
    .map(({ statement: { id }, score }) => ({ id, ...score }));
}

/** The statements that a ranking keeps, in order. */
export function topOf(ranked: RankedStatement[]): RankedStatement[] {
  return ranked.slice(0, TOP);
}
