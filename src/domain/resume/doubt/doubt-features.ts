import { spansIn } from '../../provenance/spans-in.ts';
import { bin, measure } from '../sectioning/look.ts';
import { contradicts } from './contradicts.ts';
import { listValues, type ReadValue } from './list-values.ts';
import { placeSigns, type ReadPage } from './place-signs.ts';
import type { Reading } from './reading.ts';
import { RIVALS, verdictsOf, type Verdict } from './rival-readings.ts';
import { siblingsIn } from './sibling-signs.ts';
import { present, valueSigns } from './value-signs.ts';

/** The signs of each value by which it is judged whether it is right. */
export function doubtFeatures({ source, lines, sections, resume, rivals }: Reading): {
  values: ReadValue[];
  features: string[][];
} {
  const values = listValues(resume);
  const taken = spansIn({ ...resume, unplaced: [], openSections: [] }).toSorted((a, b) => a.start - b.start);
  const page: ReadPage = { source, lines, sections, measures: measure(lines), taken };
  const verdicts = rivals().map((rival) => verdictsOf(values, listValues(rival)));
  const siblings = siblingsIn(page, values);
  const features = values.map((value, at) => {
    const said = verdicts.map((of): Verdict => of[at] ?? 'gone');
    const signs = [
      ...valueSigns(value.field.value),
      ...placeSigns(page, value),
      ...siblings(value),
      ...rivalSigns(said),
      ...present({
        sure: String(bin(value.field.confidence, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95)),
        flagged: value.field.reviewReason !== null,
        contradicts: contradicts(value, resume),
      }),
    ];
    return ['bias', value.kind, ...signs, ...signs.map((sign) => `${value.kind}:${sign}`)];
  });
  return { values, features };
}

function rivalSigns(said: readonly Verdict[]): string[] {
  const against = said.filter((verdict) => verdict !== 'same').length;
  return [
    ...said.map((verdict, at) => `${RIVALS[at]?.name ?? ''}=${verdict}`),
    `against=${against}`,
    ...[...new Set(said)].map((verdict) => `any ${verdict}`),
  ];
}
