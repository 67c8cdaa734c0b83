import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { t } from './messages.tsx';
import { Problem } from './ui.tsx';

export interface Sortable {
  /** Of the list, whose children are the items in the order of `ids`. */
  list: RefObject<HTMLElement | null>;
  ids: string[];
  /** By which an item is dragged, or moved with the arrow keys; nothing if there is only one. */
  handle: (id: string, name: string) => React.ReactNode;
  /** Stands below the list: what was moved where, and why it wasn't. */
  note: React.ReactNode;
}

/** A drag this near to an edge of the window, in pixels, scrolls by so many with each move. */
const [EDGE, STEP] = [60, 12];

/**
 * Lets the owner order a list, by dragging and by keyboard. The new order is shown at once and dropped if it is refused.
 *
 * @param keep saves the order of all ids; returns null, or why it couldn't
 */
export function useSortable(stored: string[], keep: (ids: string[]) => Promise<string | null>): Sortable {
  const list = useRef<HTMLElement>(null);
  // Until it is saved. A list that has changed otherwise is not hidden by it.
  const [moved, setMoved] = useState<{ of: string; ids: string[] } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const of = stored.join(' ');
  const ids = moved?.of === of ? moved.ids : stored;

  const save = async (wanted: string[]) => {
    if (wanted.join(' ') === of) return setMoved(null);
    setMoved({ of, ids: wanted });
    setProblem(await keep(wanted));
    // By now the list itself has the new order, or keeps the old one.
    setMoved(null);
  };

  const startDrag = (event: PointerEvent, id: string) => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus();
    setDragged(id);
    let order = ids;
    const move = ({ clientY }: { clientY: number }) => {
      if (clientY < EDGE) window.scrollBy({ top: -STEP });
      if (clientY > window.innerHeight - EDGE) window.scrollBy({ top: STEP });
      order = orderAt(clientY, { id, order, rows: [...(list.current?.children ?? [])] });
      setMoved({ of, ids: order });
    };
    const ended = new AbortController();
    const end = (isKept: boolean) => {
      ended.abort();
      setDragged(null);
      void save(isKept ? order : stored);
    };
    const { signal } = ended;
    // Of the window: the browser forgets who captured the pointer when the item moves in the list.
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  };

  const step = (event: KeyboardEvent, id: string, name: string) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = ids.indexOf(id) + by;
    if (to < 0 || to >= ids.length) return;
    setSaid(t('order.moved', { name, place: to + 1, count: ids.length }));
    const others = ids.filter((one) => one !== id);
    void save(others.toSpliced(to, 0, id));
  };

  return {
    list,
    ids,
    handle: (id, name) =>
      ids.length > 1 && (
        <button
          type="button"
          className={`handle${dragged === id ? ' dragged' : ''}`}
          aria-label={t('order.handle', { place: ids.indexOf(id) + 1, count: ids.length })}
          title={t('order.hint')}
          onPointerDown={(event) => startDrag(event, id)}
          onKeyDown={(event) => step(event, id, name)}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      ),
    note: (
      <>
        <p className="unseen" role="status">
          {said}
        </p>
        {problem !== null && <Problem>{problem}</Problem>}
      </>
    ),
  };
}

/** The order with the dragged item where the pointer is. */
function orderAt(y: number, { id, order, rows }: { id: string; order: string[]; rows: Element[] }): string[] {
  const others = order.filter((one) => one !== id);
  const before = others.filter((one) => {
    const box = rows[order.indexOf(one)]?.getBoundingClientRect();
    return box !== undefined && box.top + box.height / 2 < y;
  });
  return others.toSpliced(before.length, 0, id);
}
