import { type MouseEvent, useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { lastPhoto } from './last-photo.ts';
import { USE_PHOTO } from './operations.ts';
import { Slider } from './picture-crop.tsx';

const within = (value: number) => Math.min(Math.max(value, 0), 1);

/** Marks the owner's face in a photo that shows several: by a click, or with two sliders. The refusal says where the faces are. */
export function MarkFace({ photoId }: { photoId: string }) {
  const [face, setFace] = useState({ x: 0.5, y: 0.5 });
  const url = lastPhoto();
  const point = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setFace({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  return (
    <section className="card" aria-labelledby="mark-face-title">
      <h2 id="mark-face-title">{t('pictures.markFace')}</h2>
      <div className="crop-tools">
        {url !== null && (
          <div className="crop-whole" onClick={point}>
            <img src={url} alt={t('pictures.markFaceImage')} />
            <span
              className="crop-point"
              style={{ left: `${(face.x * 100).toFixed(2)}%`, top: `${(face.y * 100).toFixed(2)}%` }}
            />
          </div>
        )}
        <div className="crop-sliders">
          <Slider label={t('pictures.faceFromLeft')} value={face.x} onChange={(x) => setFace({ ...face, x })} />
          <Slider label={t('pictures.faceFromTop')} value={face.y} onChange={(y) => setFace({ ...face, y })} />
          <Action
            kind="main"
            doing={t('action.requesting')}
            onDo={async () => (await change(USE_PHOTO, { input: { photoId, face } })).refused}
          >
            {t('pictures.thisIsMe')}
          </Action>
        </div>
      </div>
    </section>
  );
}
