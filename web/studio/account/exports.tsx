import { useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { type Run, RUN } from '../app/runs/operations.ts';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { useRunOf, useRuns } from '../app/runs/use-runs.tsx';
import { Action } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import type { ExportFormat, ExportTemplate, ExportWording, PaperSize } from '../graphql/graphql.ts';
import { EXPORT_GRAPH } from './operations.ts';

const FORMATS = ['DOCX', 'TEXT', 'EUROPASS_XML', 'JSON_RESUME', 'JSON_LD', 'ARCHIVE'] as const;
const TEMPLATES = ['LEDGER', 'ATELIER', 'MERIDIAN', 'LECTERN', 'VIGNETTE'] as const;
const PAPERS = ['A4', 'US_LETTER'] as const;
const WORDINGS = ['POLISHED', 'ORIGINAL'] as const;

/** The career graph as files. */
export function Exports() {
  const { runs } = useRuns();
  const current = useRunOf('EXPORT');
  const run = current ?? runs.find(({ kind, status }) => kind === 'EXPORT' && status === 'SUCCEEDED');
  const [template, setTemplate] = useState<ExportTemplate>('LEDGER');
  const [paper, setPaper] = useState<PaperSize>('A4');
  const [wording, setWording] = useState<ExportWording>('POLISHED');
  const [photo, setPhoto] = useState(false);
  const [onePage, setOnePage] = useState(false);
  const make = async (format: ExportFormat) => {
    const options = { wording, ...(format === 'PDF' && { template, paper, photo, onePage }) };
    return (await change(EXPORT_GRAPH, { format, options })).refused;
  };
  return (
    <section className="card" aria-labelledby="take-title">
      <h2 id="take-title">{t('exports.title')}</h2>
      <p className="hint">{t('exports.hint')}</p>
      <div className="grid-form">
        <label>
          {t('exports.design')}
          <select value={template} onChange={(event) => setTemplate(event.target.value as ExportTemplate)}>
            {TEMPLATES.map((one) => (
              <option key={one} value={one}>
                {t(`exports.template.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('exports.paper')}
          <select value={paper} onChange={(event) => setPaper(event.target.value as PaperSize)}>
            {PAPERS.map((one) => (
              <option key={one} value={one}>
                {t(`exports.paper.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('exports.wording')}
          <select value={wording} onChange={(event) => setWording(event.target.value as ExportWording)}>
            {WORDINGS.map((one) => (
              <option key={one} value={one}>
                {t(`exports.wording.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" checked={photo} onChange={({ target }) => setPhoto(target.checked)} />
          {t('exports.photo')}
        </label>
        <label className="check">
          <input type="checkbox" checked={onePage} onChange={({ target }) => setOnePage(target.checked)} />
          {t('exports.onePage')}
        </label>
      </div>
      <Action kind="main" doing={t('action.requesting')} onDo={() => make('PDF')}>
        {t('exports.format.PDF')}
      </Action>
      <ul className="files">
        {FORMATS.map((format) => (
          <li key={format}>
            <Action doing={t('action.requesting')} onDo={() => make(format)}>
              {t(`exports.format.${format}`)}
            </Action>
            <span className="hint">{t(`exports.hint.${format}`)}</span>
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
  // The file expires.
  if (file?.url == null) return null;
  const { cut = [] } = file.details as { cut?: string[] };
  return (
    <div className="ready" role="status">
      <p>
        <a className="button main" href={file.url} download={file.fileName}>
          {t('exports.download', { file: file.fileName })}
        </a>
      </p>
      {cut.length > 0 && (
        <details>
          <summary>{t('exports.cut', { count: cut.length })}</summary>
          <ul>
            {cut.map((text, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two can say the same, and none moves
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
