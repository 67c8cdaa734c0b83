import { type RefObject, useState } from 'react';
import { periodWords } from '../../site/period.ts';
import { language } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Page, Sources, Waiting } from '../app/ui.tsx';
import { type OnUndo, type Undo, UndoBar } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import { CompanyDomains } from './company-domains.tsx';
import { EntryLists } from './entry-lists.tsx';
import { useEntryOrder } from './entry-order.ts';
import { Offers } from './offers.tsx';
import { CAREER } from './operations.ts';
import { ProfileCard } from './profile-card.tsx';
import { type Role, RoleForm } from './role-form.tsx';
import { SectionEntries } from './section-entries.tsx';
import { MetricQuestions } from './metric-questions.tsx';
import { NewStatement, StatementRow } from './statement-row.tsx';
import { RemovedEntries } from './removed-entries.tsx';
import { TargetRoles } from './target-roles.tsx';

/** Everything in the career graph, edited in place. */
export function Career() {
  const { data, problem } = useQuery(CAREER, {});
  const [undo, setUndo] = useState<Undo | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (!data) return <Waiting problem={problem}>{t('career.loading')}</Waiting>;
  const { experiences } = data.careerGraph;
  return (
    <Page title={t('career.title')} intro={t('career.intro')}>
      {undo && <UndoBar undo={undo} onGone={() => setUndo(null)} />}
      <ProfileCard profile={data.careerGraph.profile} onUndo={setUndo} />
      {experiences.length === 0 && <p className="card">{t('career.noRoles')}</p>}
      {isAdding ? (
        <section className="card" aria-label={t('career.newRole')}>
          <RoleForm role={null} onClose={() => setAdding(false)} onUndo={setUndo} />
        </section>
      ) : (
        <p>
          <button type="button" className="button plain" onClick={() => setAdding(true)}>
            {t('career.addRole')}
          </button>
        </p>
      )}
      {experiences.map((role) => (
        <RoleCard key={role.id} role={role} onUndo={setUndo} />
      ))}
      <EntryLists graph={data.careerGraph} onUndo={setUndo} />
      <SectionEntries entries={data.careerGraph.sections} onUndo={setUndo} />
      <CompanyDomains companies={data.careerGraph.companies} />
      <Offers offers={data.careerGraph.skillOffers} onUndo={setUndo} />
      <TargetRoles rankings={data.careerGraph.rankings} />
      <RemovedEntries entries={data.removedEntries} onUndo={setUndo} />
    </Page>
  );
}

function RoleCard({ role, onUndo }: { role: Role; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const byId = new Map(role.achievements.map((one) => [one.id, one]));
  const { list, ids, handle, note } = useEntryOrder('ACHIEVEMENT', [...byId.keys()], onUndo);
  return (
    <article className="card role">
      {isOpen ? (
        <RoleForm role={role} onClose={() => setOpen(false)} onUndo={onUndo} />
      ) : (
        <header>
          <div>
            <h2>{role.title ?? t('career.untitledRole')}</h2>
            <p className="hint">
              {[role.company?.name, periodWords(role, language(), t('career.present')), role.location]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Sources sources={role.evidence} />
          </div>
          <button
            type="button"
            className="button plain"
            aria-label={t('action.editNamed', { name: role.title ?? t('career.untitledRole') })}
            onClick={() => setOpen(true)}
          >
            {t('action.edit')}
          </button>
        </header>
      )}
      {!isOpen && role.description !== null && <p>{role.description}</p>}
      <ul className="statements sortable" ref={list as RefObject<HTMLUListElement>}>
        {ids.flatMap((id) => {
          const statement = byId.get(id);
          return statement
            ? [
                <StatementRow
                  key={id}
                  statement={statement}
                  handle={handle(id, statement.impactStatement ?? statement.rawText)}
                  onUndo={onUndo}
                />,
              ]
            : [];
        })}
      </ul>
      {note}
      <MetricQuestions role={role} />
      <NewStatement experienceId={role.id} onUndo={onUndo} />
    </article>
  );
}
