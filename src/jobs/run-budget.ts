import { PermanentFailure, StaleAttempt } from '../pipelines/kit/outcomes.ts';
import type { ModelCost } from '../pipelines/kit/pipeline-run.ts';
import type { RunSql } from '../services/database/run-sql.ts';

const MICROS = 1_000_000;

/** A run and its owner's budget for the model calls of all their runs. */
export interface RunBudget {
  sql: RunSql;
  runId: string;
  userId: string;
  attempt: number;
  /** US dollars; null for no limit. */
  budgetUsd: number | null;
}

/** Records a model call's cost on the run. */
export async function bookCost({ sql, runId, attempt }: RunBudget, cost: ModelCost): Promise<void> {
  const { inputTokens, outputTokens, usd } = cost;
  const booked = await sql<{ id: string }>(BOOK, [runId, attempt, inputTokens, outputTokens, Math.round(usd * MICROS)]);
  if (booked.length === 0) throw new StaleAttempt(runId, attempt);
}

/** US dollars left of the budget, negative if it is exceeded; null for no limit. */
export async function budgetLeft({ sql, userId, budgetUsd }: RunBudget): Promise<number | null> {
  if (budgetUsd === null) return null;
  const [spent] = await sql<{ micros: string }>(SPENT, [userId]);
  return budgetUsd - Number(spent?.micros ?? 0) / MICROS;
}

/** Records a model call's cost, and throws if the budget is exceeded. */
export async function addRunCost(budget: RunBudget, cost: ModelCost): Promise<void> {
  await bookCost(budget, cost);
  const left = await budgetLeft(budget);
  if (left !== null && left < 0)
    throw new PermanentFailure(
      'budget_exceeded',
      `Your model calls have cost more than the budget of ${budget.budgetUsd} US dollars. Raise OPENAI_BUDGET_USD, or continue without a model.`,
    );
}

const BOOK = `update pipeline_runs set input_tokens = input_tokens + $3::int, output_tokens = output_tokens + $4::int,
  cost_usd_micros = cost_usd_micros + $5::bigint where id = $1::uuid and attempt = $2::int returning id`;
const SPENT = `select coalesce(sum(cost_usd_micros), 0)::text as micros from pipeline_runs where user_id = $1::uuid`;
