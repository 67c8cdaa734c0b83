import { type MouseEvent, useState } from 'react';
import { edit } from '../app/edit.ts';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import type { PlacementSlot } from '../graphql/graphql.ts';
import { ADJUST_PLACEMENT } from './operations.ts';

interface Crop {
  x: number;
  y: number;
  w: number;
  h: number;
  focalX: number;
  focalY: number;
}

const CLOSEST = 3;
const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** Sets the visible part of a picture: a click moves the focus, a slider zooms. */
export function PictureCrop({
  slot,
  url,
  crop: stored,
  gradientOpacity,
}: {
  slot: PlacementSlot;
  url: string;
  crop: Crop;
  /** Null for places without a gradient. */
  gradientOpacity: number | null;
}) {
  const [focal, setFocal] = useState({ x: stored.focalX, y: stored.focalY });
  const [zoom, setZoom] = useState(Math.round((1 / Math.max(stored.w, stored.h)) * 10) / 10);
  const [shade, setShade] = useState(gradientOpacity);
  const size = 1 / zoom;
  const crop: Crop = {
    x: within(focal.x - size / 2, 1 - size),
    y: within(focal.y - size / 2, 1 - size),
    w: size,
    h: size,
    focalX: focal.x,
    focalY: focal.y,
  };
  const isCropped = focal.x !== stored.focalX || focal.y !== stored.focalY || Math.abs(size - stored.w) > 0.02;
  const isChanged = isCropped || shade !== gradientOpacity;
  const point = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setFocal({
      x: within((event.clientX - box.left) / box.width, 1),
      y: within((event.clientY - box.top) / box.height, 1),
    });
  };
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <details className="cropper">
      <summary>{t('pictures.crop')}</summary>
      <div className="crop-tools">
        <div className="crop-whole" onClick={point}>
          <img src={url} alt={t('pictures.cropImage')} />
          {shade !== null && <span className="crop-shade" style={{ opacity: shade }} />}
          <span
            className="crop-frame"
            style={{
              insetInlineStart: percent(crop.x),
              insetBlockStart: percent(crop.y),
              inlineSize: percent(crop.w),
              blockSize: percent(crop.h),
            }}
          />
          <span
            className="crop-point"
            style={{ insetInlineStart: percent(focal.x), insetBlockStart: percent(focal.y) }}
          />
        </div>
        <div className="crop-sliders">
          <Slider label={t('pictures.fromLeft')} value={focal.x} onChange={(x) => setFocal({ ...focal, x })} />
          <Slider label={t('pictures.fromTop')} value={focal.y} onChange={(y) => setFocal({ ...focal, y })} />
          <Slider label={t('pictures.zoom')} value={zoom} least={1} most={CLOSEST} step={0.1} onChange={setZoom} />
          {shade !== null && (
            <>
              <Slider label={t('pictures.gradient')} value={shade} onChange={setShade} />
              <p className="hint">{t('pictures.gradientHint')}</p>
            </>
          )}
          <div className="row">
            <Action
              kind="main"
              doing={t('action.saving')}
              disabled={!isChanged}
              onDo={async () => {
                const input = {
                  slot,
                  ...(isCropped && { crop }),
                  ...(shade !== gradientOpacity && { gradientOpacity: shade }),
                };
                return (await edit(ADJUST_PLACEMENT, { input }, ['PLACEMENTS'])).refused;
              }}
            >
              {t('pictures.saveCrop')}
            </Action>
            {isChanged && (
              <button
                type="button"
                className="button plain"
                onClick={() => {
                  setFocal({ x: stored.focalX, y: stored.focalY });
                  setShade(gradientOpacity);
                  setZoom(Math.round((1 / Math.max(stored.w, stored.h)) * 10) / 10);
                }}
              >
                {t('action.cancel')}
              </button>
            )}
          </div>
        </div>
      </div>
    </details>
  );
}

export function Slider({
  label,
  value,
  onChange,
  least = 0,
  most = 1,
  step = 0.01,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  least?: number;
  most?: number;
  step?: number;
}) {
  return (
    <label>
      {label}
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}
