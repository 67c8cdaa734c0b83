import { type ReactNode } from 'react';
import { dateWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import { deleteDocument, readAgain, removeDocument, restoreDocument, undoMerge } from './document-actions.ts';
import { DocumentChanges } from './document-changes.tsx';
import { DOCUMENT_CHANGES, type Document, DOCUMENTS_CARD } from './operations.ts';

/** The merged documents, with what each of them changed, and the removed ones. */
export function DocumentsCard({ onUndo, children }: { onUndo: OnUndo; children?: ReactNode }) {
  const { data } = useQuery(DOCUMENTS_CARD, {});
  const all = data?.documents ?? [];
  const documents = all.filter(({ status }) => status !== 'REMOVED');
  const removed = all.filter(({ status }) => status === 'REMOVED');
  if (!data || (all.length === 0 && children === undefined)) return null;
  return (
    <section className="card" aria-labelledby="documents-title">
      <h2 id="documents-title">{t('overview.documents')}</h2>
      <ul className="documents">
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            isNewest={document.id === documents[0]?.id}
            onUndo={onUndo}
          />
        ))}
      </ul>
      {removed.length > 0 && (
        <details>
          <summary>{t('documents.removedOnes', { count: removed.length })}</summary>
          <p className="hint">{t('documents.removedHint')}</p>
          <ul className="documents">
            {removed.map((document) => (
              <RemovedRow key={document.id} document={document} onUndo={onUndo} />
            ))}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}

function DocumentRow({ document, isNewest, onUndo }: { document: Document; isNewest: boolean; onUndo: OnUndo }) {
  const { id, fileName, createdAt, status } = document;
  const { data } = useQuery(DOCUMENT_CHANGES, { documentId: id });
  const changes = data?.documentChanges ?? null;
  const act = (action: typeof undoMerge) => async () => {
    const { refused, undo } = await action(document);
    if (refused === null) onUndo(undo);
    return refused;
  };
  return (
    <li>
      <p>
        {fileName}{' '}
        <span className="hint">
          {status === 'MERGED' ? t('overview.readOn', { date: dateWords(createdAt) }) : t('documents.notMerged')}
        </span>
      </p>
      {changes && <DocumentChanges changes={changes} isNewest={isNewest} />}
      <div className="row">
        {changes?.canUndo === true && (
          <Action
            doing={t('action.undoing')}
            label={t('action.named', { action: t('documents.undoMerge'), name: fileName })}
            onDo={act(undoMerge)}
          >
            {t('documents.undoMerge')}
          </Action>
        )}
        {status !== 'MERGED' && (
          <Action
            doing={t('action.requesting')}
            label={t('action.named', { action: t('documents.merge'), name: fileName })}
            onDo={() => readAgain(id)}
          >
            {t('documents.merge')}
          </Action>
        )}
        <Action
          kind="danger"
          doing={t('action.removing')}
          label={t('action.named', { action: t('action.remove'), name: fileName })}
          onDo={act(removeDocument)}
        >
          {t('action.remove')}
        </Action>
      </div>
    </li>
  );
}

function RemovedRow({ document, onUndo }: { document: Document; onUndo: OnUndo }) {
  const { id, fileName } = document;
  return (
    <li>
      <p>{fileName}</p>
      <div className="row">
        <Action
          doing={t('action.restoring')}
          label={t('action.restoreNamed', { name: fileName })}
          onDo={async () => {
            const { refused, undo } = await restoreDocument(document);
            if (refused === null) onUndo(undo);
            return refused;
          }}
        >
          {t('action.restore')}
        </Action>
        <details>
          <summary>{t('documents.deleteForGood')}</summary>
          <p className="hint">{t('documents.deleteWarning')}</p>
          <Action
            kind="danger"
            doing={t('account.deleting')}
            label={t('action.named', { action: t('documents.delete'), name: fileName })}
            onDo={() => deleteDocument(id)}
          >
            {t('documents.delete')}
          </Action>
        </details>
      </div>
    </li>
  );
}
