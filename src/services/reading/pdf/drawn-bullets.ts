import type { Box } from './drawn-boxes.ts';
import type { PageItem } from './page-items.ts';

/** A small shape; offsets in points from the top left of the page. */
interface Mark {
  x0: number;
  x1: number;
  y: number;
}

const SMALLEST = 1.2;
/** Larger shapes are icons and boxes. */
const LARGEST = 7;
/** Maximum distance of a bullet from its text, in points. */
const REACH = 22;
export const BULLET = '• ';

/**
 * Finds bullets that a browser drew as shapes instead of characters, and returns them as text items. A bullet is directly before
 * text, the only one in its row and vertically aligned with others. Rows of dots are ratings, not bullets.
 */
export function drawnBullets(boxes: Box[], items: PageItem[], page: { left: number; top: number }): PageItem[] {
  const marks = smallShapes(boxes, page);
  const lists = marks.filter(
    (mark) =>
      marks.filter((other) => Math.abs(other.x0 - mark.x0) < 1.5).length >= 2 &&
      !marks.some(
        (other) =>
          other !== mark &&
          Math.abs(other.y - mark.y) < 2 &&
          Math.abs(other.x0 - mark.x0) < 40 &&
          Math.abs(other.x0 - mark.x0) > 1,
      ),
  );
  const bullets = lists.flatMap(({ x0, x1, y }): PageItem[] => {
    const beside = items.filter(
      (item) => item.x >= x1 && item.x - x1 <= REACH && Math.abs(item.y - item.size * 0.33 - y) < item.size * 0.4,
    );
    const [next] = beside.toSorted((a, b) => a.x - b.x);
    // A dot before bold text is a marker on a timeline.
    if (!next || next.bold || x1 - x0 > next.size * 0.6) return [];
    return [{ ...next, text: BULLET, x: x0, width: x1 - x0, shape: true }];
  });
  return bullets.filter(
    ({ x, y }, index) => bullets.findIndex((other) => Math.abs(other.x - x) < 1 && Math.abs(other.y - y) < 1) === index,
  );
}

function smallShapes(boxes: Box[], { left, top }: { left: number; top: number }): Mark[] {
  return boxes.flatMap((box) => {
    const mark = markOf(box);
    return mark ? [{ x0: mark.x0 - left, x1: mark.x1 - left, y: top - mark.y }] : [];
  });
}

function markOf({ x0, x1, y0, y1 }: Box): Mark | null {
  const [width, height] = [x1 - x0, y1 - y0];
  const isSmall = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  if (!isSmall || width > height * 1.6 || height > width * 1.6) return null;
  return { x0, x1, y: (y0 + y1) / 2 };
}
