import { useState } from 'react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { OVERVIEW } from './operations/graph.ts';
import { Publish } from './publish.tsx';
import { ReadResume } from './read-resume.tsx';
import { Link } from './router.tsx';
import { RunProgress } from './run-progress.tsx';
import { Meter, Page, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

type Data = ResultOf<typeof OVERVIEW>;
type Section = Data['careerGraph']['completeness'][number];

/** Where everything stands, and what is worth doing next. */
export function Overview() {
  const { data, problem } = useQuery(OVERVIEW, {});
  const [runId, setRunId] = useState<string | null>(null);
  if (!data) return <Waiting problem={problem}>Looking at your career…</Waiting>;
  const running = data.pipelineRuns.edges.find(
    ({ node }) => node.kind === 'INGEST' && (node.status === 'RUNNING' || node.status === 'QUEUED'),
  );
  const watched = runId ?? running?.node.id ?? null;
  const { profile, experiences, achievements, skills } = data.careerGraph;
  const isEmpty = experiences.length === 0;
  if (isEmpty || watched !== null)
    return (
      <Page
        title={watched === null ? 'Begin with your resume' : 'Your resume is being read'}
        intro={
          watched === null
            ? 'It is read on this server. You see every step, and nothing is public until you publish it.'
            : 'You can watch, or go on: it does not stop when you leave this page.'
        }
      >
        {watched === null ? (
          <ReadResume onRun={setRunId} />
        ) : (
          <RunProgress id={watched} onEnd={(succeeded) => succeeded && setRunId(null)} />
        )}
        {watched !== null && isEmpty && <FailedBefore onAgain={() => setRunId(null)} />}
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
      <Next data={data} />
      <section className="card" aria-labelledby="documents-title">
        <h2 id="documents-title">Your documents</h2>
        <ul className="plain-list">
          {data.documents.map(({ id, fileName, createdAt }) => (
            <li key={id}>
              {fileName} <span className="hint">read {new Date(createdAt).toLocaleDateString('en')}</span>
            </li>
          ))}
        </ul>
        <details>
          <summary>Add another document</summary>
          <p className="hint">A newer resume is merged: nothing doubles, and what you edited stays.</p>
          <ReadResume onRun={setRunId} />
        </details>
      </section>
    </Page>
  );
}

function FailedBefore({ onAgain }: { onAgain: () => void }) {
  return (
    <p>
      <button type="button" className="link" onClick={onAgain}>
        Take another file
      </button>
    </p>
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

const SECTIONS: Record<Section['section'], { title: string; to: string; advice: string }> = {
  NAVIGATION: {
    title: 'Who you are',
    to: 'career',
    advice: 'Add name, headline, a way to reach you and your current role.',
  },
  ACHIEVEMENTS: {
    title: 'Achievements',
    to: 'career',
    advice: 'Numbers tell the most: add how much, how many, how long.',
  },
  TIMELINE: { title: 'Experience', to: 'career', advice: 'Give every role a company, a title and its dates.' },
  STORY: { title: 'Story', to: 'story', advice: 'An opening, some paragraphs and a quote make it whole.' },
  SKILLS: {
    title: 'Skills',
    to: 'career',
    advice: 'A skill counts double where an achievement proves it: name it there.',
  },
  LOGOS: { title: 'Logos', to: 'career', advice: 'Names stand in for logos that are not there.' },
  IMAGES: { title: 'Pictures', to: 'pictures', advice: 'Add a photo; until then your initials stand in for it.' },
};

/** What is missing, the largest gap first; what is whole is short. */
function Next({ data }: { data: Data }) {
  const sections = data.careerGraph.completeness.toSorted((a, b) => a.coverage - b.coverage);
  const waiting = data.reviewQueue.length;
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">Worth doing next</h2>
      <ul className="checklist">
        {waiting > 0 && (
          <li>
            <Link to="review">
              Look at {waiting} {waiting === 1 ? 'statement' : 'statements'}
            </Link>
            <span className="hint">We are not sure that we read {waiting === 1 ? 'it' : 'them'} right.</span>
          </li>
        )}
        {sections.map(({ section, coverage }) => (
          <li key={section}>
            <Link to={SECTIONS[section].to}>{SECTIONS[section].title}</Link>
            <span className="hint">{coverage === 100 ? 'Complete.' : SECTIONS[section].advice}</span>
            <Meter share={coverage / 100} label={`${SECTIONS[section].title}: how complete`} />
            <span className="percent">{coverage}%</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
