import { useState } from 'react';
import { numberWords } from '../app/formats.ts';
import { Message, t } from '../app/messages.tsx';
import { Link } from '../app/router.tsx';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { Page, Waiting } from '../app/ui.tsx';
import { type Undo, UndoBar } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import { DocumentsCard } from '../documents/documents-card.tsx';
import { UsePhoto } from '../pictures/use-photo.tsx';
import { Publish } from '../site/publish.tsx';
import { NextSteps } from './next-steps.tsx';
import { OVERVIEW } from './operations.ts';
import { ReadResume } from './read-resume.tsx';

/** The state of everything, and next steps. */
export function Overview() {
  const { data, problem } = useQuery(OVERVIEW, {});
  const ingest = useRunOf('INGEST');
  const build = useRunOf('BUILD');
  const images = useRunOf('IMAGES');
  const [undo, setUndo] = useState<Undo | null>(null);
  const bar = undo && <UndoBar undo={undo} onGone={() => setUndo(null)} />;
  if (!data) return <Waiting problem={problem}>{t('overview.loading')}</Waiting>;
  const { profile, experiences, achievements, skills } = data.careerGraph;
  const hasFailed = ingest?.status === 'FAILED';
  // Reading ends with the build that follows it.
  const following = build !== null && isActive(build) && build.parent?.kind === 'INGEST' ? build.parent.id : null;
  const watched = ingest !== null && (hasFailed || isActive(ingest)) ? ingest.id : following;
  if (watched !== null) return <Reading runId={watched} hasFailed={hasFailed} />;
  const hasRead = data.documents.some(({ status }) => status === 'MERGED');
  if (experiences.length === 0)
    return (
      <Page
        title={hasRead ? t('overview.noRoles') : t('overview.begin')}
        intro={hasRead ? undefined : t('overview.beginIntro')}
      >
        {bar}
        {hasRead && <NoRoles />}
        <ReadResume />
        <DocumentsCard onUndo={setUndo} />
      </Page>
    );
  const hasNoPicture = data.careerGraph.placements.every(({ asset }) => asset === null);
  const isMakingPictures = images !== null && isActive(images);
  return (
    <Page title={profile.name ?? t('overview.nameless')} intro={profile.headline ?? undefined}>
      {bar}
      {data.webhooks.some(({ disabledReason }) => disabledReason === 'FAILING' || disabledReason === 'GONE') && (
        <p className="problem">
          <Link to="account">{t('next.webhook')}</Link>
        </p>
      )}
      <section className="card lift" aria-label={t('overview.site')}>
        <Publish site={data.site} />
      </section>
      <dl className="facts">
        <Fact noun="roles" count={experiences.length} />
        <Fact noun="statements" count={achievements.length} />
        <Fact noun="skills" count={skills.length} />
      </dl>
      {hasNoPicture && (
        <section aria-label={t('overview.photo')}>
          {images !== null && <RunProgress key={images.id} id={images.id} />}
          {!isMakingPictures && <UsePhoto isFirst />}
        </section>
      )}
      <NextSteps
        sections={data.careerGraph.completeness.filter(({ section }) => section !== 'IMAGES' || !isMakingPictures)}
        textCoverage={data.careerGraph.textCoverage}
        waiting={data.reviewQueue.length}
      />
      <DocumentsCard onUndo={setUndo}>
        <details>
          <summary>{t('overview.addDocument')}</summary>
          <p className="hint">{t('overview.mergeHint')}</p>
          <ReadResume />
        </details>
      </DocumentsCard>
    </Page>
  );
}

/** A resume being read, or why it couldn't be. */
function Reading({ runId, hasFailed }: { runId: string; hasFailed: boolean }) {
  return (
    <Page
      title={hasFailed ? t('overview.unreadable') : t('overview.reading')}
      intro={hasFailed ? t('overview.unreadableIntro') : t('overview.readingIntro')}
    >
      <RunProgress key={runId} id={runId} />
      {hasFailed && <ReadResume />}
    </Page>
  );
}

function Fact({ noun, count }: { noun: 'roles' | 'statements' | 'skills'; count: number }) {
  return (
    <div>
      <dt>{t(`overview.count.${noun}`, { count })}</dt>
      <dd>{numberWords(count)}</dd>
    </div>
  );
}

/** Reading found nothing that looks like a role, which is an outcome to act on and no success. */
function NoRoles() {
  return (
    <p className="card">
      <Message
        id="overview.noRolesHint"
        elements={{
          review: <Link to="review">{null}</Link>,
          career: <Link to="career">{null}</Link>,
          site: <Link to="site">{null}</Link>,
        }}
      />
    </p>
  );
}
