import type { EntryKind } from '../domain/career-graph/entry-kind.ts';
import type { ChangedPart } from '../domain/career-graph/graph-part.ts';
import type { ExportFormat } from '../domain/export/export-format.ts';
import type { Paper, PdfTemplate } from '../domain/export/pdf-template.ts';
import type { ReviewKind } from '../domain/review/review-queue.ts';
import type { PersonField } from '../domain/site/site-snapshot.ts';
import type { SiteTheme } from '../domain/site/themes.ts';
import type { StaleAction } from '../domain/story/resolve-stale.ts';
import type { StoryFieldName } from '../domain/story/story-field.ts';
import type {
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
  LooseTextKind,
  LooseTextStatus,
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
  UploadPurpose,
} from '../generated/prisma/enums.ts';
import { enumOf } from './enum-of.ts';

export const LooseTextKindRef = enumOf<LooseTextKind>('LooseTextKind', 'What was left out of the career graph.', {
  passage: 'A passage that found no place.',
  dropped: 'A value of a model that was dropped.',
  hidden: 'Text in the file that a reader of the document does not see. It was not read as part of the resume.',
});
export const LooseTextStatusRef = enumOf<LooseTextStatus>(
  'LooseTextStatus',
  'What the owner has decided about text that is not in the career graph.',
  {
    open: 'Nothing yet.',
    placed: 'It was made an entry, or a part of one.',
    ignored: 'It does not belong into the career graph.',
  },
);
export const PipelineKindRef = enumOf<RunKind>('PipelineKind', 'The pipeline that a run executes.', {
  ingest: 'Reads a document into the career graph, then starts a build.',
  build: 'Starts every pipeline that follows from the career graph, as child runs.',
  timeline: 'Arranges roles and courses of study into the timeline.',
  achievements: 'Scores and ranks achievements and rewrites the best ones.',
  skills: 'Groups skills and links each to the achievements that prove it.',
  logos: 'Finds or draws a logo for every company.',
  images: 'Makes, scores and places images from the portrait.',
  story: 'Writes the story from the ranked achievements and the timeline.',
  navigation: 'Decides which sections the site shows, in which order.',
  render: 'Publishes the site, or restores an earlier version.',
  export: 'Writes the career graph to a file.',
  import: 'Brings the archive of an account back.',
});
export const RunStatusRef = enumOf<RunStatus>('RunStatus', 'The state of a run.', {
  queued: 'Waiting for a worker.',
  running: 'A worker is executing it, or its child runs are executing.',
  succeeded: 'Finished; `output` is set.',
  failed: 'Stopped by an error; `error` says why and whether a retry can help.',
  canceled: 'Stopped by the owner. It can be retried.',
});
export const StepStatusRef = enumOf<StepStatus>('StepStatus', 'The state of a step.', {
  pending: 'Not started.',
  running: 'In progress.',
  done: 'Finished. A retry of the run does not repeat it.',
  skipped: 'Nothing to do; `message` says why.',
  failed: 'Stopped by an error.',
});
export const RunEventKindRef = enumOf<RunEventKind>('RunEventKind', 'What happened in a run.', {
  queued: 'The run was queued, or queued again by a retry.',
  started: 'A worker started the run.',
  step_started: 'A step started.',
  step_progress: 'A step made progress.',
  step_done: 'A step finished.',
  step_skipped: 'A step had nothing to do.',
  retrying: 'A new attempt resumed the run after its last finished step.',
  succeeded: 'The run succeeded. Last event of the run.',
  failed: 'The run failed. Last event of the run unless it is retried.',
  canceled: 'The run was canceled. Last event of the run unless it is retried.',
});
export const UploadPurposeRef = enumOf<UploadPurpose>('UploadPurpose', 'What an uploaded file is for.', {
  file: 'A document or a picture.',
  archive: 'The archive of an account. It may be as large as everything that a user may keep.',
});
export const DocumentKindRef = enumOf<DocumentKind>(
  'DocumentKind',
  'The kind of a document, detected from its content.',
  {
    resume_pdf: 'A resume as a PDF.',
    resume_docx: 'A resume as a Word document (.docx).',
    resume_text: 'A resume as plain text or Markdown.',
    resume_image: 'A scanned or photographed resume: PNG, JPEG, WebP or TIFF.',
    linkedin: 'A LinkedIn data export (.zip).',
    json_resume: 'A JSON Resume file.',
    europass: 'A Europass XML file.',
    manual: 'Entered by hand rather than uploaded.',
  },
);
export const DocumentStatusRef = enumOf<DocumentStatus>(
  'DocumentStatus',
  'Whether the career graph contains what the document says.',
  {
    uploaded: 'Not merged yet, or it could not be read.',
    merged: 'Merged into the career graph.',
    unmerged: 'Its merge was undone. It can be merged again.',
    removed: 'Removed by the owner. It can be restored.',
  },
);
export const DocumentChangeKindRef = enumOf<DocumentChangeKind>(
  'DocumentChangeKind',
  'What was done with a document.',
  {
    merge: 'It was merged into the career graph.',
    undo: 'Its merge was undone.',
    removal: 'It was removed.',
    restoration: 'It was restored.',
  },
);
export const DocumentDateSourceRef = enumOf<DocumentDateSource>(
  'DocumentDateSource',
  'Where the date of a document comes from.',
  {
    metadata: 'The modification date stored in the file.',
    text: 'The latest date in the text.',
    upload: 'The time of the upload, because the file contains no date.',
  },
);
export const ProvenanceRef = enumOf<Provenance>('Provenance', 'Whose words a statement is in.', {
  user_provided: "The owner's own words, from a document or an edit.",
  model_polish: 'Reworded by a model or by rules; the facts are unchanged.',
  model_context: 'Reworded with general context that the owner did not provide.',
  industry_template: 'A placeholder from the role library.',
});
export const SectionRef = enumOf<Section>('Section', 'A section of the career graph and of the site.', {
  navigation: 'Name, headline, contact details and current role.',
  logos: 'Logos of companies.',
  achievements: 'The best achievements.',
  skills: 'Skills and skill offers.',
  story: 'The narrative.',
  timeline: 'Roles and courses of study in time.',
  images: 'Portrait images.',
});
export const FillStrategyRef = enumOf<FillStrategy>(
  'FillStrategy',
  'How an incomplete section may be filled, decided by its coverage.',
  {
    polish: 'Coverage 70 or more: words may change, facts may not.',
    context:
      'Coverage 50 to 69: a model may add general knowledge about such roles, for review, but no facts about the owner.',
    qualitative: 'Coverage 30 to 49: a model may describe statements without numbers, for review.',
    template: 'Coverage 1 to 29: placeholders from the role library are proposed, and published only if accepted.',
    hide: 'Coverage 0: the section is hidden.',
  },
);
export const StatementVersionKindRef = enumOf<StatementVersionKind>(
  'StatementVersionKind',
  'How a version of a statement was made.',
  {
    raw: 'Read from a document, or entered by the owner.',
    rewrite: 'Written by a model or by rules.',
    edit: 'Edited or accepted by the owner.',
  },
);
export const ReviewActionRef = enumOf<'accept' | 'edit' | 'reject' | 'verify'>(
  'ReviewAction',
  "The owner's decision about a statement.",
  {
    accept: 'Keep the statement as it is.',
    edit: 'Replace it with `text`.',
    reject: 'Discard it.',
    verify: 'Accept it and mark it as verified. Achievements only.',
  },
);
export const StaleActionRef = enumOf<StaleAction>('StaleAction', 'What to do with stale sentences.', {
  rewrite: 'Rewrite them from the current facts: immediately by rules, or in a run by a model.',
  keep: "Keep them. From then on they are the owner's words.",
  remove: 'Remove them.',
});
export const ReviewKindRef = enumOf<ReviewKind>('ReviewKind', 'The kind of statement that waits for review.', {
  profile: 'The profile.',
  experience: 'A role.',
  achievement: 'A statement of a role.',
  skill: 'A skill.',
  skillOffer: 'A skill offer.',
  story: 'A field of the story.',
  education: 'A course of study.',
  certification: 'A certificate or license.',
  language: 'A spoken language.',
  sectionEntry: 'An entry of another section.',
  samePerson: 'The question of whether a document is yours. Rejecting it undoes the merge of the document.',
  sameRole: 'The question of whether two roles are one. Accepting it merges them.',
  sectionKind:
    'The question of what a section of a document is, if its heading does not say. Either answer has the document read again.',
});
export const EntryKindRef = enumOf<EntryKind>(
  'EntryKind',
  'The kind of an entry, which can be removed and restored as a whole.',
  {
    experience: 'A role with all of its statements.',
    achievement: 'A statement of a role.',
    skill: 'A skill.',
    education: 'A course of study.',
    certification: 'A certificate or license.',
    language: 'A spoken language.',
    sectionEntry: 'An entry of another section, such as a publication.',
  },
);
export const CareerGraphPartRef = enumOf<ChangedPart>(
  'CareerGraphPart',
  'A part of the career graph that can change.',
  {
    profile: 'The profile.',
    experiences: 'Roles.',
    achievements: 'Statements of roles.',
    metrics: 'Numbers in statements.',
    evidence: 'Passages that values were read from.',
    companies: 'Companies.',
    logos: 'Logos of companies.',
    skills: 'Skills.',
    education: 'Courses of study.',
    certifications: 'Certificates and licenses.',
    languages: 'Spoken languages.',
    sections: 'Entries of other sections, such as publications.',
    documents: 'Uploaded documents.',
    looseText: 'Passages of documents that are not in the career graph.',
    placements: 'Images on the site and their candidates.',
    timeline: 'The timeline.',
    ranking: 'Rankings and scores.',
    skillOffers: 'Skill offers.',
    story: 'The story.',
    completeness: 'Completeness of the sections.',
    navigation: 'Order and visibility of the sections.',
  },
);
export const StoryFieldNameRef = enumOf<StoryFieldName>('StoryFieldName', 'A field of the story.', {
  opener: 'The first sentence.',
  paragraphs: 'The narrative.',
  quote: 'The quote and its attribution.',
  purpose: 'What drives the owner.',
  callToAction: 'The call to action.',
});
export const StatementOutcomeRef = enumOf<StatementOutcome>(
  'StatementOutcome',
  'What became of a version of a statement.',
  {
    kept: 'It was put to use. A later version may have superseded it.',
    reverted: 'It failed the guard or was rejected, so the version before it stayed.',
    replaced: 'A rewrite that was dropped because the statement it rewrites changed.',
  },
);
export const AssetKindRef = enumOf<AssetKind>('AssetKind', 'The kind of a stored file.', {
  logo_svg: 'Logo of a company as SVG.',
  logo_png: 'Logo of a company as PNG.',
  nameplate_svg: "The owner's name drawn as a logo.",
  resume_pdf: 'A resume exported as PDF.',
  portrait_src: 'The portrait that images are made from.',
  portrait_upscaled: 'A candidate enlarged to full size.',
  banner_generated: 'Candidate for the hero, 16:9.',
  feature_square_generated: 'Candidate for the formal portrait, 1:1.',
  card_portrait_generated: 'Candidate for the portrait at a desk, 4:5.',
  cert_banner_generated: 'Candidate for the casual banner, 21:9.',
  subject_mask: 'Mask that separates the person from the background.',
  entry_picture: 'Picture of a project or another entry of a section.',
  other: 'Any other file, such as an uploaded photo or an export.',
});
export const ArchetypeRef = enumOf<Archetype>('Archetype', 'The role that an image plays.', {
  hero: 'Wide banner at the top of the site, 16:9.',
  formal: 'Formal square portrait, 1:1.',
  desk: 'Portrait at a desk, 4:5.',
  casual: 'Casual wide banner, 21:9.',
});
export const GenerationStatusRef = enumOf<GenerationStatus>('GenerationStatus', 'The state of a candidate image.', {
  generated: 'Made and scored.',
  upscaled: 'Enlarged to full size; see `upscaledAsset`.',
  failed: 'Could not be made.',
});
export const PlacementSlotRef = enumOf<PlacementSlot>('PlacementSlot', 'A place for an image on the site.', {
  hero: 'Top of the site; shows a `HERO` image.',
  achievements_general_main: 'Beside the achievements; shows a `FORMAL` image.',
  achievements_career_main: 'Beside the timeline; shows a `DESK` image.',
  certifications_bg: 'Above education, certificates and languages; shows a `CASUAL` image.',
});
export const ChosenByRef = enumOf<ChosenBy>('ChosenBy', 'Who chose an image.', {
  system: 'The images pipeline. A later run may choose another one.',
  user: 'The owner. No run overwrites it.',
});
export const SiteVisibilityRef = enumOf<SiteVisibility>('SiteVisibility', 'Who can see the published site.', {
  private: 'Only the owner.',
  unlisted: 'Anyone with the private link.',
  public: 'Everyone.',
});
export const BuildStatusRef = enumOf<BuildStatus>('BuildStatus', 'The state of a site version.', {
  draft: 'Created but not frozen.',
  building: 'Frozen and being checked.',
  published: 'Published at least once. `Site.liveVersion` is the one online now.',
  failed: 'Not published; `problems` says why.',
});
export const SiteThemeRef = enumOf<SiteTheme>('SiteTheme', 'The design of a site.', {
  editorial: 'Like a magazine profile: a large serif name, numbers set like pull quotes.',
  poster: 'Like a poster: one color, a name as wide as the page, roles as bars on a time axis.',
  terminal: 'Like a manual page: one monospaced typeface, numbered entries, an index on the side.',
  gallery: 'Like an exhibition: projects first, as cards with their links, in quiet surroundings.',
  scholar: 'Like an academic CV: a dense serif page, long lists of publications by year, made to be printed.',
});
export const PersonFieldRef = enumOf<PersonField>(
  'PersonField',
  'A field of the profile that the owner can show or hide.',
  {
    name: 'Full name. Always shown.',
    headline: 'Headline.',
    summary: 'Summary.',
    links: 'Links.',
    location: 'Location.',
    email: 'Email address.',
    phone: 'Phone number.',
  },
);
export const ExportFormatRef = enumOf<ExportFormat>(
  'ExportFormat',
  'A format that the career graph can be exported in.',
  {
    pdf: 'Designed resume as PDF; see `ExportOptions`.',
    docx: 'Resume as a Word document.',
    json_resume: 'JSON Resume 1.2.1.',
    europass_xml: 'Europass XML.',
    json_ld: 'schema.org JSON-LD.',
    text: 'Resume as plain text.',
    archive: 'ZIP file with everything stored about the account, including unaccepted content.',
  },
);
export const ExportWordingRef = enumOf<'polished' | 'original'>(
  'ExportWording',
  'The wording of statements in an export.',
  {
    polished: "The rewrite where there is one that may be published, otherwise the owner's words.",
    original: "The owner's words throughout.",
  },
);
export const ExportTemplateRef = enumOf<PdfTemplate>('ExportTemplate', 'The design of an exported PDF.', {
  ledger: 'One column of serif text under a centered name.',
  atelier: 'Roles on the left, skills and education beside them on a tinted panel.',
  meridian: 'A dark band with the name; dates down the left side.',
  lectern: 'For academics: quiet serif text, dates in the margin, publications before the other sections.',
  vignette: 'A round portrait beside the name, skills and languages in a tinted card, roles over the whole width.',
});
export const PaperSizeRef = enumOf<Paper>('PaperSize', 'The paper size of an exported PDF.', {
  a4: '210 × 297 mm.',
  'us-letter': '8.5 × 11 inches.',
});
