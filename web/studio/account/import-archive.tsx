import { change } from '../app/client.ts';
import { DropZone } from '../app/drop-zone.tsx';
import { t } from '../app/messages.tsx';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { upload } from '../app/upload.ts';
import { IMPORT_ARCHIVE } from './operations.ts';

/** Brings in what an account held, here or on another server. */
export function ImportArchive() {
  const run = useRunOf('IMPORT');
  return (
    <section className="card" aria-labelledby="import-title">
      <h2 id="import-title">{t('import.title')}</h2>
      <DropZone
        title={t('import.drop')}
        hint={t('import.hint')}
        accept=".zip,application/zip"
        choose={t('import.choose')}
        onFile={async (file) => {
          const { refused } = await change(IMPORT_ARCHIVE, { uploadId: await upload(file, 'ARCHIVE') });
          if (refused !== null) throw new Error(refused);
        }}
      />
      {run && <RunProgress key={run.id} id={run.id} />}
    </section>
  );
}
