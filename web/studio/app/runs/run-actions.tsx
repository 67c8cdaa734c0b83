import { change } from '../client.ts';
import { t } from '../messages.tsx';
import { Action } from '../ui.tsx';
import { dismissRun } from './dismissed-runs.ts';
import { CANCEL_RUN, RETRY_RUN, type Run } from './operations.ts';
import { isActive, titleOf } from './run-words.ts';

/** Cancels an active run; retries or dismisses a failed one. */
export function RunActions({ run }: { run: Pick<Run, 'id' | 'kind' | 'status' | 'error'> }) {
  const { id, kind } = run;
  const named = (action: string) => t('action.named', { action, name: titleOf(kind) });
  if (isActive(run))
    return (
      <Action
        doing={t('action.canceling')}
        label={named(t('action.cancel'))}
        onDo={async () => (await change(CANCEL_RUN, { id })).refused}
      >
        {t('action.cancel')}
      </Action>
    );
  if (run.status !== 'FAILED') return null;
  return (
    <div className="row">
      {run.error?.retryable === true && (
        <Action
          doing={t('action.retrying')}
          label={named(t('action.retry'))}
          onDo={async () => (await change(RETRY_RUN, { id })).refused}
        >
          {t('action.retry')}
        </Action>
      )}
      <button
        type="button"
        className="button plain"
        aria-label={named(t('action.dismiss'))}
        onClick={() => dismissRun(id)}
      >
        {t('action.dismiss')}
      </button>
    </div>
  );
}
