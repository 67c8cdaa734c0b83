import type { ExportResume } from './export-resume.ts';

/** Share of the letters from which on their way is the page's. */
const SHARE = 1 / 3;

/** Whether a page of this resume runs from right to left: where its letters do, names of programs and places aside. */
export function runsRightToLeft(resume: ExportResume): boolean {
  const text = JSON.stringify(resume);
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) > count(/\p{L}/gu) * SHARE;
}
