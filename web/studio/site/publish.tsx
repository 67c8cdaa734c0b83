import { useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { serverWords } from '../app/server-words.ts';
import { Action, Problem } from '../app/ui.tsx';
import { FirstPublication } from './first-publication.tsx';
import { PUBLISH_SITE } from './operations.ts';

interface Publishable {
  slug: string | null;
  suggestedSlug?: string;
  url: string | null;
  unlistedUrl: string;
  visibility: string;
  changes: string[];
  /** What prevents publishing. */
  problems: string[];
  liveVersion: { number: number } | null;
}

/** Publishes the site or its changes, and links to it. */
export function Publish({ site }: { site: Publishable }) {
  const run = useRunOf('RENDER');
  const isPublishing = run !== null && isActive(run);
  const isOnline = site.liveVersion !== null && site.visibility !== 'PRIVATE';
  const isUnlisted = site.visibility === 'UNLISTED';
  const address = isUnlisted ? site.unlistedUrl : site.url;
  const isFresh = isOnline && site.changes.length === 0;
  const isBlocked = !isFresh && site.problems.length > 0;
  const [isAsking, setAsking] = useState(false);
  const publish = async () => {
    if (!isOnline) {
      setAsking(true);
      return null;
    }
    return (await change(PUBLISH_SITE, {})).refused;
  };
  return (
    <div className="publish">
      {isFresh ? (
        <p className="state good">{isUnlisted ? t('site.upToDateUnlisted') : t('site.upToDate')}</p>
      ) : (
        <p className="state">{isOnline ? t('site.outdated') : isBlocked ? t('site.blocked') : t('site.ready')}</p>
      )}
      {isBlocked && site.problems.map((line) => <Problem key={line}>{serverWords(line)}</Problem>)}
      {isAsking && <FirstPublication onClose={() => setAsking(false)} />}
      <div className="row">
        {!isFresh && !isBlocked && !isPublishing && !isAsking && (
          <Action kind="main" doing={t('site.publishBusy')} onDo={publish}>
            {isOnline ? t('site.publishChanges') : t('site.publishNow')}
          </Action>
        )}
        {isOnline && address !== null && (
          <a className={`button ${isFresh ? 'main' : 'plain'}`} href={address} target="_blank" rel="noopener">
            {t('site.open')}
          </a>
        )}
        <a className="button plain" href="/preview" target="_blank" rel="noopener">
          {t('site.preview')}
        </a>
      </div>
      {isOnline && !isUnlisted && site.url !== null && (
        <p className="address">{site.url.replace(/^https?:\/\//u, '')}</p>
      )}
      {run !== null && run.status !== 'SUCCEEDED' && <RunProgress key={run.id} id={run.id} />}
    </div>
  );
}
