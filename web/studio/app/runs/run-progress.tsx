import { useEffect, useRef, useState } from 'react';
import { t } from '../messages.tsx';
import { serverWords } from '../server-words.ts';
import { Meter, Problem, ServerText, Waiting } from '../ui.tsx';
import { useQuery } from '../use-query.ts';
import { watch } from '../watch.ts';
import { RUN, WATCH_RUN } from './operations.ts';
import { RunActions } from './run-actions.tsx';
import { headingOf, isActive, stepTitleOf, titleOf } from './run-words.ts';
import { useRuns } from './use-runs.tsx';

const SIGNS = { DONE: '✓', RUNNING: '•', SKIPPED: '–', FAILED: '✕', PENDING: '' } as const;

/** Live progress of a run, with its steps and the build that follows. */
export function RunProgress({ id }: { id: string }) {
  const { data, problem, refetch } = useQuery(RUN, { id });
  const { showInDetail } = useRuns();
  const [progress, setProgress] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const seen = useRef(0);
  const run = data?.pipelineRun ?? null;
  // A retried run continues after the last event seen.
  const isOver = run !== null && !isActive(run);
  useEffect(() => showInDetail(id), [id, showInDetail]);
  useEffect(() => {
    seen.current = 0;
  }, [id]);
  useEffect(() => {
    if (isOver) return undefined;
    return watch(WATCH_RUN, {
      variables: () => ({ id, after: seen.current }),
      onData({ pipelineRun: event }) {
        seen.current = event.seq;
        setProgress(event.progress);
        void refetch();
      },
      onRefused: ({ message }) => setRefused(message),
    });
  }, [id, isOver, refetch]);
  if (!run) return <Waiting problem={refused ?? problem}>{t('runs.loading')}</Waiting>;
  // Keeps its progress if it failed.
  const share = run.status === 'SUCCEEDED' ? 1 : Math.max(progress, run.progress);
  // A build already lists its child runs as steps.
  const followers = run.kind === 'INGEST' ? run.next : [];
  return (
    <section className="progress" aria-live="polite" aria-label={titleOf(run.kind)}>
      <h2>{headingOf(run)}</h2>
      <Meter share={share} label={titleOf(run.kind)} />
      <ol className="steps">
        {run.steps.map((step) => (
          <li key={step.id} className={step.status.toLowerCase()}>
            <span className="sign" aria-hidden="true">
              {SIGNS[step.status]}
            </span>
            <span>
              {stepTitleOf(run.kind, step)}
              <span className="unseen"> ({t(`runs.step.${step.status}`)})</span>
              {step.message != null && step.message !== run.error?.message && (
                <span className="hint">
                  {' '}
                  <ServerText>{step.message}</ServerText>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {run.troubles.length > 0 && (
        <ul className="troubles" aria-label={t('runs.troubles')}>
          {run.troubles.map((trouble) => (
            <li key={trouble}>
              <ServerText>{trouble}</ServerText>
            </li>
          ))}
        </ul>
      )}
      {run.error && <Problem>{serverWords(run.error.message)}</Problem>}
      {refused !== null && <Problem>{refused}</Problem>}
      <RunActions run={run} />
      {followers.map((next) => (
        <RunProgress key={next.id} id={next.id} />
      ))}
    </section>
  );
}
