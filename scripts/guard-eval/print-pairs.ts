import type { Pair } from './read-pairs.ts';
import { figuresOf, passes } from './score-pairs.ts';

const share = (part: number, whole: number) =>
  `${`${part}/${whole}`.padStart(9)} ${whole === 0 ? '    -' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`}`;

/** Of the withheld half; what it fell below would be a change for the worse. */
const LEAST_CAUGHT = 0.97;
const MOST_ALARMS = 0.05;

/**
 * Prints how many minimal pairs are caught, and how many honest ones are too, by kind and by language. Of the withheld half only
 * totals are shown; with `list`, the open half's mistakes as well.
 *
 * @returns whether the withheld half is judged well enough
 */
export function printPairs(title: string, pairs: Pair[], { list }: { list: boolean }): boolean {
  const scored = pairs.map((pair) => ({ pair, passed: passes(pair) }));
  const row = (name: string, some: typeof scored) => {
    const halves = [false, true].map((isWithheld) =>
      figuresOf(some.filter(({ pair }) => pair.isWithheld === isWithheld)),
    );
    const cells = halves.flatMap(({ dishonest, caught, honest, alarms }) => [
      share(caught, dishonest),
      share(alarms, honest),
    ]);
    console.log(name.padEnd(12), ...cells);
  };
  console.log(title.padEnd(12), '   open: caught    false alarms   withheld: caught  false alarms');
  for (const field of ['kind', 'language'] as const)
    for (const name of [...new Set(scored.map(({ pair }) => pair[field]))].sort())
      row(
        name,
        scored.filter(({ pair }) => pair[field] === name),
      );
  row('all', scored);
  for (const { pair, passed } of scored)
    if (list && passed !== pair.isHonest && !pair.isWithheld)
      console.log(`${pair.language} ${pair.kind} ${passed ? 'missed' : 'alarm'}: ${pair.source} -> ${pair.rewrite}`);
  const withheld = figuresOf(scored.filter(({ pair }) => pair.isWithheld));
  return withheld.caught >= LEAST_CAUGHT * withheld.dishonest && withheld.alarms <= MOST_ALARMS * withheld.honest;
}
