import { useState } from 'react';
import { change, request, tellChange } from './client.ts';
import { DELETE_ACCOUNT, VIEWER } from './operations/graph.ts';
import { EXPORT_GRAPH, RUN } from './operations/runs.ts';
import { RunProgress } from './run-progress.tsx';
import { Action, Page } from './ui.tsx';
import { useQuery } from './use-query.ts';

const FORMATS = [
  { format: 'PDF', title: 'Resume as PDF' },
  { format: 'DOCX', title: 'Resume for Word' },
  { format: 'JSON_RESUME', title: 'JSON Resume' },
  { format: 'TEXT', title: 'Plain text' },
  { format: 'JSON_LD', title: 'JSON-LD' },
  { format: 'ARCHIVE', title: 'Everything, as one archive' },
] as const;

/** What is yours to take along, and the way out. */
export function Account() {
  const { data } = useQuery(VIEWER, {});
  const [runId, setRunId] = useState<string | null>(null);
  const make = async (format: (typeof FORMATS)[number]['format']) => {
    const { refused, result } = await change(EXPORT_GRAPH, { format });
    if (!result || !('run' in result)) return refused ?? 'Nothing was made.';
    setRunId(result.run.id);
    return null;
  };
  return (
    <Page title="Account" intro={data?.viewer ? `${data.viewer.name}, ${data.viewer.email}` : undefined}>
      <section className="card" aria-labelledby="take-title">
        <h2 id="take-title">Take it with you</h2>
        <p className="hint">Only what you have accepted goes into a file.</p>
        <div className="row">
          {FORMATS.map(({ format, title }) => (
            <Action key={format} doing="Asking for it…" onDo={() => make(format)}>
              {title}
            </Action>
          ))}
        </div>
        {runId !== null && <ExportFile key={runId} runId={runId} />}
      </section>
      <section className="card" aria-labelledby="out-title">
        <h2 id="out-title">Leave</h2>
        <Action
          doing="Signing out…"
          onDo={async () => {
            const answer = await request('/api/auth/sign-out', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            });
            tellChange();
            return answer.ok ? null : 'That did not work. Try again.';
          }}
        >
          Sign out
        </Action>
        <Delete />
      </section>
    </Page>
  );
}

function ExportFile({ runId }: { runId: string }) {
  const { data } = useQuery(RUN, { id: runId });
  const file = data?.pipelineRun?.exportFile;
  return file?.url == null ? (
    <RunProgress id={runId} />
  ) : (
    <p>
      <a className="button main" href={file.url} download={file.fileName}>
        Download {file.fileName}
      </a>
    </p>
  );
}

function Delete() {
  const [confirm, setConfirm] = useState('');
  return (
    <details>
      <summary>Delete my account</summary>
      <p>
        Documents, graph, pictures and site are erased at once and for good. Take everything with you first, as one
        archive.
      </p>
      <label>
        Type your e-mail address to confirm
        <input value={confirm} onChange={(event) => setConfirm(event.target.value)} type="email" autoComplete="off" />
      </label>
      <Action
        kind="danger"
        doing="Erasing…"
        disabled={confirm === ''}
        onDo={async () => (await change(DELETE_ACCOUNT, { confirm })).refused}
      >
        Erase everything
      </Action>
    </details>
  );
}
