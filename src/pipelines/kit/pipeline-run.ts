import type { Db } from '../../services/database/prisma.ts';
import type { Branch, PipelineContract } from './contract.ts';
import type { Json, Skipped } from './outcomes.ts';

/** What a step is handed. */
export interface StepContext {
  /** Aborts when the run is canceled, taken over or the worker stops; long work must heed it. */
  signal: AbortSignal;
  /** Publishes how far the step is, 0..1; calls that come too close together are dropped, all but the last state. */
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
   * Records, publishes and times the step. A later attempt is handed the stored result instead of doing it again, so
   * results are ids and small JSON, and side effects must be such that doing them twice leaves what once leaves.
   */
  step<T extends Json>(id: StepId, work: (step: StepContext) => Promise<T>): Promise<T>;
  step<T extends Json>(id: StepId, work: (step: StepContext) => Promise<T | Skipped>): Promise<T | Skipped>;
  /** One transaction on behalf of the run's owner. Throws StaleAttempt, writing nothing, when another attempt has taken over. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Adds a model call to the run's cost. Throws PermanentFailure (`budget_exceeded`) when the owner's budget is spent. */
  addCost(cost: ModelCost): Promise<void>;
}

export interface ModelCost {
  inputTokens: number;
  outputTokens: number;
  /** US dollars. */
  usd: number;
}

/** What a pipeline leaves behind. */
export interface PipelineResult {
  /** Shown to the owner; small. */
  output: Json;
  /** Runs that follow this one, as its children. */
  next?: { kind: PipelineContract['kind']; input: Json }[];
}

/** Consists of other runs; its contract says which. */
export interface BranchingPipeline {
  contract: PipelineContract & { branches: readonly Branch[] };
}

/** A contract with the code that fulfils it. */
export interface Pipeline<Services, Input = unknown, StepId extends string = string> {
  contract: PipelineContract<Input, StepId>;
  run(input: Input, run: PipelineRun<StepId>, services: Services): Promise<PipelineResult>;
}
