import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from './client.ts';
import { ADD_ACHIEVEMENT, type CAREER, REVIEW_ACHIEVEMENT } from './operations/career.ts';
import { Action, Sources } from './ui.tsx';
import type { OnUndo } from './undo.tsx';

type Statement = ResultOf<typeof CAREER>['careerGraph']['experiences'][number]['achievements'][number];

const review = async (id: string, action: 'ACCEPT' | 'REJECT') =>
  (await change(REVIEW_ACHIEVEMENT, { input: { id, action } })).refused;

/** A statement of a role, to be edited where it stands. */
export function StatementRow({ statement, onUndo }: { statement: Statement; onUndo: OnUndo }) {
  const [text, setText] = useState<string | null>(null);
  const shown = statement.impactStatement ?? statement.rawText;
  const edit = (words: string) =>
    change(REVIEW_ACHIEVEMENT, { input: { id: statement.id, action: 'EDIT', text: words } });
  if (text !== null)
    return (
      <li>
        <textarea
          aria-label="Statement"
          rows={3}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <Action
            kind="main"
            doing="Saving…"
            onDo={async () => {
              const { refused } = await edit(text);
              if (refused === null) {
                setText(null);
                onUndo({ words: 'The statement was changed.', back: async () => (await edit(shown)).refused });
              }
              return refused;
            }}
          >
            Save
          </Action>
          <button type="button" className="button plain" onClick={() => setText(null)}>
            Never mind
          </button>
          <Action
            kind="danger"
            doing="Taking it out…"
            onDo={async () => {
              const refused = await review(statement.id, 'REJECT');
              if (refused === null)
                onUndo({ words: 'The statement was taken out.', back: () => review(statement.id, 'ACCEPT') });
              return refused;
            }}
          >
            Take it out
          </Action>
        </div>
      </li>
    );
  return (
    <li>
      <button type="button" className="statement-text" onClick={() => setText(shown)}>
        {shown}
        <span className="unseen"> (edit)</span>
      </button>
      {statement.isPlaceholder && <span className="tag">proposal, shown to you alone</span>}
      {statement.impactStatement !== null && statement.impactStatement !== statement.rawText && (
        <p className="hint">In your words: {statement.rawText}</p>
      )}
      <Sources sources={statement.evidence} />
    </li>
  );
}

/** A statement that is not there yet. */
export function NewStatement({ experienceId, onUndo }: { experienceId: string; onUndo: OnUndo }) {
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <p>
        <button type="button" className="button plain" onClick={() => setText('')}>
          Add an achievement
        </button>
      </p>
    );
  return (
    <div className="grid-form">
      <label className="wide">
        What did you achieve? Numbers tell the most.
        <textarea rows={3} value={text} autoFocus onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="row">
        <Action
          kind="main"
          doing="Saving…"
          disabled={text.trim() === ''}
          onDo={async () => {
            const { refused, result } = await change(ADD_ACHIEVEMENT, { input: { experienceId, text } });
            if (result && 'id' in result) {
              onUndo({ words: 'The achievement was added.', back: () => review(result.id, 'REJECT') });
              setText(null);
            }
            return refused;
          }}
        >
          Save
        </Action>
        <button type="button" className="button plain" onClick={() => setText(null)}>
          Never mind
        </button>
      </div>
    </div>
  );
}

/** What was taken out is not lost. */
export function TakenOut({ statements }: { statements: { id: string; rawText: string }[] }) {
  if (statements.length === 0) return null;
  return (
    <details className="card">
      <summary>Taken out ({statements.length})</summary>
      <ul className="statements">
        {statements.map(({ id, rawText }) => (
          <li key={id}>
            <span className="entry-text">{rawText}</span>
            <Action doing="Bringing it back…" onDo={() => review(id, 'ACCEPT')}>
              Bring back
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
