import { useMutation } from '@apollo/client/react';
import type { PlacementFragment } from 'cursus-client';
import { refusalOf, REROLL, SELECT } from './operations.ts';
import { OwnImage } from './own-image.tsx';

/** The image at the top of the site, and the candidates for it. New ones arrive by themselves, as they change the career graph. */
export function Images({ placements }: { placements: PlacementFragment[] }) {
  const [reroll, { data }] = useMutation(REROLL);
  const [select] = useMutation(SELECT);
  const hero = placements.find(({ slot }) => slot === 'HERO');
  return (
    <section>
      <h2>Images</h2>
      {hero?.asset?.url && <OwnImage path={hero.asset.url} alt="At the top of the site" />}
      <button type="button" onClick={() => void reroll({ variables: { input: { archetype: 'HERO' } } })}>
        Make new candidates
      </button>
      <p role="alert">{refusalOf(data?.rerollImage)}</p>
      <ul aria-label="Candidates">
        {hero?.candidates.map(({ id, status, asset }) => (
          <li key={id}>
            {asset.url && <OwnImage path={asset.url} alt="" />}
            <button type="button" onClick={() => void select({ variables: { input: { generationId: id } } })}>
              Use
            </button>{' '}
            {status}
          </li>
        ))}
      </ul>
    </section>
  );
}
