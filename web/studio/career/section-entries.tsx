import type { ResultOf } from '@graphql-typed-document-node/core';
import { type ReactNode, type RefObject, useState } from 'react';
import { SECTION_ENTRY_KINDS, type SectionEntryKind } from '../../../src/domain/career-graph/section-entry.ts';
import { sectionEntryNames } from '../../../src/domain/career-graph/section-entry-names.ts';
import { sectionHeading } from '../../../src/domain/export/section-headings.ts';
import { periodWords } from '../../site/period.ts';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { language } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Sources } from '../app/ui.tsx';
import { type OnUndo, removal } from '../app/undo.tsx';
import { EntryPicture } from './entry-picture.tsx';
import { useEntryOrder } from './entry-order.ts';
import { type CAREER, SAVE_ENTRY } from './operations.ts';
import { SectionEntryForm, type SectionEntryInput } from './section-entry-form.tsx';

type SectionEntry = ResultOf<typeof CAREER>['careerGraph']['sections'][number];

const kindOf = ({ kind }: SectionEntry) => kind.toLowerCase() as SectionEntryKind;

/** Publications, awards and whatever else the resume has, section by section. */
export function SectionEntries({ entries, onUndo }: { entries: SectionEntry[]; onUndo: OnUndo }) {
  const [isAdding, setAdding] = useState(false);
  const add = async (input: SectionEntryInput) => {
    const saved = await edit(SAVE_ENTRY, { input: { sectionEntry: input } }, []);
    if (saved.result && 'id' in saved.result)
      onUndo({
        words: t('career.added', { name: t('career.quoted', { name: nameOf(input) }) }),
        back: removal({ kind: 'SECTION_ENTRY', id: saved.result.id }),
      });
    return saved;
  };
  const title = t('entries.section.title');
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="hint">{t('career.none')}</p>}
      {sectionsOf(entries).map(([heading, group]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <SectionRows entries={group} onUndo={onUndo} />
        </div>
      ))}
      {isAdding ? (
        <SectionEntryForm entry={null} onSave={add} onClose={() => setAdding(false)} onUndo={onUndo} />
      ) : (
        <p>
          <button type="button" className="button plain" onClick={() => setAdding(true)}>
            {t('entries.section.add')}
          </button>
        </p>
      )}
    </section>
  );
}

function SectionRows({ entries, onUndo }: { entries: SectionEntry[]; onUndo: OnUndo }) {
  const byId = new Map(entries.map((one) => [one.id, one]));
  const { list, ids, handle, note } = useEntryOrder('SECTION_ENTRY', [...byId.keys()], onUndo);
  return (
    <>
      <ul className="statements sortable" ref={list as RefObject<HTMLUListElement>}>
        {ids.flatMap((id) => {
          const entry = byId.get(id);
          return entry ? [<EntryRow key={id} entry={entry} handle={handle(id, nameOf(entry))} onUndo={onUndo} />] : [];
        })}
      </ul>
      {note}
    </>
  );
}

/** By heading, in the order in which the site shows them. */
function sectionsOf(entries: SectionEntry[]): [heading: string, entries: SectionEntry[]][] {
  const sections = new Map<string, SectionEntry[]>();
  for (const kind of SECTION_ENTRY_KINDS)
    for (const entry of entries.filter((one) => kindOf(one) === kind)) {
      const heading = sectionHeading({ kind, heading: entry.heading }, language());
      sections.set(heading, [...(sections.get(heading) ?? []), entry]);
    }
  return [...sections];
}

const nameOf = (entry: Omit<SectionEntryInput, 'kind'>) => sectionEntryNames(entry).join(', ') || (entry.text ?? '');

function EntryRow({ entry, handle, onUndo }: { entry: SectionEntry; handle: ReactNode; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const { id, evidence, editedFields, date, picture, ...input } = entry;
  const before = { ...input, date };
  const keep = (values: SectionEntryInput, lockedFields: string[] | null) =>
    edit(SAVE_ENTRY, { input: { id, lockedFields, sectionEntry: values } }, ENTRY_PARTS.SECTION_ENTRY);
  const period = periodWords({ ...entry, start: entry.start ?? date }, language(), t('career.present'));
  if (!isOpen)
    return (
      <li>
        {handle}
        <button type="button" className="statement-text" onClick={() => setOpen(true)}>
          {[nameOf(entry), period].filter(Boolean).join(' · ')}
          <span className="unseen">{t('action.editHint')}</span>
        </button>
        <Sources sources={evidence} />
      </li>
    );
  const save = async (values: SectionEntryInput) => {
    const saved = await keep(values, null);
    if (saved.refused === null)
      onUndo({
        words: t('career.changed', { name: t('career.quoted', { name: nameOf(entry) }) }),
        back: async () => (await keep(before, editedFields)).refused,
      });
    return saved;
  };
  return (
    <li>
      {handle}
      <SectionEntryForm entry={{ id, input: before }} onSave={save} onClose={() => setOpen(false)} onUndo={onUndo} />
      <EntryPicture entryId={id} name={t('career.quoted', { name: nameOf(entry) })} picture={picture} onUndo={onUndo} />
    </li>
  );
}
