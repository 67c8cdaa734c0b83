import { listItems } from '../list-items.ts';
import type { ResumeLine } from '../resume-line.ts';
import { fieldOf } from '../slices.ts';
import { slicesOf } from '../read-body.ts';
import { BLANK_ENTRY, SURE_OF_HEADING, type UnnamedEntry } from './blank-entry.ts';

/** Longer items are sentences, which are not taken apart. */
const LONGEST_NAME = 60;

/** One interest per item of a list; running text is one entry. */
export function readInterests(source: string, lines: ResumeLine[]): UnnamedEntry[] {
  const groups = listItems(source, lines);
  const items = groups.flatMap((group) => group.items);
  const isText =
    items.some(({ text }) => text.length > LONGEST_NAME) || lines.some(({ text }) => /\p{Ll}\. \p{Lu}/u.test(text));
  if (isText) return [{ ...BLANK_ENTRY, text: fieldOf(slicesOf(source, lines), SURE_OF_HEADING) }];
  return items.map((item) => ({ ...BLANK_ENTRY, title: fieldOf(item, SURE_OF_HEADING) }));
}
