import { findDateRanges } from '../dates/read-date-range.ts';
import { listItems, type ItemGroup } from './list-items.ts';
import type { ParsedSkill } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, type Slice } from './slices.ts';
import { isLevel, isLevelInWords, levelBehind } from './read-level.ts';
import { FLUENCY, isHumanLanguage } from './words/human-languages.ts';

/** Items with more words are sentences about skills, not names. */
const MAX_WORDS = 6;

/** Labels before a level that belongs to the skill above. */
const LEVEL_LABEL = /^(?:level|niveau|nivel|nível|livello|kenntnisse|proficiency|レベル|水平)$/iu;

/** Reads the skills of a section with their groups. Lines that list human languages are returned for `readLanguages`. */
export function readSkills(
  source: string,
  lines: ResumeLine[],
): { skills: ParsedSkill[]; languageLines: ResumeLine[] } {
  const groups = listItems(source, lines);
  const skills: ParsedSkill[] = [];
  const languageLines: ResumeLine[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.items.length > 0 && group.items.every(({ text }) => isLanguageWithLevel(text))) {
      languageLines.push(...group.lines);
      continue;
    }
    const last = skills.at(-1);
    if (group.label === null && group.items.length === 1 && isLevelInWords(group.items[0]?.text ?? '')) {
      if (last && !isGroupName(groups, index - 1))
        skills[skills.length - 1] = { ...last, level: group.items[0]?.text ?? null };
      continue;
    }
    if (isGroupName(groups, index) || isSentence(group)) continue;
    const graded = gradedSkill(source, group);
    if (graded === 'language') {
      languageLines.push(...group.lines);
      continue;
    }
    const category = graded ? nameAbove(groups, index) : (group.label ?? nameAbove(groups, index));
    const found: ParsedSkill[] = graded ? [{ ...graded, category }] : [];
    for (const item of group.items) {
      const before = found.at(-1);
      const isOfBefore = before !== undefined && isLevel(item.text);
      if (isOfBefore) found[found.length - 1] = { ...before, level: before.level ?? item.text };
      else found.push(...[skillOf(source, item, category) ?? []].flat());
    }
    skills.push(...found);
  }
  return { skills, languageLines };
}

/** "English (fluent)", "英语（六级）": a human language, with a level or a certificate for it. */
const isLanguageWithLevel = (text: string) =>
  isHumanLanguage(text.replace(FLUENCY, '').replace(/[()\s–-]+$/, '')) ||
  isHumanLanguage(text.replace(/\s*[(（][^()（）]{1,20}[)）]$/u, ''));

/** Remarks about the skills. */
const isSentence = ({ lines, rest }: ItemGroup) =>
  lines[0]?.bullet === false && (/[。]/u.test(rest.text.slice(12)) || /^[(（]?(?:注|note)[:：]/iu.test(lines[0].text));

/** Whether a single item is the name of the group below: it is followed by a list, possibly with a level in between. */
function isGroupName(groups: ItemGroup[], index: number): boolean {
  const group = groups[index];
  const next = groups[index + 1];
  if (group && next && isRowOfNames(group, next)) return true;
  if (!group || group.label !== null || group.items.length !== 1 || isLevelInWords(group.items[0]?.text ?? ''))
    return false;
  const below = next?.items.length === 1 && isLevelInWords(next.items[0]?.text ?? '') ? groups[index + 2] : next;
  const [line, other] = [group.lines[0], below?.lines[0]];
  if (!line || !other || !below || below.label !== null) return false;
  // A bold line, or one without a bullet, above items with bullets of their own.
  if (!line.bullet && other.bullet) return true;
  if (line.bold && !other.bold && groups.filter((one) => one.lines[0]?.bold).length < groups.length / 2) return true;
  if (below.items.length < 2) return false;
  if (below === next && alternates(groups)) return true;
  return line.size > other.size + 0.3 || (line.bold && !other.bold) || below !== next || line.headingLevel !== null;
}

/** Several names side by side, each above a column of items of its own: larger or bolder than these, or without their bullets. */
function isRowOfNames({ label, items, lines: [line] }: ItemGroup, next: ItemGroup): boolean {
  const [below] = next.lines;
  if (!line || !below || label !== null || next.label !== null || items.length < 2 || line.bullet) return false;
  const isRow = line.segments.length === items.length && line.segments.every(({ apart }, at) => at === 0 || apart);
  return (
    isRow && below.segments.length > 1 && (below.bullet || line.size > below.size + 0.3 || (line.bold && !below.bold))
  );
}

/** Whether single items and lists take turns throughout, at least twice. */
function alternates(groups: ItemGroup[]): boolean {
  return (
    groups.length >= 4 &&
    groups.length % 2 === 0 &&
    groups.every(
      ({ label, items }, index) => label === null && (index % 2 === 0 ? items.length === 1 : items.length >= 2),
    )
  );
}

function nameAbove(groups: ItemGroup[], index: number): string | null {
  for (const above of [index - 1, index - 2])
    if (isGroupName(groups, above)) return groups[above]?.items[0]?.text ?? null;
  const heading = groups.slice(0, index).findLast(({ label, rest }) => label !== null && rest.text === '');
  return heading?.label ?? null;
}

/** `Python: advanced`, `Triage: ●●●○`, `Python: advanced, Java: basic`: what looks like a group label is itself a skill. */
function gradedSkill(source: string, { label, lines, items, rest }: ItemGroup): ParsedSkill | 'language' | null {
  const [first] = lines;
  const [own, ...others] = items;
  const level = isLevel(rest.text) ? rest.text : own && others.length > 0 && isLevel(own.text) ? own.text : null;
  if (label === null || !first || level === null || LEVEL_LABEL.test(label)) return null;
  if (level !== rest.text && !others.every(({ text }) => levelBehind(text))) return null;
  if (isHumanLanguage(label)) return 'language';
  return skillOf(source, cutSlice(source, first.start, first.start + label.length), null, level);
}

function skillOf(
  source: string,
  item: Slice,
  category: string | null,
  graded: string | null = null,
): ParsedSkill | null {
  const conjunction = /^(?:and|und|et|y|e|en)\s+/iu.exec(item.text);
  const named = conjunction ? cutSlice(source, item.start + conjunction[0].length, item.end) : item;
  const found = levelBehind(named.text);
  const name = found ? cutSlice(source, named.start, named.start + found.nameEnd) : named;
  const level = graded ?? found?.level ?? null;
  const text = name.text.replace(/\.$/, '');
  if (!/\p{L}/u.test(text) || isDate(text) || text.split(' ').length > MAX_WORDS || text.length > 60) return null;
  const end = name.text.endsWith('.') ? name.end - 1 : name.end;
  return { name: fieldOf({ ...name, text, end }, 0.9), category, level };
}

/** Nothing but a date ("since 2016"). */
const isDate = (text: string) => findDateRanges(text).some(({ start, end }) => text.length - (end - start) < 3);
