import { useState } from 'react';
import { useCursus } from './session.ts';

interface UploadProps {
  label: string;
  /** What to do with the uploaded file. @returns why it was not done, for people */
  onUploaded: (uploadId: string) => Promise<string | undefined>;
}

/** Uploads a file and shows how far it is. */
export function Upload({ label, onUploaded }: UploadProps) {
  const cursus = useCursus();
  const [progress, setProgress] = useState('');

  async function send(file: File) {
    const uploaded = await cursus.upload(file, {
      onProgress: ({ sentBytes, totalBytes }) => setProgress(`${Math.round((sentBytes / totalBytes) * 100)} %`),
    });
    const refusal = uploaded.__typename === 'Uploaded' ? await onUploaded(uploaded.uploadId) : uploaded.message;
    setProgress(refusal ?? 'Uploaded');
  }

  return (
    <label>
      {label}{' '}
      <input
        type="file"
        onChange={({ target: { files } }) => {
          const file = files?.[0];
          if (file) send(file).catch((error: unknown) => setProgress(String(error)));
        }}
      />{' '}
      <output>{progress}</output>
    </label>
  );
}
