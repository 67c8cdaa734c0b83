import { change } from '../client.ts';
import { Action } from '../ui.tsx';
import { dismissRun } from './dismissed-runs.ts';
import { CANCEL_RUN, RETRY_RUN, type Run } from './operations.ts';
import { isActive, TITLES } from './run-words.ts';

/** What the owner can do about a run: cancel it while it works, try it again or put it away when it has failed. */
export function RunActions({ run }: { run: Pick<Run, 'id' | 'kind' | 'status' | 'error'> }) {
  const { id, kind } = run;
  const named = (action: string) => `${action}: ${TITLES[kind]}`;
  if (isActive(run))
    return (
      <Action doing="Canceling…" label={named('Cancel')} onDo={async () => (await change(CANCEL_RUN, { id })).refused}>
        Cancel
      </Action>
    );
  if (run.status !== 'FAILED') return null;
  return (
    <div className="row">
      {run.error?.retryable === true && (
        <Action
          doing="Trying again…"
          label={named('Try again')}
          onDo={async () => (await change(RETRY_RUN, { id })).refused}
        >
          Try again
        </Action>
      )}
      <button type="button" className="button plain" aria-label={named('Dismiss')} onClick={() => dismissRun(id)}>
        Dismiss
      </button>
    </div>
  );
}
