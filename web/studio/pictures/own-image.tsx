import { useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { PictureButton } from '../app/picture-button.tsx';
import { Problem } from '../app/ui.tsx';
import { upload } from '../app/upload.ts';
import type { PlacementSlot } from '../graphql/graphql.ts';
import { UPLOAD_OWN_IMAGE } from './operations.ts';

/** Places an image of the owner's as it is, instead of a candidate. */
export function OwnImage({ slot, title }: { slot: PlacementSlot; title: string }) {
  /** Name of the file that is being uploaded. */
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File) => {
    setSending(file.name);
    setProblem(await place(slot, file));
    setSending(null);
  };
  return (
    <div>
      <PictureButton isBusy={sending !== null} onPick={(file) => void send(file)}>
        {sending === null ? t('pictures.own') : t('upload.sending', { file: sending })}{' '}
        <span className="unseen">{title}</span>
      </PictureButton>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}

/** @returns why it was not placed; null if a run is placing it */
async function place(slot: PlacementSlot, file: File): Promise<string | null> {
  try {
    const uploadId = await upload(file);
    return (await change(UPLOAD_OWN_IMAGE, { input: { slot, uploadId } })).refused;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
