import type { AchievementNode } from '../../domain/career-graph/career-graph.ts';
import { draftByRules } from '../../domain/rewriting/draft-by-rules.ts';
import type { RewriteDraft } from '../../domain/rewriting/rewrite-draft.ts';
import { statementsDue } from '../../domain/rewriting/statements-due.ts';
import { inTransaction } from '../../services/database/run-sql.ts';
import { readCareerGraph } from '../../services/graph/read-career-graph.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { readGapHints } from './gap-prompt.ts';
import { rewriteByModel } from './rewrite-by-model.ts';
import { REWRITE_PROMPT_VERSION } from './rewrite-prompt.ts';

// A type, because interfaces are not assignable to Json.
export type RewrittenStatements = {
  drafts: { [Field in keyof RewriteDraft]: RewriteDraft[Field] }[];
  /** Why rules were used instead of the model; null if they were not. */
  fallback: string | null;
};

const PARTS = ['experiences', 'companies', 'achievements', 'metrics', 'ranking', 'history'] as const;

/**
 * Drafts rewrites for the statements that are due, by the model if there is one, otherwise by rules; stores nothing
 * yet.
 */
export async function rewriteStatements(run: PipelineRun, openai: OpenAiClient | null): Promise<RewrittenStatements> {
  const graph = await run.transaction((db) => readCareerGraph(inTransaction(db), run.userId, new Set(PARTS)));
  if (!graph) throw new Error(`User ${run.userId} has no career graph.`);
  const due = statementsDue(graph, openai ? REWRITE_PROMPT_VERSION : null);
  const { drafts, fallback } =
    openai && due.length > 0
      ? await rewriteByModel(run, { openai, gaps: await readGapHints(run, due) }, due)
      : { drafts: [], fallback: null };
  const done = new Set(drafts.map(({ achievementId }) => achievementId));
  // While the model is unavailable, its earlier rewrites stay.
  const rest = statementsDue(graph, null).filter(({ id }) => !done.has(id));
  return { drafts: [...drafts, ...rest.map(byRules)], fallback };
}

const byRules = (statement: AchievementNode) => draftByRules(statement, { isCurrent: statement.experience.current });
