import { CursusError, type CursusClient, type RunEvent } from '#client';
import { CommandFailed } from './command-failed.ts';
import { openProgress, type Progress } from './progress.ts';

/** Shows the run's progress until it ends. A failed run throws with the run's own error message. */
export async function followRun(client: CursusClient, runId: string, output: NodeJS.WriteStream): Promise<void> {
  let progress: Progress | null = null;
  let last: RunEvent | null = null;
  try {
    for await (const event of client.watchRun(runId)) {
      progress ??= openProgress(
        output,
        event.run.steps.map(({ title }) => title),
      );
      showStep(progress, event);
      last = event;
    }
  } catch (error) {
    throw error instanceof CursusError ? new CommandFailed(reasonOf(error), { cause: error }) : error;
  } finally {
    progress?.stop();
  }
  if (last?.kind === 'SUCCEEDED') return;
  if (last?.kind === 'CANCELED') throw new CommandFailed('The run was canceled.');
  throw new CommandFailed(last?.run.error?.message ?? last?.message ?? 'The run ended without a result.');
}

const reasonOf = ({ code, message }: CursusError) =>
  code === 'NO_RESPONSE' ? `${message} The run continues on the server.` : message;

const STATES = {
  STEP_STARTED: 'running',
  STEP_PROGRESS: 'running',
  STEP_DONE: 'done',
  STEP_SKIPPED: 'skipped',
} as const;

function showStep(progress: Progress, event: RunEvent): void {
  const { steps } = event.run;
  const position = steps.findIndex(({ id }) => id === event.step);
  const state = STATES[event.kind as keyof typeof STATES];
  const title = steps[position]?.title;
  if (!state || !title) return;
  // Overall progress counts whole steps; the rest is progress within this step.
  const share = Math.min(1, Math.max(0, event.progress * steps.length - position));
  progress.show({ title, state, share, message: event.message });
}
