import { CHANGED_PARTS, type ChangedPart } from '../domain/career-graph/graph-part.ts';
import { PERSON_FIELDS, type PersonField } from '../domain/site/site-snapshot.ts';
import { type SiteTheme, THEMES } from '../domain/site/themes.ts';
import {
  Archetype,
  AssetKind,
  BuildStatus,
  ChosenBy,
  DocumentChangeKind,
  DocumentDateSource,
  DocumentKind,
  DocumentStatus,
  FillStrategy,
  GenerationStatus,
  PlacementSlot,
  Provenance,
  RunEventKind,
  RunKind,
  RunStatus,
  Section,
  SiteVisibility,
  StatementOutcome,
  StatementVersionKind,
  StepStatus,
} from '../generated/prisma/enums.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../domain/export/export-format.ts';
import { builder } from './builder.ts';

/** Lower case in the database, upper case in GraphQL. */
function enumOf<const Value extends string>(name: string, description: string, values: Record<string, Value>) {
  const entries = Object.values(values).map((value) => [value.toUpperCase(), { value }] as const);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: Value }>,
  });
}

export const PipelineKindRef = enumOf('PipelineKind', 'Which pipeline a run executes.', RunKind);
export const RunStatusRef = enumOf('RunStatus', 'Where a run stands.', RunStatus);
export const StepStatusRef = enumOf('StepStatus', 'Where a step of a run stands.', StepStatus);
export const RunEventKindRef = enumOf('RunEventKind', 'What happened in a run.', RunEventKind);
export const DocumentKindRef = enumOf('DocumentKind', 'What a document is, found from its content.', DocumentKind);
export const DocumentStatusRef = builder.enumType('DocumentStatus', {
  description: 'Whether a document is part of the career graph.',
  values: {
    UPLOADED: { value: DocumentStatus.uploaded, description: 'It was not merged yet, or could not be read.' },
    MERGED: { value: DocumentStatus.merged, description: 'What it says is in the career graph.' },
    UNMERGED: { value: DocumentStatus.unmerged, description: 'Its merge was undone. It can be merged again.' },
    REMOVED: { value: DocumentStatus.removed, description: 'It was removed. It can be restored.' },
  },
});
export const DocumentChangeKindRef = builder.enumType('DocumentChangeKind', {
  description: 'What was done with a document.',
  values: {
    MERGE: { value: DocumentChangeKind.merge, description: 'It was merged into the career graph.' },
    UNDO: { value: DocumentChangeKind.undo, description: 'Its merge was undone.' },
    REMOVAL: { value: DocumentChangeKind.removal, description: 'It was removed.' },
    RESTORATION: { value: DocumentChangeKind.restoration, description: 'It was restored.' },
  },
});
export const DocumentDateSourceRef = builder.enumType('DocumentDateSource', {
  description: 'How the date of a document is known.',
  values: {
    METADATA: { value: DocumentDateSource.metadata, description: 'The file says when it was last changed.' },
    TEXT: { value: DocumentDateSource.text, description: 'It is the latest date in the text.' },
    UPLOAD: { value: DocumentDateSource.upload, description: 'Neither says; it is the time of the upload.' },
  },
});
export const ProvenanceRef = enumOf('Provenance', 'Where a statement comes from.', Provenance);
export const SectionRef = enumOf('Section', 'A section of the site.', Section);
export const FillStrategyRef = enumOf(
  'FillStrategy',
  'What may be done to fill a section, by how complete it is.',
  FillStrategy,
);
export const StatementVersionKindRef = enumOf(
  'StatementVersionKind',
  'How a wording came about.',
  StatementVersionKind,
);
export const ReviewActionRef = builder.enumType('ReviewAction', {
  description: 'What the owner says of a statement.',
  values: {
    ACCEPT: { value: 'accept', description: 'It is right.' },
    EDIT: { value: 'edit', description: 'These are the right words.' },
    REJECT: { value: 'reject', description: 'It is wrong, or not wanted.' },
    VERIFY: { value: 'verify', description: 'It is right and can be proven; of achievements.' },
  } as const,
});
export const StaleActionRef = builder.enumType('StaleAction', {
  description: 'What to do with words that rest on what has changed.',
  values: {
    REWRITE: {
      value: 'rewrite',
      description: 'Tell the facts as they are now in their place: at once by rules, or by a model in a run.',
    },
    KEEP: { value: 'keep', description: 'They are right as they are, and the words of the owner from now on.' },
    REMOVE: { value: 'remove', description: 'They go.' },
  } as const,
});
export const ReviewKindRef = builder.enumType('ReviewKind', {
  description: 'What a statement that is to be reviewed is.',
  values: {
    PROFILE: { value: 'profile' },
    EXPERIENCE: { value: 'experience' },
    ACHIEVEMENT: { value: 'achievement' },
    SKILL: { value: 'skill' },
    SKILL_OFFER: { value: 'skillOffer' },
    STORY: { value: 'story' },
    EDUCATION: { value: 'education' },
    CERTIFICATION: { value: 'certification' },
    LANGUAGE: { value: 'language' },
  } as const,
});
export const EntryKindRef = builder.enumType('EntryKind', {
  description: 'What of a career graph can be taken out as a whole and brought back.',
  values: {
    EXPERIENCE: { value: 'experience', description: 'A role, with all of its statements.' },
    ACHIEVEMENT: { value: 'achievement', description: 'A statement of a role.' },
    SKILL: { value: 'skill' },
    EDUCATION: { value: 'education' },
    CERTIFICATION: { value: 'certification' },
    LANGUAGE: { value: 'language' },
  } as const,
});
export const CareerGraphPartRef = builder.enumType('CareerGraphPart', {
  description: 'A part of the career graph that a change can touch.',
  values: Object.fromEntries(
    CHANGED_PARTS.map((part) => [part.replace(/[A-Z]/gu, '_$&').toUpperCase(), { value: part }]),
  ) as Record<string, { value: ChangedPart }>,
});
export const StoryFieldNameRef = builder.enumType('StoryFieldName', {
  description: 'A field of the story; the quote goes with its attribution.',
  values: {
    OPENER: { value: 'opener' },
    PARAGRAPHS: { value: 'paragraphs' },
    QUOTE: { value: 'quote' },
    PURPOSE: { value: 'purpose' },
    CALL_TO_ACTION: { value: 'callToAction' },
  } as const,
});
export const StatementOutcomeRef = enumOf('StatementOutcome', 'What became of a wording.', StatementOutcome);
export const AssetKindRef = enumOf('AssetKind', 'What a stored file is.', AssetKind);
export const ArchetypeRef = enumOf('Archetype', 'In which manner a portrait is staged.', Archetype);
export const GenerationStatusRef = enumOf('GenerationStatus', 'How far a candidate image has come.', GenerationStatus);
export const PlacementSlotRef = enumOf('PlacementSlot', 'A place for an image on the site.', PlacementSlot);
export const ChosenByRef = enumOf('ChosenBy', 'Who chose; what the user chose no run overwrites.', ChosenBy);
export const SiteVisibilityRef = builder.enumType('SiteVisibility', {
  description: 'Who may see the published site.',
  values: {
    PRIVATE: { value: SiteVisibility.private, description: 'Only the owner.' },
    UNLISTED: { value: SiteVisibility.unlisted, description: 'Whoever has the signed link.' },
    PUBLIC: { value: SiteVisibility.public, description: 'Everyone.' },
  } as const,
});
export const BuildStatusRef = enumOf('BuildStatus', 'What became of a version of the site.', BuildStatus);
export const SiteThemeRef = enumOf(
  'SiteTheme',
  'Design of the site.',
  Object.fromEntries(THEMES.map((theme) => [theme, theme])) as { [Theme in SiteTheme]: Theme },
);
export const PersonFieldRef = enumOf(
  'PersonField',
  'A part of the profile that the owner shows or hides.',
  Object.fromEntries(PERSON_FIELDS.map((field) => [field, field])) as { [Field in PersonField]: Field },
);
export const ExportFormatRef = enumOf(
  'ExportFormat',
  'What a graph can be exported as.',
  Object.fromEntries(EXPORT_FORMATS.map((format) => [format, format])) as { [Format in ExportFormat]: Format },
);
export const ExportWordingRef = builder.enumType('ExportWording', {
  description: 'Whose words stand in an export.',
  values: {
    POLISHED: { value: 'polished', description: 'Rewrites that may be shown, else the own words.' },
    ORIGINAL: { value: 'original', description: 'The own words throughout.' },
  } as const,
});
export const ExportTemplateRef = builder.enumType('ExportTemplate', {
  description: 'Design of a PDF.',
  values: {
    LEDGER: { value: 'ledger', description: 'One column of serif text under a centred name.' },
    ATELIER: { value: 'atelier', description: 'Roles on the left, skills and studies beside them on a tinted panel.' },
    MERIDIAN: { value: 'meridian', description: 'A dark band with the name; times run down the left.' },
  } as const,
});
export const PaperSizeRef = builder.enumType('PaperSize', {
  description: 'Size of paper.',
  values: {
    A4: { value: 'a4', description: '210 by 297 mm.' },
    US_LETTER: { value: 'us-letter', description: '8.5 by 11 inches.' },
  } as const,
});
