import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { edit } from '../app/edit.ts';
import { t } from '../app/messages.tsx';
import { useSortable } from '../app/sortable.tsx';
import { Action, Problem } from '../app/ui.tsx';
import { useTyped } from '../app/use-typed.ts';
import { type SITE, UPDATE_NAVIGATION } from './operations.ts';

type Graph = ResultOf<typeof SITE>['careerGraph'];
type Section = Graph['navigation'][number];

// What each edit sets is on the screen, so it replaces nothing that the owner hasn't seen.
const keep = async (input: VariablesOf<typeof UPDATE_NAVIGATION>['input']) =>
  (await edit(UPDATE_NAVIGATION, { input }, [])).refused;

/** Order, titles and visibility of the site's sections. */
export function SiteSections({ navigation, completeness }: Pick<Graph, 'navigation' | 'completeness'>) {
  const bySection = new Map<string, Section>(navigation.map((one) => [one.section, one]));
  const { list, ids, handle, note } = useSortable([...bySection.keys()], (wanted) =>
    keep({ order: wanted.flatMap((id) => bySection.get(id)?.section ?? []) }),
  );
  if (navigation.length === 0) return null;
  const isEmpty = ({ section }: Section) =>
    completeness.some((one) => one.section === section && one.strategy === 'HIDE');
  const move = (from: number, to: number) => {
    const order = navigation.map(({ section }) => section);
    order.splice(to, 0, ...order.splice(from, 1));
    return keep({ order });
  };
  const reset = () =>
    keep({ order: null, sections: navigation.map(({ section }) => ({ section, label: null, shown: null })) });
  return (
    <section className="card" aria-labelledby="sections-title">
      <h2 id="sections-title">{t('sections.title')}</h2>
      <p className="hint">{t('sections.hint')}</p>
      <ol className="site-sections sortable" ref={list as RefObject<HTMLOListElement>}>
        {ids
          .flatMap((id) => bySection.get(id) ?? [])
          .map((one, index) => (
            <li key={one.section}>
              {handle(one.section, one.label)}
              <Shown section={one} isEmpty={isEmpty(one)} />
              <Title section={one} />
              <span className="row">
                {(['up', 'down'] as const).map((way) => {
                  const to = way === 'up' ? index - 1 : index + 1;
                  return (
                    <Action
                      key={way}
                      doing={t('action.saving')}
                      disabled={navigation[to] === undefined}
                      label={t(`sections.moveNamed.${way}`, { title: one.label })}
                      onDo={() => move(index, to)}
                    >
                      {t(`sections.move.${way}`)}
                    </Action>
                  );
                })}
              </span>
            </li>
          ))}
      </ol>
      {note}
      {navigation.some(({ editedFields }) => editedFields.length > 0) && (
        <p>
          <Action doing={t('action.saving')} onDo={reset}>
            {t('sections.reset')}
          </Action>
        </p>
      )}
    </section>
  );
}

function Shown({ section: { section, label, shown, editedFields }, isEmpty }: { section: Section; isEmpty: boolean }) {
  const [problem, setProblem] = useState<string | null>(null);
  const isSparse = !shown && !editedFields.includes('shown');
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={shown && !isEmpty}
          disabled={isEmpty}
          onChange={({ target }) => void keep({ sections: [{ section, shown: target.checked }] }).then(setProblem)}
        />
        <span>
          {t('sections.show', { title: label })}{' '}
          {(isEmpty || isSparse) && <span className="hint">{t(isEmpty ? 'sections.empty' : 'sections.sparse')}</span>}
        </span>
      </label>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}

function Title({ section: { section, label } }: { section: Section }) {
  const { textOf, type, isTyped, forget } = useTyped({ label });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    // Without a title of its own it has the usual one again.
    const refused = await keep({ sections: [{ section, label: textOf('label').trim() || null }] });
    setProblem(refused);
    setBusy(false);
    if (refused === null) forget();
  };
  return (
    <form className="row" onSubmit={(event) => void save(event)}>
      <label>
        <span className="unseen">{t('sections.titleOf', { title: label })}</span>
        <input
          value={textOf('label')}
          maxLength={60}
          onChange={({ target }) => {
            type('label', target.value);
            setProblem(null);
          }}
        />
      </label>
      {isTyped && (
        <button type="submit" className="button main" disabled={isBusy}>
          {isBusy ? t('action.saving') : t('action.save')}
        </button>
      )}
      {problem !== null && <Problem>{problem}</Problem>}
    </form>
  );
}
