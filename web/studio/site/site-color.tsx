import { useEffect, useState } from 'react';
import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { type SiteData, useSettings } from './use-settings.ts';

const OFFERED = {
  BLUE: '#2a4f9e',
  TEAL: '#0f6b70',
  GREEN: '#2c6e3f',
  OCHRE: '#b7791f',
  RED: '#b3372a',
  PLUM: '#7a2f63',
} as const;

/** Milliseconds without a change after which a color counts as chosen: pickers report each one on the way. */
const SETTLED = 600;

/** The color of the page: the design's own, one of those offered, or any other. */
export function SiteColor({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  // Until the server confirms, an empty text stands for the design's own.
  const color = settings.color || null;
  const isOffered = Object.values<string>(OFFERED).includes(color ?? '');
  return (
    <fieldset>
      <legend>{t('site.color')}</legend>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="colors">
        <label className="check">
          <input type="radio" name="color" checked={color === null} onChange={() => void keep({ color: '' })} />
          {t('site.color.DESIGN')}
        </label>
        {Object.entries(OFFERED).map(([name, offered]) => (
          <label key={name} className="check">
            <input
              type="radio"
              name="color"
              checked={color === offered}
              onChange={() => void keep({ color: offered })}
            />
            <svg className="swatch" viewBox="0 0 1 1" aria-hidden="true">
              <rect width="1" height="1" fill={offered} />
            </svg>
            {t(`site.color.${name as keyof typeof OFFERED}`)}
          </label>
        ))}
        <OtherColor
          key={color}
          color={color ?? OFFERED.BLUE}
          isChosen={color !== null && !isOffered}
          onChoose={(one) => void keep({ color: one })}
        />
      </div>
      <p className="hint">{t('site.colorHint')}</p>
    </fieldset>
  );
}

function OtherColor({
  color,
  isChosen,
  onChoose,
}: {
  color: string;
  isChosen: boolean;
  onChoose: (color: string) => void;
}) {
  const [picked, setPicked] = useState(color);
  useEffect(() => {
    if (picked === color) return undefined;
    const waiting = setTimeout(() => onChoose(picked), SETTLED);
    return () => clearTimeout(waiting);
  }, [picked, color, onChoose]);
  return (
    <label className="check">
      <input type="color" value={picked} onChange={({ target }) => setPicked(target.value)} />
      {t('site.color.OTHER')} {isChosen && <code>{color}</code>}
    </label>
  );
}
