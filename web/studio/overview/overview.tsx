import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
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
  const ingest = useRunOf('INGEST');
  const build = useRunOf('BUILD');
  const images = useRunOf('IMAGES');
  if (!data) return <Waiting problem={problem}>Looking at your career…</Waiting>;
  const { profile, experiences, achievements, skills } = data.careerGraph;
  const hasFailed = ingest?.status === 'FAILED';
  // A resume has been read only when what follows from it has been built.
  const following = build !== null && isActive(build) && build.parent?.kind === 'INGEST' ? build.parent.id : null;
  const watched = ingest !== null && (hasFailed || isActive(ingest)) ? ingest.id : following;
  if (watched !== null) return <Reading runId={watched} hasFailed={hasFailed} />;
  if (experiences.length === 0)
    return (
      <Page
        title="Begin with your resume"
        intro="It is read on this server. You see every step, and nothing is public until you publish it."
      >
        <ReadResume />
      </Page>
    );
  const hasNoPicture = data.careerGraph.placements.every(({ asset }) => asset === null);
  const isMakingPictures = images !== null && isActive(images);
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
          {images !== null && <RunProgress key={images.id} id={images.id} />}
          {!isMakingPictures && <UsePhoto isFirst />}
        </section>
      )}
      <NextSteps
        sections={data.careerGraph.completeness.filter(({ section }) => section !== 'IMAGES' || !isMakingPictures)}
        waiting={data.reviewQueue.length}
      />
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
          <ReadResume />
        </details>
      </section>
    </Page>
  );
}

/** A resume that is being read, or why it could not be. */
function Reading({ runId, hasFailed }: { runId: string; hasFailed: boolean }) {
  return (
    <Page
      title={hasFailed ? 'Your resume could not be read' : 'Your resume is being read'}
      intro={
        hasFailed
          ? 'Nothing was changed. Below it says why, and you can take another file.'
          : 'You can watch, or go on: it does not stop when you leave this page.'
      }
    >
      <RunProgress key={runId} id={runId} />
      {hasFailed && <ReadResume />}
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
