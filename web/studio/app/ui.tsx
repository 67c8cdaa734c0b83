import { type ReactNode, useState } from 'react';
import { t } from './messages.tsx';
import type { Source } from './operations.ts';
import { languageOf, serverWords } from './server-words.ts';

/** A button that shows progress and errors of its action. */
export function Action({
  children,
  doing,
  onDo,
  kind = 'plain',
  disabled = false,
  done,
  label,
}: {
  children: ReactNode;
  doing: string;
  /** Returns why nothing was done; null on success. */
  onDo: () => Promise<string | null>;
  kind?: 'main' | 'plain' | 'danger';
  disabled?: boolean;
  /** Shown for a moment on success; omitted if the page shows the result. */
  done?: string;
  /** Accessible name, if several buttons on the page have the same text. */
  label?: string;
}) {
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async () => {
    setBusy(true);
    const refused = await onDo();
    setProblem(refused);
    setBusy(false);
    if (done === undefined || refused !== null) return;
    setDone(true);
    setTimeout(() => setDone(false), 2_000);
  };
  return (
    <span className="action">
      <button
        type="button"
        className={`button ${kind}`}
        disabled={isBusy || disabled}
        aria-label={label}
        onClick={() => void act()}
      >
        {isBusy ? doing : isDone ? done : children}
      </button>
      {problem !== null && <Problem>{problem}</Problem>}
    </span>
  );
}

export function Problem({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className="problem" role="alert" id={id} lang={typeof children === 'string' ? languageOf(children) : undefined}>
      {children}
    </p>
  );
}

/** A text of the server in the owner's language. */
export function ServerText({ children }: { children: string }) {
  const text = serverWords(children);
  return <span lang={languageOf(text)}>{text}</span>;
}

/** Note under a field whose stored value changed while the owner was typing; nothing if `to` is null. */
export function Moved({ to }: { to: string | null }) {
  if (to === null) return null;
  return (
    <p className="hint" role="status">
      {to === '' ? t('field.clearedElsewhere') : t('field.changedElsewhere', { text: to })}
    </p>
  );
}

/** Placeholder for a page that is loading or failed to load. */
export function Waiting({ problem, children }: { problem: string | null; children: ReactNode }) {
  return problem === null ? (
    <p className="waiting" role="status">
      {children}
    </p>
  ) : (
    <Problem>{problem}</Problem>
  );
}

export function Page({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className="page">
      <h1>{title}</h1>
      {intro !== undefined && <p className="intro">{intro}</p>}
      {children}
    </div>
  );
}

export function Meter({ share, label }: { share: number; label: string }) {
  return (
    <div
      className="meter"
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}

/** The passages that a value was read from. */
export function Sources({ sources }: { sources: Source[] }) {
  if (sources.length === 0) return null;
  return (
    <details className="sources">
      <summary>
        {t('sources.summary')}
        <span className="unseen">{t('sources.hint')}</span>
      </summary>
      <ul>
        {sources.map(({ id, text, document }) => (
          <li key={id}>
            <q>{text}</q> <span>{document.fileName}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
