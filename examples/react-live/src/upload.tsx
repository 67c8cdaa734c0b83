import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CREATE_UPLOAD, type Refusable } from './operations.ts';

interface UploadProps {
  label: string;
  /** What to do with the uploaded file. */
  mutation: TypedDocumentNode<{ done: Refusable }, { uploadId: string }>;
}

/** Asks for a URL, sends the file to it, and starts the run that reads the file. */
export function Upload({ label, mutation }: UploadProps) {
  const [createUpload] = useMutation(CREATE_UPLOAD);
  const [use] = useMutation(mutation);
  const [progress, setProgress] = useState('');

  async function send(file: File) {
    const input = { fileName: file.name, mediaType: file.type || 'application/octet-stream', sizeBytes: file.size };
    const created = (await createUpload({ variables: { input } })).data?.done;
    if (!created?.upload) throw new Error(created?.message);
    const { url, headers, uploadId } = created.upload;
    await put(url, headers, file, (share) => setProgress(`${Math.round(share * 100)} %`));
    const used = (await use({ variables: { uploadId } })).data?.done;
    setProgress(used?.message ?? 'Uploaded');
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

/** `fetch` doesn't report how much has been sent. */
function put(url: string, headers: { name: string; value: string }[], file: File, onProgress: (share: number) => void) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new Error(request.responseText)),
    );
    request.addEventListener('error', () => reject(new Error('The upload was interrupted.')));
    request.send(file);
  });
}
