import { useState } from 'react';
import { change } from '../app/client.ts';
import { type Run, RUN } from '../app/runs/operations.ts';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { useRunOf, useRuns } from '../app/runs/use-runs.tsx';
import { Action } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import type { ExportFormat, ExportTemplate, PaperSize } from '../graphql/graphql.ts';
import { EXPORT_GRAPH } from './operations.ts';

const FILES: { format: ExportFormat; title: string; words: string }[] = [
  { format: 'DOCX', title: 'Resume for Word', words: 'To go on writing by hand.' },
  { format: 'TEXT', title: 'Plain text', words: 'For forms that take nothing else.' },
  { format: 'EUROPASS_XML', title: 'Europass', words: 'For authorities and universities in Europe.' },
  { format: 'JSON_RESUME', title: 'JSON Resume', words: 'For other resume programs.' },
  { format: 'JSON_LD', title: 'JSON-LD', words: 'For search engines and your own site.' },
  {
    format: 'ARCHIVE',
    title: 'Everything, as one archive',
    words: 'Documents, pictures and every row that is kept about you.',
  },
];

const TEMPLATES: { template: ExportTemplate; title: string }[] = [
  { template: 'LEDGER', title: 'Ledger: one column, serif' },
  { template: 'ATELIER', title: 'Atelier: with a tinted panel' },
  { template: 'MERIDIAN', title: 'Meridian: a dark band, times at the left' },
];

/** All files that can be made of what is yours. */
export function Exports() {
  const { runs } = useRuns();
  const current = useRunOf('EXPORT');
  const run = current ?? runs.find(({ kind, status }) => kind === 'EXPORT' && status === 'SUCCEEDED');
  const [template, setTemplate] = useState<ExportTemplate>('LEDGER');
  const [paper, setPaper] = useState<PaperSize>('A4');
  const make = async (format: ExportFormat) => {
    const options = format === 'PDF' ? { template, paper } : null;
    return (await change(EXPORT_GRAPH, { format, options })).refused;
  };
  return (
    <section className="card" aria-labelledby="take-title">
      <h2 id="take-title">Take it with you</h2>
      <p className="hint">Only what you have accepted goes into a resume; the archive has everything.</p>
      <div className="grid-form">
        <label>
          Design of the PDF
          <select value={template} onChange={(event) => setTemplate(event.target.value as ExportTemplate)}>
            {TEMPLATES.map((one) => (
              <option key={one.template} value={one.template}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Paper
          <select value={paper} onChange={(event) => setPaper(event.target.value as PaperSize)}>
            <option value="A4">A4</option>
            <option value="US_LETTER">US Letter</option>
          </select>
        </label>
      </div>
      <Action kind="main" doing="Asking for it…" onDo={() => make('PDF')}>
        Resume as PDF
      </Action>
      <ul className="files">
        {FILES.map(({ format, title, words }) => (
          <li key={format}>
            <Action doing="Asking for it…" onDo={() => make(format)}>
              {title}
            </Action>
            <span className="hint">{words}</span>
          </li>
        ))}
      </ul>
      {run && <ExportFile key={run.id} run={run} />}
    </section>
  );
}

function ExportFile({ run }: { run: Run }) {
  const { data } = useQuery(RUN, { id: run.id });
  if (run.status !== 'SUCCEEDED') return <RunProgress id={run.id} />;
  const file = data?.pipelineRun?.exportFile;
  // It is kept for some time only.
  if (file?.url == null) return null;
  return (
    <p className="ready" role="status">
      <a className="button main" href={file.url} download={file.fileName}>
        Download {file.fileName}
      </a>
    </p>
  );
}
