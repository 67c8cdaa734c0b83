import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { periodWords } from '../site/period.ts';
import { change } from './client.ts';
import { CAREER, REVIEW_ACHIEVEMENT, UPDATE_EXPERIENCE } from './operations/graph.ts';
import { Action, Page, Problem, Sources, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

type Role = ResultOf<typeof CAREER>['careerGraph']['experiences'][number];
type Statement = Role['achievements'][number];
type RoleInput = {
  title: string | null;
  companyName: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
};

/** Everything that was read, to be corrected where it stands. */
export function Career() {
  const { data, problem } = useQuery(CAREER, {});
  const [undo, setUndo] = useState<{ words: string; back: () => Promise<string | null> } | null>(null);
  if (!data) return <Waiting problem={problem}>Fetching your career…</Waiting>;
  const { experiences } = data.careerGraph;
  return (
    <Page title="Career" intro="What you change here is your word from then on. No later document overwrites it.">
      {undo && (
        <div className="undo" role="status">
          {undo.words}{' '}
          <Action
            doing="Taking it back…"
            onDo={async () => {
              const refused = await undo.back();
              if (refused === null) setUndo(null);
              return refused;
            }}
          >
            Undo
          </Action>
        </div>
      )}
      {experiences.length === 0 && <p>There is nothing yet. Begin with a resume on the overview.</p>}
      {experiences.map((role) => (
        <RoleCard key={role.id} role={role} onUndo={setUndo} />
      ))}
    </Page>
  );
}

function RoleCard({
  role,
  onUndo,
}: {
  role: Role;
  onUndo: (undo: { words: string; back: () => Promise<string | null> }) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <article className="card role">
      {isOpen ? (
        <RoleForm role={role} onClose={() => setOpen(false)} onUndo={onUndo} />
      ) : (
        <header>
          <div>
            <h2>{role.title ?? 'Role without a title'}</h2>
            <p className="hint">
              {[role.company?.name, periodWords(role, 'en', 'now'), role.location].filter(Boolean).join(' · ')}
            </p>
          </div>
          <button type="button" className="button plain" onClick={() => setOpen(true)}>
            Edit<span className="unseen"> {role.title}</span>
          </button>
        </header>
      )}
      <ul className="statements">
        {role.achievements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} onUndo={onUndo} />
        ))}
      </ul>
      <Sources sources={role.evidence} />
    </article>
  );
}

function RoleForm({
  role,
  onClose,
  onUndo,
}: {
  role: Role;
  onClose: () => void;
  onUndo: Parameters<typeof RoleCard>[0]['onUndo'];
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const before = inputOf(role);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => (form.get(name) as string | null)?.trim() || null;
    const current = form.get('current') !== null;
    const input = {
      title: text('title'),
      companyName: text('companyName'),
      start: text('start'),
      end: current ? null : text('end'),
      current,
      location: text('location'),
    };
    const { refused } = await change(UPDATE_EXPERIENCE, { input: { id: role.id, ...changed(before, input) } });
    setProblem(refused);
    if (refused !== null) return;
    onUndo({
      words: `${input.title ?? 'The role'} was changed.`,
      back: async () =>
        (await change(UPDATE_EXPERIENCE, { input: { id: role.id, ...changed(input, before) } })).refused,
    });
    onClose();
  };
  return (
    <form className="grid-form" onSubmit={(event) => void save(event)}>
      <label>
        Title
        <input name="title" defaultValue={role.title ?? ''} />
      </label>
      <label>
        Company
        <input name="companyName" defaultValue={role.company?.name ?? ''} />
      </label>
      <label>
        Start
        <input name="start" defaultValue={role.start ?? ''} placeholder="2019-03" />
      </label>
      <label>
        End
        <input name="end" defaultValue={role.end ?? ''} placeholder="2021-05" />
      </label>
      <label>
        Place
        <input name="location" defaultValue={role.location ?? ''} />
      </label>
      <label className="check">
        <input type="checkbox" name="current" defaultChecked={role.current} /> It lasts until today
      </label>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="row">
        <button type="submit" className="button main">
          Save
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          Never mind
        </button>
      </div>
    </form>
  );
}

const inputOf = ({ title, company, start, end, current, location }: Role): RoleInput => ({
  title,
  companyName: company?.name ?? null,
  start,
  end,
  current,
  location,
});

/** Only what differs: everything that is named counts as the owner's word. */
function changed(before: RoleInput, after: RoleInput): Partial<RoleInput> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof RoleInput] !== value));
}

function StatementRow({
  statement,
  onUndo,
}: {
  statement: Statement;
  onUndo: Parameters<typeof RoleCard>[0]['onUndo'];
}) {
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
            onDo={async () =>
              (await change(REVIEW_ACHIEVEMENT, { input: { id: statement.id, action: 'REJECT' } })).refused
            }
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
