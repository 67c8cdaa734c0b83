import { listItems, type ItemGroup } from './list-items.ts';
import type { ParsedSkill } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { FLUENCY, isHumanLanguage } from './words/human-languages.ts';

/** Longer than this, an item is a sentence about skills, not the name of one. */
const MOST_WORDS = 6;

const LEVEL_ONLY = new RegExp(`^\\W*(?:${FLUENCY.source})(?:\\s+level)?\\W*$`, 'iu');

/** "(6 years)", "(Less than 1 year)". */
const YEARS =
  /^(?:less than |weniger als |moins de )?\d{1,2}\+?\s*(?:years?|yrs?|Jahre?n?|ans?|a[nñ]os?|anos?|anni|jaar|年)$/iu;

/** The skills of a section with their groups; lines that list human languages are left to the reader of those. */
export function readSkills(
  source: string,
  lines: ResumeLine[],
): { skills: ParsedSkill[]; languageLines: ResumeLine[] } {
  const groups = listItems(source, lines);
  const skills: ParsedSkill[] = [];
  const languageLines: ResumeLine[] = [];
  for (const [index, group] of groups.entries()) {
    if (
      group.items.length > 0 &&
      group.items.every(({ text }) => isHumanLanguage(text.replace(FLUENCY, '').replace(/[()\s–-]+$/, '')))
    ) {
      languageLines.push(...group.lines);
      continue;
    }
    const last = skills.at(-1);
    if (group.label === null && group.items.length === 1 && LEVEL_ONLY.test(group.items[0]?.text ?? '')) {
      if (last && !isGroupName(groups, index - 1))
        skills[skills.length - 1] = { ...last, level: group.items[0]?.text ?? null };
      continue;
    }
    if (isGroupName(groups, index)) continue;
    const category = group.label ?? nameAbove(groups, index);
    skills.push(...group.items.flatMap((item) => skillOf(source, item, category) ?? []));
  }
  return { skills, languageLines };
}

/** A single item above a list of several, perhaps with a level between them, names the group. */
function isGroupName(groups: ItemGroup[], index: number): boolean {
  const group = groups[index];
  if (!group || group.label !== null || group.items.length !== 1 || LEVEL_ONLY.test(group.items[0]?.text ?? ''))
    return false;
  const next = groups[index + 1];
  const below = next?.items.length === 1 && LEVEL_ONLY.test(next.items[0]?.text ?? '') ? groups[index + 2] : next;
  const [line, other] = [group.lines[0], below?.lines[0]];
  if (!line || !other || !below || below.label !== null || below.items.length < 2) return false;
  return line.size > other.size + 0.3 || (line.bold && !other.bold) || below !== next || line.headingLevel !== null;
}

function nameAbove(groups: ItemGroup[], index: number): string | null {
  for (const above of [index - 1, index - 2])
    if (isGroupName(groups, above)) return groups[above]?.items[0]?.text ?? null;
  const heading = groups.slice(0, index).findLast(({ label, items }) => label !== null && items.length === 0);
  return heading?.label ?? null;
}

function skillOf(source: string, item: Slice, category: string | null): ParsedSkill | null {
  const conjunction = /^(?:and|und|et|y|e|en)\s+/iu.exec(item.text);
  const named = conjunction ? cutSlice(source, item.start + conjunction[0].length, item.end) : item;
  const bracket = /\s*[(–-]\s*([^()]+?)\)?$/u.exec(named.text);
  const level = bracket?.[1] && (LEVEL_ONLY.test(bracket[1]) || YEARS.test(bracket[1])) ? bracket[1] : null;
  const name =
    level && bracket
      ? cutSlice(source, named.start, named.start + source.slice(named.start, named.end).lastIndexOf(bracket[0].trim()))
      : named;
  const text = name.text.replace(/\.$/, '');
  if (text === '' || text.split(' ').length > MOST_WORDS || text.length > 60) return null;
  const end = name.text.endsWith('.') ? name.end - 1 : name.end;
  return { name: fieldOf({ ...name, text, end }, 0.9), category, level };
}
