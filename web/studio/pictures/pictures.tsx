import { useState } from 'react';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { PICTURES } from './operations.ts';
import { PictureBoard } from './picture-board.tsx';
import { UsePhoto } from './use-photo.tsx';

/** One photo becomes four pictures; every candidate with its measures, chosen by a click. */
export function Pictures() {
  const { data, problem } = useQuery(PICTURES, {});
  const [runId, setRunId] = useState<string | null>(null);
  if (!data) return <Waiting problem={problem}>Fetching your pictures…</Waiting>;
  const { placements } = data.careerGraph;
  const isFirst = placements.every(({ candidates }) => candidates.length === 0);
  return (
    <Page
      title="Pictures"
      intro="From one photo of you, on this server. Where it was taken is dropped, and what is made of it is marked as made."
    >
      {isFirst && <UsePhoto isFirst onRun={setRunId} />}
      {runId !== null && <RunProgress key={runId} id={runId} />}
      {!isFirst &&
        placements.map((placement) => <PictureBoard key={placement.slot} placement={placement} onRun={setRunId} />)}
      {!isFirst && <UsePhoto isFirst={false} onRun={setRunId} />}
    </Page>
  );
}
