import { change } from '../app/client.ts';
import { DropZone } from '../app/drop-zone.tsx';
import { sampleFile, upload } from '../app/upload.ts';
import { INGEST_DOCUMENT } from './operations.ts';

/** Takes a resume and starts the run that reads it. */
export function ReadResume() {
  return (
    <DropZone
      title="Drop your resume here"
      hint="PDF, Word, text, a LinkedIn export, JSON Resume, or a photo of a page"
      accept=".pdf,.docx,.txt,.md,.zip,.json,.xml,.png,.jpg,.jpeg"
      choose="Choose a file"
      sample="Try with a sample"
      sampleFile={() => sampleFile('pdf')}
      onFile={async (file) => {
        const { refused } = await change(INGEST_DOCUMENT, { input: { uploadId: await upload(file) } });
        if (refused !== null) throw new Error(refused);
      }}
    />
  );
}
