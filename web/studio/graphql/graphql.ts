/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A statement to add. */
export type AddAchievementInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the role. */
  experienceId: string | number;
  /** What was achieved. At most 5,000 characters. */
  text: string;
};

/** A role to add. It needs a title or an employer. */
export type AddExperienceInput = {
  /** The employer. At most 300 characters. */
  companyName?: string | null | undefined;
  /** Whether it lasts; a role that lasts has no end. */
  current?: boolean | null | undefined;
  /** More about it. At most 20,000 characters. */
  description?: string | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. */
  end?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Where. At most 300 characters. */
  location?: string | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. */
  start?: string | null | undefined;
  /** The job title. At most 300 characters. */
  title?: string | null | undefined;
};

/** What to change of a placement. What is left out stays as it is. */
export type AdjustPlacementInput = {
  /** The part to show. */
  crop?: CropInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** How dark the shade is; 0 for none. For places that have one. 0 to 1. */
  gradientOpacity?: number | null | undefined;
  /** Where. */
  slot: PlacementSlot;
};

/** In which manner a portrait is staged. */
export type Archetype =
  | 'CASUAL'
  | 'DESK'
  | 'FORMAL'
  | 'HERO';

/** What became of a version of the site. */
export type BuildStatus =
  | 'BUILDING'
  | 'DRAFT'
  | 'FAILED'
  | 'PUBLISHED';

/** What a visitor is invited to do. */
export type CallToActionInput = {
  /** Where it leads: an https, http or mailto address. At most 2,000 characters. */
  href: string;
  /** What the button says. At most 500 characters. */
  label: string;
};

/** A part of the career graph that a change can touch. */
export type CareerGraphPart =
  | 'ACHIEVEMENTS'
  | 'CERTIFICATIONS'
  | 'COMPANIES'
  | 'COMPLETENESS'
  | 'DOCUMENTS'
  | 'EDUCATION'
  | 'EVIDENCE'
  | 'EXPERIENCES'
  | 'LANGUAGES'
  | 'LOGOS'
  | 'METRICS'
  | 'NAVIGATION'
  | 'PLACEMENTS'
  | 'PROFILE'
  | 'RANKING'
  | 'SKILLS'
  | 'SKILL_OFFERS'
  | 'STORY'
  | 'TIMELINE';

/** A certificate or licence. */
export type CertificationInput = {
  /** 2019, 2019-03 or 2019-03-01. */
  date?: string | null | undefined;
  /** Who gave it. At most 300 characters. */
  issuer?: string | null | undefined;
  /** What it is called. At most 300 characters. */
  name: string;
  /** Where it can be checked. At most 2,000 characters. */
  url?: string | null | undefined;
};

/** Who chose; what the user chose no run overwrites. */
export type ChosenBy =
  | 'SYSTEM'
  | 'USER';

/** The file that is to come. */
export type CreateUploadInput = {
  /** Its name, as the user knows it. At most 255 characters. */
  fileName: string;
  /** What the client takes it for, such as application/pdf; what it is, its content decides. At most 255 characters. */
  mediaType: string;
  /** Its exact size in bytes. */
  sizeBytes: number;
};

/** A part of an image. */
export type CropInput = {
  /** What must stay visible, from the left. 0 to 1. */
  focalX: number;
  /** What must stay visible, from the top. 0 to 1. */
  focalY: number;
  /** Height. 0 to 1. */
  h: number;
  /** Width. 0 to 1. */
  w: number;
  /** Left edge. 0 to 1. */
  x: number;
  /** Top edge. 0 to 1. */
  y: number;
};

/** A course of study. It needs a school, a degree or a subject. */
export type EducationInput = {
  /** The degree. At most 300 characters. */
  degree?: string | null | undefined;
  /** More about it. At most 20,000 characters. */
  description?: string | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. With an end it does not last. */
  end?: string | null | undefined;
  /** The subject. At most 300 characters. */
  field?: string | null | undefined;
  /** School or university. At most 300 characters. */
  institution?: string | null | undefined;
  /** Where. At most 300 characters. */
  location?: string | null | undefined;
  /** The grade as written. At most 300 characters. */
  score?: string | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. */
  start?: string | null | undefined;
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

/** What of a career graph can be taken out as a whole and brought back. */
export type EntryKind =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  | 'CERTIFICATION'
  | 'EDUCATION'
  /** A role, with all of its statements. */
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'SKILL';

/** What a graph can be exported as. */
export type ExportFormat =
  | 'ARCHIVE'
  | 'DOCX'
  | 'EUROPASS_XML'
  | 'JSON_LD'
  | 'JSON_RESUME'
  | 'PDF'
  | 'TEXT';

/** How an export is to be; all of it has a sensible default. */
export type ExportOptions = {
  /** Of the PDF; A4 when it is left out. */
  paper?: PaperSize | null | undefined;
  /** Design of the PDF; LEDGER when it is left out. */
  template?: ExportTemplate | null | undefined;
  /** Whose words; POLISHED when it is left out. */
  wording?: ExportWording | null | undefined;
};

/** Design of a PDF. */
export type ExportTemplate =
  /** Roles on the left, skills and studies beside them on a tinted panel. */
  | 'ATELIER'
  /** One column of serif text under a centred name. */
  | 'LEDGER'
  /** A dark band with the name; times run down the left. */
  | 'MERIDIAN';

/** Whose words stand in an export. */
export type ExportWording =
  /** The own words throughout. */
  | 'ORIGINAL'
  /** Rewrites that may be shown, else the own words. */
  | 'POLISHED';

/** A point on a face, in parts of the upright photo. */
export type FaceMark = {
  /** From the left. 0 to 1. */
  x: number;
  /** From the top. 0 to 1. */
  y: number;
};

/** How far a candidate image has come. */
export type GenerationStatus =
  | 'FAILED'
  | 'GENERATED'
  | 'UPSCALED';

/** What to read: one of the two. */
export type IngestDocumentInput = {
  /** A document that is there already, to be read again. */
  documentId?: string | number | null | undefined;
  /** An upload whose bytes have come in. */
  uploadId?: string | number | null | undefined;
};

/** A language that is spoken. */
export type LanguageInput = {
  /** How well. At most 300 characters. */
  fluency?: string | null | undefined;
  /** What it is called. At most 300 characters. */
  name: string;
};

/** Size of paper. */
export type PaperSize =
  /** 210 by 297 mm. */
  | 'A4'
  /** 8.5 by 11 inches. */
  | 'US_LETTER';

/** A part of the profile that the owner shows or hides. */
export type PersonField =
  | 'EMAIL'
  | 'HEADLINE'
  | 'LINKS'
  | 'LOCATION'
  | 'NAME'
  | 'PHONE'
  | 'SUMMARY';

/** Which pipeline a run executes. */
export type PipelineKind =
  | 'ACHIEVEMENTS'
  | 'BUILD'
  | 'EXPORT'
  | 'IMAGES'
  | 'INGEST'
  | 'LOGOS'
  | 'NAVIGATION'
  | 'RENDER'
  | 'SKILLS'
  | 'STORY'
  | 'TIMELINE';

/** A place for an image on the site. */
export type PlacementSlot =
  | 'ACHIEVEMENTS_CAREER_MAIN'
  | 'ACHIEVEMENTS_GENERAL_MAIN'
  | 'CERTIFICATIONS_BG'
  | 'HERO';

/** Where a statement comes from. */
export type Provenance =
  | 'INDUSTRY_TEMPLATE'
  | 'MODEL_CONTEXT'
  | 'MODEL_POLISH'
  | 'USER_PROVIDED';

/** What to make anew. */
export type RerollImageInput = {
  /** Which archetype. */
  archetype: Archetype;
};

/** What to do with words that rest on what has changed. */
export type ResolveStaleWordsInput = {
  /** What to do with all of its stale words. */
  action: StaleAction;
  /** The version of the career graph that this edit was made on. When the graph has changed since, nothing is done and a Conflict says what has changed. Left out or null: edit whatever is there now. */
  expectedVersion?: number | null | undefined;
  /** Id of the item in reviewQueue. */
  id: string | number;
};

/** What the owner says of an achievement. */
export type ReviewAchievementInput = {
  /** What to do. */
  action: ReviewAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the achievement. */
  id: string | number;
  /** With EDIT: true edits the statement itself, its numbers included, also where a rewrite is shown. */
  original?: boolean | null | undefined;
  /** With EDIT: the new words. At most 5,000 characters. */
  text?: string | null | undefined;
};

/** What the owner says of a statement. */
export type ReviewAction =
  /** It is right. */
  | 'ACCEPT'
  /** These are the right words. */
  | 'EDIT'
  /** It is wrong, or not wanted. */
  | 'REJECT'
  /** It is right and can be proven; of achievements. */
  | 'VERIFY';

/** What a statement that is to be reviewed is. */
export type ReviewKind =
  | 'ACHIEVEMENT'
  | 'CERTIFICATION'
  | 'EDUCATION'
  | 'EXPERIENCE'
  | 'LANGUAGE'
  | 'PROFILE'
  | 'SKILL'
  | 'SKILL_OFFER'
  | 'STORY';

/** What the owner says of a statement. */
export type ReviewStatementInput = {
  /** What to do. */
  action: ReviewAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the item in reviewQueue. */
  id: string | number;
  /** With EDIT: the new words; paragraphs of a story stand apart by an empty line. At most 5,000 characters. */
  text?: string | null | undefined;
};

/** What happened in a run. */
export type RunEventKind =
  | 'CANCELED'
  | 'FAILED'
  | 'QUEUED'
  | 'RETRYING'
  | 'STARTED'
  | 'STEP_DONE'
  | 'STEP_PROGRESS'
  | 'STEP_SKIPPED'
  | 'STEP_STARTED'
  | 'SUCCEEDED';

/** Which pipeline to run, on what. */
export type RunPipelineInput = {
  /** The same key starts no second run but returns the first. At most 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the pipeline takes; nothing where it takes nothing. */
  input?: unknown;
  /** Which pipeline. */
  kind: PipelineKind;
};

/** Where a run stands. */
export type RunStatus =
  | 'CANCELED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** Exactly one of skill, education, certification and language. */
export type SaveEntryInput = {
  /** A certificate. */
  certification?: CertificationInput | null | undefined;
  /** A course of study. */
  education?: EducationInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the one to change; without it a new one is made. */
  id?: string | number | null | undefined;
  /** A language. */
  language?: LanguageInput | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** A skill. */
  skill?: SkillInput | null | undefined;
};

/** A section of the site. */
export type Section =
  | 'ACHIEVEMENTS'
  | 'IMAGES'
  | 'LOGOS'
  | 'NAVIGATION'
  | 'SKILLS'
  | 'STORY'
  | 'TIMELINE';

/** Which candidate to place. */
export type SelectVariantInput = {
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the candidate. */
  generationId: string | number;
};

/** Design of the site. */
export type SiteTheme =
  | 'EDITORIAL'
  | 'POSTER'
  | 'TERMINAL';

/** Who may see the published site. */
export type SiteVisibility =
  /** Only the owner. */
  | 'PRIVATE'
  /** Everyone. */
  | 'PUBLIC'
  /** Whoever has the signed link. */
  | 'UNLISTED';

/** A skill. */
export type SkillInput = {
  /** Under which heading it stands. At most 300 characters. */
  category?: string | null | undefined;
  /** How well, in the own words. At most 300 characters. */
  level?: string | null | undefined;
  /** What it is called. At most 300 characters. */
  name: string;
};

/** What to do with words that rest on what has changed. */
export type StaleAction =
  /** They are right as they are, and the words of the owner from now on. */
  | 'KEEP'
  /** They go. */
  | 'REMOVE'
  /** Tell the facts as they are now in their place: at once by rules, or by a model in a run. */
  | 'REWRITE';

/** Where a step of a run stands. */
export type StepStatus =
  | 'DONE'
  | 'FAILED'
  | 'PENDING'
  | 'RUNNING'
  | 'SKIPPED';

/** A field of the story; the quote goes with its attribution. */
export type StoryFieldName =
  | 'CALL_TO_ACTION'
  | 'OPENER'
  | 'PARAGRAPHS'
  | 'PURPOSE'
  | 'QUOTE';

/** What to change of a role. Fields that are left out stay as they are; null empties a field. */
export type UpdateExperienceInput = {
  /** The employer. At most 300 characters. */
  companyName?: string | null | undefined;
  /** Whether it lasts; true takes the end away. */
  current?: boolean | null | undefined;
  /** More about it. At most 20,000 characters. */
  description?: string | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. A role with an end does not last. */
  end?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** Id of the experience. */
  id: string | number;
  /** Where. At most 300 characters. */
  location?: string | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** 2019, 2019-03 or 2019-03-01. */
  start?: string | null | undefined;
  /** The job title. At most 300 characters. */
  title?: string | null | undefined;
};

/** What to change about the person. Fields that are left out stay as they are; null empties a field. */
export type UpdateProfileInput = {
  /** E-mail address. At most 300 characters. */
  email?: string | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** What the person is. At most 300 characters. */
  headline?: string | null | undefined;
  /** Addresses on the web. At most 20, each at most 2,000 characters. */
  links?: Array<string> | null | undefined;
  /** Where the person lives. At most 300 characters. */
  location?: string | null | undefined;
  /** Names of the fields that runs must not overwrite, as in `editedFields`. If omitted or null, the fields set by this edit are added to the current ones. To undo an edit, pass the previous values and the previous `editedFields`. At most 50, each at most 60 characters. */
  lockedFields?: Array<string> | null | undefined;
  /** Full name. At most 300 characters. */
  name?: string | null | undefined;
  /** Phone number as it is to be written. At most 300 characters. */
  phone?: string | null | undefined;
  /** What the person says of themselves. At most 5,000 characters. */
  summary?: string | null | undefined;
};

/** What to change of the site. Fields that are left out or null stay as they are. */
export type UpdateSiteInput = {
  /** Whether search engines are asked in. */
  indexable?: boolean | null | undefined;
  /** Whether visitors may take the resume with them, with what the published version shows; from now on. */
  offersResume?: boolean | null | undefined;
  /** Its address: lowercase letters, digits and single hyphens. Earlier addresses redirect to it. 3 to 60 characters. */
  slug?: string | null | undefined;
  /** The design, from the next version on. */
  theme?: SiteTheme | null | undefined;
  /** Who may see it, from now on. */
  visibility?: SiteVisibility | null | undefined;
  /** Parts of the profile to show, from the next version on. The name is always shown. */
  visibleFields?: Array<PersonField> | null | undefined;
};

/** What to change of the story. Fields that are left out stay as they are; null empties a field. */
export type UpdateStoryInput = {
  /** Label and address. */
  callToAction?: CallToActionInput | null | undefined;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** What the story opens with. At most 500 characters. */
  opener?: string | null | undefined;
  /** The story itself. At most 8, each at most 5,000 characters. */
  paragraphs?: Array<string> | null | undefined;
  /** What the person works for. At most 500 characters. */
  purpose?: string | null | undefined;
  /** What somebody has said of the person. At most 500 characters. */
  quote?: string | null | undefined;
  /** Who said it. At most 500 characters. */
  quoteAttribution?: string | null | undefined;
  /** Fields that are given back to the pipeline: they are told anew at once. */
  unlock?: Array<StoryFieldName> | null | undefined;
};

/** Which photo: one of the two. */
export type UsePhotoInput = {
  /** Which face is yours, where the photo shows several. */
  face?: FaceMark | null | undefined;
  /** The photo of an earlier run, to mark the right one of several faces on it. */
  photoId?: string | number | null | undefined;
  /** An upload whose bytes have come in: JPEG, PNG, WebP or AVIF. */
  uploadId?: string | number | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string } | null };

export type StudioExportGraphMutationVariables = Exact<{
  format: ExportFormat;
  options?: ExportOptions | null | undefined;
}>;


export type StudioExportGraphMutation = { result:
    | { __typename: 'ExportGraphSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', message: string }
   };

export type StudioDeleteAccountMutationVariables = Exact<{
  confirm: string;
}>;


export type StudioDeleteAccountMutation = { result:
    | { __typename: 'DeleteAccountSuccess' }
    | { __typename: 'InvalidInput', message: string }
   };

export type SourceFragment = { id: string, text: string, start: number, end: number, document: { id: string, fileName: string } };

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
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewStatementSuccess' }
   };

export type StudioUpdateStoryMutationVariables = Exact<{
  input: UpdateStoryInput;
}>;


export type StudioUpdateStoryMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'UpdateStorySuccess' }
   };

export type StoryWordsFragment = { opener: string | null, paragraphs: Array<string>, quote: string | null, quoteAttribution: string | null, purpose: string | null, callToAction: { label: string, href: string } | null, fields: Array<{ field: StoryFieldName, editedAt: string | null }> };

export type StaleItemFragment = { id: string, kind: ReviewKind, field: StoryFieldName | null, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> };

export type StudioResolveStaleWordsMutationVariables = Exact<{
  input: ResolveStaleWordsInput;
}>;


export type StudioResolveStaleWordsMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ResolveStaleWordsSuccess', run: { id: string } | null }
   };

export type StudioRemoveEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StudioRemoveEntryMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RemoveEntrySuccess' }
   };

export type StudioRestoreEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type StudioRestoreEntryMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreEntrySuccess' }
   };

export type StudioWatchCareerGraphSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type StudioWatchCareerGraphSubscription = { careerGraphChanged: { version: number } };

export type StudioRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioRunsQuery = { running: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, error: { message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> }, queued: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, error: { message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> }, recent: { edges: Array<{ node: { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, error: { message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null } }> } };

export type ListedRunFragment = { id: string, kind: PipelineKind, status: RunStatus, progress: number, finishedAt: string | null, error: { message: string, retryable: boolean } | null, parent: { id: string, kind: PipelineKind } | null };

export type StudioRunQueryVariables = Exact<{
  id: string | number;
}>;


export type StudioRunQuery = { pipelineRun: { id: string, kind: PipelineKind, status: RunStatus, progress: number, error: { message: string, retryable: boolean } | null, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, next: Array<{ id: string, kind: PipelineKind, status: RunStatus }>, exportFile: { url: string | null, fileName: string } | null } | null };

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

export type CareerQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerQuery = { careerGraph: { version: number, profile: { name: string | null, headline: string | null, summary: string | null, email: string | null, phone: string | null, location: string | null, links: Array<string>, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, location: string | null, description: string | null, editedFields: Array<string>, company: { name: string } | null, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }>, achievements: Array<{ id: string, rawText: string, impactStatement: string | null, isRewriteStale: boolean, verified: boolean, isPlaceholder: boolean, provenance: Provenance, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }>, skills: Array<{ id: string, name: string, category: string | null, level: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, skillOffers: Array<{ id: string, category: string, text: string }>, education: Array<{ id: string, institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, location: string | null, score: string | null, description: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, certifications: Array<{ id: string, name: string, issuer: string | null, date: string | null, url: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, languages: Array<{ id: string, name: string, fluency: string | null, editedFields: Array<string>, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }, removedEntries: Array<{ kind: EntryKind, id: string, label: string }> };

export type StudioUpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type StudioUpdateProfileMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'UpdateProfileSuccess' }
   };

export type StudioSaveEntryMutationVariables = Exact<{
  input: SaveEntryInput;
}>;


export type StudioSaveEntryMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SaveEntrySuccess', id: string }
   };

export type StudioAddExperienceMutationVariables = Exact<{
  input: AddExperienceInput;
}>;


export type StudioAddExperienceMutation = { result:
    | { __typename: 'AddExperienceSuccess', id: string }
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
   };

export type StudioAddAchievementMutationVariables = Exact<{
  input: AddAchievementInput;
}>;


export type StudioAddAchievementMutation = { result:
    | { __typename: 'AddAchievementSuccess', id: string }
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotFound', message: string }
   };

export type StudioUpdateExperienceMutationVariables = Exact<{
  input: UpdateExperienceInput;
}>;


export type StudioUpdateExperienceMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateExperienceSuccess' }
   };

export type StudioReviewAchievementMutationVariables = Exact<{
  input: ReviewAchievementInput;
}>;


export type StudioReviewAchievementMutation = { result:
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewAchievementSuccess' }
   };

export type StudioShellQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioShellQuery = { careerGraph: { version: number }, reviewQueue: Array<{ id: string }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { documents: Array<{ id: string, fileName: string, createdAt: string }>, careerGraph: { version: number, profile: { name: string | null, headline: string | null }, experiences: Array<{ id: string }>, achievements: Array<{ id: string }>, skills: Array<{ id: string }>, completeness: Array<{ section: Section, coverage: number, missingFields: Array<string>, reason: string }>, placements: Array<{ slot: PlacementSlot, asset: { id: string } | null }> }, reviewQueue: Array<{ id: string }>, site: { slug: string | null, url: string | null, unlistedUrl: string, visibility: SiteVisibility, changes: Array<string>, problems: Array<string>, liveVersion: { id: string, number: number, publishedAt: string | null } | null } };

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


export type PicturesQuery = { careerGraph: { version: number, placements: Array<{ slot: PlacementSlot, chosenBy: ChosenBy, emptyReason: string | null, crop: { x: number, y: number, w: number, h: number, focalX: number, focalY: number } | null, asset: { id: string, url: string | null } | null, candidates: Array<{ id: string, archetype: Archetype, status: GenerationStatus, finalScore: number, likeness: number, artifact: number, framing: number, style: number, asset: { id: string, url: string | null, width: number | null, height: number | null, srcset: string | null }, upscaledAsset: { id: string } | null }> }> } };

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
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SelectVariantSuccess' }
   };

export type StudioAdjustPlacementMutationVariables = Exact<{
  input: AdjustPlacementInput;
}>;


export type StudioAdjustPlacementMutation = { result:
    | { __typename: 'AdjustPlacementSuccess' }
    | { __typename: 'Conflict', message: string, version: number | null, changed: Array<CareerGraphPart> }
    | { __typename: 'InvalidInput', message: string }
   };

export type ReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, entityId: string, field: StoryFieldName | null, text: string, reason: string, confidence: number, provenance: Provenance, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> }>, careerGraph: { version: number, profile: { id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }, experiences: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }>, achievements: Array<{ id: string, rawText: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }> }>, skills: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, skillOffers: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, education: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, certifications: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, languages: Array<{ id: string, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, story: { opener: string | null, paragraphs: Array<string>, quote: string | null, quoteAttribution: string | null, purpose: string | null, fields: Array<{ field: StoryFieldName, editedAt: string | null, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, callToAction: { label: string, href: string } | null } | null } };

export type DocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsQuery = { documents: Array<{ id: string, fileName: string, text: string | null }> };

export type StudioSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioSiteQuery = { careerGraph: { version: number }, site: { slug: string | null, suggestedSlug: string, url: string | null, unlistedUrl: string, theme: SiteTheme, visibility: SiteVisibility, indexable: boolean, offersResume: boolean, visibleFields: Array<PersonField>, changes: Array<string>, leftOut: Array<string>, problems: Array<string>, liveVersion: { id: string, number: number, publishedAt: string | null } | null }, siteVersions: { edges: Array<{ node: { id: string, number: number, status: BuildStatus, theme: SiteTheme, createdAt: string, changes: Array<string>, problems: Array<string>, restoredFrom: number | null, previewUrl: string } }> } };

export type StudioUpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type StudioUpdateSiteMutation = { result:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string, field: string | null }
    | { __typename: 'UpdateSiteSuccess' }
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

export type StudioStoryQueryVariables = Exact<{ [key: string]: never; }>;


export type StudioStoryQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, field: StoryFieldName | null, staleWords: Array<{ text: string }>, changes: Array<{ factId: string, before: string, after: string | null }> }>, careerGraph: { version: number, story: { opener: string | null, paragraphs: Array<string>, quote: string | null, quoteAttribution: string | null, purpose: string | null, fields: Array<{ field: StoryFieldName, provenance: Provenance, editedAt: string | null, evidence: Array<{ id: string, text: string, start: number, end: number, document: { id: string, fileName: string } }> }>, callToAction: { label: string, href: string } | null } | null } };

export type StudioRunPipelineMutationVariables = Exact<{
  input: RunPipelineInput;
}>;


export type StudioRunPipelineMutation = { result:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RunPipelineSuccess' }
   };

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
export const StoryWordsFragmentDoc = new TypedDocumentString(`
    fragment StoryWords on Story {
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
  }
}
    `, {"fragmentName":"StoryWords"}) as unknown as TypedDocumentString<StoryWordsFragment, unknown>;
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
  error {
    message
    retryable
  }
  parent {
    id
    kind
  }
}
    `, {"fragmentName":"ListedRun"}) as unknown as TypedDocumentString<ListedRunFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
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
export const StudioDeleteAccountDocument = new TypedDocumentString(`
    mutation StudioDeleteAccount($confirm: String!) {
  result: deleteAccount(confirm: $confirm) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StudioDeleteAccountMutation, StudioDeleteAccountMutationVariables>;
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
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioReviewStatementMutation, StudioReviewStatementMutationVariables>;
export const StudioUpdateStoryDocument = new TypedDocumentString(`
    mutation StudioUpdateStory($input: UpdateStoryInput!) {
  result: updateStory(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateStoryMutation, StudioUpdateStoryMutationVariables>;
export const StudioResolveStaleWordsDocument = new TypedDocumentString(`
    mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {
  result: resolveStaleWords(input: $input) {
    __typename
    ... on ResolveStaleWordsSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioResolveStaleWordsMutation, StudioResolveStaleWordsMutationVariables>;
export const StudioRemoveEntryDocument = new TypedDocumentString(`
    mutation StudioRemoveEntry($input: EntryInput!) {
  result: removeEntry(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRemoveEntryMutation, StudioRemoveEntryMutationVariables>;
export const StudioRestoreEntryDocument = new TypedDocumentString(`
    mutation StudioRestoreEntry($input: EntryInput!) {
  result: restoreEntry(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioRestoreEntryMutation, StudioRestoreEntryMutationVariables>;
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
  error {
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
    error {
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
      achievements {
        id
        rawText
        impactStatement
        isRewriteStale
        verified
        isPlaceholder
        provenance
        evidence {
          ...Source
        }
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
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateProfileMutation, StudioUpdateProfileMutationVariables>;
export const StudioSaveEntryDocument = new TypedDocumentString(`
    mutation StudioSaveEntry($input: SaveEntryInput!) {
  result: saveEntry(input: $input) {
    __typename
    ... on SaveEntrySuccess {
      id
    }
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSaveEntryMutation, StudioSaveEntryMutationVariables>;
export const StudioAddExperienceDocument = new TypedDocumentString(`
    mutation StudioAddExperience($input: AddExperienceInput!) {
  result: addExperience(input: $input) {
    __typename
    ... on AddExperienceSuccess {
      id
    }
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAddExperienceMutation, StudioAddExperienceMutationVariables>;
export const StudioAddAchievementDocument = new TypedDocumentString(`
    mutation StudioAddAchievement($input: AddAchievementInput!) {
  result: addAchievement(input: $input) {
    __typename
    ... on AddAchievementSuccess {
      id
    }
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAddAchievementMutation, StudioAddAchievementMutationVariables>;
export const StudioUpdateExperienceDocument = new TypedDocumentString(`
    mutation StudioUpdateExperience($input: UpdateExperienceInput!) {
  result: updateExperience(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioUpdateExperienceMutation, StudioUpdateExperienceMutationVariables>;
export const StudioReviewAchievementDocument = new TypedDocumentString(`
    mutation StudioReviewAchievement($input: ReviewAchievementInput!) {
  result: reviewAchievement(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
    ... on InvalidInput {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StudioReviewAchievementMutation, StudioReviewAchievementMutationVariables>;
export const StudioShellDocument = new TypedDocumentString(`
    query StudioShell {
  careerGraph {
    version
  }
  reviewQueue(first: 500) {
    id
  }
}
    `) as unknown as TypedDocumentString<StudioShellQuery, StudioShellQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  documents {
    id
    fileName
    createdAt
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
  careerGraph {
    version
    placements {
      slot
      chosenBy
      emptyReason
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
      }
      candidates {
        id
        archetype
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
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioSelectVariantMutation, StudioSelectVariantMutationVariables>;
export const StudioAdjustPlacementDocument = new TypedDocumentString(`
    mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {
  result: adjustPlacement(input: $input) {
    __typename
    ... on Error {
      message
    }
    ... on Conflict {
      version
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<StudioAdjustPlacementMutation, StudioAdjustPlacementMutationVariables>;
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
    story {
      ...StoryWords
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
fragment StoryWords on Story {
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
export const StudioSiteDocument = new TypedDocumentString(`
    query StudioSite {
  careerGraph {
    version
  }
  site {
    slug
    suggestedSlug
    url
    unlistedUrl
    theme
    visibility
    indexable
    offersResume
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
export const StudioStoryDocument = new TypedDocumentString(`
    query StudioStory {
  reviewQueue(first: 500) {
    ...StaleItem
  }
  careerGraph {
    version
    story {
      ...StoryWords
      fields {
        field
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
fragment StoryWords on Story {
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