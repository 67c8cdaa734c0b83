import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from '../app/client.ts';
import { edit } from '../app/edit.ts';
import { numberWords } from '../app/formats.ts';
import { Message, t } from '../app/messages.tsx';
import { Action, Problem, ServerText } from '../app/ui.tsx';
import { type PICTURES, REROLL_IMAGE, SELECT_VARIANT } from './operations.ts';
import { dollars } from './dollars.ts';
import { OwnImage } from './own-image.tsx';
import { PictureCrop } from './picture-crop.tsx';

type Placement = ResultOf<typeof PICTURES>['careerGraph']['placements'][number];
type Candidate = Placement['candidates'][number];
/** What new candidates cost; undefined if nothing. */
type Cost = ResultOf<typeof PICTURES>['imageCosts']['archetypes'][number];

const SCORES = ['likeness', 'artifact', 'framing', 'style'] as const;

/** All candidates for one place, with their scores. */
export function PictureBoard({ placement, cost }: { placement: Placement; cost: Cost | undefined }) {
  const { slot, candidates, chosenBy, asset, crop, gradient, emptyReason } = placement;
  const title = t(`pictures.slot.${slot}`);
  const isIn = ({ asset: made, upscaledAsset }: Candidate) =>
    asset !== null && (made.id === asset.id || upscaledAsset?.id === asset.id);
  // Shows the choice before the server confirms it.
  const [ahead, setAhead] = useState<string | null>(null);
  const chosen = candidates.find((one) => (ahead === null ? isIn(one) : one.id === ahead));
  const [first] = candidates;
  const isOwn = asset !== null && ahead === null && chosen === undefined && chosenBy === 'USER';
  return (
    <section className="card" aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        {asset && (
          <span className="tag">{chosenBy === 'USER' ? t('pictures.chosenByYou') : t('pictures.chosenByScore')}</span>
        )}
      </div>
      <p className="hint">
        {emptyReason === null ? t(`pictures.slotHint.${slot}`) : <ServerText>{emptyReason}</ServerText>}
      </p>
      <ul className="board">
        {isOwn && (
          <li>
            <img
              className="candidate"
              src={asset.url ?? ''}
              srcSet={asset.srcset ?? undefined}
              sizes="16rem"
              width={asset.width ?? undefined}
              height={asset.height ?? undefined}
              alt={t('pictures.ownChosen')}
            />
            <p className="hint">{t('pictures.ownChosen')} ✓</p>
          </li>
        )}
        {candidates.map((candidate, index) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            number={index + 1}
            isChosen={candidate === chosen}
            onChosen={setAhead}
          />
        ))}
      </ul>
      {(chosen ?? isOwn) && crop && (
        <PictureCrop
          key={asset?.id}
          slot={slot}
          url={(chosen ? chosen.asset.url : asset?.url) ?? ''}
          crop={crop}
          gradientOpacity={gradient?.opacity ?? null}
        />
      )}
      {first && (
        <Action
          doing={t('action.requesting')}
          onDo={async () => (await change(REROLL_IMAGE, { input: { archetype: first.archetype } })).refused}
        >
          <Message id="pictures.reroll" values={{ title }} elements={{ unseen: <span className="unseen" /> }} />
        </Action>
      )}
      <OwnImage slot={slot} title={title} />
      {cost && <p className="hint">{t('pictures.rerollCosts', { images: cost.images, usd: dollars(cost.usd) })}</p>}
    </section>
  );
}

function CandidateCard({
  candidate,
  number,
  isChosen,
  onChosen,
}: {
  candidate: Candidate;
  number: number;
  isChosen: boolean;
  /** Called with the chosen candidate's id, then with null once the server has answered. */
  onChosen: (id: string | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const { asset } = candidate;
  const choose = async () => {
    onChosen(candidate.id);
    const { refused } = await edit(SELECT_VARIANT, { input: { generationId: candidate.id } }, ['PLACEMENTS']);
    setProblem(refused);
    onChosen(null);
  };
  return (
    <li>
      <button type="button" className="candidate" aria-pressed={isChosen} onClick={() => void choose()}>
        <img
          src={asset.url ?? ''}
          srcSet={asset.srcset ?? undefined}
          sizes="16rem"
          width={asset.width ?? undefined}
          height={asset.height ?? undefined}
          alt={t('pictures.candidate', { number })}
          loading="lazy"
        />
        <span>
          {t('pictures.total', { score: Math.round(candidate.finalScore * 100) })}
          {isChosen && ' ✓'}
        </span>
      </button>
      {candidate.generated && (
        <p className="hint">
          {candidate.provider === 'local'
            ? t('pictures.composed')
            : t('pictures.generated', { model: candidate.model })}
        </p>
      )}
      <dl className="scores">
        {SCORES.map((name) => (
          <div key={name}>
            <dt>{t(`pictures.score.${name}`)}</dt>
            <dd>{numberWords(Math.round(candidate[name] * 100))}</dd>
          </div>
        ))}
      </dl>
      {problem !== null && <Problem>{problem}</Problem>}
    </li>
  );
}
