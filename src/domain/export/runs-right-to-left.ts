import type { ExportResume } from './export-resume.ts';

/** Share of right-to-left letters above which the whole page is set right to left. */
const SHARE = 1 / 3;

/** Whether to set this resume right to left. Latin names of tools and places in an Arabic or Hebrew resume don't change that. */
export function runsRightToLeft(resume: ExportResume): boolean {
  const text = JSON.stringify(resume);
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) > count(/\p{L}/gu) * SHARE;
}
