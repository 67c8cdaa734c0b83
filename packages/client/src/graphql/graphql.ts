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

/** A language that the owner speaks. */
export type LanguageInput = {
  /** Proficiency, in the words of the owner. At most 300 characters. */
  fluency?: string | null | undefined;
  /** Name of the language. At most 300 characters. */
  name: string;
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

/** An archetype to make new candidates for. */
export type RerollImageInput = {
  /** Archetype to make new candidates for. */
  archetype: Archetype;
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string } | null };

export type CareerGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerGraphQuery = { careerGraph: { id: string, version: number, profile: { id: string, name: string | null, headline: string | null, summary: string | null, location: string | null, email: string | null, phone: string | null, website: string | null, links: Array<string>, requiresReview: boolean }, experiences: Array<{ id: string, title: string | null, location: string | null, start: string | null, end: string | null, current: boolean, description: string | null, requiresReview: boolean, company: { id: string, name: string } | null, achievements: Array<{ id: string, rawText: string, impactStatement: string | null, requiresReview: boolean }> }>, education: Array<{ id: string, institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, current: boolean }>, skills: Array<{ id: string, name: string, category: string | null }>, certifications: Array<{ id: string, name: string, issuer: string | null, date: string | null }>, languages: Array<{ id: string, name: string, fluency: string | null }>, story: { id: string, opener: string | null, paragraphs: Array<string>, purpose: string | null } | null, placements: Array<{ id: string, slot: PlacementSlot, emptyReason: string | null, asset: { id: string, url: string | null, width: number | null, height: number | null } | null, candidates: Array<{ id: string, status: GenerationStatus, archetype: Archetype, asset: { id: string, url: string | null, width: number | null, height: number | null } }> }>, completeness: Array<{ id: string, section: Section, coverage: number, missingFields: Array<string> }> } };

export type WatchCareerGraphSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type WatchCareerGraphSubscription = { careerGraphChanged: { version: number, touched: Array<CareerGraphPart> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateProfileSuccess', careerGraph: { id: string, version: number, profile: { id: string, name: string | null, headline: string | null, summary: string | null, location: string | null, email: string | null, phone: string | null, website: string | null, links: Array<string>, requiresReview: boolean } } }
   };

export type AddExperienceMutationVariables = Exact<{
  input: AddExperienceInput;
}>;


export type AddExperienceMutation = { addExperience:
    | { __typename: 'AddExperienceSuccess', experienceId: string, careerGraph: { id: string, version: number } }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
   };

export type UpdateExperienceMutationVariables = Exact<{
  input: UpdateExperienceInput;
}>;


export type UpdateExperienceMutation = { updateExperience:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UpdateExperienceSuccess', careerGraph: { id: string, version: number }, experience: { id: string, title: string | null, location: string | null, start: string | null, end: string | null, current: boolean, description: string | null, requiresReview: boolean, company: { id: string, name: string } | null } }
   };

export type AddAchievementMutationVariables = Exact<{
  input: AddAchievementInput;
}>;


export type AddAchievementMutation = { addAchievement:
    | { __typename: 'AddAchievementSuccess', achievementId: string, careerGraph: { id: string, version: number } }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
   };

export type SaveEntryMutationVariables = Exact<{
  input: SaveEntryInput;
}>;


export type SaveEntryMutation = { saveEntry:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SaveEntrySuccess', entryId: string, careerGraph: { id: string, version: number } }
   };

export type RemoveEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type RemoveEntryMutation = { removeEntry:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RemoveEntrySuccess', careerGraph: { id: string, version: number } }
   };

export type RestoreEntryMutationVariables = Exact<{
  input: EntryInput;
}>;


export type RestoreEntryMutation = { restoreEntry:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RestoreEntrySuccess', careerGraph: { id: string, version: number } }
   };

export type UpdateStoryMutationVariables = Exact<{
  input: UpdateStoryInput;
}>;


export type UpdateStoryMutation = { updateStory:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateStorySuccess', story: { id: string, opener: string | null, paragraphs: Array<string>, purpose: string | null } | null }
   };

export type ExportGraphMutationVariables = Exact<{
  format: ExportFormat;
  options?: ExportOptions | null | undefined;
}>;


export type ExportGraphMutation = { exportGraph:
    | { __typename: 'ExportGraphSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', field: string | null, message: string }
   };

export type ExportFileQueryVariables = Exact<{
  runId: string | number;
}>;


export type ExportFileQuery = { pipelineRun: { exportFile: { fileName: string, details: unknown, mediaType: string, sizeBytes: number, url: string | null } | null } | null };

export type PlacementFragment = { id: string, slot: PlacementSlot, emptyReason: string | null, asset: { id: string, url: string | null, width: number | null, height: number | null } | null, candidates: Array<{ id: string, status: GenerationStatus, archetype: Archetype, asset: { id: string, url: string | null, width: number | null, height: number | null } }> };

export type RerollImageMutationVariables = Exact<{
  input: RerollImageInput;
}>;


export type RerollImageMutation = { rerollImage:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'RerollImageSuccess', run: { id: string } }
   };

export type SelectVariantMutationVariables = Exact<{
  input: SelectVariantInput;
}>;


export type SelectVariantMutation = { selectVariant:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SelectVariantSuccess', careerGraph: { id: string, version: number }, placement: { id: string, slot: PlacementSlot, emptyReason: string | null, asset: { id: string, url: string | null, width: number | null, height: number | null } | null, candidates: Array<{ id: string, status: GenerationStatus, archetype: Archetype, asset: { id: string, url: string | null, width: number | null, height: number | null } }> } }
   };

type Refusal_Conflict_Fragment = { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', field: string | null, message: string };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', message: string };

type Refusal_UploadRefused_Fragment = { __typename: 'UploadRefused', code: string, message: string };

export type RefusalFragment =
  | Refusal_Conflict_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_UploadRefused_Fragment
;

export type ReviewQueueQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, entityId: string, field: StoryFieldName | null, text: string, reason: string, confidence: number, provenance: Provenance, document: { id: string, fileName: string } | null, passage: { start: number, end: number } | null }> };

export type ReviewStatementMutationVariables = Exact<{
  input: ReviewStatementInput;
}>;


export type ReviewStatementMutation = { reviewStatement:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewStatementSuccess', undoId: string | null, run: { id: string } | null, careerGraph: { id: string, version: number } }
   };

export type UndoReviewMutationVariables = Exact<{
  input: UndoReviewInput;
}>;


export type UndoReviewMutation = { undoReview:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UndoReviewSuccess', run: { id: string } | null, careerGraph: { id: string, version: number } }
   };

export type RunFragment = { id: string, kind: PipelineKind, status: RunStatus, progress: number, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null };

export type PipelineRunQueryVariables = Exact<{
  id: string | number;
}>;


export type PipelineRunQuery = { pipelineRun: { output: unknown, id: string, kind: PipelineKind, status: RunStatus, progress: number, next: Array<{ id: string, kind: PipelineKind, status: RunStatus }>, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null } | null };

export type CancelRunMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelRunMutation = { cancelRun:
    | { __typename: 'CancelRunSuccess', run: { id: string, kind: PipelineKind, status: RunStatus, progress: number, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null } }
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
   };

export type RetryRunMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryRunMutation = { retryRun:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RetryRunSuccess', run: { id: string, kind: PipelineKind, status: RunStatus, progress: number, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null } }
   };

export type WatchRunSubscriptionVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type WatchRunSubscription = { pipelineRun: { seq: number, kind: RunEventKind, step: string | null, progress: number, message: string | null, at: string, run: { id: string, kind: PipelineKind, status: RunStatus, progress: number, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null } } };

export type WatchRunsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WatchRunsSubscription = { pipelineRuns: { cursor: string | null, seq: number, kind: RunEventKind, step: string | null, progress: number, message: string | null, at: string, run: { id: string, kind: PipelineKind, status: RunStatus, progress: number, steps: Array<{ id: string, title: string, status: StepStatus, message: string | null }>, error: { code: string, message: string, retryable: boolean } | null } } };

export type SiteFragment = { id: string, slug: string | null, suggestedSlug: string, visibility: SiteVisibility, theme: SiteTheme, url: string | null, problems: Array<string>, changes: Array<string> };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { site: { id: string, slug: string | null, suggestedSlug: string, visibility: SiteVisibility, theme: SiteTheme, url: string | null, problems: Array<string>, changes: Array<string> } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UpdateSiteSuccess', site: { id: string, slug: string | null, suggestedSlug: string, visibility: SiteVisibility, theme: SiteTheme, url: string | null, problems: Array<string>, changes: Array<string> } }
   };

export type PublishSiteMutationVariables = Exact<{ [key: string]: never; }>;


export type PublishSiteMutation = { publishSite:
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'PublishSiteSuccess', run: { id: string } }
   };

export type UnpublishSiteMutationVariables = Exact<{ [key: string]: never; }>;


export type UnpublishSiteMutation = { unpublishSite:
    | { __typename: 'Conflict', version: number | null, changed: Array<CareerGraphPart>, message: string }
    | { __typename: 'UnpublishSiteSuccess', site: { id: string, slug: string | null, suggestedSlug: string, visibility: SiteVisibility, theme: SiteTheme, url: string | null, problems: Array<string>, changes: Array<string> } }
   };

export type PublicSiteQueryVariables = Exact<{
  slug: string;
}>;


export type PublicSiteQuery = { publicSite: { id: string, slug: string, theme: SiteTheme, indexable: boolean, publishedAt: string, checksum: string, snapshot: unknown } | null };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'CreateUploadSuccess', upload: { uploadId: string, url: string, headers: Array<{ name: string, value: string }> } }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'UploadRefused', code: string, message: string }
   };

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type IngestDocumentMutation = { ingestDocument:
    | { __typename: 'IngestDocumentSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadRefused', code: string, message: string }
   };

export type UsePhotoMutationVariables = Exact<{
  input: UsePhotoInput;
}>;


export type UsePhotoMutation = { usePhoto:
    | { __typename: 'InvalidInput', field: string | null, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadRefused', code: string, message: string }
    | { __typename: 'UsePhotoSuccess', run: { id: string } }
   };

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
export const PlacementFragmentDoc = new TypedDocumentString(`
    fragment Placement on Placement {
  id
  slot
  emptyReason
  asset {
    id
    url
    width
    height
  }
  candidates {
    id
    status
    archetype
    asset {
      id
      url
      width
      height
    }
  }
}
    `, {"fragmentName":"Placement"}) as unknown as TypedDocumentString<PlacementFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const RunFragmentDoc = new TypedDocumentString(`
    fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}
    `, {"fragmentName":"Run"}) as unknown as TypedDocumentString<RunFragment, unknown>;
export const SiteFragmentDoc = new TypedDocumentString(`
    fragment Site on Site {
  id
  slug
  suggestedSlug
  visibility
  theme
  url
  problems
  changes
}
    `, {"fragmentName":"Site"}) as unknown as TypedDocumentString<SiteFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CareerGraphDocument = new TypedDocumentString(`
    query CareerGraph {
  careerGraph {
    id
    version
    profile {
      id
      name
      headline
      summary
      location
      email
      phone
      website
      links
      requiresReview
    }
    experiences {
      id
      title
      company {
        id
        name
      }
      location
      start
      end
      current
      description
      requiresReview
      achievements {
        id
        rawText
        impactStatement
        requiresReview
      }
    }
    education {
      id
      institution
      degree
      field
      start
      end
      current
    }
    skills {
      id
      name
      category
    }
    certifications {
      id
      name
      issuer
      date
    }
    languages {
      id
      name
      fluency
    }
    story {
      id
      opener
      paragraphs
      purpose
    }
    placements {
      ...Placement
    }
    completeness {
      id
      section
      coverage
      missingFields
    }
  }
}
    fragment Placement on Placement {
  id
  slot
  emptyReason
  asset {
    id
    url
    width
    height
  }
  candidates {
    id
    status
    archetype
    asset {
      id
      url
      width
      height
    }
  }
}`) as unknown as TypedDocumentString<CareerGraphQuery, CareerGraphQueryVariables>;
export const WatchCareerGraphDocument = new TypedDocumentString(`
    subscription WatchCareerGraph($after: Int) {
  careerGraphChanged(after: $after) {
    version
    touched
  }
}
    `) as unknown as TypedDocumentString<WatchCareerGraphSubscription, WatchCareerGraphSubscriptionVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on UpdateProfileSuccess {
      careerGraph {
        id
        version
        profile {
          id
          name
          headline
          summary
          location
          email
          phone
          website
          links
          requiresReview
        }
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const AddExperienceDocument = new TypedDocumentString(`
    mutation AddExperience($input: AddExperienceInput!) {
  addExperience(input: $input) {
    __typename
    ... on AddExperienceSuccess {
      experienceId
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<AddExperienceMutation, AddExperienceMutationVariables>;
export const UpdateExperienceDocument = new TypedDocumentString(`
    mutation UpdateExperience($input: UpdateExperienceInput!) {
  updateExperience(input: $input) {
    __typename
    ... on UpdateExperienceSuccess {
      careerGraph {
        id
        version
      }
      experience {
        id
        title
        company {
          id
          name
        }
        location
        start
        end
        current
        description
        requiresReview
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<UpdateExperienceMutation, UpdateExperienceMutationVariables>;
export const AddAchievementDocument = new TypedDocumentString(`
    mutation AddAchievement($input: AddAchievementInput!) {
  addAchievement(input: $input) {
    __typename
    ... on AddAchievementSuccess {
      achievementId
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<AddAchievementMutation, AddAchievementMutationVariables>;
export const SaveEntryDocument = new TypedDocumentString(`
    mutation SaveEntry($input: SaveEntryInput!) {
  saveEntry(input: $input) {
    __typename
    ... on SaveEntrySuccess {
      entryId
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<SaveEntryMutation, SaveEntryMutationVariables>;
export const RemoveEntryDocument = new TypedDocumentString(`
    mutation RemoveEntry($input: EntryInput!) {
  removeEntry(input: $input) {
    __typename
    ... on RemoveEntrySuccess {
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<RemoveEntryMutation, RemoveEntryMutationVariables>;
export const RestoreEntryDocument = new TypedDocumentString(`
    mutation RestoreEntry($input: EntryInput!) {
  restoreEntry(input: $input) {
    __typename
    ... on RestoreEntrySuccess {
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<RestoreEntryMutation, RestoreEntryMutationVariables>;
export const UpdateStoryDocument = new TypedDocumentString(`
    mutation UpdateStory($input: UpdateStoryInput!) {
  updateStory(input: $input) {
    __typename
    ... on UpdateStorySuccess {
      story {
        id
        opener
        paragraphs
        purpose
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<UpdateStoryMutation, UpdateStoryMutationVariables>;
export const ExportGraphDocument = new TypedDocumentString(`
    mutation ExportGraph($format: ExportFormat!, $options: ExportOptions) {
  exportGraph(format: $format, options: $options) {
    __typename
    ... on ExportGraphSuccess {
      run {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<ExportGraphMutation, ExportGraphMutationVariables>;
export const ExportFileDocument = new TypedDocumentString(`
    query ExportFile($runId: ID!) {
  pipelineRun(id: $runId) {
    exportFile {
      fileName
      details
      mediaType
      sizeBytes
      url
    }
  }
}
    `) as unknown as TypedDocumentString<ExportFileQuery, ExportFileQueryVariables>;
export const RerollImageDocument = new TypedDocumentString(`
    mutation RerollImage($input: RerollImageInput!) {
  rerollImage(input: $input) {
    __typename
    ... on RerollImageSuccess {
      run {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<RerollImageMutation, RerollImageMutationVariables>;
export const SelectVariantDocument = new TypedDocumentString(`
    mutation SelectVariant($input: SelectVariantInput!) {
  selectVariant(input: $input) {
    __typename
    ... on SelectVariantSuccess {
      careerGraph {
        id
        version
      }
      placement {
        ...Placement
      }
    }
    ...Refusal
  }
}
    fragment Placement on Placement {
  id
  slot
  emptyReason
  asset {
    id
    url
    width
    height
  }
  candidates {
    id
    status
    archetype
    asset {
      id
      url
      width
      height
    }
  }
}
fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<SelectVariantMutation, SelectVariantMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($first: Int) {
  reviewQueue(first: $first) {
    id
    kind
    entityId
    field
    text
    reason
    confidence
    provenance
    document {
      id
      fileName
    }
    passage {
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewStatementDocument = new TypedDocumentString(`
    mutation ReviewStatement($input: ReviewStatementInput!) {
  reviewStatement(input: $input) {
    __typename
    ... on ReviewStatementSuccess {
      undoId
      run {
        id
      }
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<ReviewStatementMutation, ReviewStatementMutationVariables>;
export const UndoReviewDocument = new TypedDocumentString(`
    mutation UndoReview($input: UndoReviewInput!) {
  undoReview(input: $input) {
    __typename
    ... on UndoReviewSuccess {
      run {
        id
      }
      careerGraph {
        id
        version
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<UndoReviewMutation, UndoReviewMutationVariables>;
export const PipelineRunDocument = new TypedDocumentString(`
    query PipelineRun($id: ID!) {
  pipelineRun(id: $id) {
    ...Run
    output
    next {
      id
      kind
      status
    }
  }
}
    fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}`) as unknown as TypedDocumentString<PipelineRunQuery, PipelineRunQueryVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($id: ID!) {
  cancelRun(id: $id) {
    __typename
    ... on CancelRunSuccess {
      run {
        ...Run
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}
fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}`) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const RetryRunDocument = new TypedDocumentString(`
    mutation RetryRun($id: ID!) {
  retryRun(id: $id) {
    __typename
    ... on RetryRunSuccess {
      run {
        ...Run
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}
fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}`) as unknown as TypedDocumentString<RetryRunMutation, RetryRunMutationVariables>;
export const WatchRunDocument = new TypedDocumentString(`
    subscription WatchRun($id: ID!, $after: Int!) {
  pipelineRun(id: $id, after: $after) {
    seq
    kind
    step
    progress
    message
    at
    run {
      ...Run
    }
  }
}
    fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}`) as unknown as TypedDocumentString<WatchRunSubscription, WatchRunSubscriptionVariables>;
export const WatchRunsDocument = new TypedDocumentString(`
    subscription WatchRuns($after: String) {
  pipelineRuns(after: $after) {
    cursor
    seq
    kind
    step
    progress
    message
    at
    run {
      ...Run
    }
  }
}
    fragment Run on PipelineRun {
  id
  kind
  status
  progress
  steps {
    id
    title
    status
    message
  }
  error {
    code
    message
    retryable
  }
}`) as unknown as TypedDocumentString<WatchRunsSubscription, WatchRunsSubscriptionVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  site {
    ...Site
  }
}
    fragment Site on Site {
  id
  slug
  suggestedSlug
  visibility
  theme
  url
  problems
  changes
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const UpdateSiteDocument = new TypedDocumentString(`
    mutation UpdateSite($input: UpdateSiteInput!) {
  updateSite(input: $input) {
    __typename
    ... on UpdateSiteSuccess {
      site {
        ...Site
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}
fragment Site on Site {
  id
  slug
  suggestedSlug
  visibility
  theme
  url
  problems
  changes
}`) as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const PublishSiteDocument = new TypedDocumentString(`
    mutation PublishSite {
  publishSite {
    __typename
    ... on PublishSiteSuccess {
      run {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<PublishSiteMutation, PublishSiteMutationVariables>;
export const UnpublishSiteDocument = new TypedDocumentString(`
    mutation UnpublishSite {
  unpublishSite {
    __typename
    ... on UnpublishSiteSuccess {
      site {
        ...Site
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}
fragment Site on Site {
  id
  slug
  suggestedSlug
  visibility
  theme
  url
  problems
  changes
}`) as unknown as TypedDocumentString<UnpublishSiteMutation, UnpublishSiteMutationVariables>;
export const PublicSiteDocument = new TypedDocumentString(`
    query PublicSite($slug: String!) {
  publicSite(slug: $slug) {
    id
    slug
    theme
    indexable
    publishedAt
    checksum
    snapshot
  }
}
    `) as unknown as TypedDocumentString<PublicSiteQuery, PublicSiteQueryVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) {
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
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const IngestDocumentDocument = new TypedDocumentString(`
    mutation IngestDocument($input: IngestDocumentInput!) {
  ingestDocument(input: $input) {
    __typename
    ... on IngestDocumentSuccess {
      run {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const UsePhotoDocument = new TypedDocumentString(`
    mutation UsePhoto($input: UsePhotoInput!) {
  usePhoto(input: $input) {
    __typename
    ... on UsePhotoSuccess {
      run {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  message
  ... on InvalidInput {
    field
  }
  ... on UploadRefused {
    code
  }
  ... on Conflict {
    version
    changed
  }
}`) as unknown as TypedDocumentString<UsePhotoMutation, UsePhotoMutationVariables>;