import type { PipelineRun } from '../generated/prisma/client.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { readRuns, type RunsAsked } from '../services/runs/read-runs.ts';
import { readAsViewer } from './read-as-viewer.ts';

/** What Pothos would have Prisma read besides the run. */
interface PrismaQuery {
  include?: object;
  select?: object;
}

const selected = ({ include, select }: PrismaQuery) => ({ ...include, ...select });

/** Whether a selection needs no more than runs and their steps. What needs more is marked `inTransaction`. */
export const isOfRunAlone = (query: PrismaQuery): boolean => {
  const { parent, next }: { parent?: unknown; next?: unknown } = selected(query);
  return parent === undefined && next === undefined;
};

/** The viewer's runs in one statement. Pothos takes the steps from them. */
export async function runsOf(
  context: Context & { viewer: Viewer },
  query: PrismaQuery,
  asked: Omit<RunsAsked, 'withSteps'>,
): Promise<PipelineRun[]> {
  const runs = await readRuns(readAsViewer(context), context.viewer.userId, {
    ...asked,
    withSteps: 'steps' in selected(query),
  });
  // Of the columns that are left out, no field is made.
  return runs as unknown as PipelineRun[];
}
