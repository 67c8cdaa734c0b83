import type { SectionEntryKind } from '../career-graph/section-entry.ts';
import { element, escapeXml, html, listElement, textElement } from './europass-xml.ts';
import type { ExportSection, ExportSectionEntry } from './export-resume.ts';
import { sectionHeading } from './section-headings.ts';

/** The element of a section within `CandidateProfile`, that of an entry in it, and whether an `Activity` wraps its content. */
interface EuropassSection {
  section: string;
  entry: string;
  isActivity: boolean;
}

/** The sections that Europass has; all other entries are written as `Others`, under their heading. */
export const EUROPASS_SECTIONS: Partial<Record<SectionEntryKind, EuropassSection>> = {
  publication: { section: 'PublicationHistory', entry: 'Publication', isActivity: false },
  project: { section: 'Projects', entry: 'Project', isActivity: false },
  membership: { section: 'NetworksAndMemberships', entry: 'NetworkAndMembership', isActivity: true },
  talk: { section: 'ConferencesAndSeminars', entry: 'ConferenceAndSeminar', isActivity: true },
  volunteering: { section: 'VoluntaryWorks', entry: 'VoluntaryWork', isActivity: true },
  course: { section: 'CourseCertifications', entry: 'CourseCertification', isActivity: false },
  interest: { section: 'HobbiesAndInterests', entry: 'HobbyOrInterest', isActivity: false },
};

/**
 * Fields that Europass has no element for are paragraphs of the description, which people can read, with the name of the field in
 * this attribute, by which our own reader tells them apart.
 */
export const FIELD_ATTRIBUTE = 'data-field';

/** Likewise, what an entry of `Others` is. */
export const KIND_ATTRIBUTE = 'data-kind';

export function describedFields(fields: Record<string, string | string[] | null>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : [value].flat().map((text) => [name, text] as const)))
    .map(([name, text]) => `<p ${FIELD_ATTRIBUTE}="${name}">${escapeXml(text)}</p>`)
    .join('');
}

/** The sections as elements of `CandidateProfile`. */
export function europassSections(sections: readonly ExportSection[], language: string | null): string[] {
  return sections.flatMap((section) => {
    const place = EUROPASS_SECTIONS[section.kind];
    if (!place) {
      // The importer of Europass keeps one entry per `Others`, and joins those with the same title.
      const title = textElement('Title', sectionHeading(section, language));
      const kind = section.kind === 'other' ? '' : `<p ${KIND_ATTRIBUTE}="${section.kind}"></p>`;
      return section.entries.map((entry) => element('Others', {}, title, element('Other', {}, contentOf(entry, kind))));
    }
    const entries = section.entries.map((entry) => {
      const content = contentOf(entry);
      return element(place.entry, {}, place.isActivity ? element('Activity', {}, content) : content);
    });
    return [listElement(place.section, entries)];
  });
}

function contentOf(entry: ExportSectionEntry, kind = ''): string {
  const { title, organization, roles, category, number, location, date, keywords, url, text, items } = entry;
  const fields = describedFields({ organization, roles, category, number, location, date, keywords });
  return [
    textElement('Title', title),
    periodOf(entry),
    textElement('Description', kind + fields + html(text, items)),
    textElement('Link', url),
  ].join('');
}

function periodOf({ start, end, current }: ExportSectionEntry): string {
  const date = (tag: string, value: string | null) =>
    value === null ? '' : element(tag, {}, textElement('hr:FormattedDateTime', value));
  if (start === null && end === null && !current) return '';
  return element('Date', {}, date('StartDate', start), date('EndDate', end), element('Ongoing', {}, String(current)));
}
