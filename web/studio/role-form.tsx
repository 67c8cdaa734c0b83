import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { change } from './client.ts';
import { ADD_EXPERIENCE, type CAREER, UPDATE_EXPERIENCE } from './operations/career.ts';
import { RUN_PIPELINE } from './operations/runs.ts';
import { Problem } from './ui.tsx';
import type { OnUndo } from './undo.tsx';

export type Role = ResultOf<typeof CAREER>['careerGraph']['experiences'][number];

interface RoleInput {
  title: string | null;
  companyName: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
}

const BLANK: RoleInput = { title: null, companyName: null, start: null, end: null, current: false, location: null };

/** Changes a role, and has the timeline drawn anew; why nothing was done, null when it was. */
async function keep(id: string | null, input: Partial<RoleInput>): Promise<string | null> {
  const { refused } =
    id === null
      ? await change(ADD_EXPERIENCE, { input })
      : await change(UPDATE_EXPERIENCE, { input: { id, ...input } });
  if (refused === null) await change(RUN_PIPELINE, { input: { kind: 'TIMELINE', input: {} } });
  return refused;
}

/** The facts of a role; null for one that is to be added. */
export function RoleForm({ role, onClose, onUndo }: { role: Role | null; onClose: () => void; onUndo: OnUndo }) {
  const [problem, setProblem] = useState<string | null>(null);
  const before = role === null ? BLANK : inputOf(role);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => (form.get(name) as string | null)?.trim() || null;
    const current = form.get('current') !== null;
    const input: RoleInput = {
      title: text('title'),
      companyName: text('companyName'),
      start: text('start'),
      end: current ? null : text('end'),
      current,
      location: text('location'),
    };
    const refused = await keep(role?.id ?? null, role === null ? input : changed(before, input));
    setProblem(refused);
    if (refused !== null) return;
    if (role !== null)
      onUndo({
        words: `${input.title ?? 'The role'} was changed.`,
        back: () => keep(role.id, changed(input, before)),
      });
    onClose();
  };
  return (
    <form className="grid-form" onSubmit={(event) => void save(event)}>
      <label>
        Title
        <input name="title" defaultValue={before.title ?? ''} />
      </label>
      <label>
        Company
        <input name="companyName" defaultValue={before.companyName ?? ''} />
      </label>
      <label>
        Start
        <input name="start" defaultValue={before.start ?? ''} placeholder="2019-03" />
      </label>
      <label>
        End
        <input name="end" defaultValue={before.end ?? ''} placeholder="2021-05" />
      </label>
      <label>
        Place
        <input name="location" defaultValue={before.location ?? ''} />
      </label>
      <label className="check">
        <input type="checkbox" name="current" defaultChecked={before.current} /> It lasts until today
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
