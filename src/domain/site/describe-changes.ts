import { isDeepStrictEqual } from 'node:util';
import { splitSentences } from '../story/split-sentences.ts';
import { languageName } from './language-name.ts';
import type { SiteSnapshot } from './site-snapshot.ts';

/** Describes what changes for visitors, biggest changes first. `before` is null for the first version. */
export function describeChanges(before: SiteSnapshot | null, after: SiteSnapshot): string[] {
  if (!before) return ['This is the first version of the site.'];
  return [
    ...(before.theme === after.theme ? [] : [`The design changes from ${before.theme} to ${after.theme}.`]),
    ...(before.color === after.color ? [] : ['The color changes.']),
    ...languageChanges(before, after),
    ...personChanges(before.person, after.person),
    ...sectionChanges(before, after),
    ...listChanges('Statement', textById(before.statements), textById(after.statements)),
    ...(before.highlights.join() === after.highlights.join() || before.highlights.length === 0
      ? []
      : ['The highlighted statements or their order change.']),
    ...listChanges('Role', byId(before.roles, roleWords), byId(after.roles, roleWords)),
    ...listChanges('Education', byId(before.education, studyWords), byId(after.education, studyWords)),
    ...storyChanges(before.story, after.story),
    ...listChanges('Skill group', byName(before.skills), byName(after.skills)),
    ...listChanges('Certificate', certificates(before), certificates(after)),
    ...listChanges('Language', languages(before), languages(after)),
    ...listChanges('Entry', otherEntries(before), otherEntries(after)),
    ...(isDeepStrictEqual(before.hero, after.hero) ? [] : ['The picture at the top changes.']),
    ...(isDeepStrictEqual(before.pictures ?? {}, after.pictures ?? {}) ? [] : ['The pictures further down change.']),
    ...(isDeepStrictEqual(entryPictures(before), entryPictures(after))
      ? []
      : ['The pictures of projects or other entries change.']),
  ];
}

function languageChanges(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const [was, is] = [before.second, after.second];
  if (was?.language === is?.language) {
    // What changes on both pages is told once.
    const isChanged = was && is && !isDeepStrictEqual(was.story, is.story);
    return isChanged ? [`The story changes on the page in ${languageName(is.language)}.`] : [];
  }
  return [
    ...(was ? [`The page in ${languageName(was.language)} is removed.`] : []),
    ...(is ? [`A page in ${languageName(is.language)} is added.`] : []),
  ];
}

const PERSON_WORDS: Record<keyof SiteSnapshot['person'], string> = {
  name: 'The name',
  headline: 'The headline',
  summary: 'The summary',
  location: 'The location',
  email: 'The email address',
  phone: 'The phone number',
  links: 'The list of links',
};

function personChanges(before: SiteSnapshot['person'], after: SiteSnapshot['person']): string[] {
  return (Object.keys(PERSON_WORDS) as (keyof SiteSnapshot['person'])[]).flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (isDeepStrictEqual(was, is)) return [];
    if (isEmpty(was)) return [`${PERSON_WORDS[field]} is shown.`];
    if (isEmpty(is)) return [`${PERSON_WORDS[field]} is no longer shown.`];
    return [
      typeof is === 'string' ? `${PERSON_WORDS[field]} becomes “${shorten(is)}”.` : `${PERSON_WORDS[field]} changes.`,
    ];
  });
}

function sectionChanges(before: SiteSnapshot, after: SiteSnapshot): string[] {
  const names = ({ sections }: SiteSnapshot) => new Map(sections.map(({ section, label }) => [section, label]));
  const [was, is] = [names(before), names(after)];
  const added = [...is].filter(([section]) => !was.has(section)).map(([, label]) => `The ${label} section is added.`);
  const gone = [...was].filter(([section]) => !is.has(section)).map(([, label]) => `The ${label} section is removed.`);
  const order = (from: SiteSnapshot, other: Map<string, string>) =>
    from.sections.filter(({ section }) => other.has(section)).map(({ section }) => section);
  const moved = order(before, is).join() === order(after, was).join() ? [] : ['The order of the sections changes.'];
  return [...added, ...gone, ...moved];
}

function storyChanges(before: SiteSnapshot['story'], after: SiteSnapshot['story']): string[] {
  const words = {
    opener: 'opening',
    paragraphs: 'text',
    quote: 'quote',
    purpose: 'purpose',
    callToAction: 'button',
  } as const;
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((field) => {
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    if (isDeepStrictEqual(was, is) || (isEmpty(was) && isEmpty(is))) return [];
    const change = isEmpty(was) ? 'is added' : isEmpty(is) ? 'is removed' : 'changes';
    const sentences = change === 'changes' ? sentenceChanges(textOf(was), textOf(is)) : [];
    return sentences.length > 0 ? sentences : [`The ${words[field]} of the story ${change}.`];
  });
}

/** More than this many sentences on either side are a different text. */
const MOST_SENTENCES = 3;

/** Which sentences of a story change; empty when nearly all do, or none. */
function sentenceChanges(before: string, after: string): string[] {
  const [was, is] = [splitSentences(before), splitSentences(after)];
  const removed = was.filter((one) => !is.includes(one));
  const added = is.filter((one) => !was.includes(one));
  if (Math.max(removed.length, added.length) > MOST_SENTENCES) return [];
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [old, now] = [removed[index], added[index]];
    if (old === undefined) return `Story adds: “${shorten(now ?? '')}”.`;
    return now === undefined
      ? `Story no longer says: “${shorten(old)}”.`
      : `Story changes: “${shorten(old)}” becomes “${shorten(now)}”.`;
  });
}

function textOf(value: NonNullable<SiteSnapshot['story']>[keyof NonNullable<SiteSnapshot['story']>]): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join('\n');
  return value !== null && 'text' in value ? value.text : '';
}

function listChanges(noun: string, before: Map<string, string>, after: Map<string, string>): string[] {
  const lines: string[] = [];
  for (const [key, text] of after) {
    const was = before.get(key);
    if (was === undefined) lines.push(`${noun} added: “${shorten(text)}”.`);
    else if (was !== text) lines.push(`${noun} changed: “${shorten(was)}” becomes “${shorten(text)}”.`);
  }
  for (const [key, text] of before) if (!after.has(key)) lines.push(`${noun} removed: “${shorten(text)}”.`);
  return lines;
}

const textById = (list: SiteSnapshot['statements']) => byId(list, ({ text }) => text);
const roleWords = ({ title, company, start, end, current }: SiteSnapshot['roles'][number]) =>
  [title, company, `${start ?? '?'} – ${current ? 'now' : (end ?? '?')}`].filter(Boolean).join(', ');
const studyWords = ({ degree, institution }: SiteSnapshot['education'][number]) =>
  [degree, institution].filter(Boolean).join(', ');
const byName = (list: SiteSnapshot['skills']) =>
  new Map(list.map(({ category, offer, names }) => [category, [offer, names.join(', ')].filter(Boolean).join(' ')]));
const certificates = ({ certifications }: SiteSnapshot) =>
  new Map(certifications.map(({ name, issuer }) => [name, [name, issuer].filter(Boolean).join(', ')]));
const languages = (site: SiteSnapshot) =>
  new Map(site.languages.map(({ name, fluency }) => [name, [name, fluency].filter(Boolean).join(', ')]));

const otherEntries = ({ otherSections = [] }: SiteSnapshot) =>
  new Map(
    otherSections.flatMap(({ kind, heading, entries }) =>
      entries.map((entry) => {
        const name = entry.title ?? entry.organization ?? entry.text ?? entry.items[0] ?? '';
        const words = [entry.title, entry.roles.join(', '), entry.organization, entry.text, ...entry.items];
        return [`${kind} ${heading ?? ''} ${name}`, words.filter(Boolean).join(', ')] as const;
      }),
    ),
  );

/** By entry, so that their order doesn't matter. */
const entryPictures = ({ otherSections = [] }: SiteSnapshot) =>
  otherSections
    .flatMap(({ kind, entries }) =>
      entries.flatMap(({ title, picture }) =>
        picture ? [JSON.stringify([kind, title, picture.assetId, picture.alt, picture.crop])] : [],
      ),
    )
    .toSorted();

function byId<Item extends { id: string }>(list: Item[], words: (item: Item) => string): Map<string, string> {
  return new Map(list.map((item) => [item.id, words(item)]));
}

const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);
