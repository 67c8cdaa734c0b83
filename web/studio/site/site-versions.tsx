import type { ResultOf } from '@graphql-typed-document-node/core';
import { change } from '../app/client.ts';
import { timeWords } from '../app/formats.ts';
import { Message, t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { RESTORE_VERSION, type SITE, UNPUBLISH_SITE } from './operations.ts';
import { FoldableList } from './foldable-list.tsx';

type Version = ResultOf<typeof SITE>['siteVersions']['edges'][number]['node'];

/** Every version, newest first. */
export function SiteVersions({ versions, liveId }: { versions: Version[]; liveId: string | null }) {
  if (versions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('site.versions')}</h2>
      <ol className="versions">
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} isLive={version.id === liveId} />
        ))}
      </ol>
    </section>
  );
}

function VersionRow({ version, isLive }: { version: Version; isLive: boolean }) {
  const { id, number, status, createdAt, restoredFrom, problems, changes, previewUrl } = version;
  return (
    <li>
      <div className="row between">
        <strong>
          {t('site.version', { number })}
          {isLive && <span className="tag good">{t('site.online')}</span>}
        </strong>
        <span className="hint">{t(`site.status.${status}`, { time: timeWords(createdAt) })}</span>
      </div>
      {restoredFrom !== null && <p className="hint">{t('site.restoredFrom', { number: restoredFrom })}</p>}
      <FoldableList title={t('site.whatChanged')} lines={[...problems, ...changes]} />
      <div className="row">
        <a href={previewUrl} target="_blank" rel="noopener" className="button plain">
          <Message id="site.viewVersion" values={{ number }} elements={{ unseen: <span className="unseen" /> }} />
        </a>
        {isLive ? (
          <Action
            kind="danger"
            doing={t('site.unpublishing')}
            onDo={async () => (await change(UNPUBLISH_SITE, {})).refused}
          >
            {t('site.unpublish')}
          </Action>
        ) : (
          <Action doing={t('action.restoring')} onDo={async () => (await change(RESTORE_VERSION, { id })).refused}>
            <Message id="site.restoreVersion" values={{ number }} elements={{ unseen: <span className="unseen" /> }} />
          </Action>
        )}
      </div>
    </li>
  );
}
