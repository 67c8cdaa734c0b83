import { change } from '../app/client.ts';
import { DropZone } from '../app/drop-zone.tsx';
import { t } from '../app/messages.tsx';
import { sampleFile, upload } from '../app/upload.ts';
import { INGEST_DOCUMENT } from './operations.ts';

/** Uploads a resume and starts the run that reads it. */
export function ReadResume() {
  return (
    <DropZone
      title={t('overview.drop')}
      hint={t('overview.dropHint')}
      accept=".pdf,.docx,.txt,.md,.zip,.json,.xml,.png,.jpg,.jpeg"
      choose={t('overview.chooseFile')}
      sample={t('overview.trySample')}
      sampleFile={() => sampleFile('pdf')}
      onFile={async (file) => {
        const { refused } = await change(INGEST_DOCUMENT, { input: { uploadId: await upload(file) } });
        if (refused !== null) throw new Error(refused);
      }}
    />
  );
}
