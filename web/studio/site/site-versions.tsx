import type { ResultOf } from '@graphql-typed-document-node/core';
import { change } from '../app/client.ts';
import { Action, dayWords } from '../app/ui.tsx';
import { RESTORE_VERSION, type SITE, UNPUBLISH_SITE } from './operations.ts';
import { FoldableList } from './foldable-list.tsx';

type Version = ResultOf<typeof SITE>['siteVersions']['edges'][number]['node'];

const STATES: Record<string, string> = {
  PUBLISHED: 'published',
  FAILED: 'refused',
  BUILDING: 'being made',
  DRAFT: 'draft',
};

/** Every version that was ever published, the newest first; none is ever lost. */
export function SiteVersions({ versions, liveId }: { versions: Version[]; liveId: string | null }) {
  if (versions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="versions-title">
      <h2 id="versions-title">Versions</h2>
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
          Version {number}
          {isLive && <span className="tag good">online</span>}
        </strong>
        <span className="hint">
          {STATES[status]} {dayWords(createdAt)}
        </span>
      </div>
      {restoredFrom !== null && <p className="hint">Brings back version {restoredFrom}.</p>}
      <FoldableList title="What it changed" lines={[...problems, ...changes]} />
      <div className="row">
        <a href={previewUrl} target="_blank" rel="noopener" className="button plain">
          Look at it<span className="unseen"> (version {number})</span>
        </a>
        {isLive ? (
          <Action
            kind="danger"
            doing="Taking it offline…"
            onDo={async () => (await change(UNPUBLISH_SITE, {})).refused}
          >
            Take offline
          </Action>
        ) : (
          <Action doing="Bringing it back…" onDo={async () => (await change(RESTORE_VERSION, { id })).refused}>
            Bring back<span className="unseen"> version {number}</span>
          </Action>
        )}
      </div>
    </li>
  );
}
