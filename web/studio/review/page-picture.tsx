import { t } from '../app/messages.tsx';
import { useQuery } from '../app/use-query.ts';
import { PASSAGE_PICTURE } from './operations.ts';

/** Points above and below the passage that are shown with it. */
const AROUND = 70;
/** Distance of the frame from the letters. */
const PADDING = 2;

/** The part of a page that a passage stands on, with the passage marked. Nothing for documents without pages. */
export function PagePicture(passage: { documentId: string; start: number; end: number }) {
  const { data } = useQuery(PASSAGE_PICTURE, passage);
  const picture = data?.passagePicture;
  if (!picture) return null;
  const { page, width, height, image, marks } = picture;
  const top = Math.max(0, Math.min(...marks.map(({ y }) => y)) - AROUND);
  const bottom = Math.min(height, Math.max(...marks.map((mark) => mark.y + mark.height)) + AROUND);
  return (
    <svg
      className="page-picture"
      viewBox={`0 ${top} ${width} ${bottom - top}`}
      role="img"
      aria-label={t('review.onPage', { page })}
    >
      <image href={image} width={width} height={height} />
      {marks.map((mark) => (
        <rect
          key={`${mark.x} ${mark.y}`}
          x={mark.x - PADDING}
          y={mark.y - PADDING}
          width={mark.width + 2 * PADDING}
          height={mark.height + 2 * PADDING}
          rx={PADDING}
        />
      ))}
    </svg>
  );
}
