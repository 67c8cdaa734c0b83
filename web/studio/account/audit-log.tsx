import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { ask } from '../app/client.ts';
import { timeWords } from '../app/formats.ts';
import { knownKey, type MessageKey, t } from '../app/messages.tsx';
import { Problem, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { AUDIT_CHECK, AUDIT_LOG } from './operations.ts';

type Entry = ResultOf<typeof AUDIT_LOG>['auditLog']['edges'][number]['node'];
type Check = ResultOf<typeof AUDIT_CHECK>['auditCheck'];

const PAGE = 10;
/** What the API gives at once. The file has all. */
const MOST = 100;

/** Other outcomes than `ok`; the rest are codes of refusals. */
const RESULTS: Record<string, MessageKey> = { failed: 'audit.failed', code_needed: 'audit.codeNeeded' };

/** What was done in the account, and whether the log of it is whole. */
export function AuditLog() {
  const [count, setCount] = useState(PAGE);
  const { data, problem } = useQuery(AUDIT_LOG, { first: count });
  return (
    <section className="card" aria-labelledby="audit-title">
      <h2 id="audit-title">{t('audit.title')}</h2>
      <p className="hint">{t('audit.hint')}</p>
      {data ? (
        <ul className="connections">
          {data.auditLog.edges.map(({ node }) => (
            <One key={node.id} entry={node} />
          ))}
        </ul>
      ) : (
        <Waiting problem={problem}>{t('audit.loading')}</Waiting>
      )}
      <div className="row">
        {data?.auditLog.pageInfo.hasNextPage && count < MOST && (
          <button type="button" className="button" onClick={() => setCount(Math.min(count * 2, MOST))}>
            {t('audit.more')}
          </button>
        )}
        <a className="button" href="/audit-log.jsonl" download>
          {t('audit.file')}
        </a>
      </div>
      <CheckForm />
    </section>
  );
}

function One({ entry: { action, outcome, ipAddress, at, changes } }: { entry: Entry }) {
  const [noun, verb] = action.split('.');
  const key = knownKey(`audit.action.${noun}.${verb}`);
  const result = outcome === 'ok' ? null : t(RESULTS[outcome] ?? 'audit.refused');
  return (
    <li>
      <div>
        <strong>{key ? t(key) : action}</strong>
        <span className="hint">{[result, timeWords(at), ipAddress].filter((part) => part !== null).join(' · ')}</span>
        {Object.entries((changes ?? {}) as Record<string, { before: unknown; after: unknown }>).map(
          ([field, { before, after }]) => (
            <span className="hint" key={field}>
              <code>{field}</code> {t('audit.before', { before: valueWords(before) })},{' '}
              {t('audit.after', { after: valueWords(after) })}
            </span>
          ),
        )}
      </div>
    </li>
  );
}

function CheckForm() {
  const [noted, setNoted] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [check, setCheck] = useState<Check | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      setCheck((await ask(AUDIT_CHECK, { noted: noted.trim() === '' ? null : noted.trim() })).auditCheck);
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label>
        {t('audit.noted')}
        <input value={noted} onChange={(event) => setNoted(event.target.value)} autoComplete="off" spellCheck={false} />
      </label>
      <button className="button" disabled={isBusy}>
        {t(isBusy ? 'audit.checking' : 'audit.check')}
      </button>
      {problem !== null && <Problem>{problem}</Problem>}
      {check !== null && problem === null && <Result check={check} />}
    </form>
  );
}

function Result({ check: { isWhole, contains, faults, entries, head } }: { check: Check }) {
  if (faults.length > 0) return <Problem>{t('audit.faulty')}</Problem>;
  if (contains === false) return <Problem>{t('audit.absent')}</Problem>;
  return (
    <div role="status">
      {isWhole && <p>{t('audit.whole', { count: entries })}</p>}
      <p className="hint">
        {t('audit.head')} <code className="hash">{head}</code>
      </p>
    </div>
  );
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return t('audit.none');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
