import { PermanentFailure, StaleAttempt } from '../pipelines/kit/outcomes.ts';
import type { ModelCost } from '../pipelines/kit/pipeline-run.ts';
import type { RunSql } from '../services/database/run-sql.ts';

const MICROS = 1_000_000;

/** Records a model call's cost on the run, and enforces the owner's budget across all their runs. */
export async function addRunCost(call: {
  sql: RunSql;
  runId: string;
  userId: string;
  attempt: number;
  cost: ModelCost;
  budgetUsd: number | null;
}): Promise<void> {
  const { sql, runId, userId, attempt, cost, budgetUsd } = call;
  const booked = await sql<{ id: string }>(BOOK, [
    runId,
    attempt,
    cost.inputTokens,
    cost.outputTokens,
    Math.round(cost.usd * MICROS),
  ]);
  if (booked.length === 0) throw new StaleAttempt(runId, attempt);
  if (budgetUsd === null) return;
  const [spent] = await sql<{ micros: string }>(SPENT, [userId]);
  if (Number(spent?.micros ?? 0) > budgetUsd * MICROS)
    throw new PermanentFailure(
      'budget_exceeded',
      `Your model calls have cost more than the budget of ${budgetUsd} US dollars. Raise OPENAI_BUDGET_USD, or continue without a model.`,
    );
}

const BOOK = `update pipeline_runs set input_tokens = input_tokens + $3::int, output_tokens = output_tokens + $4::int,
  cost_usd_micros = cost_usd_micros + $5::bigint where id = $1::uuid and attempt = $2::int returning id`;
const SPENT = `select coalesce(sum(cost_usd_micros), 0)::text as micros from pipeline_runs where user_id = $1::uuid`;
