import { useState } from 'react';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { type Undo, UndoBar } from '../app/undo.tsx';
import { removeDocument } from './document-actions.ts';
import type { Document } from './operations.ts';

/** Shown on every page while the career graph comes from the sample; removes it. */
export function SampleNotice({
  documents,
}: {
  documents: Pick<Document, 'id' | 'fileName' | 'status' | 'isSample'>[];
}) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const sample = documents.find(({ isSample, status }) => isSample && status === 'MERGED');
  if (!sample) return undo && <UndoBar undo={undo} onGone={() => setUndo(null)} />;
  return (
    <section className="sample" aria-label={t('sample.label')}>
      <p>{t('sample.notice')}</p>
      <Action
        doing={t('action.removing')}
        onDo={async () => {
          const done = await removeDocument(sample);
          if (done.refused === null) setUndo({ ...done.undo, words: t('documents.sampleGone') });
          return done.refused;
        }}
      >
        {t('sample.remove')}
      </Action>
    </section>
  );
}
