import type { Evaluated } from './evaluate.ts';
import { f1, FIELDS, overall } from './score.ts';

/** Describes one file's result: for each wrong field, what was read and what is in the document. */
export function describeMisses({ id, score, predicted, truth, refused, invented }: Evaluated): string {
  const wrong = FIELDS.filter((field) => (f1(score[field]) ?? 1) < 1);
  const lines = [`${id}: ${overall(score)?.toFixed(3) ?? '-'}${refused === null ? '' : ` REFUSED ${refused}`}`];
  for (const field of wrong) {
    const key = field.split('.')[0] ?? '';
    if (key === 'exp' || key === 'edu' || field === 'experiences' || field === 'education') continue;
    const [said, wanted] = [predicted, truth].map((side) => JSON.stringify(side[field as 'name']));
    lines.push(`   ${field}: read ${said ?? ''}\n      wanted ${wanted ?? ''}`);
  }
  const show = (what: 'experiences' | 'education', fields: string[]) => {
    if (!wrong.some((field) => fields.includes(field))) return;
    lines.push(`   ${what}: ${wrong.filter((field) => fields.includes(field)).join(' ')}`);
    lines.push(...predicted[what].map((one) => `      read   ${JSON.stringify(one)}`));
    lines.push(...truth[what].map((one) => `      wanted ${JSON.stringify(one)}`));
  };
  show(
    'experiences',
    FIELDS.filter((field) => field.startsWith('exp')),
  );
  show(
    'education',
    FIELDS.filter((field) => field.startsWith('edu')),
  );
  lines.push(...invented.map((value) => `   INVENTED ${value}`));
  return wrong.length === 0 && invented.length === 0 ? `${id}: all right` : lines.join('\n');
}
