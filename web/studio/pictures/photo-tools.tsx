import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import type { Run } from '../app/runs/operations.ts';
import { Action } from '../app/ui.tsx';
import { MarkFace } from './mark-face.tsx';
import { USE_PHOTO } from './operations.ts';

/** Refusals that the owner may overrule. */
const OVERRULED = new Set(['face_cut_off', 'face_half_dark', 'face_too_noisy']);
/** Refusals that ask which face is the owner's. */
const ASK_FOR_FACE = new Set(['several_faces', 'face_not_there']);
/** Degrees clockwise. */
const turns = (): [number, string][] => [
  [270, t('pictures.turnLeft')],
  [90, t('pictures.turnRight')],
  [180, t('pictures.turnOver')],
];

/** Turns the portrait, or answers why the last run refused a photo: by marking a face, turning it or using it anyway. */
export function PhotoTools({ run, hasPortrait }: { run: Run | null; hasPortrait: boolean }) {
  const refused = OVERRULED.has(run?.error?.code ?? '') ? photoOf(run?.input) : null;
  const severalFaces = ASK_FOR_FACE.has(run?.error?.code ?? '') ? photoOf(run?.input) : null;
  if (severalFaces !== null) return <MarkFace key={severalFaces} photoId={severalFaces} />;
  if (refused === null && !hasPortrait) return null;
  const photo = refused === null ? {} : { photoId: refused };
  return (
    <div className="row">
      {refused !== null && (
        <Action
          kind="main"
          doing={t('action.requesting')}
          onDo={async () => (await change(USE_PHOTO, { input: { ...photo, useAnyway: true } })).refused}
        >
          {t('pictures.useAnyway')}
        </Action>
      )}
      {turns().map(([turn, label]) => (
        <Action
          key={turn}
          kind="plain"
          doing={t('action.requesting')}
          onDo={async () => (await change(USE_PHOTO, { input: { ...photo, turn } })).refused}
        >
          {label}
        </Action>
      ))}
    </div>
  );
}

const photoOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'photoId' in input && typeof input.photoId === 'string'
    ? input.photoId
    : null;
