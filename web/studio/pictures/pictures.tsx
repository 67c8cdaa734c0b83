import { t } from '../app/messages.tsx';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { dollars } from './dollars.ts';
import { PICTURES } from './operations.ts';
import { PhotoTools } from './photo-tools.tsx';
import { PictureBoard } from './picture-board.tsx';
import { UsePhoto } from './use-photo.tsx';

/** The candidates for each place, with their scores. */
export function Pictures() {
  const { data, problem } = useQuery(PICTURES, {});
  const run = useRunOf('IMAGES');
  const isBusy = run !== null && isActive(run);
  if (!data) return <Waiting problem={problem}>{t('pictures.loading')}</Waiting>;
  const { placements } = data.careerGraph;
  const { model, images, usd, budgetLeftUsd, archetypes } = data.imageCosts;
  const costs = model !== null && budgetLeftUsd !== null && (
    <p className="hint">{t('pictures.costs', { model, images, usd: dollars(usd), left: dollars(budgetLeftUsd) })}</p>
  );
  const isFirst = placements.every(({ candidates }) => candidates.length === 0);
  return (
    <Page title={t('pictures.title')} intro={t('pictures.intro')}>
      {costs}
      {isFirst && !isBusy && <UsePhoto isFirst />}
      {run && <RunProgress key={run.id} id={run.id} />}
      {!isBusy && <PhotoTools run={run} hasPortrait={!isFirst} />}
      {!isFirst &&
        placements.map((placement) => (
          <PictureBoard
            key={placement.slot}
            placement={placement}
            cost={
              model === null
                ? undefined
                : archetypes.find(({ archetype }) => archetype === placement.candidates[0]?.archetype)
            }
          />
        ))}
      {!isFirst && !isBusy && <UsePhoto isFirst={false} />}
    </Page>
  );
}
