import type { Db } from '../../services/database/prisma.ts';
import type { ChildOutline, PipelineContract } from './contract.ts';
import type { Json, Skipped } from './outcomes.ts';

/** What a step gets. */
export interface StepContext {
  /** Aborts when the run is canceled or taken over, or the worker stops; long work must check it. */
  signal: AbortSignal;
  /** Publishes the step's progress, 0..1; calls in too short succession are dropped. */
  progress(share: number, message?: string): Promise<void>;
}

/** One execution of a pipeline, as its code sees it. */
export interface PipelineRun<StepId extends string = string> {
  runId: string;
  userId: string;
  tenantId: string;
  /** Grows with every claim by a worker. */
  attempt: number;
  signal: AbortSignal;
  /**
   * Runs, records and publishes the step. A later attempt gets the stored result instead of running it again, so results must be ids
   * and small JSON, and side effects must be idempotent.
   */
  step<T extends Json>(id: StepId, work: (step: StepContext) => Promise<T>): Promise<T>;
  step<T extends Json>(id: StepId, work: (step: StepContext) => Promise<T | Skipped>): Promise<T | Skipped>;
  /**
   * Runs one transaction on behalf of the run's owner. Throws StaleAttempt, writing nothing, if another attempt has
   * taken over.
   */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Adds a model call to the run's cost. Throws PermanentFailure (`budget_exceeded`) if the owner's budget is used up.
   */
  addCost(cost: ModelCost): Promise<void>;
  /** Only adds a model call to the run's cost: what has been paid for is kept. */
  bookCost(cost: ModelCost): Promise<void>;
  /** US dollars left of the owner's budget, to ask before a call; null for no limit. */
  budgetLeft(): Promise<number | null>;
}

export interface ModelCost {
  inputTokens: number;
  outputTokens: number;
  /** US dollars. */
  usd: number;
}

/** The result of a pipeline. */
export interface PipelineResult {
  /** Shown to the owner; small. */
  output: Json;
  /** Follow-up runs, started as children. */
  next?: { kind: PipelineContract['kind']; input: Json }[];
}

/** A pipeline that only starts others; its contract lists them. */
export interface ParentPipeline {
  contract: PipelineContract & { children: readonly ChildOutline[] };
}

/** A contract with the code that implements it. */
export interface Pipeline<Services, Input = unknown, StepId extends string = string> {
  contract: PipelineContract<Input, StepId>;
  run(input: Input, run: PipelineRun<StepId>, services: Services): Promise<PipelineResult>;
}
