/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A statement to add to a role. */
export type AddAchievementInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the role. */
  experienceId: string | number;
  /** The statement, in the words of the owner. At most 5,000 characters. */
  text: string;
};

/** A role to add. Requires `title` or `companyName`. */
export type AddExperienceInput = {
  /** Name of the employer. At most 300 characters. */
  companyName?: string | null | undefined;
  /** Whether this is a current role. A current role cannot have an end date. */
  current?: boolean | null | undefined;
  /** Prose about the role. At most 20,000 characters. */
  description?: string | null | undefined;
  /** End date. Omit for a current role. */
  end?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Location. At most 300 characters. */
  location?: string | null | undefined;
  /** Start date. */
  start?: string | null | undefined;
  /** Job title. At most 300 characters. */
  title?: string | null | undefined;
};

/** Changes to an image on the site. Omitted fields stay as they are. */
export type AdjustPlacementInput = {
  /** The part of the image to show. */
  crop?: CropInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Opacity of the gradient over the image; 0 for none. Only for places that have a gradient. 0 to 1. */
  gradientOpacity?: number | null | undefined;
  /** Place on the site. */
  slot: PlacementSlot;
};

/** What an API key allows. */
export type ApiKeyScope =
  /** Reading and changing the site, and publishing it. */
  | 'PUBLISH'
  /** Reading the site's analytics. */
  | 'READ_ANALYTICS'
  /** Reading the career graph, documents and what waits for review. */
  | 'READ_GRAPH'
  /** Uploading, starting and watching runs, exports included. */
  | 'RUN_PIPELINES';

/** The role that an image plays. */
export type Archetype =
  /** Casual wide banner, 21:9. */
  | 'CASUAL'
  /** Portrait at a desk, 4:5. */
  | 'DESK'
  /** Formal square portrait, 1:1. */
  | 'FORMAL'
  /** Wide banner at the top of the site, 16:9. */
  | 'HERO';

/** What is wrong with an audit log. */
export type AuditFaultKind =
  /** The values before and after differ from what was hashed. */
  | 'CHANGES_CHANGED'
  /** The values before and after are missing. */
  | 'CHANGES_REMOVED'
  /** An entry is not in the chain. */
  | 'ENTRY_ADDED'
  /** The entry differs from what was hashed, or the link's hash was changed. */
  | 'ENTRY_CHANGED'
  /** The entry of a link is missing. */
  | 'ENTRY_REMOVED'
  /** A link of the chain is missing. */
  | 'LINK_REMOVED';

/** The state of a site version. */
export type BuildStatus =
  /** Frozen and being checked. */
  | 'BUILDING'
  /** Created but not frozen. */
  | 'DRAFT'
  /** Not published; `problems` says why. */
  | 'FAILED'
  /** Published at least once. `Site.liveVersion` is the one online now. */
  | 'PUBLISHED';

/** A button that invites visitors to act. */
export type CallToActionInput = {
  /** Link of the button: an https, http or mailto address. At most 2,000 characters. */
  href: string;
  /** Text of the button. At most 500 characters. */
  label: string;
};

/** A part of the career graph that can change. */
export type CareerGraphPart =
  /** Statements of roles. */
  | 'ACHIEVEMENTS'
  /** Certificates and licenses. */
  | 'CERTIFICATIONS'
  /** Companies. */
  | 'COMPANIES'
  /** Completeness of the sections. */
  | 'COMPLETENESS'
  /** Uploaded documents. */
  | 'DOCUMENTS'
  /** Courses of study. */
  | 'EDUCATION'
  /** Passages that values were read from. */
  | 'EVIDENCE'
  /** Roles. */
  | 'EXPERIENCES'
  /** Spoken languages. */
  | 'LANGUAGES'
  /** Logos of companies. */
  | 'LOGOS'
  /** Passages of documents that are not in the career graph. */
  | 'LOOSE_TEXT'
  /** Numbers in statements. */
  | 'METRICS'
  /** Order and visibility of the sections. */
  | 'NAVIGATION'
  /** Images on the site and their candidates. */
  | 'PLACEMENTS'
  /** The profile. */
  | 'PROFILE'
  /** Rankings and scores. */
  | 'RANKING'
  /** Entries of other sections, such as publications. */
  | 'SECTIONS'
  /** Skills. */
  | 'SKILLS'
  /** Skill offers. */
  | 'SKILL_OFFERS'
  /** The story. */
  | 'STORY'
  /** The timeline. */
  | 'TIMELINE';

/** A certificate or license. */
export type CertificationInput = {
  /** Date of issue. */
  date?: string | null | undefined;
  /** Date of expiry. */
  expires?: string | null | undefined;
  /** Issuing organization. At most 300 characters. */
  issuer?: string | null | undefined;
  /** Name of the certificate or license. At most 300 characters. */
  name: string;
  /** Number of the certificate or license. At most 300 characters. */
  number?: string | null | undefined;
  /** Address at which it can be verified. At most 2,000 characters. */
  url?: string | null | undefined;
};

/** The kind of an entry that a document changed. */
export type ChangedEntity =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  /** A certificate or license. */
  | 'CERTIFICATION'
  /** A course of study. */
  | 'EDUCATION'
  /** A role. */
  | 'EXPERIENCE'
  /** A spoken language. */
  | 'LANGUAGE'
  /** The profile. */
  | 'PROFILE'
  /** An entry of another section. */
  | 'SECTION_ENTRY'
  /** A skill. */
  | 'SKILL';

/** Who chose an image. */
export type ChosenBy =
  /** The images pipeline. A later run may choose another one. */
  | 'SYSTEM'
  /** The owner. No run overwrites it. */
  | 'USER';

/** A company and its domain. */
export type ConfirmCompanyDomainInput = {
  /** ID of the company. */
  companyId: string | number;
  /** Domain of the company, such as `example.com`. At most 300 characters. */
  domain: string;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
};

/** An API key to create. */
export type CreateApiKeyInput = {
  /** Name, such as that of the program that uses it. At most 300 characters. */
  name: string;
  /** What it allows. At least 1. */
  scopes: Array<ApiKeyScope>;
};

/** A file to upload. */
export type CreateUploadInput = {
  /** File name, as the user knows it. At most 255 characters. */
  fileName: string;
  /** Media type, such as `application/pdf`. Cursus detects the actual type from the content. At most 255 characters. */
  mediaType: string;
  /** What the file is for. Defaults to `FILE`. */
  purpose?: UploadPurpose | null | undefined;
  /** Exact size in bytes. */
  sizeBytes: number;
};

/** A webhook to create. */
export type CreateWebhookInput = {
  /** What to tell about. At least 1. */
  events: Array<WebhookEvent>;
  /** Where to send messages. It must start with `https://` and be on the public internet. At most 2,000 characters. */
  url: string;
};

/** The part of an image to show. All values are fractions of its width or height. */
export type CropInput = {
  /** Horizontal position of the focal point, which must stay visible. 0 to 1. */
  focalX: number;
  /** Vertical position of the focal point, which must stay visible. 0 to 1. */
  focalY: number;
  /** Height of the visible part. 0 to 1. */
  h: number;
  /** Width of the visible part. 0 to 1. */
  w: number;
  /** Left edge of the visible part. 0 to 1. */
  x: number;
  /** Top edge of the visible part. 0 to 1. */
  y: number;
};

/** Identifies a document. */
export type DocumentInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the document. */
  id: string | number;
};

/** Whether the career graph contains what the document says. */
export type DocumentStatus =
  /** Merged into the career graph. */
  | 'MERGED'
  /** Removed by the owner. It can be restored. */
  | 'REMOVED'
  /** Its merge was undone. It can be merged again. */
  | 'UNMERGED'
  /** Not merged yet, or it could not be read. */
  | 'UPLOADED';

/** A course of study. Requires `institution`, `degree` or `field`. */
export type EducationInput = {
  /** Courses that were part of it. At most 100, each at most 5,000 characters. */
  courses?: Array<string> | null | undefined;
  /** Degree. At most 300 characters. */
  degree?: string | null | undefined;
  /** Further details. At most 20,000 characters. */
  description?: string | null | undefined;
  /** End date. Setting it makes the course of study no longer current. */
  end?: string | null | undefined;
  /** Field of study. At most 300 characters. */
  field?: string | null | undefined;
  /** School or university. At most 300 characters. */
  institution?: string | null | undefined;
  /** Location. At most 300 characters. */
  location?: string | null | undefined;
  /** Grade. At most 300 characters. */
  score?: string | null | undefined;
  /** Start date. */
  start?: string | null | undefined;
  /** Web address of the school. At most 2,000 characters. */
  url?: string | null | undefined;
};

/** Identifies an entry of the career graph. */
export type EntryInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the entry. */
  id: string | number;
  /** Kind of entry. */
  kind: EntryKind;
};

/** The kind of an entry, which can be removed and restored as a whole. */
export type EntryKind =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  /** A certificate or license. */
  | 'CERTIFICATION'
  /** A course of study. */
  | 'EDUCATION'
  /** A role with all of its statements. */
  | 'EXPERIENCE'
  /** A spoken language. */
  | 'LANGUAGE'
  /** An entry of another section, such as a publication. */
  | 'SECTION_ENTRY'
  /** A skill. */
  | 'SKILL';

/** A format that the career graph can be exported in. */
export type ExportFormat =
  /** ZIP file with everything stored about the account, including unaccepted content. */
  | 'ARCHIVE'
  /** Resume as a Word document. */
  | 'DOCX'
  /** Europass XML. */
  | 'EUROPASS_XML'
  /** schema.org JSON-LD. */
  | 'JSON_LD'
  /** JSON Resume 1.2.1. */
  | 'JSON_RESUME'
  /** Designed resume as PDF; see `ExportOptions`. */
  | 'PDF'
  /** Resume as plain text. */
  | 'TEXT';

/** Options of an export. */
export type ExportOptions = {
  /** Whether the PDF should fit on one page. No text gets smaller than 9 pt; the ends of long lists are left out if it must be, and `details.cut` lists them. If even that is not enough, nothing is left out and the PDF has more pages. Defaults to false. */
  onePage?: boolean | null | undefined;
  /** Paper size of the PDF. Defaults to `A4`. */
  paper?: PaperSize | null | undefined;
  /** Whether the PDF shows your portrait, in the designs that have a place for it: all but `LEDGER`. Defaults to false. */
  photo?: boolean | null | undefined;
  /** Design of the PDF. Defaults to `LEDGER`. */
  template?: ExportTemplate | null | undefined;
  /** Wording of statements. Defaults to `POLISHED`. */
  wording?: ExportWording | null | undefined;
};

/** The design of an exported PDF. */
export type ExportTemplate =
  /** Roles on the left, skills and education beside them on a tinted panel. */
  | 'ATELIER'
  /** For academics: quiet serif text, dates in the margin, publications before the other sections. */
  | 'LECTERN'
  /** One column of serif text under a centered name. */
  | 'LEDGER'
  /** A dark band with the name; dates down the left side. */
  | 'MERIDIAN'
  /** A round portrait beside the name, skills and languages in a tinted card, roles over the whole width. */
  | 'VIGNETTE';

/** The wording of statements in an export. */
export type ExportWording =
  /** The owner's words throughout. */
  | 'ORIGINAL'
  /** The rewrite where there is one that may be published, otherwise the owner's words. */
  | 'POLISHED';

/** A point on a face, as fractions of the width and height of the upright photo. */
export type FaceMark = {
  /** Distance from the left edge. 0 to 1. */
  x: number;
  /** Distance from the top edge. 0 to 1. */
  y: number;
};

/** How an incomplete section may be filled, decided by its coverage. */
export type FillStrategy =
  /** Coverage 50 to 69: a model may add general knowledge about such roles, for review, but no facts about the owner. */
  | 'CONTEXT'
  /** Coverage 0: the section is hidden. */
  | 'HIDE'
  /** Coverage 70 or more: words may change, facts may not. */
  | 'POLISH'
  /** Coverage 30 to 49: a model may describe statements without numbers, for review. */
  | 'QUALITATIVE'
  /** Coverage 1 to 29: placeholders from the role library are proposed, and published only if accepted. */
  | 'TEMPLATE';

/** The state of a candidate image. */
export type GenerationStatus =
  /** Could not be made. */
  | 'FAILED'
  /** Made and scored. */
  | 'GENERATED'
  /** Enlarged to full size; see `upscaledAsset`. */
  | 'UPSCALED';

/** The document to read: exactly one of `uploadId` and `documentId`. */
export type IngestDocumentInput = {
  /** ID of an existing document to read again. */
  documentId?: string | number | null | undefined;
  /** ID of a completed upload. */
  uploadId?: string | number | null | undefined;
};

/** Why the career graph differs from the document. */
export type KeptBecause =
  /** The document may be someone else's. Answer the `SAME_PERSON` question in the review queue. */
  | 'DOUBTED'
  /** The owner edited the field. */
  | 'EDITED'
  /** A newer document says something else. */
  | 'NEWER'
  /** The owner removed the entry. */
  | 'REMOVED';

/** A language that the owner speaks. */
export type LanguageInput = {
  /** Proficiency, in the words of the owner. At most 300 characters. */
  fluency?: string | null | undefined;
  /** Name of the language. At most 300 characters. */
  name: string;
};

/** Identifies text that is not in the career graph. */
export type LooseTextInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the text. */
  id: string | number;
};

/** What was left out of the career graph. */
export type LooseTextKind =
  /** A value of a model that was dropped. */
  | 'DROPPED'
  /** Text in the file that a reader of the document does not see. It was not read as part of the resume. */
  | 'HIDDEN'
  /** A passage that found no place. */
  | 'PASSAGE';

/** Changes to a section of the site. Omitted fields stay as they are; null lets Cursus decide again. */
export type NavigationSectionInput = {
  /** Title on the site. Up to 60 characters. At most 60 characters. */
  label?: string | null | undefined;
  /** The section, which must be in `navigation`. */
  section: Section;
  /** Whether the site shows the section. A section without content is never shown. */
  shown?: boolean | null | undefined;
};

/** Entries in the order that the owner wants. */
export type OrderEntriesInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** All statements of one role, all entries of one section, or all entries of another kind, each exactly once. */
  ids: Array<string | number>;
  /** Kind of the entries. Roles are in the order of their dates. */
  kind: EntryKind;
};

/** The paper size of an exported PDF. */
export type PaperSize =
  /** 210 × 297 mm. */
  | 'A4'
  /** 8.5 × 11 inches. */
  | 'US_LETTER';

/** A field of the profile that the owner can show or hide. */
export type PersonField =
  /** Email address. */
  | 'EMAIL'
  /** Headline. */
  | 'HEADLINE'
  /** Links. */
  | 'LINKS'
  /** Location. */
  | 'LOCATION'
  /** Full name. Always shown. */
  | 'NAME'
  /** Phone number. */
  | 'PHONE'
  /** Summary. */
  | 'SUMMARY';

/** The pipeline that a run executes. */
export type PipelineKind =
  /** Scores and ranks achievements and rewrites the best ones. */
  | 'ACHIEVEMENTS'
  /** Starts every pipeline that follows from the career graph, as child runs. */
  | 'BUILD'
  /** Writes the career graph to a file. */
  | 'EXPORT'
  /** Makes, scores and places images from the portrait. */
  | 'IMAGES'
  /** Brings the archive of an account back. */
  | 'IMPORT'
  /** Reads a document into the career graph, then starts a build. */
  | 'INGEST'
  /** Finds or draws a logo for every company. */
  | 'LOGOS'
  /** Decides which sections the site shows, in which order. */
  | 'NAVIGATION'
  /** Publishes the site, or restores an earlier version. */
  | 'RENDER'
  /** Groups skills and links each to the achievements that prove it. */
  | 'SKILLS'
  /** Writes the story from the ranked achievements and the timeline. */
  | 'STORY'
  /** Arranges roles and courses of study into the timeline. */
  | 'TIMELINE';

/** What a passage becomes. */
export type PlaceLooseTextInput = {
  /** The kind of entry to make of it: `EXPERIENCE`, `ACHIEVEMENT` (requires `experienceId`), `SKILL` or `SECTION_ENTRY` (requires `sectionKind`). Omit it to add the text to the entry `partOf`. */
  as?: EntryKind | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the role that a statement belongs to. */
  experienceId?: string | number | null | undefined;
  /** Heading of a section entry of the kind `OTHER`. At most 300 characters. */
  heading?: string | null | undefined;
  /** ID of the text. */
  id: string | number;
  /** ID of the role or section entry to whose description the text is added. */
  partOf?: string | number | null | undefined;
  /** What a section entry is. */
  sectionKind?: SectionEntryKind | null | undefined;
  /** The part of the passage to use, or a corrected version. If omitted or null, the whole passage. At most 20,000 characters. */
  text?: string | null | undefined;
};

/** A place for an image on the site. */
export type PlacementSlot =
  /** Beside the timeline; shows a `DESK` image. */
  | 'ACHIEVEMENTS_CAREER_MAIN'
  /** Beside the achievements; shows a `FORMAL` image. */
  | 'ACHIEVEMENTS_GENERAL_MAIN'
  /** Above education, certificates and languages; shows a `CASUAL` image. */
  | 'CERTIFICATIONS_BG'
  /** Top of the site; shows a `HERO` image. */
  | 'HERO';

/** The owner's account in a network. */
export type ProfileAccountInput = {
  /** Name of the network. At most 300 characters. */
  network?: string | null | undefined;
  /** Web address of the account. At most 2,000 characters. */
  url?: string | null | undefined;
  /** Name of the owner there. At most 300 characters. */
  username?: string | null | undefined;
};

/** Whose words a statement is in. */
export type Provenance =
  /** A placeholder from the role library. */
  | 'INDUSTRY_TEMPLATE'
  /** Reworded with general context that the owner did not provide. */
  | 'MODEL_CONTEXT'
  /** Reworded by a model or by rules; the facts are unchanged. */
  | 'MODEL_POLISH'
  /** The owner's own words, from a document or an edit. */
  | 'USER_PROVIDED';

/** An entry with a picture. */
export type RemoveEntryPictureInput = {
  /** ID of the entry. */
  entryId: string | number;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
};

/** An archetype to make new candidates for. */
export type RerollImageInput = {
  /** Archetype to make new candidates for. */
  archetype: Archetype;
};

/** A decision about the stale sentences of a review item. */
export type ResolveStaleWordsInput = {
  /** What to do with all stale sentences of the item. */
  action: StaleAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the item in `reviewQueue`. */
  id: string | number;
};

/** The owner's decision about an achievement. */
export type ReviewAchievementInput = {
  /** What to do with it. */
  action: ReviewAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the achievement. */
  id: string | number;
  /** With `EDIT`: true edits the original statement and its numbers, even if a rewrite is shown. */
  original?: boolean | null | undefined;
  /** New text. Required with `EDIT`, not allowed otherwise. At most 5,000 characters. */
  text?: string | null | undefined;
};

/** The owner's decision about a statement. */
export type ReviewAction =
  /** Keep the statement as it is. */
  | 'ACCEPT'
  /** Replace it with `text`. */
  | 'EDIT'
  /** Discard it. */
  | 'REJECT'
  /** Accept it and mark it as verified. Achievements only. */
  | 'VERIFY';

/** The kind of statement that waits for review. */
export type ReviewKind =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  /** A certificate or license. */
  | 'CERTIFICATION'
  /** A course of study. */
  | 'EDUCATION'
  /** A role. */
  | 'EXPERIENCE'
  /** A spoken language. */
  | 'LANGUAGE'
  /** The profile. */
  | 'PROFILE'
  /** The question of whether a document is yours. Rejecting it undoes the merge of the document. */
  | 'SAME_PERSON'
  /** The question of whether two roles are one. Accepting it merges them. */
  | 'SAME_ROLE'
  /** An entry of another section. */
  | 'SECTION_ENTRY'
  /** The question of what a section of a document is, if its heading does not say. Either answer has the document read again. */
  | 'SECTION_KIND'
  /** A skill. */
  | 'SKILL'
  /** A skill offer. */
  | 'SKILL_OFFER'
  /** A field of the story. */
  | 'STORY';

/** The owner's decision about a statement. */
export type ReviewStatementInput = {
  /** What to do with it. */
  action: ReviewAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the item in `reviewQueue`. */
  id: string | number;
  /** New text. Required with `EDIT`, not allowed otherwise. Separate paragraphs of a story with an empty line. At most 5,000 characters. */
  text?: string | null | undefined;
};

/** What happened in a run. */
export type RunEventKind =
  /** The run was canceled. Last event of the run unless it is retried. */
  | 'CANCELED'
  /** The run failed. Last event of the run unless it is retried. */
  | 'FAILED'
  /** The run was queued, or queued again by a retry. */
  | 'QUEUED'
  /** A new attempt resumed the run after its last finished step. */
  | 'RETRYING'
  /** A worker started the run. */
  | 'STARTED'
  /** A step finished. */
  | 'STEP_DONE'
  /** A step made progress. */
  | 'STEP_PROGRESS'
  /** A step had nothing to do. */
  | 'STEP_SKIPPED'
  /** A step started. */
  | 'STEP_STARTED'
  /** The run succeeded. Last event of the run. */
  | 'SUCCEEDED';

/** A pipeline to run. */
export type RunPipelineInput = {
  /** A key of your choice. A second request with the same key returns the first run instead of starting another. At most 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Input of the pipeline. If omitted or null, an empty object. */
  input?: unknown;
  /** The pipeline to run. */
  kind: PipelineKind;
};

/** The state of a run. */
export type RunStatus =
  /** Stopped by the owner. It can be retried. */
  | 'CANCELED'
  /** Stopped by an error; `error` says why and whether a retry can help. */
  | 'FAILED'
  /** Waiting for a worker. */
  | 'QUEUED'
  /** A worker is executing it, or its child runs are executing. */
  | 'RUNNING'
  /** Finished; `output` is set. */
  | 'SUCCEEDED';

/** An entry to add or edit: exactly one of `skill`, `education`, `certification`, `language` and `sectionEntry`. */
export type SaveEntryInput = {
  /** The certificate or license to save. */
  certification?: CertificationInput | null | undefined;
  /** The course of study to save. */
  education?: EducationInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the entry to edit. If omitted or null, a new entry is added. */
  id?: string | number | null | undefined;
  /** The language to save. */
  language?: LanguageInput | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** The entry of another section to save. */
  sectionEntry?: SectionEntryInput | null | undefined;
  /** The skill to save. */
  skill?: SkillInput | null | undefined;
};

/** A section of the career graph and of the site. */
export type Section =
  /** The best achievements. */
  | 'ACHIEVEMENTS'
  /** Portrait images. */
  | 'IMAGES'
  /** Logos of companies. */
  | 'LOGOS'
  /** Name, headline, contact details and current role. */
  | 'NAVIGATION'
  /** Skills and skill offers. */
  | 'SKILLS'
  /** The narrative. */
  | 'STORY'
  /** Roles and courses of study in time. */
  | 'TIMELINE';

/** An entry of a section such as publications or awards. Requires `title` or `text`. */
export type SectionEntryInput = {
  /** Kind of project, or cause of the volunteering. At most 300 characters. */
  category?: string | null | undefined;
  /** Whether it goes on. A current entry has no end date. */
  current?: boolean | null | undefined;
  /** When it was published, awarded or held. */
  date?: string | null | undefined;
  /** End date, of a license when it expires. Setting it makes the entry no longer current. */
  end?: string | null | undefined;
  /** Heading of the section. Entries of the kind `OTHER` require one. At most 300 characters. */
  heading?: string | null | undefined;
  /** Highlights, one statement each. At most 100, each at most 5,000 characters. */
  items?: Array<string> | null | undefined;
  /** Keywords. At most 100, each at most 5,000 characters. */
  keywords?: Array<string> | null | undefined;
  /** What it is. */
  kind: SectionEntryKind;
  /** Location. At most 300 characters. */
  location?: string | null | undefined;
  /** Number of the license, patent or course. At most 300 characters. */
  number?: string | null | undefined;
  /** Publisher, awarder, or the organization it belongs to. At most 300 characters. */
  organization?: string | null | undefined;
  /** What the owner did in it. At most 100, each at most 5,000 characters. */
  roles?: Array<string> | null | undefined;
  /** Start date. */
  start?: string | null | undefined;
  /** Description or quotation. At most 20,000 characters. */
  text?: string | null | undefined;
  /** Title or name. At most 300 characters. */
  title?: string | null | undefined;
  /** Web address. At most 2,000 characters. */
  url?: string | null | undefined;
};

/** What an entry of a section is. */
export type SectionEntryKind =
  /** An award or honor. */
  | 'AWARD'
  /** A course or training. */
  | 'COURSE'
  /** An interest. */
  | 'INTEREST'
  /** A license to practice or operate. */
  | 'LICENSE'
  /** A membership. */
  | 'MEMBERSHIP'
  /** Anything else, under a heading of its own. */
  | 'OTHER'
  /** A patent. */
  | 'PATENT'
  /** A project. */
  | 'PROJECT'
  /** A publication. */
  | 'PUBLICATION'
  /** Someone who recommends the owner, and in which words. */
  | 'REFERENCE'
  /** A talk. */
  | 'TALK'
  /** A volunteer role. */
  | 'VOLUNTEERING';

/** A candidate to place on the site. */
export type SelectVariantInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the candidate. */
  generationId: string | number;
};

/** The picture of an entry, and what it shows. */
export type SetEntryPictureInput = {
  /** What the picture shows, for people who can't see it. If omitted or null, it says nothing. At most 300 characters. */
  alt?: string | null | undefined;
  /** ID of a picture that an entry has or had, to restore it. If omitted or null, the present one stays. `uploadEntryPicture` takes a new one. */
  assetId?: string | number | null | undefined;
  /** The part to show in the frame of a card. If omitted or null, that of the present picture stays, and another one shows its middle. */
  crop?: CropInput | null | undefined;
  /** ID of a project or another entry of a section. */
  entryId: string | number;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
};

/** The design of a site. */
export type SiteTheme =
  /** Like a magazine profile: a large serif name, numbers set like pull quotes. */
  | 'EDITORIAL'
  /** Like an exhibition: projects first, as cards with their links, in quiet surroundings. */
  | 'GALLERY'
  /** Like a poster: one color, a name as wide as the page, roles as bars on a time axis. */
  | 'POSTER'
  /** Like an academic CV: a dense serif page, long lists of publications by year, made to be printed. */
  | 'SCHOLAR'
  /** Like a manual page: one monospaced typeface, numbered entries, an index on the side. */
  | 'TERMINAL';

/** Who can see the published site. */
export type SiteVisibility =
  /** Only the owner. */
  | 'PRIVATE'
  /** Everyone. */
  | 'PUBLIC'
  /** Anyone with the private link. */
  | 'UNLISTED';

/** Something that the owner can do. */
export type SkillInput = {
  /** Group that the skill belongs to. At most 300 characters. */
  category?: string | null | undefined;
  /** Level, in the words of the owner. At most 300 characters. */
  level?: string | null | undefined;
  /** Name of the skill. At most 300 characters. */
  name: string;
};

/** What to do with stale sentences. */
export type StaleAction =
  /** Keep them. From then on they are the owner's words. */
  | 'KEEP'
  /** Remove them. */
  | 'REMOVE'
  /** Rewrite them from the current facts: immediately by rules, or in a run by a model. */
  | 'REWRITE';

/** The state of a step. */
export type StepStatus =
  /** Finished. A retry of the run does not repeat it. */
  | 'DONE'
  /** Stopped by an error. */
  | 'FAILED'
  /** Not started. */
  | 'PENDING'
  /** In progress. */
  | 'RUNNING'
  /** Nothing to do; `message` says why. */
  | 'SKIPPED';

/** A field of the story. */
export type StoryFieldName =
  /** The call to action. */
  | 'CALL_TO_ACTION'
  /** The first sentence. */
  | 'OPENER'
  /** The narrative. */
  | 'PARAGRAPHS'
  /** What drives the owner. */
  | 'PURPOSE'
  /** The quote and its attribution. */
  | 'QUOTE';

/** A decision about a review item that is to be undone. */
export type UndoReviewInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** `undoId` of the decision. */
  id: string | number;
};

/** Changes to a role. Omitted fields stay as they are; null clears a field. */
export type UpdateExperienceInput = {
  /** Name of the employer. At most 300 characters. */
  companyName?: string | null | undefined;
  /** Whether this is a current role. True clears `end`. */
  current?: boolean | null | undefined;
  /** Prose about the role. At most 20,000 characters. */
  description?: string | null | undefined;
  /** End date. Setting it makes the role no longer current. */
  end?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the role. */
  id: string | number;
  /** Location. At most 300 characters. */
  location?: string | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** Start date. */
  start?: string | null | undefined;
  /** Job title. At most 300 characters. */
  title?: string | null | undefined;
};

/** Changes to the site's sections. */
export type UpdateNavigationInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** All sections in the order to show them. Null orders them by completeness again. Omitted: unchanged. At most 20. */
  order?: Array<Section> | null | undefined;
  /** Sections to rename, show or hide. At most 20. */
  sections?: Array<NavigationSectionInput> | null | undefined;
};

/** Changes to the profile. Omitted fields stay as they are; null clears a field. */
export type UpdateProfileInput = {
  /** Accounts elsewhere. Their addresses are added to the links. At most 20. */
  accounts?: Array<ProfileAccountInput> | null | undefined;
  /** Street address. At most 300 characters. */
  address?: string | null | undefined;
  /** City. Unless `location` is given, it becomes the city, region and country. At most 300 characters. */
  city?: string | null | undefined;
  /** Country as an ISO 3166-1 alpha-2 code. At most 300 characters. */
  countryCode?: string | null | undefined;
  /** Email address to show. At most 300 characters. */
  email?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** One line that says what the owner does. At most 300 characters. */
  headline?: string | null | undefined;
  /** Web address of a picture elsewhere. At most 2,000 characters. */
  image?: string | null | undefined;
  /** Websites and profiles elsewhere. At most 20, each at most 2,000 characters. */
  links?: Array<string> | null | undefined;
  /** Where the owner lives. At most 300 characters. */
  location?: string | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** Full name. Required, so null is not allowed. At most 300 characters. */
  name?: string | null | undefined;
  /** Phone number to show, as it should be written. At most 300 characters. */
  phone?: string | null | undefined;
  /** Postal code. At most 300 characters. */
  postalCode?: string | null | undefined;
  /** Region or state. At most 300 characters. */
  region?: string | null | undefined;
  /** Summary, in the words of the owner. At most 5,000 characters. */
  summary?: string | null | undefined;
  /** The owner's own website. It is added to the links. At most 2,000 characters. */
  website?: string | null | undefined;
};

/** Changes to the settings of the site. Fields that are omitted or null stay as they are. */
export type UpdateSiteInput = {
  /** The site's color, as `#rrggbb`, in every design; an empty text for the design's own colors. Where text would be hard to read in it, pages use a darker or lighter one. Takes effect with the next version. At most 7 characters. */
  color?: string | null | undefined;
  /** Whether search engines may index the site. Takes effect immediately. */
  indexable?: boolean | null | undefined;
  /** Whether visitors can write to the owner through a form on the page, which relays messages to the account's email address without showing it. Takes effect immediately. */
  offersContact?: boolean | null | undefined;
  /** Whether visitors can download the resume, with what the published version shows. Takes effect immediately. */
  offersResume?: boolean | null | undefined;
  /** A second language for the site, as an ISO 639-1 code; an empty text for none. It is not translated: labels, headings, dates and the story are in this language, everything else keeps its own. Takes effect with the next version. At most 2 characters. */
  secondLanguage?: string | null | undefined;
  /** With a second language: whether each page leaves out statements in another language than its own. Takes effect with the next version. */
  separatesLanguages?: boolean | null | undefined;
  /** Last part of the address: lowercase letters, digits and single hyphens. Earlier slugs redirect to it. 3 to 60 characters. */
  slug?: string | null | undefined;
  /** Design of the site. Takes effect with the next version. */
  theme?: SiteTheme | null | undefined;
  /** Who can see the site. Takes effect immediately. */
  visibility?: SiteVisibility | null | undefined;
  /** Profile fields to show; `NAME` is always shown. Takes effect with the next version. */
  visibleFields?: Array<PersonField> | null | undefined;
};

/** Changes to the story. Omitted fields stay as they are; null clears a field. */
export type UpdateStoryInput = {
  /** A button that invites visitors to act. */
  callToAction?: CallToActionInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** First sentence. At most 500 characters. */
  opener?: string | null | undefined;
  /** Paragraphs of the narrative. At most 8, each at most 5,000 characters. */
  paragraphs?: Array<string> | null | undefined;
  /** What drives the owner. At most 500 characters. */
  purpose?: string | null | undefined;
  /** A quote about or by the owner. At most 500 characters. */
  quote?: string | null | undefined;
  /** Who said the quote. At most 500 characters. */
  quoteAttribution?: string | null | undefined;
  /** Edited fields to unlock. The story pipeline rewrites them immediately. */
  unlock?: Array<StoryFieldName> | null | undefined;
};

/** Changes to a webhook. What is left out stays as it is. */
export type UpdateWebhookInput = {
  /** False disables it: nothing is sent, and what waits fails. True enables it again; what was missed is not sent, but can be resent. */
  enabled?: boolean | null | undefined;
  /** What to tell about. At least 1. */
  events?: Array<WebhookEvent> | null | undefined;
  /** ID of the webhook. */
  id: string | number;
  /** Where to send messages, as in `createWebhook`. At most 2,000 characters. */
  url?: string | null | undefined;
};

/** A picture of an entry. */
export type UploadEntryPictureInput = {
  /** What the picture shows, for people who can't see it. At most 300 characters. */
  alt?: string | null | undefined;
  /** ID of a project or another entry of a section. */
  entryId: string | number;
  /** ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC. */
  uploadId: string | number;
};

/** An image to place on the site. */
export type UploadOwnImageInput = {
  /** Place on the site. */
  slot: PlacementSlot;
  /** ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC. */
  uploadId: string | number;
};

/** What an uploaded file is for. */
export type UploadPurpose =
  /** The archive of an account. It may be as large as everything that a user may keep. */
  | 'ARCHIVE'
  /** A document or a picture. */
  | 'FILE';

/** The photo to use: one of `uploadId` and `photoId`; neither means the present portrait, to turn it. */
export type UsePhotoInput = {
  /** A point on the owner's face, if the photo shows several. */
  face?: FaceMark | null | undefined;
  /** ID of a photo that was refused, to mark the right one of several faces on it, to turn it or to use it anyway. */
  photoId?: string | number | null | undefined;
  /** Degrees by which to turn the photo clockwise: 90, 180 or 270. By default it is turned upright by the faces in it. */
  turn?: number | null | undefined;
  /** ID of a completed upload: JPEG, PNG, WebP, AVIF or HEIC. */
  uploadId?: string | number | null | undefined;
  /** Whether to use a photo that was refused because its face is cut off, half in the dark or noisy. Defaults to false. */
  useAnyway?: boolean | null | undefined;
};

/** State of a message. */
export type WebhookDeliveryStatus =
  /** The receiver took it. */
  | 'DELIVERED'
  /** It will not be tried again. It can be resent. */
  | 'FAILED'
  /** It is sent, or tried again, at `nextAttemptAt`. */
  | 'PENDING';

/** Why nothing is sent to a webhook. */
export type WebhookDisabledReason =
  /** A message failed for more than a day, and no other was delivered meanwhile. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE'
  /** You disabled it. */
  | 'OWNER';

/** What a webhook tells about. */
export type WebhookEvent =
  /** The career graph has changed: `graph.changed`. */
  | 'GRAPH_CHANGED'
  /** A run has succeeded, failed or been canceled: `run.ended`. */
  | 'RUN_ENDED'
  /** What visitors see of the site has changed: `site.published`. */
  | 'SITE_PUBLISHED'
  /** The site is offline or private: `site.unpublished`. */
  | 'SITE_UNPUBLISHED';

/** Why an attempt to deliver a message failed. */
export type WebhookFailure =
  /** No connection, no valid certificate, or no complete response. */
  | 'NO_CONNECTION'
  /** The receiver redirected; redirects are not followed. */
  | 'REDIRECT'
  /** The host is not on the public internet. */
  | 'REFUSED_ADDRESS'
  /** The signing secret can't be decrypted, because the installation's secret has changed. Rotate it. */
  | 'SECRET_LOST'
  /** The receiver answered with another status than 2xx. */
  | 'STATUS'
  /** The receiver took more than 10 seconds. */
  | 'TIMEOUT'
  /** The host name could not be resolved. */
  | 'UNKNOWN_HOST';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, hasSecondFactor: boolean } | null };

export type StudioExportGraphMutationVariables = Exact<{
  format: ExportFormat;
  options?: ExportOptions | null | undefined;
}>;


export type StudioExportGraphMutation = { result:
    | { __typename: 'ExportGraphSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', message: string }
   };

export type StudioImportArchiveMutationVariables = Exact<{
  uploadId: string | number;
}>;


export type StudioImportArchiveMutation = { result:
    | { __typename: 'ImportArchiveSuccess' }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type StudioDeleteAccountMutationVariables = Exact<{
  confirm: string;
  password?: string | null | undefined;
}>;


export type StudioDeleteAccountMutation = { result:
    | { __typename: 'DeleteAccountSuccess' }
    | { __typename: 'InvalidInput', message: string }
   };

export type StudioApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioApiKeysQuery = { apiKeys: Array<{ id: string, name: string, hint: string, scopes: Array<ApiKeyScope>, lastUsedAt: string | null, revokedAt: string | null }> };

export type StudioCreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type StudioCreateApiKeyMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'CreateApiKeySuccess', key: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
   };

export type StudioRevokeApiKeyMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioRevokeApiKeyMutation = { result:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RevokeApiKeySuccess' }
   };

export type StudioWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioWebhooksQuery = { webhooks: Array<{ id: string, url: string, events: Array<WebhookEvent>, disabledReason: WebhookDisabledReason | null, deliveries: { edges: Array<{ node: { id: string, event: WebhookEvent, status: WebhookDeliveryStatus, failure: WebhookFailure | null, responseStatus: number | null, nextAttemptAt: string | null, createdAt: string } }> } }> };

export type StudioCreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type StudioCreateWebhookMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'CreateWebhookSuccess', secret: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
   };

export type StudioUpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type StudioUpdateWebhookMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateWebhookSuccess' }
   };

export type StudioRotateWebhookSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioRotateWebhookSecretMutation = { result:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RotateWebhookSecretSuccess', secret: string }
   };

export type StudioDeleteWebhookMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioDeleteWebhookMutation = { result:
    | { __typename: 'DeleteWebhookSuccess' }
    | { __typename: 'NotFound', message: string }
   };

export type StudioResendWebhookDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioResendWebhookDeliveryMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ResendWebhookDeliverySuccess' }
   };

export type StudioSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioSessionsQuery = { sessions: Array<{ id: string, isCurrent: boolean, createdAt: string, lastUsedAt: string, address: string | null, userAgent: string | null }> };

export type StudioRevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioRevokeSessionMutation = { result:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RevokeSessionSuccess' }
   };

export type StudioPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioPasskeysQuery = { passkeys: Array<{ id: string, name: string | null, isSynced: boolean, createdAt: string }> };

export type StudioAuditLogQueryVariables = Exact<{
  first: number;
}>;


export type StudioAuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, action: string, outcome: string, ipAddress: string | null, at: string, changes: unknown } }>, pageInfo: { hasNextPage: boolean } } };

export type StudioAuditCheckQueryVariables = Exact<{
  noted?: string | null | undefined;
}>;


export type StudioAuditCheckQuery = { auditCheck: { entries: number, head: string | null, isWhole: boolean, contains: boolean | null, faults: Array<{ kind: AuditFaultKind }> } };

export type SourceFragment = { id: string, text: string, start: number, end: number, document: { id: string, fileName: string } };

type RefusedEdit_Conflict_Fragment = { version: number | null, changed: Array<CareerGraphPart>, message: string };

type RefusedEdit_InvalidInput_Fragment = { message: string };

type RefusedEdit_NotFound_Fragment = { message: string };

type RefusedEdit_UploadRefused_Fragment = { message: string };

export type RefusedEditFragment =
  | RefusedEdit_Conflict_Fragment
  | RefusedEdit_InvalidInput_Fragment
  | RefusedEdit_NotFound_Fragment
  | RefusedEdit_UploadRefused_Fragment
;

export type StudioCreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type StudioCreateUploadMutation = { result:
    | { __typename: 'CreateUploadSuccess', upload: { uploadId: string, url: string, headers: Array<{ name: string, value: string }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type StudioReviewStatementMutationVariables = Exact<{
  input: ReviewStatementInput;
}>;


export type StudioReviewStatementMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewStatementSuccess', undoId: string | null }
   };

export type StudioUndoReviewMutationVariables = Exact<{
  input: UndoReviewInput;
}>;


export type StudioUndoReviewMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UndoReviewSuccess' }
   };

export type StudioUpdateStoryMutationVariables = Exact<{
  input: UpdateStoryInput;
}>;


export type StudioUpdateStoryMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateStorySuccess' }
   };

export type StaleItemFragment = { id: string, kind: ReviewKind, field: StoryFieldName | null, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> };

export type StudioResolveStaleWordsMutationVariables = Exact<{
  input: ResolveStaleWordsInput;
}>;


export type StudioResolveStaleWordsMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ResolveStaleWordsSuccess', undoId: string | null, run: { id: string } | null }
   };

export type StudioRemoveEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StudioRemoveEntryMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RemoveEntrySuccess' }
   };

export type StudioRestoreEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StudioRestoreEntryMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreEntrySuccess' }
   };

export type StudioWatchCareerGraphSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type StudioWatchCareerGraphSubscription = { careerGraphChanged: { version: number } };

export type StudioRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioRunsQuery = { running: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, input: unknown, error: { code: string, message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> }, queued: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, input: unknown, error: { code: string, message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> }, recent: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, input: unknown, error: { code: string, message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> } };

export type ListedRunFragment = { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, input: unknown, error: { code: string, message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null };

export type StudioRunQueryVariables = Exact<{
  id: string | number;
}>;


export type StudioRunQuery = { pipelineRun: { id: string, kind: PipelineKind, status: RunStatus, progress: number, troubles: Array<string>, error: { code: string, message: string, retryable: boolean } | null, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, next: Array<{ id: string, kind: PipelineKind, status: RunStatus }>, exportFile: { url: string | null, fileName: string, details: unknown } | null } | null };

export type StudioWatchRunsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StudioWatchRunsSubscription = { pipelineRuns: { runId: string, kind: RunEventKind, progress: number } };

export type StudioWatchRunSubscriptionVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type StudioWatchRunSubscription = { pipelineRun: { seq: number, kind: RunEventKind, progress: number, message: string | null } };

export type StudioRetryRunMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioRetryRunMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RetryRunSuccess' }
   };

export type StudioCancelRunMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioCancelRunMutation = { result:
    | { __typename: 'CancelRunSuccess' }
    | { __typename: 'Conflict', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type StudioRunPipelineMutationVariables = Exact<{
  input: RunPipelineInput;
}>;


export type StudioRunPipelineMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RunPipelineSuccess' }
   };

export type CareerQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerQuery = { careerGraph: { version: number, profile: { name: string | null, headline: string | null, summary: string | null, email: string | null, phone: string | null, location: string | null, address: string | null, postalCode: string | null, city: string | null, region: string | null, countryCode: string | null, website: string | null, image: string | null, links: Array<string>, editedFields: Array<string>, accounts: Array<{ network: string | null, username: string | null, url: string | null }>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, location: string | null, description: string | null, editedFields: Array<string>, company: { name: string } | null, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }>, libraryRole: { role: { metricLadders: Array<{ measure: string, unit: string }> } } | null, achievements: Array<{ id: string, rawText: string, impactStatement: string | null, isRewriteStale: boolean, verified: boolean, isPlaceholder: boolean, provenance: Provenance, metrics: Array<{ value: number }>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }>, rankings: Array<{ id: string, label: string, entries: Array<{ total: number, achievement: { id: string, rawText: string, impactStatement: string | null, isRewriteStale: boolean } }> }>, companies: Array<{ id: string, name: string, domain: string | null, domainConfidence: number | null, logo: { copied: boolean } | null }>, skills: Array<{ id: string, name: string, category: string | null, level: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, skillOffers: Array<{ id: string, category: string, text: string }>, education: Array<{ id: string, institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, location: string | null, score: string | null, description: string | null, courses: Array<string>, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, certifications: Array<{ id: string, name: string, issuer: string | null, date: string | null, url: string | null, number: string | null, expires: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, languages: Array<{ id: string, name: string, fluency: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, sections: Array<{ id: string, kind: SectionEntryKind, heading: string | null, title: string | null, organization: string | null, roles: Array<string>, category: string | null, number: string | null, location: string | null, url: string | null, start: string | null, end: string | null, current: boolean, date: string | null, text: string | null, items: Array<string>, keywords: Array<string>, editedFields: Array<string>, picture: { alt: string | null, crop: { x: number, y: number, w: number, h: number, focalX: number, focalY: number } | null, asset: { id: string, url: string | null, srcset: string | null, width: number | null, height: number | null } } | null, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }, removedEntries: Array<{ kind: EntryKind, id: string, label: string }> };

export type StudioUpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type StudioUpdateProfileMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateProfileSuccess' }
   };

export type StudioSaveEntryMutationVariables = Exact<{
  input: SaveEntryInput;
}>;


export type StudioSaveEntryMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SaveEntrySuccess', id: string }
   };

export type StudioAddExperienceMutationVariables = Exact<{
  input: AddExperienceInput;
}>;


export type StudioAddExperienceMutation = { result:
    | { __typename: 'AddExperienceSuccess', id: string }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
   };

export type StudioAddAchievementMutationVariables = Exact<{
  input: AddAchievementInput;
}>;


export type StudioAddAchievementMutation = { result:
    | { __typename: 'AddAchievementSuccess', id: string }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
   };

export type StudioUpdateExperienceMutationVariables = Exact<{
  input: UpdateExperienceInput;
}>;


export type StudioUpdateExperienceMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateExperienceSuccess' }
   };

export type StudioReviewAchievementMutationVariables = Exact<{
  input: ReviewAchievementInput;
}>;


export type StudioReviewAchievementMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewAchievementSuccess' }
   };

export type StudioOrderEntriesMutationVariables = Exact<{
  input: OrderEntriesInput;
}>;


export type StudioOrderEntriesMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'OrderEntriesSuccess' }
   };

export type StudioConfirmDomainMutationVariables = Exact<{
  input: ConfirmCompanyDomainInput;
}>;


export type StudioConfirmDomainMutation = { result:
    | { __typename: 'ConfirmCompanyDomainSuccess' }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
   };

export type StudioUploadEntryPictureMutationVariables = Exact<{
  input: UploadEntryPictureInput;
}>;


export type StudioUploadEntryPictureMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadEntryPictureSuccess', run: { id: string } }
    | { __typename: 'UploadRefused', message: string }
   };

export type StudioSetEntryPictureMutationVariables = Exact<{
  input: SetEntryPictureInput;
}>;


export type StudioSetEntryPictureMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SetEntryPictureSuccess' }
   };

export type StudioRemoveEntryPictureMutationVariables = Exact<{
  input: RemoveEntryPictureInput;
}>;


export type StudioRemoveEntryPictureMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RemoveEntryPictureSuccess' }
   };

export type DocumentsCardQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsCardQuery = { careerGraph: { version: number }, documents: Array<{ id: string, fileName: string, createdAt: string, status: DocumentStatus, isSample: boolean }> };

export type StudioDocumentChangesQueryVariables = Exact<{
  documentId: string | number;
}>;


export type StudioDocumentChangesQuery = { careerGraph: { version: number }, documentChanges: { at: string, canUndo: boolean, unchanged: number, doubt: string | null, question: string | null, hidden: Array<string>, removedSample: boolean, added: Array<{ entity: ChangedEntity, entryId: string, label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, changed: Array<{ entity: ChangedEntity, entryId: string, label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, kept: Array<{ entity: ChangedEntity, entryId: string, label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, removed: Array<{ entity: ChangedEntity, entryId: string, label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, left: Array<{ start: number, text: string }> } | null };

export type EntryChangeFragment = { entity: ChangedEntity, entryId: string, label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> };

export type StudioRemoveDocumentMutationVariables = Exact<{
  input: DocumentInput;
}>;


export type StudioRemoveDocumentMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RemoveDocumentSuccess' }
   };

export type StudioRestoreDocumentMutationVariables = Exact<{
  input: DocumentInput;
}>;


export type StudioRestoreDocumentMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreDocumentSuccess' }
   };

export type StudioUndoMergeMutationVariables = Exact<{
  input: DocumentInput;
}>;


export type StudioUndoMergeMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UndoMergeSuccess' }
   };

export type StudioDeleteDocumentMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioDeleteDocumentMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'DeleteDocumentSuccess' }
    | { __typename: 'NotFound', message: string }
   };

export type StudioShellQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioShellQuery = { careerGraph: { version: number }, reviewQueue: Array<{ id: string }>, documents: Array<{ id: string, fileName: string, status: DocumentStatus, isSample: boolean }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { webhooks: Array<{ id: string, disabledReason: WebhookDisabledReason | null }>, documents: Array<{ id: string, status: DocumentStatus }>, careerGraph: { version: number, textCoverage: number | null, profile: { name: string | null, headline: string | null }, experiences: Array<{ id: string }>, achievements: Array<{ id: string }>, skills: Array<{ id: string }>, completeness: Array<{ section: Section, coverage: number, missingFields: Array<string>, reason: string }>, placements: Array<{ slot: PlacementSlot, asset: { id: string } | null }> }, reviewQueue: Array<{ id: string }>, site: { slug: string | null, url: string | null, unlistedUrl: string, visibility: SiteVisibility, changes: Array<string>, problems: Array<string>, liveVersion: { id: string, number: number, publishedAt: string | null } | null } };

export type StudioIngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type StudioIngestDocumentMutation = { result:
    | { __typename: 'IngestDocumentSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type PicturesQueryVariables = Exact<{ [key: string]: never; }>;


export type PicturesQuery = { imageCosts: { model: string | null, images: number, usd: number, budgetLeftUsd: number | null, archetypes: Array<{ archetype: Archetype, images: number, usd: number }> }, careerGraph: { version: number, placements: Array<{ slot: PlacementSlot, chosenBy: ChosenBy, emptyReason: string | null, gradient: { opacity: number } | null, crop: { x: number, y: number, w: number, h: number, focalX: number, focalY: number } | null, asset: { id: string, url: string | null, width: number | null, height: number | null, srcset: string | null } | null, candidates: Array<{ id: string, archetype: Archetype, generated: boolean, provider: string, model: string, status: GenerationStatus, finalScore: number, likeness: number, artifact: number, framing: number, style: number, asset: { id: string, url: string | null, width: number | null, height: number | null, srcset: string | null }, upscaledAsset: { id: string } | null }> }> } };

export type StudioUsePhotoMutationVariables = Exact<{
  input: UsePhotoInput;
}>;


export type StudioUsePhotoMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadRefused', message: string }
    | { __typename: 'UsePhotoSuccess', run: { id: string } }
   };

export type StudioRerollImageMutationVariables = Exact<{
  input: RerollImageInput;
}>;


export type StudioRerollImageMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'RerollImageSuccess', run: { id: string } }
   };

export type StudioSelectVariantMutationVariables = Exact<{
  input: SelectVariantInput;
}>;


export type StudioSelectVariantMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SelectVariantSuccess' }
   };

export type StudioAdjustPlacementMutationVariables = Exact<{
  input: AdjustPlacementInput;
}>;


export type StudioAdjustPlacementMutation = { result:
    | { __typename: 'AdjustPlacementSuccess' }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', message: string }
   };

export type StudioUploadOwnImageMutationVariables = Exact<{
  input: UploadOwnImageInput;
}>;


export type StudioUploadOwnImageMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'UploadOwnImageSuccess', run: { id: string } }
    | { __typename: 'UploadRefused', message: string }
   };

export type ReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, entityId: string, field: StoryFieldName | null, text: string, reason: string, confidence: number, provenance: Provenance, document: { id: string, fileName: string, text: string | null } | null, passage: { start: number, end: number } | null, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, company: { name: string } | null, achievements: Array<{ id: string, rawText: string }>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> }>, careerGraph: { version: number, profile: { id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }, experiences: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }>, achievements: Array<{ id: string, rawText: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }>, skills: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, skillOffers: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, education: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, certifications: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, languages: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, sections: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, story: { fields: Array<{ field: StoryFieldName, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> } | null } };

export type DocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsQuery = { documents: Array<{ id: string, fileName: string, text: string | null }> };

export type PassagePictureQueryVariables = Exact<{
  documentId: string | number;
  start: number;
  end: number;
}>;


export type PassagePictureQuery = { passagePicture: { page: number, width: number, height: number, image: string, marks: Array<{ x: number, y: number, width: number, height: number }> } | null };

export type LooseTextQueryVariables = Exact<{ [key: string]: never; }>;


export type LooseTextQuery = { looseText: Array<{ id: string, kind: LooseTextKind, section: string | null, text: string, reason: string | null, document: { id: string, fileName: string } }>, documents: Array<{ id: string, fileName: string, status: DocumentStatus, coverage: number | null }>, careerGraph: { version: number, experiences: Array<{ id: string, title: string | null, company: { name: string } | null }>, sections: Array<{ id: string, title: string | null, organization: string | null }> } };

export type StudioPlaceLooseTextMutationVariables = Exact<{
  input: PlaceLooseTextInput;
}>;


export type StudioPlaceLooseTextMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlaceLooseTextSuccess' }
   };

export type StudioIgnoreLooseTextMutationVariables = Exact<{
  input: LooseTextInput;
}>;


export type StudioIgnoreLooseTextMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'IgnoreLooseTextSuccess' }
    | { __typename: 'NotFound', message: string }
   };

export type StudioReopenLooseTextMutationVariables = Exact<{
  input: LooseTextInput;
}>;


export type StudioReopenLooseTextMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReopenLooseTextSuccess' }
   };

export type StudioSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioSiteQuery = { careerGraph: { version: number, navigation: Array<{ section: Section, label: string, shown: boolean, editedFields: Array<string> }>, completeness: Array<{ section: Section, strategy: FillStrategy }> }, site: { slug: string | null, suggestedSlug: string, url: string | null, unlistedUrl: string, theme: SiteTheme, color: string | null, visibility: SiteVisibility, indexable: boolean, offersResume: boolean, offersContact: boolean, language: string, secondLanguage: string | null, separatesLanguages: boolean, visibleFields: Array<PersonField>, changes: Array<string>, leftOut: Array<string>, problems: Array<string>, liveVersion: { id: string, number: number, publishedAt: string | null } | null }, siteVersions: { edges: Array<{ node: { id: string, number: number, status: BuildStatus, theme: SiteTheme, createdAt: string, changes: Array<string>, problems: Array<string>, restoredFrom: number | null, previewUrl: string } }> } };

export type StudioFirstPublicationQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioFirstPublicationQuery = { careerGraph: { version: number, profile: { email: string | null, phone: string | null, links: Array<string> } }, site: { suggestedSlug: string, visibility: SiteVisibility, visibleFields: Array<PersonField>, offersContact: boolean, leftOut: Array<string> } };

export type StudioUpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type StudioUpdateSiteMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'UpdateSiteSuccess' }
   };

export type StudioUpdateNavigationMutationVariables = Exact<{
  input: UpdateNavigationInput;
}>;


export type StudioUpdateNavigationMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'UpdateNavigationSuccess' }
   };

export type StudioRenewLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type StudioRenewLinkMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'RenewSiteLinkSuccess' }
   };

export type StudioPublishSiteMutationVariables = Exact<{ [key: string]: never; }>;


export type StudioPublishSiteMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'PublishSiteSuccess', run: { id: string } }
   };

export type StudioRestoreVersionMutationVariables = Exact<{
  id: string | number;
}>;


export type StudioRestoreVersionMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreSiteVersionSuccess', run: { id: string } }
   };

export type StudioUnpublishSiteMutationVariables = Exact<{ [key: string]: never; }>;


export type StudioUnpublishSiteMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'UnpublishSiteSuccess' }
   };

export type StudioPageTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioPageTextsQuery = { careerGraph: { version: number, profile: { headline: string | null, summary: string | null, evidence: Array<{ field: string, id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }, experiences: Array<{ id: string, achievements: Array<{ id: string, rawText: string, impactStatement: string | null, isRewriteStale: boolean, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }>, story: { opener: string | null, paragraphs: Array<string>, quote: string | null, quoteAttribution: string | null, purpose: string | null, fields: Array<{ field: StoryFieldName, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> } | null } };

export type StudioEditStatementOnPageMutationVariables = Exact<{
  input: ReviewAchievementInput;
}>;


export type StudioEditStatementOnPageMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewAchievementSuccess' }
   };

export type StudioEditProfileOnPageMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type StudioEditProfileOnPageMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateProfileSuccess' }
   };

export type StudioEditStoryOnPageMutationVariables = Exact<{
  input: UpdateStoryInput;
}>;


export type StudioEditStoryOnPageMutation = { result:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateStorySuccess' }
   };

export type StudioStoryQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioStoryQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, field: StoryFieldName | null, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> }>, careerGraph: { version: number, story: { opener: string | null, paragraphs: Array<string>, quote: string | null, quoteAttribution: string | null, purpose: string | null, callToAction: { label: string, href: string } | null, fields: Array<{ field: StoryFieldName, editedAt: string | null, provenance: Provenance, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> } | null } };

export type StudioAnalyticsQueryVariables = Exact<{
  from: string;
  to: string;
  before: string;
  until: string;
}>;


export type StudioAnalyticsQuery = { siteAnalytics: { visitors: number, views: number, clicks: number, downloads: number, days: Array<{ day: string, visitors: number, views: number }>, sources: Array<{ key: string, visitors: number, events: number }>, pages: Array<{ key: string, visitors: number, events: number }>, actions: Array<{ key: string, visitors: number, events: number }> }, earlier: { visitors: number, views: number, clicks: number, downloads: number }, site: { url: string | null, visibility: SiteVisibility } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Evidence {
  id
  text
  start
  end
  document {
    id
    fileName
  }
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const RefusedEditFragmentDoc = new TypedDocumentString(`
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}
    `, {"fragmentName":"RefusedEdit"}) as unknown as TypedDocumentString<RefusedEditFragment, unknown>;
export const StaleItemFragmentDoc = new TypedDocumentString(`
    fragment StaleItem on ReviewItem {
  id
  kind
  field
  staleWords {
    text
  }
  changes {
    factId
    before
    after
  }
}
    `, {"fragmentName":"StaleItem"}) as unknown as TypedDocumentString<StaleItemFragment, unknown>;
export const ListedRunFragmentDoc = new TypedDocumentString(`
    fragment ListedRun on PipelineRun {
  id
  kind
  status
  progress
  finishedAt
  input
  error {
    code
    message
    retryable
  }
  parent {
    id
    kind
  }
}
    `, {"fragmentName":"ListedRun"}) as unknown as TypedDocumentString<ListedRunFragment, unknown>;
export const EntryChangeFragmentDoc = new TypedDocumentString(`
    fragment EntryChange on EntryChange {
  entity
  entryId
  label
  because
  values {
    field
    from
    to
  }
}
    `, {"fragmentName":"EntryChange"}) as unknown as TypedDocumentString<EntryChangeFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    hasSecondFactor
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const StudioExportGraphDocument = new TypedDocumentString(`
    mutation StudioExportGraph($format: ExportFormat!, $options: ExportOptions) {
  result: exportGraph(format: $format, options: $options) {
    __typename
    ... on ExportGraphSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioExportGraphMutation, StudioExportGraphMutationVariables>;
export const StudioImportArchiveDocument = new TypedDocumentString(`
    mutation StudioImportArchive($uploadId: ID!) {
  result: importArchive(input: {uploadId: $uploadId}) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioImportArchiveMutation, StudioImportArchiveMutationVariables>;
export const StudioDeleteAccountDocument = new TypedDocumentString(`
    mutation StudioDeleteAccount($confirm: String!, $password: String) {
  result: deleteAccount(confirm: $confirm, password: $password) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDeleteAccountMutation, StudioDeleteAccountMutationVariables>;
export const StudioApiKeysDocument = new TypedDocumentString(`
    query StudioApiKeys {
  apiKeys {
    id
    name
    hint
    scopes
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<StudioApiKeysQuery, StudioApiKeysQueryVariables>;
export const StudioCreateApiKeyDocument = new TypedDocumentString(`
    mutation StudioCreateApiKey($input: CreateApiKeyInput!) {
  result: createApiKey(input: $input) {
    __typename
    ... on CreateApiKeySuccess {
      key
    }
    ... on Error {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCreateApiKeyMutation, StudioCreateApiKeyMutationVariables>;
export const StudioRevokeApiKeyDocument = new TypedDocumentString(`
    mutation StudioRevokeApiKey($id: ID!) {
  result: revokeApiKey(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRevokeApiKeyMutation, StudioRevokeApiKeyMutationVariables>;
export const StudioWebhooksDocument = new TypedDocumentString(`
    query StudioWebhooks {
  webhooks {
    id
    url
    events
    disabledReason
    deliveries(first: 10) {
      edges {
        node {
          id
          event
          status
          failure
          responseStatus
          nextAttemptAt
          createdAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StudioWebhooksQuery, StudioWebhooksQueryVariables>;
export const StudioCreateWebhookDocument = new TypedDocumentString(`
    mutation StudioCreateWebhook($input: CreateWebhookInput!) {
  result: createWebhook(input: $input) {
    __typename
    ... on CreateWebhookSuccess {
      secret
    }
    ... on Error {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCreateWebhookMutation, StudioCreateWebhookMutationVariables>;
export const StudioUpdateWebhookDocument = new TypedDocumentString(`
    mutation StudioUpdateWebhook($input: UpdateWebhookInput!) {
  result: updateWebhook(input: $input) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateWebhookMutation, StudioUpdateWebhookMutationVariables>;
export const StudioRotateWebhookSecretDocument = new TypedDocumentString(`
    mutation StudioRotateWebhookSecret($id: ID!) {
  result: rotateWebhookSecret(id: $id) {
    __typename
    ... on RotateWebhookSecretSuccess {
      secret
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRotateWebhookSecretMutation, StudioRotateWebhookSecretMutationVariables>;
export const StudioDeleteWebhookDocument = new TypedDocumentString(`
    mutation StudioDeleteWebhook($id: ID!) {
  result: deleteWebhook(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDeleteWebhookMutation, StudioDeleteWebhookMutationVariables>;
export const StudioResendWebhookDeliveryDocument = new TypedDocumentString(`
    mutation StudioResendWebhookDelivery($id: ID!) {
  result: resendWebhookDelivery(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioResendWebhookDeliveryMutation, StudioResendWebhookDeliveryMutationVariables>;
export const StudioSessionsDocument = new TypedDocumentString(`
    query StudioSessions {
  sessions {
    id
    isCurrent
    createdAt
    lastUsedAt
    address
    userAgent
  }
}
    `) as unknown as TypedDocumentString<StudioSessionsQuery, StudioSessionsQueryVariables>;
export const StudioRevokeSessionDocument = new TypedDocumentString(`
    mutation StudioRevokeSession($id: ID!) {
  result: revokeSession(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRevokeSessionMutation, StudioRevokeSessionMutationVariables>;
export const StudioPasskeysDocument = new TypedDocumentString(`
    query StudioPasskeys {
  passkeys {
    id
    name
    isSynced
    createdAt
  }
}
    `) as unknown as TypedDocumentString<StudioPasskeysQuery, StudioPasskeysQueryVariables>;
export const StudioAuditLogDocument = new TypedDocumentString(`
    query StudioAuditLog($first: Int!) {
  auditLog(first: $first) {
    edges {
      node {
        id
        action
        outcome
        ipAddress
        at
        changes
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAuditLogQuery, StudioAuditLogQueryVariables>;
export const StudioAuditCheckDocument = new TypedDocumentString(`
    query StudioAuditCheck($noted: String) {
  auditCheck(noted: $noted) {
    entries
    head
    isWhole
    contains
    faults {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAuditCheckQuery, StudioAuditCheckQueryVariables>;
export const StudioCreateUploadDocument = new TypedDocumentString(`
    mutation StudioCreateUpload($input: CreateUploadInput!) {
  result: createUpload(input: $input) {
    __typename
    ... on CreateUploadSuccess {
      upload {
        uploadId
        url
        headers {
          name
          value
        }
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCreateUploadMutation, StudioCreateUploadMutationVariables>;
export const StudioReviewStatementDocument = new TypedDocumentString(`
    mutation StudioReviewStatement($input: ReviewStatementInput!) {
  result: reviewStatement(input: $input) {
    __typename
    ...RefusedEdit
    ... on ReviewStatementSuccess {
      undoId
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioReviewStatementMutation, StudioReviewStatementMutationVariables>;
export const StudioUndoReviewDocument = new TypedDocumentString(`
    mutation StudioUndoReview($input: UndoReviewInput!) {
  result: undoReview(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioUndoReviewMutation, StudioUndoReviewMutationVariables>;
export const StudioUpdateStoryDocument = new TypedDocumentString(`
    mutation StudioUpdateStory($input: UpdateStoryInput!) {
  result: updateStory(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioUpdateStoryMutation, StudioUpdateStoryMutationVariables>;
export const StudioResolveStaleWordsDocument = new TypedDocumentString(`
    mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {
  result: resolveStaleWords(input: $input) {
    __typename
    ... on ResolveStaleWordsSuccess {
      run {
        id
      }
      undoId
    }
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioResolveStaleWordsMutation, StudioResolveStaleWordsMutationVariables>;
export const StudioRemoveEntryDocument = new TypedDocumentString(`
    mutation StudioRemoveEntry($input: EntryInput!) {
  result: removeEntry(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioRemoveEntryMutation, StudioRemoveEntryMutationVariables>;
export const StudioRestoreEntryDocument = new TypedDocumentString(`
    mutation StudioRestoreEntry($input: EntryInput!) {
  result: restoreEntry(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioRestoreEntryMutation, StudioRestoreEntryMutationVariables>;
export const StudioWatchCareerGraphDocument = new TypedDocumentString(`
    subscription StudioWatchCareerGraph($after: Int) {
  careerGraphChanged(after: $after) {
    version
  }
}
    `) as unknown as TypedDocumentString<StudioWatchCareerGraphSubscription, StudioWatchCareerGraphSubscriptionVariables>;
export const StudioRunsDocument = new TypedDocumentString(`
    query StudioRuns {
  running: pipelineRuns(status: RUNNING, first: 20) {
    edges {
      node {
        ...ListedRun
      }
    }
  }
  queued: pipelineRuns(status: QUEUED, first: 20) {
    edges {
      node {
        ...ListedRun
      }
    }
  }
  recent: pipelineRuns(first: 20) {
    edges {
      node {
        ...ListedRun
      }
    }
  }
}
    fragment ListedRun on PipelineRun {
  id
  kind
  status
  progress
  finishedAt
  input
  error {
    code
    message
    retryable
  }
  parent {
    id
    kind
  }
}`) as unknown as TypedDocumentString<StudioRunsQuery, StudioRunsQueryVariables>;
export const StudioRunDocument = new TypedDocumentString(`
    query StudioRun($id: ID!) {
  pipelineRun(id: $id) {
    id
    kind
    status
    progress
    troubles
    error {
      code
      message
      retryable
    }
    steps {
      id
      title
      status
      message
    }
    next {
      id
      kind
      status
    }
    exportFile {
      url
      fileName
      details
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRunQuery, StudioRunQueryVariables>;
export const StudioWatchRunsDocument = new TypedDocumentString(`
    subscription StudioWatchRuns {
  pipelineRuns {
    runId
    kind
    progress
  }
}
    `) as unknown as TypedDocumentString<StudioWatchRunsSubscription, StudioWatchRunsSubscriptionVariables>;
export const StudioWatchRunDocument = new TypedDocumentString(`
    subscription StudioWatchRun($id: ID!, $after: Int!) {
  pipelineRun(id: $id, after: $after) {
    seq
    kind
    progress
    message
  }
}
    `) as unknown as TypedDocumentString<StudioWatchRunSubscription, StudioWatchRunSubscriptionVariables>;
export const StudioRetryRunDocument = new TypedDocumentString(`
    mutation StudioRetryRun($id: ID!) {
  result: retryRun(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRetryRunMutation, StudioRetryRunMutationVariables>;
export const StudioCancelRunDocument = new TypedDocumentString(`
    mutation StudioCancelRun($id: ID!) {
  result: cancelRun(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioCancelRunMutation, StudioCancelRunMutationVariables>;
export const StudioRunPipelineDocument = new TypedDocumentString(`
    mutation StudioRunPipeline($input: RunPipelineInput!) {
  result: runPipeline(input: $input) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRunPipelineMutation, StudioRunPipelineMutationVariables>;
export const CareerDocument = new TypedDocumentString(`
    query Career {
  careerGraph {
    version
    profile {
      name
      headline
      summary
      email
      phone
      location
      address
      postalCode
      city
      region
      countryCode
      website
      image
      accounts {
        network
        username
        url
      }
      links
      editedFields
      evidence {
        ...Source
      }
    }
    experiences {
      id
      title
      start
      end
      current
      location
      description
      editedFields
      company {
        name
      }
      evidence {
        ...Source
      }
      libraryRole {
        role {
          metricLadders {
            measure
            unit
          }
        }
      }
      achievements {
        id
        rawText
        impactStatement
        isRewriteStale
        verified
        isPlaceholder
        metrics {
          value
        }
        provenance
        evidence {
          ...Source
        }
      }
    }
    rankings {
      id
      label
      entries {
        total
        achievement {
          id
          rawText
          impactStatement
          isRewriteStale
        }
      }
    }
    companies {
      id
      name
      domain
      domainConfidence
      logo {
        copied
      }
    }
    skills {
      id
      name
      category
      level
      editedFields
      evidence {
        ...Source
      }
    }
    skillOffers {
      id
      category
      text
    }
    education {
      id
      institution
      degree
      field
      start
      end
      location
      score
      description
      courses
      editedFields
      evidence {
        ...Source
      }
    }
    certifications {
      id
      name
      issuer
      date
      url
      number
      expires
      editedFields
      evidence {
        ...Source
      }
    }
    languages {
      id
      name
      fluency
      editedFields
      evidence {
        ...Source
      }
    }
    sections {
      id
      kind
      heading
      title
      organization
      roles
      category
      number
      location
      url
      start
      end
      current
      date
      text
      items
      keywords
      picture {
        alt
        crop {
          x
          y
          w
          h
          focalX
          focalY
        }
        asset {
          id
          url
          srcset
          width
          height
        }
      }
      editedFields
      evidence {
        ...Source
      }
    }
  }
  removedEntries {
    kind
    id
    label
  }
}
    fragment Source on Evidence {
  id
  text
  start
  end
  document {
    id
    fileName
  }
}`) as unknown as TypedDocumentString<CareerQuery, CareerQueryVariables>;
export const StudioUpdateProfileDocument = new TypedDocumentString(`
    mutation StudioUpdateProfile($input: UpdateProfileInput!) {
  result: updateProfile(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioUpdateProfileMutation, StudioUpdateProfileMutationVariables>;
export const StudioSaveEntryDocument = new TypedDocumentString(`
    mutation StudioSaveEntry($input: SaveEntryInput!) {
  result: saveEntry(input: $input) {
    __typename
    ... on SaveEntrySuccess {
      id: entryId
    }
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioSaveEntryMutation, StudioSaveEntryMutationVariables>;
export const StudioAddExperienceDocument = new TypedDocumentString(`
    mutation StudioAddExperience($input: AddExperienceInput!) {
  result: addExperience(input: $input) {
    __typename
    ... on AddExperienceSuccess {
      id: experienceId
    }
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioAddExperienceMutation, StudioAddExperienceMutationVariables>;
export const StudioAddAchievementDocument = new TypedDocumentString(`
    mutation StudioAddAchievement($input: AddAchievementInput!) {
  result: addAchievement(input: $input) {
    __typename
    ... on AddAchievementSuccess {
      id: achievementId
    }
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioAddAchievementMutation, StudioAddAchievementMutationVariables>;
export const StudioUpdateExperienceDocument = new TypedDocumentString(`
    mutation StudioUpdateExperience($input: UpdateExperienceInput!) {
  result: updateExperience(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioUpdateExperienceMutation, StudioUpdateExperienceMutationVariables>;
export const StudioReviewAchievementDocument = new TypedDocumentString(`
    mutation StudioReviewAchievement($input: ReviewAchievementInput!) {
  result: reviewAchievement(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioReviewAchievementMutation, StudioReviewAchievementMutationVariables>;
export const StudioOrderEntriesDocument = new TypedDocumentString(`
    mutation StudioOrderEntries($input: OrderEntriesInput!) {
  result: orderEntries(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioOrderEntriesMutation, StudioOrderEntriesMutationVariables>;
export const StudioConfirmDomainDocument = new TypedDocumentString(`
    mutation StudioConfirmDomain($input: ConfirmCompanyDomainInput!) {
  result: confirmCompanyDomain(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioConfirmDomainMutation, StudioConfirmDomainMutationVariables>;
export const StudioUploadEntryPictureDocument = new TypedDocumentString(`
    mutation StudioUploadEntryPicture($input: UploadEntryPictureInput!) {
  result: uploadEntryPicture(input: $input) {
    __typename
    ... on UploadEntryPictureSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUploadEntryPictureMutation, StudioUploadEntryPictureMutationVariables>;
export const StudioSetEntryPictureDocument = new TypedDocumentString(`
    mutation StudioSetEntryPicture($input: SetEntryPictureInput!) {
  result: setEntryPicture(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioSetEntryPictureMutation, StudioSetEntryPictureMutationVariables>;
export const StudioRemoveEntryPictureDocument = new TypedDocumentString(`
    mutation StudioRemoveEntryPicture($input: RemoveEntryPictureInput!) {
  result: removeEntryPicture(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioRemoveEntryPictureMutation, StudioRemoveEntryPictureMutationVariables>;
export const DocumentsCardDocument = new TypedDocumentString(`
    query DocumentsCard {
  careerGraph {
    version
  }
  documents(includeRemoved: true) {
    id
    fileName
    createdAt
    status
    isSample
  }
}
    `) as unknown as TypedDocumentString<DocumentsCardQuery, DocumentsCardQueryVariables>;
export const StudioDocumentChangesDocument = new TypedDocumentString(`
    query StudioDocumentChanges($documentId: ID!) {
  careerGraph {
    version
  }
  documentChanges(documentId: $documentId) {
    at
    canUndo
    added {
      ...EntryChange
    }
    changed {
      ...EntryChange
    }
    kept {
      ...EntryChange
    }
    removed {
      ...EntryChange
    }
    left {
      start
      text
    }
    unchanged
    doubt
    question
    hidden
    removedSample
  }
}
    fragment EntryChange on EntryChange {
  entity
  entryId
  label
  because
  values {
    field
    from
    to
  }
}`) as unknown as TypedDocumentString<StudioDocumentChangesQuery, StudioDocumentChangesQueryVariables>;
export const StudioRemoveDocumentDocument = new TypedDocumentString(`
    mutation StudioRemoveDocument($input: DocumentInput!) {
  result: removeDocument(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioRemoveDocumentMutation, StudioRemoveDocumentMutationVariables>;
export const StudioRestoreDocumentDocument = new TypedDocumentString(`
    mutation StudioRestoreDocument($input: DocumentInput!) {
  result: restoreDocument(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioRestoreDocumentMutation, StudioRestoreDocumentMutationVariables>;
export const StudioUndoMergeDocument = new TypedDocumentString(`
    mutation StudioUndoMerge($input: DocumentInput!) {
  result: undoMerge(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioUndoMergeMutation, StudioUndoMergeMutationVariables>;
export const StudioDeleteDocumentDocument = new TypedDocumentString(`
    mutation StudioDeleteDocument($id: ID!) {
  result: deleteDocument(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDeleteDocumentMutation, StudioDeleteDocumentMutationVariables>;
export const StudioShellDocument = new TypedDocumentString(`
    query StudioShell {
  careerGraph {
    version
  }
  reviewQueue(first: 500) {
    id
  }
  documents {
    id
    fileName
    status
    isSample
  }
}
    `) as unknown as TypedDocumentString<StudioShellQuery, StudioShellQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  webhooks {
    id
    disabledReason
  }
  documents {
    id
    status
  }
  careerGraph {
    version
    profile {
      name
      headline
    }
    experiences {
      id
    }
    achievements {
      id
    }
    skills {
      id
    }
    completeness {
      section
      coverage
      missingFields
      reason
    }
    textCoverage
    placements {
      slot
      asset {
        id
      }
    }
  }
  reviewQueue(first: 500) {
    id
  }
  site {
    slug
    url
    unlistedUrl
    visibility
    changes
    problems
    liveVersion {
      id
      number
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const StudioIngestDocumentDocument = new TypedDocumentString(`
    mutation StudioIngestDocument($input: IngestDocumentInput!) {
  result: ingestDocument(input: $input) {
    __typename
    ... on IngestDocumentSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioIngestDocumentMutation, StudioIngestDocumentMutationVariables>;
export const PicturesDocument = new TypedDocumentString(`
    query Pictures {
  imageCosts {
    model
    images
    usd
    budgetLeftUsd
    archetypes {
      archetype
      images
      usd
    }
  }
  careerGraph {
    version
    placements {
      slot
      chosenBy
      emptyReason
      gradient {
        opacity
      }
      crop {
        x
        y
        w
        h
        focalX
        focalY
      }
      asset {
        id
        url
        width
        height
        srcset
      }
      candidates {
        id
        archetype
        generated
        provider
        model
        status
        finalScore
        likeness
        artifact
        framing
        style
        asset {
          id
          url
          width
          height
          srcset
        }
        upscaledAsset {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PicturesQuery, PicturesQueryVariables>;
export const StudioUsePhotoDocument = new TypedDocumentString(`
    mutation StudioUsePhoto($input: UsePhotoInput!) {
  result: usePhoto(input: $input) {
    __typename
    ... on UsePhotoSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUsePhotoMutation, StudioUsePhotoMutationVariables>;
export const StudioRerollImageDocument = new TypedDocumentString(`
    mutation StudioRerollImage($input: RerollImageInput!) {
  result: rerollImage(input: $input) {
    __typename
    ... on RerollImageSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRerollImageMutation, StudioRerollImageMutationVariables>;
export const StudioSelectVariantDocument = new TypedDocumentString(`
    mutation StudioSelectVariant($input: SelectVariantInput!) {
  result: selectVariant(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioSelectVariantMutation, StudioSelectVariantMutationVariables>;
export const StudioAdjustPlacementDocument = new TypedDocumentString(`
    mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {
  result: adjustPlacement(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioAdjustPlacementMutation, StudioAdjustPlacementMutationVariables>;
export const StudioUploadOwnImageDocument = new TypedDocumentString(`
    mutation StudioUploadOwnImage($input: UploadOwnImageInput!) {
  result: uploadOwnImage(input: $input) {
    __typename
    ... on UploadOwnImageSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUploadOwnImageMutation, StudioUploadOwnImageMutationVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review {
  reviewQueue(first: 200) {
    id
    kind
    entityId
    field
    text
    reason
    confidence
    provenance
    ...StaleItem
    document {
      id
      fileName
      text
    }
    passage {
      start
      end
    }
    experiences {
      id
      title
      start
      end
      current
      company {
        name
      }
      achievements {
        id
        rawText
      }
      evidence {
        ...Source
      }
    }
  }
  careerGraph {
    version
    profile {
      id
      evidence {
        ...Source
      }
    }
    experiences {
      id
      evidence {
        ...Source
      }
      achievements {
        id
        rawText
        evidence {
          ...Source
        }
      }
    }
    skills {
      id
      evidence {
        ...Source
      }
    }
    skillOffers {
      id
      evidence {
        ...Source
      }
    }
    education {
      id
      evidence {
        ...Source
      }
    }
    certifications {
      id
      evidence {
        ...Source
      }
    }
    languages {
      id
      evidence {
        ...Source
      }
    }
    sections {
      id
      evidence {
        ...Source
      }
    }
    story {
      fields {
        field
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  text
  start
  end
  document {
    id
    fileName
  }
}
fragment StaleItem on ReviewItem {
  id
  kind
  field
  staleWords {
    text
  }
  changes {
    factId
    before
    after
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents {
  documents {
    id
    fileName
    text
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PassagePictureDocument = new TypedDocumentString(`
    query PassagePicture($documentId: ID!, $start: Int!, $end: Int!) {
  passagePicture(documentId: $documentId, start: $start, end: $end) {
    page
    width
    height
    image
    marks {
      x
      y
      width
      height
    }
  }
}
    `) as unknown as TypedDocumentString<PassagePictureQuery, PassagePictureQueryVariables>;
export const LooseTextDocument = new TypedDocumentString(`
    query LooseText {
  looseText {
    id
    kind
    section
    text
    reason
    document {
      id
      fileName
    }
  }
  documents {
    id
    fileName
    status
    coverage
  }
  careerGraph {
    version
    experiences {
      id
      title
      company {
        name
      }
    }
    sections {
      id
      title
      organization
    }
  }
}
    `) as unknown as TypedDocumentString<LooseTextQuery, LooseTextQueryVariables>;
export const StudioPlaceLooseTextDocument = new TypedDocumentString(`
    mutation StudioPlaceLooseText($input: PlaceLooseTextInput!) {
  result: placeLooseText(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioPlaceLooseTextMutation, StudioPlaceLooseTextMutationVariables>;
export const StudioIgnoreLooseTextDocument = new TypedDocumentString(`
    mutation StudioIgnoreLooseText($input: LooseTextInput!) {
  result: ignoreLooseText(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioIgnoreLooseTextMutation, StudioIgnoreLooseTextMutationVariables>;
export const StudioReopenLooseTextDocument = new TypedDocumentString(`
    mutation StudioReopenLooseText($input: LooseTextInput!) {
  result: reopenLooseText(input: $input) {
    __typename
    ...RefusedEdit
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioReopenLooseTextMutation, StudioReopenLooseTextMutationVariables>;
export const StudioSiteDocument = new TypedDocumentString(`
    query StudioSite {
  careerGraph {
    version
    navigation {
      section
      label
      shown
      editedFields
    }
    completeness {
      section
      strategy
    }
  }
  site {
    slug
    suggestedSlug
    url
    unlistedUrl
    theme
    color
    visibility
    indexable
    offersResume
    offersContact
    language
    secondLanguage
    separatesLanguages
    visibleFields
    changes
    leftOut
    problems
    liveVersion {
      id
      number
      publishedAt
    }
  }
  siteVersions(first: 20) {
    edges {
      node {
        id
        number
        status
        theme
        createdAt
        changes
        problems
        restoredFrom
        previewUrl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSiteQuery, StudioSiteQueryVariables>;
export const StudioFirstPublicationDocument = new TypedDocumentString(`
    query StudioFirstPublication {
  careerGraph {
    version
    profile {
      email
      phone
      links
    }
  }
  site {
    suggestedSlug
    visibility
    visibleFields
    offersContact
    leftOut
  }
}
    `) as unknown as TypedDocumentString<StudioFirstPublicationQuery, StudioFirstPublicationQueryVariables>;
export const StudioUpdateSiteDocument = new TypedDocumentString(`
    mutation StudioUpdateSite($input: UpdateSiteInput!) {
  result: updateSite(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateSiteMutation, StudioUpdateSiteMutationVariables>;
export const StudioUpdateNavigationDocument = new TypedDocumentString(`
    mutation StudioUpdateNavigation($input: UpdateNavigationInput!) {
  result: updateNavigation(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on InvalidInput {
      field
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateNavigationMutation, StudioUpdateNavigationMutationVariables>;
export const StudioRenewLinkDocument = new TypedDocumentString(`
    mutation StudioRenewLink {
  result: renewSiteLink {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRenewLinkMutation, StudioRenewLinkMutationVariables>;
export const StudioPublishSiteDocument = new TypedDocumentString(`
    mutation StudioPublishSite {
  result: publishSite {
    __typename
    ... on PublishSiteSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioPublishSiteMutation, StudioPublishSiteMutationVariables>;
export const StudioRestoreVersionDocument = new TypedDocumentString(`
    mutation StudioRestoreVersion($id: ID!) {
  result: restoreSiteVersion(id: $id) {
    __typename
    ... on RestoreSiteVersionSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRestoreVersionMutation, StudioRestoreVersionMutationVariables>;
export const StudioUnpublishSiteDocument = new TypedDocumentString(`
    mutation StudioUnpublishSite {
  result: unpublishSite {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUnpublishSiteMutation, StudioUnpublishSiteMutationVariables>;
export const StudioPageTextsDocument = new TypedDocumentString(`
    query StudioPageTexts {
  careerGraph {
    version
    profile {
      headline
      summary
      evidence {
        field
        ...Source
      }
    }
    experiences {
      id
      achievements {
        id
        rawText
        impactStatement
        isRewriteStale
        evidence {
          ...Source
        }
      }
    }
    story {
      opener
      paragraphs
      quote
      quoteAttribution
      purpose
      fields {
        field
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  text
  start
  end
  document {
    id
    fileName
  }
}`) as unknown as TypedDocumentString<StudioPageTextsQuery, StudioPageTextsQueryVariables>;
export const StudioEditStatementOnPageDocument = new TypedDocumentString(`
    mutation StudioEditStatementOnPage($input: ReviewAchievementInput!) {
  result: reviewAchievement(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioEditStatementOnPageMutation, StudioEditStatementOnPageMutationVariables>;
export const StudioEditProfileOnPageDocument = new TypedDocumentString(`
    mutation StudioEditProfileOnPage($input: UpdateProfileInput!) {
  result: updateProfile(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioEditProfileOnPageMutation, StudioEditProfileOnPageMutationVariables>;
export const StudioEditStoryOnPageDocument = new TypedDocumentString(`
    mutation StudioEditStoryOnPage($input: UpdateStoryInput!) {
  result: updateStory(input: $input) {
    __typename
    ...RefusedEdit
    ... on InvalidInput {
      field
    }
  }
}
    fragment RefusedEdit on Error {
  message
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<StudioEditStoryOnPageMutation, StudioEditStoryOnPageMutationVariables>;
export const StudioStoryDocument = new TypedDocumentString(`
    query StudioStory {
  reviewQueue(first: 500) {
    ...StaleItem
  }
  careerGraph {
    version
    story {
      opener
      paragraphs
      quote
      quoteAttribution
      purpose
      callToAction {
        label
        href
      }
      fields {
        field
        editedAt
        provenance
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  text
  start
  end
  document {
    id
    fileName
  }
}
fragment StaleItem on ReviewItem {
  id
  kind
  field
  staleWords {
    text
  }
  changes {
    factId
    before
    after
  }
}`) as unknown as TypedDocumentString<StudioStoryQuery, StudioStoryQueryVariables>;
export const StudioAnalyticsDocument = new TypedDocumentString(`
    query StudioAnalytics($from: Date!, $to: Date!, $before: Date!, $until: Date!) {
  siteAnalytics(from: $from, to: $to) {
    visitors
    views
    clicks
    downloads
    days {
      day
      visitors
      views
    }
    sources {
      key
      visitors
      events
    }
    pages {
      key
      visitors
      events
    }
    actions {
      key
      visitors
      events
    }
  }
  earlier: siteAnalytics(from: $before, to: $until) {
    visitors
    views
    clicks
    downloads
  }
  site {
    url
    visibility
  }
}
    `) as unknown as TypedDocumentString<StudioAnalyticsQuery, StudioAnalyticsQueryVariables>;