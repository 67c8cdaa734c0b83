import { useState } from 'react';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { dateWords, Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { UsePhoto } from '../pictures/use-photo.tsx';
import { Publish } from '../site/publish.tsx';
import { NextSteps } from './next-steps.tsx';
import { OVERVIEW } from './operations.ts';
import { ReadResume } from './read-resume.tsx';

/** Where everything stands, and what is worth doing next. */
export function Overview() {
  const { data, problem } = useQuery(OVERVIEW, {});
  const [runId, setRunId] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [photoRunId, setPhotoRunId] = useState<string | null>(null);
  if (!data) return <Waiting problem={problem}>Looking at your career…</Waiting>;
  const running = data.pipelineRuns.edges.find(
    ({ node }) => node.kind === 'INGEST' && (node.status === 'RUNNING' || node.status === 'QUEUED'),
  );
  const watched = runId ?? running?.node.id ?? null;
  const begin = (id: string) => {
    setFailed(false);
    setRunId(id);
  };
  const end = (succeeded: boolean) => {
    setFailed(!succeeded);
    if (succeeded) setRunId(null);
  };
  const { profile, experiences, achievements, skills } = data.careerGraph;
  const isEmpty = experiences.length === 0;
  const hasNoPicture = data.careerGraph.placements.every(({ asset }) => asset === null);
  if (isEmpty || watched !== null)
    return (
      <Page
        title={
          hasFailed
            ? 'Your resume could not be read'
            : watched === null
              ? 'Begin with your resume'
              : 'Your resume is being read'
        }
        intro={
          hasFailed
            ? 'Nothing was changed. Below it says why, and you can take another file.'
            : watched === null
              ? 'It is read on this server. You see every step, and nothing is public until you publish it.'
              : 'You can watch, or go on: it does not stop when you leave this page.'
        }
      >
        {watched !== null && <RunProgress key={watched} id={watched} onEnd={end} />}
        {hasFailed && !isEmpty && (
          <p>
            <button type="button" className="button plain" onClick={() => end(true)}>
              Go on with what was there
            </button>
          </p>
        )}
        {(watched === null || hasFailed) && <ReadResume onRun={begin} />}
      </Page>
    );
  return (
    <Page title={profile.name ?? 'Your career'} intro={profile.headline ?? undefined}>
      <section className="card lift" aria-label="Your site">
        <Publish site={data.site} />
      </section>
      <dl className="facts">
        <Fact number={experiences.length} noun="role" />
        <Fact number={achievements.length} noun="achievement" />
        <Fact number={skills.length} noun="skill" />
      </dl>
      {hasNoPicture && (
        <section aria-label="Your photo">
          {photoRunId === null ? <UsePhoto isFirst onRun={setPhotoRunId} /> : <RunProgress id={photoRunId} />}
        </section>
      )}
      <NextSteps sections={data.careerGraph.completeness} waiting={data.reviewQueue.length} />
      <section className="card" aria-labelledby="documents-title">
        <h2 id="documents-title">Your documents</h2>
        <ul className="plain-list">
          {data.documents.map(({ id, fileName, createdAt }) => (
            <li key={id}>
              {fileName} <span className="hint">read on {dateWords(createdAt)}</span>
            </li>
          ))}
        </ul>
        <details>
          <summary>Add another document</summary>
          <p className="hint">A newer resume is merged: nothing doubles, and what you edited stays.</p>
          <ReadResume onRun={begin} />
        </details>
      </section>
    </Page>
  );
}

function Fact({ number, noun }: { number: number; noun: string }) {
  return (
    <div>
      <dt>
        {noun}
        {number === 1 ? '' : 's'}
      </dt>
      <dd>{number}</dd>
    </div>
  );
}
