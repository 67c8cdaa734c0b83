import { t } from '../messages.tsx';
import { serverWords } from '../server-words.ts';
import { Meter, Problem } from '../ui.tsx';
import type { Run } from './operations.ts';
import { RunActions } from './run-actions.tsx';
import { headingOf, isActive, titleOf } from './run-words.ts';
import { useFailedRuns, useRuns } from './use-runs.tsx';

/** Active and recently failed runs, on every page, except those that the page shows in detail. */
export function RunsBar() {
  const { runs, detailed } = useRuns();
  const failed = useFailedRuns();
  const active = runs.filter(isActive);
  const isPart = ({ parent }: Run) => active.some(({ id }) => id === parent?.id);
  const isShown = ({ id, parent }: Run) => detailed.has(id) || (parent !== null && detailed.has(parent.id));
  const listed = [...active.filter((run) => !isPart(run)), ...failed].filter((run) => !isShown(run));
  if (listed.length === 0) return null;
  return (
    <section className="runs" aria-label={t('runs.label')}>
      {listed.map((run) => (
        <RunLine key={run.id} run={run} />
      ))}
    </section>
  );
}

function RunLine({ run }: { run: Run }) {
  const { progressOf } = useRuns();
  return (
    <div className="run-line">
      <strong>{headingOf(run)}</strong>
      {isActive(run) && <Meter share={progressOf(run)} label={titleOf(run.kind)} />}
      {run.error && <Problem>{serverWords(run.error.message)}</Problem>}
      <RunActions run={run} />
    </div>
  );
}
