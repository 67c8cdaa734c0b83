import type { ResultOf } from '@graphql-typed-document-node/core';
import { type ReactNode, useState } from 'react';
import { decide } from '../app/decide.ts';
import { edit } from '../app/edit.ts';
import { FieldForm } from '../app/field-form.tsx';
import { t } from '../app/messages.tsx';
import { Action, Sources } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import { ADD_ACHIEVEMENT, type CAREER, REVIEW_ACHIEVEMENT } from './operations.ts';
import { RemoveButton } from './remove-button.tsx';

type Statement = ResultOf<typeof CAREER>['careerGraph']['experiences'][number]['achievements'][number];

/** A statement of a role, edited in place. */
export function StatementRow({
  statement,
  handle,
  onUndo,
}: {
  statement: Statement;
  handle: ReactNode;
  onUndo: OnUndo;
}) {
  const [isOpen, setOpen] = useState(false);
  const { id, rawText, isRewriteStale, isPlaceholder, verified, evidence } = statement;
  const impactStatement = isRewriteStale ? null : statement.impactStatement;
  const shown = impactStatement ?? rawText;
  const isReworded = impactStatement !== null && impactStatement !== rawText;
  const save = async (text: string | null) => {
    const keep = (words: string | null) =>
      edit(REVIEW_ACHIEVEMENT, { input: { id, action: 'EDIT', original: isRewriteStale, text: words } }, [
        'ACHIEVEMENTS',
      ]);
    const saved = await keep(text);
    if (saved.refused === null)
      onUndo({ words: t('statement.changed'), back: async () => (await keep(shown)).refused });
    return saved;
  };
  if (isOpen)
    return (
      <li>
        {handle}
        <FieldForm
          fields={[{ name: 'text', label: t('statement.label'), isLong: true }]}
          values={{ text: shown }}
          onClose={() => setOpen(false)}
          onSave={({ text = null }) => save(text)}
          more={
            <>
              {isReworded && (
                <Action
                  doing={t('action.saving')}
                  onDo={async () => {
                    const { refused } = await save(rawText);
                    if (refused === null) setOpen(false);
                    return refused;
                  }}
                >
                  {t('statement.useOwnWords')}
                </Action>
              )}
              {!verified && !isPlaceholder && (
                <Action
                  doing={t('action.saving')}
                  label={t('statement.verifyHint')}
                  onDo={async () => {
                    const input = { id, action: 'VERIFY' as const };
                    const { refused } = await edit(REVIEW_ACHIEVEMENT, { input }, ['ACHIEVEMENTS']);
                    if (refused === null) setOpen(false);
                    return refused;
                  }}
                >
                  {t('statement.verify')}
                </Action>
              )}
              <RemoveButton entry={{ kind: 'ACHIEVEMENT', id }} name={t('statement.name')} onUndo={onUndo} />
            </>
          }
        />
      </li>
    );
  return (
    <li>
      {handle}
      <button type="button" className="statement-text" onClick={() => setOpen(true)}>
        {shown}
        <span className="unseen">{t('action.editHint')}</span>
      </button>
      {verified && <span className="tag">{t('statement.verified')}</span>}
      {isPlaceholder && <Suggestion id={id} name={shown} onUndo={onUndo} />}
      {isRewriteStale && <p className="hint">{t('statement.staleRewrite')}</p>}
      {isReworded && <p className="hint">{t('statement.ownWords', { text: rawText })}</p>}
      <Sources sources={evidence} />
    </li>
  );
}

/** A placeholder: accepted as it is, or dismissed. A click on its text edits it. */
function Suggestion({ id, name, onUndo }: { id: string; name: string; onUndo: OnUndo }) {
  const settle = (action: 'ACCEPT' | 'REJECT', words: string) => async () => {
    const { refused, undo } = await decide({ id: `achievement:${id}`, action }, ['ACHIEVEMENTS'], words);
    if (undo) onUndo(undo);
    return refused;
  };
  return (
    <>
      <span className="tag">{t('statement.placeholder')}</span>
      <p className="hint">{t('statement.suggested')}</p>
      <p className="actions">
        <Action
          doing={t('action.saving')}
          label={t('action.named', { action: t('statement.accept'), name })}
          onDo={settle('ACCEPT', t('statement.accepted'))}
        >
          {t('statement.accept')}
        </Action>
        <Action
          doing={t('action.removing')}
          label={t('action.named', { action: t('action.dismiss'), name })}
          onDo={settle('REJECT', t('statement.dismissed'))}
        >
          {t('action.dismiss')}
        </Action>
      </p>
    </>
  );
}

/** Adds a statement to a role. */
export function NewStatement({ experienceId, onUndo }: { experienceId: string; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const add = async (text: string | null) => {
    const saved = await edit(ADD_ACHIEVEMENT, { input: { experienceId, text: text ?? '' } }, []);
    if (saved.result && 'id' in saved.result)
      onUndo({
        words: t('statement.added'),
        back: removal({ kind: 'ACHIEVEMENT', id: saved.result.id }),
      });
    return saved;
  };
  if (isOpen)
    return (
      <FieldForm
        fields={[{ name: 'text', label: t('statement.new'), isLong: true }]}
        values={{}}
        onClose={() => setOpen(false)}
        onSave={({ text = null }) => add(text)}
      />
    );
  return (
    <p>
      <button type="button" className="button plain" onClick={() => setOpen(true)}>
        {t('statement.add')}
      </button>
    </p>
  );
}
