import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from './client.ts';
import { PICTURES, REROLL_IMAGE, SELECT_VARIANT, USE_PHOTO } from './operations/graph.ts';
import { RunProgress } from './run-progress.tsx';
import { Action, Page, Problem, Waiting } from './ui.tsx';
import { sampleFile, upload } from './upload.ts';
import { useQuery } from './use-query.ts';

type Placement = ResultOf<typeof PICTURES>['careerGraph']['placements'][number];
type Candidate = Placement['candidates'][number];

const SLOTS: Record<Placement['slot'], string> = {
  HERO: 'Top of the page',
  ACHIEVEMENTS_GENERAL_MAIN: 'Beside your achievements',
  ACHIEVEMENTS_CAREER_MAIN: 'Beside your career',
  CERTIFICATIONS_BG: 'Behind your certificates',
};
const SCORES = [
  ['likeness', 'likeness'],
  ['artifact', 'free of faults'],
  ['framing', 'framing'],
  ['style', 'style'],
] as const;

/** One photo becomes four pictures; every candidate with its measures, chosen by a click. */
export function Pictures() {
  const { data, problem } = useQuery(PICTURES, {});
  const [runId, setRunId] = useState<string | null>(null);
  if (!data) return <Waiting problem={problem}>Fetching your pictures…</Waiting>;
  const { placements } = data.careerGraph;
  return (
    <Page
      title="Pictures"
      intro="From one photo of you, on this server. Where it was taken is dropped, and what is made of it is marked as made."
    >
      <Photo isFirst={placements.length === 0} onRun={setRunId} />
      {runId !== null && <RunProgress id={runId} />}
      {placements.map((placement) => (
        <Board key={placement.slot} placement={placement} onRun={setRunId} />
      ))}
    </Page>
  );
}

function Photo({ isFirst, onRun }: { isFirst: boolean; onRun: (runId: string) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (get: () => Promise<File>) => {
    setProblem(null);
    try {
      const { refused, result } = await change(USE_PHOTO, { input: { uploadId: await upload(await get()) } });
      if (result && 'run' in result) onRun(result.run.id);
      else setProblem(refused);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="card" aria-label="Your photo">
      <p>
        {isFirst
          ? 'A photo with your face well lit is enough.'
          : 'Another photo makes new candidates; what you chose stays.'}
      </p>
      <div className="row">
        <label className={`button ${isFirst ? 'main' : 'plain'}`}>
          {isFirst ? 'Choose a photo' : 'Use another photo'}
          <input
            type="file"
            accept="image/*"
            className="unseen"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void take(async () => file);
              currentTarget.value = '';
            }}
          />
        </label>
        {isFirst && (
          <button type="button" className="button plain" onClick={() => void take(() => sampleFile('jpg'))}>
            Try with a sample photo
          </button>
        )}
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
    </section>
  );
}

function Board({ placement, onRun }: { placement: Placement; onRun: (runId: string) => void }) {
  const { slot, candidates, chosenBy, asset, emptyReason } = placement;
  const [first] = candidates;
  return (
    <section className="card" aria-label={SLOTS[slot]}>
      <div className="row between">
        <h2>{SLOTS[slot]}</h2>
        {asset && <span className="tag">{chosenBy === 'USER' ? 'chosen by you' : 'chosen by its measures'}</span>}
      </div>
      {emptyReason != null && <p className="hint">{emptyReason}</p>}
      <ul className="board">
        {candidates.map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            isChosen={asset !== null && (candidate.asset.id === asset.id || candidate.upscaledAsset?.id === asset.id)}
          />
        ))}
      </ul>
      {first && (
        <Action
          doing="Asking for them…"
          onDo={async () => {
            const { refused, result } = await change(REROLL_IMAGE, { input: { archetype: first.archetype } });
            if (result && 'run' in result) onRun(result.run.id);
            return refused;
          }}
        >
          Make other ones<span className="unseen"> for: {SLOTS[slot]}</span>
        </Action>
      )}
    </section>
  );
}

function CandidateCard({ candidate, isChosen }: { candidate: Candidate; isChosen: boolean }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { asset } = candidate;
  return (
    <li>
      <button
        type="button"
        className="candidate"
        aria-pressed={isChosen}
        onClick={() =>
          void change(SELECT_VARIANT, { input: { generationId: candidate.id } }).then(({ refused }) =>
            setProblem(refused),
          )
        }
      >
        <img
          src={asset.url ?? ''}
          srcSet={asset.srcset ?? undefined}
          sizes="16rem"
          width={asset.width ?? undefined}
          height={asset.height ?? undefined}
          alt="You, as a candidate"
          loading="lazy"
        />
        <span>{Math.round(candidate.finalScore * 100)} of 100</span>
      </button>
      <p className="hint">
        {SCORES.map(([name, words]) => `${words} ${Math.round(candidate[name] * 100)}`).join(' · ')}
      </p>
      {problem !== null && <Problem>{problem}</Problem>}
    </li>
  );
}
