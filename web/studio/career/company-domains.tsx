import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useId, useState } from 'react';
import { edit } from '../app/edit.ts';
import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { useTyped } from '../app/use-typed.ts';
import { type CAREER, CONFIRM_DOMAIN } from './operations.ts';

type Company = ResultOf<typeof CAREER>['careerGraph']['companies'][number];

/** Confirms or corrects the domains of employers, by which their logos are found. */
export function CompanyDomains({ companies }: { companies: Company[] }) {
  if (companies.length === 0) return null;
  return (
    <section className="card" aria-labelledby="domains-title">
      <h2 id="domains-title">{t('domains.title')}</h2>
      <p className="hint">{t('domains.hint')}</p>
      <ul className="stack domains">
        {companies.map((company) => (
          <li key={company.id}>
            <Domain company={company} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Domain({ company: { id, name, domain, domainConfidence, logo } }: { company: Company }) {
  const { textOf, type, isTyped, forget } = useTyped({ domain: domain ?? '' });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hint = useId();
  const isConfirmed = domain !== null && domainConfidence === 1;
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const input = { companyId: id, domain: hostIn(textOf('domain')) };
    const { refused } = await edit(CONFIRM_DOMAIN, { input }, ['COMPANIES']);
    setProblem(refused);
    setBusy(false);
    if (refused === null) forget();
  };
  const state = isConfirmed ? (logo?.copied ? 'found' : 'confirmed') : domain === null ? 'unknown' : 'guessed';
  return (
    <form className="row" aria-label={name} onSubmit={(event) => void confirm(event)}>
      <label>
        {name}
        <input
          value={textOf('domain')}
          placeholder="example.com"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby={hint}
          onChange={({ target }) => {
            type('domain', target.value);
            setProblem(null);
          }}
        />
      </label>
      {(isTyped || !isConfirmed) && (
        <button type="submit" className="button" disabled={isBusy}>
          {isBusy ? t('action.saving') : t('domains.confirm')}
        </button>
      )}
      <p className="hint" id={hint}>
        {t(`domains.${state}`)}
      </p>
      {problem !== null && <Problem>{problem}</Problem>}
    </form>
  );
}

/** What people paste is often the address of a page. */
const hostIn = (typed: string) =>
  typed
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[/?#].*$/u, '')
    .toLowerCase();
