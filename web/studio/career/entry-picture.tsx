import type { ResultOf } from '@graphql-typed-document-node/core';
import { useEffect, useId, useState } from 'react';
import { change } from '../app/client.ts';
import { edit } from '../app/edit.ts';
import { ENTRY_PARTS } from '../app/entry-parts.ts';
import { t } from '../app/messages.tsx';
import { PictureButton } from '../app/picture-button.tsx';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { Action, Problem } from '../app/ui.tsx';
import type { OnUndo } from '../app/undo.tsx';
import { upload } from '../app/upload.ts';
import { type CAREER, REMOVE_ENTRY_PICTURE, SET_ENTRY_PICTURE, UPLOAD_ENTRY_PICTURE } from './operations.ts';

type Picture = ResultOf<typeof CAREER>['careerGraph']['sections'][number]['picture'];

const PARTS = ENTRY_PARTS.SECTION_ENTRY;

/** The owner's picture of an entry: upload, replace, describe and remove it. */
export function EntryPicture({
  entryId,
  name,
  picture,
  onUndo,
}: {
  entryId: string;
  /** Label of the entry, with quotation marks. */
  name: string;
  picture: Picture;
  onUndo: OnUndo;
}) {
  const hintId = useId();
  const stored = picture?.alt ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const alt = typed ?? stored;
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** The run that checks a new picture, and the picture before it. */
  const [sent, setSent] = useState<{ runId: string; before: Picture } | null>(null);
  const assetId = picture?.asset.id ?? null;

  const offerUndo = (before: Picture, words = t('entries.picture.changed', { name })) =>
    onUndo({ words, back: () => restore(entryId, before) });

  useEffect(() => {
    if (sent === null || assetId === null || assetId === sent.before?.asset.id) return;
    setSent(null);
    setTyped(null);
    offerUndo(sent.before);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the new picture appears
  }, [assetId]);

  const send = async (file: File) => {
    setSending(true);
    setProblem(null);
    try {
      const input = { entryId, uploadId: await upload(file), alt: alt.trim() || null };
      const { refused, result } = await change(UPLOAD_ENTRY_PICTURE, { input });
      setProblem(refused);
      if (result && 'run' in result) setSent({ runId: result.run.id, before: picture });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setSending(false);
  };
  const describe = async () => {
    const input = { entryId, alt: alt.trim() || null };
    const { refused } = await edit(SET_ENTRY_PICTURE, { input }, PARTS);
    if (refused === null) {
      setTyped(null);
      offerUndo(picture);
    }
    return refused;
  };
  const remove = async () => {
    const { refused } = await edit(REMOVE_ENTRY_PICTURE, { input: { entryId } }, PARTS);
    if (refused === null) {
      setTyped(null);
      offerUndo(picture, t('entries.picture.removed', { name }));
    }
    return refused;
  };
  return (
    <fieldset className="entry-picture">
      <legend>{t('entries.picture.title')}</legend>
      {picture && (
        <img
          src={picture.asset.url ?? ''}
          srcSet={picture.asset.srcset ?? undefined}
          sizes="16rem"
          width={picture.asset.width ?? undefined}
          height={picture.asset.height ?? undefined}
          alt={picture.alt ?? t('entries.picture.undescribed', { name })}
        />
      )}
      <label>
        {t('entries.picture.alt')}
        <input
          type="text"
          value={alt}
          maxLength={300}
          aria-describedby={hintId}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p className="hint" id={hintId}>
        {t('entries.picture.hint')}
      </p>
      <div className="row">
        {picture && (
          <Action doing={t('action.saving')} disabled={alt.trim() === stored} onDo={describe}>
            {t('entries.picture.saveAlt')}
          </Action>
        )}
        <PictureButton isBusy={isSending} onPick={(file) => void send(file)}>
          {isSending ? t('entries.picture.sending') : picture ? t('entries.picture.replace') : t('entries.picture.add')}
        </PictureButton>
        {picture && (
          <Action kind="danger" doing={t('action.removing')} onDo={remove}>
            {t('entries.picture.remove')}
          </Action>
        )}
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
      {sent && <RunProgress id={sent.runId} />}
    </fieldset>
  );
}

/** @returns why the entry doesn't have this picture again; null if it has */
async function restore(entryId: string, picture: Picture): Promise<string | null> {
  if (picture === null) return (await edit(REMOVE_ENTRY_PICTURE, { input: { entryId } }, PARTS)).refused;
  const { asset, alt, crop: was } = picture;
  const crop = was && { x: was.x, y: was.y, w: was.w, h: was.h, focalX: was.focalX, focalY: was.focalY };
  return (await edit(SET_ENTRY_PICTURE, { input: { entryId, assetId: asset.id, alt, crop } }, PARTS)).refused;
}
