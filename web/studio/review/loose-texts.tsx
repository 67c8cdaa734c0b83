import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { LONGEST_TITLE } from '../../../src/domain/career-graph/longest-title.ts';
import { SECTION_ENTRY_KINDS } from '../../../src/domain/career-graph/section-entry.ts';
import { sectionHeading } from '../../../src/domain/export/section-headings.ts';
import { missingPercent } from '../../../src/domain/provenance/text-coverage.ts';
import { edit } from '../app/edit.ts';
import { language } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Problem, ServerText } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import type { SectionEntryKind } from '../graphql/graphql.ts';
import { IGNORE_LOOSE_TEXT, LOOSE_TEXT, PLACE_LOOSE_TEXT, REOPEN_LOOSE_TEXT } from './operations.ts';

type Data = ResultOf<typeof LOOSE_TEXT>;
type Loose = Data['looseText'][number];

/** More passages wait until these are settled. */
const SHOWN = 20;

/** What the documents contain that is not in the career graph, with what can become of it. */
export function LooseTexts({ onUndo }: { onUndo: OnUndo }) {
  const { data } = useQuery(LOOSE_TEXT, {});
  if (!data || data.looseText.length === 0) return null;
  const title = t('loose.title');
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {data.documents
        .filter(({ status, coverage }) => status === 'MERGED' && coverage !== null)
        .map(({ id, fileName, coverage }) => (
          <p key={id} className="hint">
            {t('loose.share', { percent: missingPercent(coverage ?? 0), name: fileName })}
          </p>
        ))}
      <ul className="statements">
        {data.looseText.slice(0, SHOWN).map((loose) => (
          <Passage key={loose.id} loose={loose} data={data} onUndo={onUndo} />
        ))}
      </ul>
      {data.looseText.length > SHOWN && (
        <p className="hint">{t('loose.more', { count: data.looseText.length - SHOWN })}</p>
      )}
    </section>
  );
}

/** A choice of the list: what the passage becomes. */
interface Choice {
  value: string;
  label: string;
  input: object;
}

function choicesFor({ section, text }: Loose, { careerGraph }: Data): Choice[] {
  const { experiences, sections } = careerGraph;
  const nameOf = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ').slice(0, 60);
  const kinds = SECTION_ENTRY_KINDS.map((kind) => {
    const heading = kind === 'other' ? (section ?? t('loose.heading')) : null;
    const sectionKind = kind.toUpperCase() as SectionEntryKind;
    return {
      value: kind,
      label: t('loose.asSection', { name: sectionHeading({ kind, heading }, language()) }),
      input: { as: 'SECTION_ENTRY', sectionKind, heading },
    };
  });
  const roles = experiences.map(({ id, title, company }) => ({ id, name: nameOf(title, company?.name) }));
  const entries = sections.map(({ id, title, organization }) => ({ id, name: nameOf(title, organization) }));
  return [
    ...kinds,
    ...roles.map(({ id, name }) => ({
      value: `statement-${id}`,
      label: t('loose.asStatement', { name }),
      input: { as: 'ACHIEVEMENT', experienceId: id },
    })),
    ...(text.length <= 60 ? [{ value: 'skill', label: t('loose.asSkill'), input: { as: 'SKILL' } }] : []),
    ...(text.length <= LONGEST_TITLE ? [{ value: 'role', label: t('loose.asRole'), input: { as: 'EXPERIENCE' } }] : []),
    ...[...roles, ...entries].map(({ id, name }) => ({
      value: `part-${id}`,
      label: t('loose.asPart', { name }),
      input: { partOf: id },
    })),
  ];
}

function Passage({ loose, data, onUndo }: { loose: Loose; data: Data; onUndo: OnUndo }) {
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choices = choicesFor(loose, data);
  const [chosen, setChosen] = useState('other');
  const { id, kind, text, section, reason, document } = loose;
  const settle = async (words: string, change: () => Promise<{ refused: string | null }>) => {
    setBusy(true);
    const outcome = await change();
    setBusy(false);
    setRefused(outcome.refused);
    if (outcome.refused === null)
      onUndo({ words, back: async () => (await edit(REOPEN_LOOSE_TEXT, { input: { id } }, ['LOOSE_TEXT'])).refused });
  };
  const name = t('career.quoted', { name: text.slice(0, 60) });
  const place = () =>
    settle(t('loose.placed', { name }), () =>
      edit(PLACE_LOOSE_TEXT, { input: { id, ...choices.find(({ value }) => value === chosen)?.input } }, [
        'LOOSE_TEXT',
      ]),
    );
  const ignore = () =>
    settle(t('loose.ignored', { name }), () => edit(IGNORE_LOOSE_TEXT, { input: { id } }, ['LOOSE_TEXT']));
  return (
    <li>
      <p className="passage">{text}</p>
      <p className="hint">
        {[section, document.fileName].filter(Boolean).join(' · ')}
        {reason !== null && (
          <>
            {' · '}
            <ServerText>{reason}</ServerText>
          </>
        )}
      </p>
      <div className="row">
        {kind !== 'DROPPED' && (
          <>
            <label>
              <span className="unseen">{t('loose.become', { name: text.slice(0, 60) })}</span>
              <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {choices.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className="button main" disabled={isBusy} onClick={() => void place()}>
              {t('loose.place')}
            </button>
          </>
        )}
        <button type="button" className="button plain" disabled={isBusy} onClick={() => void ignore()}>
          {t('loose.ignore')}
        </button>
      </div>
      {refused !== null && <Problem>{refused}</Problem>}
    </li>
  );
}
