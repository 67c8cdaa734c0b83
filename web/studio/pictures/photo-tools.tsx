import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import type { Run } from '../app/runs/operations.ts';
import { Action } from '../app/ui.tsx';
import { USE_PHOTO } from './operations.ts';

/** Refusals that the owner may overrule. */
const OVERRULED = new Set(['face_cut_off', 'face_half_dark', 'face_too_noisy']);
/** Degrees clockwise. */
const turns = (): [number, string][] => [
  [270, t('pictures.turnLeft')],
  [90, t('pictures.turnRight')],
  [180, t('pictures.turnOver')],
];

/** Turns the portrait, or the photo that the last run refused, which can also be used anyway. */
export function PhotoTools({ run, hasPortrait }: { run: Run | null; hasPortrait: boolean }) {
  const refused = OVERRULED.has(run?.error?.code ?? '') ? photoOf(run?.input) : null;
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
