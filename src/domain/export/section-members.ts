import { absoluteUrl } from './absolute-url.ts';
import type { ExportSection, ExportSectionEntry } from './export-resume.ts';
import {
  JSON_SECTIONS,
  memberOf,
  SECTION_OF_KIND,
  type JsonSectionName,
  type SectionColumn,
} from './json-resume-sections.ts';
import { present } from './present.ts';

/** Section entries as members of JSON Resume's sections. */
export function sectionMembers(
  sections: readonly ExportSection[],
): Partial<Record<JsonSectionName, Record<string, unknown>[]>> {
  const members: Partial<Record<JsonSectionName, Record<string, unknown>[]>> = {};
  for (const section of sections) {
    const name = SECTION_OF_KIND[section.kind];
    (members[name] ??= []).push(...section.entries.map((entry) => entryMember(section, entry)));
  }
  return members;
}

function entryMember({ kind, heading }: ExportSection, entry: ExportSectionEntry): Record<string, unknown> {
  const name = SECTION_OF_KIND[kind];
  const { current, roles, url, ...rest } = entry;
  const columns: Partial<Record<SectionColumn, unknown>> = { ...rest, url: url === null ? null : absoluteUrl(url) };
  const standard = Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [memberOf(name, column as SectionColumn), value]),
  );
  // Volunteers have one position there.
  const isListed = memberOf(name, 'roles') === 'roles' || roles.length > 1;
  const isOwnKind = JSON_SECTIONS[name].kind !== kind;
  // There, a missing end means that a volunteer is still active.
  const isOpen = kind === 'volunteering' && entry.start !== null && entry.end === null;
  return present({
    ...standard,
    ...(memberOf(name, 'roles') !== 'roles' && {
      [memberOf(name, 'roles')]: roles.length > 0 ? roles.join(', ') : null,
    }),
    ...(isListed && { roles }),
    ...(current === isOpen ? {} : { current }),
    ...(isOwnKind && { kind, heading }),
  });
}
