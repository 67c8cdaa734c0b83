import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { RUN_PIPELINE } from '../app/runs/operations.ts';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { Problem } from '../app/ui.tsx';
import type { CAREER } from './operations.ts';

type Ranking = ResultOf<typeof CAREER>['careerGraph']['rankings'][number];

/** Which statements say the most to a reader who hires for a certain role. */
export function TargetRoles({ rankings }: { rankings: Ranking[] }) {
  const [role, setRole] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRunOf('ACHIEVEMENTS');
  const isRanking = run !== null && isActive(run);
  const others = rankings.filter(({ label }) => label !== 'default');
  const rank = async (event: FormEvent) => {
    event.preventDefault();
    const input = { kind: 'ACHIEVEMENTS' as const, input: { targetRole: role.trim() } };
    const { refused } = await change(RUN_PIPELINE, { input });
    setProblem(refused);
    if (refused === null) setRole('');
  };
  if (rankings.length === 0) return null;
  return (
    <section className="card" aria-labelledby="target-roles-title">
      <h2 id="target-roles-title">{t('targets.title')}</h2>
      <p className="hint">{t('targets.hint')}</p>
      {others.map(({ id, label, entries }) => (
        <section key={id} aria-label={label}>
          <h3>{label}</h3>
          <ol className="statements">
            {entries.map(({ total, achievement }) => (
              <li key={achievement.id}>
                {achievement.isRewriteStale
                  ? achievement.rawText
                  : (achievement.impactStatement ?? achievement.rawText)}
                <p className="hint">{t('pictures.total', { score: Math.round(total * 100) })}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {run !== null && run.status !== 'SUCCEEDED' && <RunProgress key={run.id} id={run.id} />}
      <form className="row" onSubmit={(event) => void rank(event)}>
        <label>
          {t('targets.role')}
          <input
            value={role}
            required
            minLength={2}
            maxLength={120}
            onChange={({ target }) => {
              setRole(target.value);
              setProblem(null);
            }}
          />
        </label>
        <button type="submit" className="button plain" disabled={isRanking}>
          {t('targets.rank')}
        </button>
      </form>
      {problem !== null && <Problem>{problem}</Problem>}
    </section>
  );
}
