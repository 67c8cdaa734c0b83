import { sourceText } from '../../domain/provenance/source-text.ts';
import { uncoveredText } from '../../domain/provenance/uncovered-text.ts';
import type { Field, ParsedResume, Span } from '../../domain/resume/parsed-resume.ts';
import type { GroundedResume } from './ground-resume.ts';
import { mergeRoles, mergeStudies } from './merging/merge-entries.ts';
import { mergeField, squash, type Quote } from './merging/merge-field.ts';
import { mergeSections } from './merging/merge-sections.ts';
import { mergeCertifications, mergeLanguages, mergeSkills } from './merging/merge-lists.ts';

/**
 * Merges what the model and the parser have read in the same document. Where both agree, confidence rises; what only one has goes to
 * review, and so does a conflict, with both values and the passage. Nothing that either has is lost.
 */
export function mergeReadings(model: GroundedResume, local: ParsedResume, text: string): ParsedResume {
  const quote = quoteFrom(text);
  const resume = {
    language: local.language,
    profile: mergeProfile(model, local.profile, quote),
    experiences: mergeRoles(model.experiences, local.experiences, quote),
    education: mergeStudies(model.education, local.education, quote),
    skills: mergeSkills(model.skills, local.skills, quote),
    certifications: mergeCertifications(model.certifications, local.certifications, quote),
    languages: mergeLanguages(model.languages, local.languages, quote),
    sections: mergeSections(model.sections, local.sections, quote),
  };
  return {
    ...resume,
    unplaced: uncoveredText(text, resume),
    dropped: [...local.dropped, ...model.dropped],
    openSections: local.openSections ?? [],
  };
}

function mergeProfile(
  { profile: model, dropped }: Pick<ParsedResume, 'profile' | 'dropped'>,
  local: ParsedResume['profile'],
  quote: Quote,
): ParsedResume['profile'] {
  // An address that the document doesn't have is a reading that differs, too.
  const isRefused = (name: string) => dropped.some(({ path }) => path === `profile.${name}`);
  const contact = { preferred: 'local', quote } as const;
  const words = { preferred: 'model', quote } as const;
  return {
    name: mergeField(model.name, local.name, words),
    headline: mergeField(model.headline, local.headline, words),
    email: mergeField(model.email, local.email, { ...contact, certain: !isRefused('email') }),
    phone: mergeField(model.phone, local.phone, { ...contact, certain: !isRefused('phone') }),
    location: mergeField(model.location, local.location, words),
    summary: mergeField(model.summary, local.summary, words),
    links: mergeLinks(model.links, local.links),
  };
}

/** The parser's links include those behind words, which the model can't see. */
function mergeLinks(model: Field<string>[], local: Field<string>[]): Field<string>[] {
  const known = new Set(local.map(({ value }) => addressOf(value)));
  return [...local, ...model.filter(({ value }) => !known.has(addressOf(value)))];
}

const addressOf = (url: string) => squash(url.replace(/^(https?:\/\/|mailto:)?(www\.)?/iu, ''));

/** The lines that the places lie in. */
function quoteFrom(text: string): Quote {
  const source = sourceText(text);
  return (spans: readonly Span[]) => {
    const lines = spans.map(({ start, end }) => {
      const from = text.lastIndexOf('\n', start - 1) + 1;
      const to = text.indexOf('\n', end);
      return source.slice({ start: from, end: to < 0 ? text.length : to });
    });
    return [...new Set(lines)].join(' … ');
  };
}
