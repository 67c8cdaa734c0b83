import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { knownKey, type MessageKey, t } from '../app/messages.tsx';
import { Link } from '../app/router.tsx';
import { ServerText } from '../app/ui.tsx';
import type { DOCUMENT_CHANGES, EntryChange } from './operations.ts';

type Changes = NonNullable<ResultOf<typeof DOCUMENT_CHANGES>['documentChanges']>;

/** A recent merge is expanded. */
const FRESH_MS = 10 * 60 * 1000;

/** What merging a document added, changed, kept, removed and left out. */
export function DocumentChanges({ changes, isNewest }: { changes: Changes; isNewest: boolean }) {
  const { added, changed, kept, removed, left, unchanged, doubt, question, hidden, removedSample, at } = changes;
  const counts = { added: added.length, changed: changed.length, kept: kept.length, removed: removed.length };
  const isNothing = added.length + changed.length + removed.length === 0;
  const isFresh = isNewest && changed.length + kept.length > 0 && Date.now() - Date.parse(at) < FRESH_MS;
  return (
    <>
      {doubt !== null && (
        <p className="problem">
          <ServerText>{doubt}</ServerText> <Link to="review">{t('documents.answer')}</Link>
        </p>
      )}
      {question !== null && (
        <p className="hint">
          <ServerText>{question}</ServerText> <Link to="review">{t('documents.answer')}</Link>
        </p>
      )}
      {hidden.length > 0 && (
        <p className="problem">
          {t('documents.hidden', { count: hidden.length })} <Link to="review">{t('documents.look')}</Link>
        </p>
      )}
      {removedSample && <p className="hint">{t('documents.sampleGone')}</p>}
      <details open={isFresh}>
        <summary>
          {isNothing && kept.length === 0
            ? t('documents.nothingChanged', { count: unchanged })
            : t('documents.counts', { ...counts, left: left.length })}
        </summary>
        <Part name="documents.changed" entries={changed}>
          {(entry) => <Values entry={entry} />}
        </Part>
        <Part name="documents.kept" entries={kept}>
          {(entry) => (
            <>
              {entry.because !== null && <span className="hint"> {t(`documents.because.${entry.because}`)}</span>}
              <Values entry={entry} />
            </>
          )}
        </Part>
        <Part name="documents.removedEntries" entries={removed} />
        <Part name="documents.added" entries={added} />
        {left.length > 0 && (
          <>
            <h3>{t('documents.left', { count: left.length })}</h3>
            <ul className="plain-list">
              {left.map(({ start, text }) => (
                <li key={start}>
                  <q>{text}</q>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}

function Part({
  name,
  entries,
  children,
}: {
  name: MessageKey;
  entries: EntryChange[];
  children?: (entry: EntryChange) => ReactNode;
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{t(name, { count: entries.length })}</h3>
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={entry.entryId}>
            <span className="tag">{t(`kind.${entry.entity}`)}</span> {entry.entity === 'PROFILE' ? null : entry.label}
            {children?.(entry)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Values({ entry: { entity, values } }: { entry: EntryChange }) {
  return (
    <ul className="changes">
      {values.map(({ field, from, to }) => (
        <li key={field}>
          <span className="hint">{fieldName(entity, field)}</span> {from !== null && <del>{from}</del>}{' '}
          {to !== null && <ins>{to}</ins>}
        </li>
      ))}
    </ul>
  );
}

const FORMS: Partial<Record<EntryChange['entity'], string>> = { PROFILE: 'profile', EXPERIENCE: 'role' };

/** Labels from the forms. Fields that no form has are left out. */
function fieldName(entity: EntryChange['entity'], field: string): string {
  const form = FORMS[entity] ?? `entries.${entity.toLowerCase()}`;
  const key = knownKey(`${form}.${field === 'companyId' ? 'companyName' : field}`);
  return key === null ? '' : t(key);
}
