import type { Evaluated } from './evaluate.ts';
import { f1, FIELDS, mean, overall, type Count } from './score.ts';

/** What is saved of a run to compare the next one with. */
export interface Summary {
  files: number;
  overall: number;
  highlights: number;
  invented: number;
  strata: Record<string, number>;
  fields: Record<string, number>;
}

const rounded = (value: number | null) => Math.round((value ?? 0) * 1000) / 1000;

export function summarize(all: Evaluated[]): Summary {
  const strata = [...new Set(all.flatMap((one) => one.strata))].toSorted();
  return {
    files: all.length,
    overall: rounded(mean(all.map(({ score }) => overall(score)))),
    highlights: rounded(mean(all.map(({ score }) => f1(score['exp.highlights'])))),
    invented: all.reduce((sum, one) => sum + one.invented.length, 0),
    strata: Object.fromEntries(
      strata.map((name) => [
        name,
        rounded(mean(all.filter((one) => one.strata.includes(name)).map(({ score }) => overall(score)))),
      ]),
    ),
    fields: Object.fromEntries(FIELDS.map((field) => [field, rounded(mean(all.map(({ score }) => f1(score[field]))))])),
  };
}

/** Formats the tables: per field, then per stratum. */
export function printTables(all: Evaluated[]): string {
  const cell = (value: number | null) => (value === null ? '  -  ' : value.toFixed(3)).padStart(7);
  const counts = (of: Evaluated[], field: (typeof FIELDS)[number]): Count =>
    of.reduce(
      (sum, { score }) => ({
        right: sum.right + score[field].right,
        wrong: sum.wrong + score[field].wrong,
        missing: sum.missing + score[field].missing,
      }),
      { right: 0, wrong: 0, missing: 0 },
    );
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const fields = FIELDS.map((field) => {
    const { right, wrong, missing } = counts(all, field);
    const macro = mean(all.map(({ score }) => f1(score[field])));
    return `${field.padEnd(16)}${cell(share(right, right + wrong))}${cell(share(right, right + missing))}${cell(macro)}${String(right).padStart(8)}${String(wrong).padStart(7)}${String(missing).padStart(8)}`;
  });
  const strata = [...new Set(all.flatMap((one) => one.strata))].toSorted().map((name) => {
    const of = all.filter((one) => one.strata.includes(name));
    const highlights = mean(of.map(({ score }) => f1(score['exp.highlights'])));
    const invented = of.reduce((sum, one) => sum + one.invented.length, 0);
    const perPage = of.reduce((sum, one) => sum + one.seconds, 0) / of.reduce((sum, one) => sum + one.pages, 0);
    return `${name.padEnd(26)}${String(of.length).padStart(5)}${cell(mean(of.map(({ score }) => overall(score))))}${cell(highlights).padStart(12)}${String(invented).padStart(10)}${perPage.toFixed(2).padStart(10)}`;
  });
  const refused = all.filter((one) => one.refused !== null).map(({ id }) => id);
  return [
    `${'field'.padEnd(16)}  prec.   recall     F1   right  wrong missing`,
    ...fields,
    '',
    `${'stratum'.padEnd(26)}files     F1  highlights  invented    s/page`,
    ...strata,
    '',
    `overall ${summarize(all).overall} over ${all.length} files`,
    `refused: ${refused.length === 0 ? 'none' : refused.join(', ')}`,
  ].join('\n');
}
