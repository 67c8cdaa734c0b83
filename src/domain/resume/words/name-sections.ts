import { compoundKinds } from './compound-headings.ts';
import { fold } from './fold.ts';
import { isEastAsian } from './east-asian.ts';
import { MORE_SECTION_NAMES } from './more-section-names.ts';
import { rememberedPieces } from '../../text/remembered.ts';
import { SECTION_HINTS, SECTION_NAMES, type SectionKind } from './section-names.ts';

/** Without spaces and middle dots, which are optional in East Asian headings. */
const squashed = (text: string) => text.replace(/[\s‧・·･]/g, '');

const KINDS = new Map<string, { kind: SectionKind; languages: string[] }>();
for (const [language, kinds] of Object.entries({ ...SECTION_NAMES, ...MORE_SECTION_NAMES })) {
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names.split('|')) {
      // Letter-spaced headings lose the spaces between words, so both forms are known.
      for (const form of new Set([fold(name), squashed(fold(name))])) {
        const known = KINDS.get(form);
        if (known) known.languages.push(language);
        else KINDS.set(form, { kind: kind as SectionKind, languages: [language] });
      }
    }
  }
}

/** Precedence for headings that name several sections ("Education & Certifications"). */
const FIRST: readonly SectionKind[] = [
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
  'summary',
  'contact',
  'other',
];

const firstOf = (kinds: readonly SectionKind[]) => FIRST.find((wanted) => kinds.includes(wanted)) ?? 'other';

/** Ligatures that get lost in some PDFs: "Certi cations". */
const LOST_LIGATURES = ['fi', 'ff', 'fl', 'ffi', 'ti', 'tt'];

interface NamedSection {
  kind: SectionKind;
  languages: string[];
  /** Whether the heading also names what isn't read into fields, like projects. */
  mixed?: boolean;
}

/** The kind of a known heading, with the languages it can be in; null for an unknown one. */
export const nameSection = rememberedPieces((heading: string): NamedSection | null => {
  const folded = fold(heading)
    .replace(/^(?:\d{1,2}|[ivx]+)[.)]\s+/, '')
    .replace(/^(?:my|meine|mes|mi|mis|mijn) /, '');
  const known = KINDS.get(folded) ?? (isEastAsian(folded) ? KINDS.get(squashed(folded)) : undefined);
  if (known) return known;
  const mended = LOST_LIGATURES.map((letters) => KINDS.get(folded.replace(/\s?\ufffd\s?|\s/u, letters)));
  const lost = mended.find((one) => one !== undefined);
  if (lost) return lost;
  const joined = isEastAsian(folded) ? compoundKinds(folded, (part) => KINDS.get(squashed(part))?.kind) : null;
  if (joined) {
    const language = /[\u3040-\u30ff]/.test(folded) ? 'ja' : 'zh';
    return { kind: firstOf(joined), languages: [language], mixed: joined.includes('other') };
  }
  const parts = folded.split(/\s*(?:[&/,+|、・／]|\b(?:and|und|et|y|e|en)\b)\s*/).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return null;
  const named = parts.flatMap((part) => KINDS.get(part) ?? []);
  if (named.length < parts.length) return null;
  const kind = firstOf(named.map((one) => one.kind));
  return { kind, languages: named.flatMap(({ languages }) => languages) };
});

/** Guesses the kind of an unknown heading from its words. */
export const guessSection = rememberedPieces((heading: string): SectionKind => {
  const folded = fold(heading);
  return SECTION_HINTS.find(([, hint]) => hint.test(folded))?.[0] ?? 'other';
});
