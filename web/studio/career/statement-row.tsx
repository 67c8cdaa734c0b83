import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { type Field, FieldForm } from '../app/field-form.tsx';
import { Action, Sources } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import { ADD_ACHIEVEMENT, type CAREER, REVIEW_ACHIEVEMENT } from './operations.ts';
import { RemoveButton } from './remove-button.tsx';

type Statement = ResultOf<typeof CAREER>['careerGraph']['experiences'][number]['achievements'][number];

/** A statement of a role, to be edited where it stands. */
export function StatementRow({ statement, onUndo }: { statement: Statement; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const { id, rawText, isRewriteStale, isPlaceholder, evidence } = statement;
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
      onUndo({ words: 'The statement was changed.', back: async () => (await keep(shown)).refused });
    return saved;
  };
  if (isOpen)
    return (
      <li>
        <FieldForm
          fields={[{ name: 'text', label: 'Statement', isLong: true }]}
          values={{ text: shown }}
          onClose={() => setOpen(false)}
          onSave={({ text = null }) => save(text)}
          more={
            <>
              {isReworded && (
                <Action
                  doing="Saving…"
                  onDo={async () => {
                    const { refused } = await save(rawText);
                    if (refused === null) setOpen(false);
                    return refused;
                  }}
                >
                  Use my own words
                </Action>
              )}
              <RemoveButton entry={{ kind: 'ACHIEVEMENT', id }} name="The statement" onUndo={onUndo} />
            </>
          }
        />
      </li>
    );
  return (
    <li>
      <button type="button" className="statement-text" onClick={() => setOpen(true)}>
        {shown}
        <span className="unseen"> (edit)</span>
      </button>
      {isPlaceholder && <span className="tag">proposal, shown to you alone</span>}
      {isRewriteStale && <p className="hint">Its rewrite no longer matches it and waits in Review.</p>}
      {isReworded && <p className="hint">In your words: {rawText}</p>}
      <Sources sources={evidence} />
    </li>
  );
}

const NEW: Field[] = [{ name: 'text', label: 'What did you achieve? Numbers tell the most.', isLong: true }];

/** A statement that is not there yet. */
export function NewStatement({ experienceId, onUndo }: { experienceId: string; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const add = async (text: string | null) => {
    const saved = await edit(ADD_ACHIEVEMENT, { input: { experienceId, text: text ?? '' } }, []);
    if (saved.result && 'id' in saved.result)
      onUndo({
        words: 'The achievement was added.',
        back: removal({ kind: 'ACHIEVEMENT', id: saved.result.id }),
      });
    return saved;
  };
  if (isOpen)
    return (
      <FieldForm fields={NEW} values={{}} onClose={() => setOpen(false)} onSave={({ text = null }) => add(text)} />
    );
  return (
    <p>
      <button type="button" className="button plain" onClick={() => setOpen(true)}>
        Add an achievement
      </button>
    </p>
  );
}
