import type { FakeAnswer } from './answer-question.ts';

/** Verbs with the same meaning. */
const VERBS: Record<string, string> = {
  Built: 'Created',
  Created: 'Built',
  Cut: 'Brought down',
  Introduced: 'Brought in',
  Lead: 'Head',
  Led: 'Headed',
  Managed: 'Ran',
  Mentored: 'Coached',
  Moved: 'Brought',
  Raised: 'Lifted',
  Reduced: 'Cut',
  Wrote: 'Created',
};

/** Ways to lie about a statement; null if one doesn't apply. */
const LIES: ((text: string) => string | null)[] = [
  (text) => (/\d/.test(text) ? text.replace(/\s*\(?[^\s(]*\d[^\s)]*\)?/u, '') : null),
  (text) => `${text}, with a budget of $4 million`,
  (text) => `${text} at Vandelay Industries`,
  (text) => text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
  (text) => `${text}, the best result in Cursus Corp's history`,
];

/** Lies about every second statement at first. On a retry it tells the truth, except about every fifth. */
export function wordStatements(input: string): FakeAnswer {
  const lies: string[] = [];
  const given = [...input.matchAll(/^(s(\d+)) \([^)]*\): (.+)(\n  Your last wording was refused.*)?$/gmu)];
  const statements = given.map(([, number = '', index = '0', text = '', refused]) => {
    const honest = text.replace(/^\p{L}+/u, (verb) => VERBS[verb] ?? verb);
    const at = Number(index);
    const isLie = at % 2 === 1 && (refused === undefined || at % 5 === 0);
    const lie = isLie ? (LIES[((at - 1) / 2) % LIES.length]?.(honest) ?? null) : null;
    if (lie !== null && lie !== honest) lies.push(lie);
    return { number, text: lie ?? honest };
  });
  return { value: { statements }, lies };
}
