import type { SectionCompleteness } from '../completeness/assess-completeness.ts';
import type { PlacementSlot, Section } from '../completeness/graph-snapshot.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Crop } from '../images/crop.ts';
import type { ProfileAccount } from './profile-account.ts';
import type { SectionEntryValues } from './section-entry.ts';
import type { Provenance } from './provenance.ts';
import type { GroundedText } from '../story/grounded-text.ts';
import type { ScoreComponent } from '../scoring/scored-statement.ts';
import type { StoryFieldName, StoryFieldTrust } from '../story/story-field.ts';

/** The career graph of one user, read as a whole. Lists are in display order. */
export interface CareerGraph {
  /** Increases by one with every change. */
  version: number;
  profile: ProfileNode;
  /** Employers of the experiences, by name. */
  companies: CompanyNode[];
  experiences: ExperienceNode[];
  /** The ranking `default`, best first; empty until the achievements pipeline has run. */
  ranking: RankedNode[];
  /** All rankings: `default`, then one per target role, by name. */
  rankings: { label: string; entries: RankedNode[] }[];
  skills: SkillNode[];
  /** One per group, best proven first; empty until the skills pipeline has run. */
  skillOffers: SkillOfferNode[];
  /** Empty until the navigation pipeline has run. */
  navigation: NavigationNode[];
  story: StoryNode | null;
  timeline: TimelineNode[];
  placements: PlacementNode[];
  completeness: SectionCompleteness[];
  /** Share of the letters of all documents that the career graph or the owner has dealt with; null without a document that was read. */
  textCoverage: number | null;
  education: EducationNode[];
  certifications: CertificationNode[];
  languages: LanguageNode[];
  /** Entries of every other kind, kind by kind. */
  sections: SectionEntryNode[];
  /** What only the owner can say about the merges of documents, not answered yet. */
  questions: MergeQuestionNode[];
  /** What is only in documents that may be someone else's. */
  doubts: DoubtNode[];
}

export interface DoubtNode {
  /** ID of the row. */
  of: string;
  /** A field whose current value no other document has; null if no other document has the row at all. */
  field: string | null;
  /** One link that no other document has; null if it is about the whole field or row. */
  value: string | null;
}

export interface MergeQuestionNode {
  id: string;
  /** Whether a document is the owner's, whether two roles are one, or what a section of a document is. */
  kind: 'same_person' | 'same_role' | 'section_kind';
  documentId: string;
  /** In words for the owner. */
  text: string;
  /** The role that the document added, and the one that it may be; null for other questions. */
  experienceId: string | null;
  otherExperienceId: string | null;
  /** Where the section is in the document's text; null for other questions. */
  start: number | null;
  end: number | null;
}

/** What every statement has. */
export interface Sourced {
  id: string;
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
  /** Fields that the user has edited; no pipeline overwrites them. */
  editedFields: string[];
  evidence: EvidenceNode[];
}

export interface EvidenceNode {
  id: string;
  documentId: string;
  field: string;
  /** Half-open range of UTF-16 code units in the document's text. */
  start: number;
  end: number;
}

export interface ProfileNode extends Sourced {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  summary: string | null;
  summaryBasis: GroundedText | null;
  headlineBasis: GroundedText | null;
  /** Of statements and descriptions; sentences that name nothing are left out. */
  statementBasis: GroundedText | null;
  links: string[];
  /** Address of a picture elsewhere. */
  image: string | null;
  /** The one of the links that is the owner's own website. */
  website: string | null;
  accounts: ProfileAccount[];
  address: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  countryCode: string | null;
  targetRole: string | null;
}

export interface CompanyNode {
  id: string;
  name: string;
  alternativeNames: string[];
  website: string | null;
  domain: string | null;
  /** 0..1: 1 if given or confirmed; null if `domain` is null. */
  domainConfidence: number | null;
  /** Prefers a logo that may only be linked, because it is the company's own. */
  logo: LogoNode | null;
  /** The stored brand logo for the owner's site. */
  siteLogo: LogoNode | null;
}

export interface LogoNode {
  source: string;
  linkUrl: string | null;
  asset: Pick<AssetNode, 'id' | 'checksum' | 'mediaType' | 'width' | 'height'> | null;
}

export interface ExperienceNode extends Sourced {
  companyId: string | null;
  company: CompanyNode | null;
  title: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  location: string | null;
  description: string | null;
  url: string | null;
  companyDescription: string | null;
  achievements: AchievementNode[];
}

export interface AchievementNode extends Sourced {
  experienceId: string;
  experience: ExperienceNode;
  rawText: string;
  impactStatement: string | null;
  /** The statement that the rewrite was made from; null if unknown. */
  impactBasis: string | null;
  evidenceStrength: number;
  verified: boolean;
  isPlaceholder: boolean;
  metrics: MetricNode[];
  history: StatementVersionNode[];
  /** Its entry in the ranking; null if it is not ranked. */
  ranked: RankedNode | null;
}

export interface MetricNode {
  id: string;
  achievementId: string;
  value: number;
  unit: string;
  label: string | null;
  text: string;
  /** Half-open range of UTF-16 code units in the raw text. */
  start: number;
  end: number;
}

export interface StatementVersionNode {
  id: string;
  achievementId: string | null;
  storyId: string | null;
  skillOfferId: string | null;
  /** Only for stories. */
  field: string | null;
  kind: 'raw' | 'rewrite' | 'edit';
  text: string;
  provenance: Provenance;
  outcome: 'kept' | 'reverted' | 'replaced';
  reason: string | null;
  /** Version of the prompt or rules that wrote it; null if a person did. */
  promptVersion: string | null;
  createdAt: Date;
}

export interface RankedNode {
  /** `default`, or a target role. */
  label: string;
  achievementId: string;
  achievement: AchievementNode;
  formula: string;
  /** Best first, from 0. */
  position: number;
  total: number;
  components: ScoreComponent[];
}

export interface SkillNode extends Sourced {
  name: string;
  category: string | null;
  level: string | null;
  /** Achievements that mention it. */
  proofs: AchievementNode[];
}

/** What the owner offers with a group of skills. Its evidence is that of the skills and proofs. */
export interface SkillOfferNode extends Sourced {
  category: string;
  text: string;
  /** Only if the text is the owner's. */
  basis: GroundedText | null;
  skills: SkillNode[];
  proofs: AchievementNode[];
  history: StatementVersionNode[];
}

export interface NavigationNode {
  section: Section;
  label: string;
  shown: boolean;
  reason: string;
  editedFields: string[];
}

export interface EducationNode extends Sourced {
  institution: string | null;
  degree: string | null;
  field: string | null;
  location: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  score: string | null;
  description: string | null;
  url: string | null;
  courses: string[];
}

export interface CertificationNode extends Sourced {
  name: string;
  issuer: string | null;
  date: PartialDate | null;
  url: string | null;
  number: string | null;
  expires: PartialDate | null;
}

export interface LanguageNode extends Sourced {
  name: string;
  fluency: string | null;
}

export interface SectionEntryNode extends Sourced, SectionEntryValues {
  /** The owner's picture of it; null if there is none. */
  picture: EntryPictureNode | null;
}

export interface EntryPictureNode {
  assetId: string;
  /** Null unless assets were requested. */
  asset: AssetNode | null;
  crop: Crop | null;
  /** What it shows; null if the owner doesn't say. */
  alt: string | null;
}

export interface StoryNode {
  id: string;
  opener: string | null;
  paragraphs: string[];
  quote: string | null;
  quoteAttribution: string | null;
  purpose: string | null;
  callToAction: { label: string; href: string } | null;
  requiresReview: boolean;
  editedFields: string[];
  /** Trust by field; empty fields have none. */
  fields: { [Field in StoryFieldName]?: StoryFieldTrust & { evidence: EvidenceNode[] } };
  history: StatementVersionNode[];
}

export interface TimelineNode {
  id: string;
  /** Exactly one of the two is set: the entry's source. */
  experienceId: string | null;
  educationId: string | null;
  companyId: string | null;
  kind: string;
  title: string | null;
  companyName: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  seniority: string | null;
  function: string | null;
  lane: number;
  gapBefore: number | null;
}

export type AssetKind =
  | 'logo_svg'
  | 'logo_png'
  | 'nameplate_svg'
  | 'resume_pdf'
  | 'portrait_src'
  | 'portrait_upscaled'
  | 'banner_generated'
  | 'feature_square_generated'
  | 'card_portrait_generated'
  | 'cert_banner_generated'
  | 'subject_mask'
  | 'entry_picture'
  | 'other';
export type Archetype = 'hero' | 'formal' | 'desk' | 'casual';

export interface PlacementNode {
  slot: PlacementSlot;
  assetId: string | null;
  asset: AssetNode | null;
  crop: Crop | null;
  gradient: { side: string; start: string; end: string; opacity: number } | null;
  chosenBy: 'system' | 'user';
  emptyReason: string | null;
  candidates: GenerationNode[];
}

export interface GenerationNode {
  id: string;
  archetype: Archetype;
  provider: string;
  model: string;
  seed: string;
  prompt: string | null;
  promptVersion: string | null;
  direction: string | null;
  likeness: number;
  artifact: number;
  framing: number;
  style: number;
  finalScore: number;
  status: 'generated' | 'upscaled' | 'failed';
  assetId: string;
  asset: AssetNode | null;
  upscaledAssetId: string | null;
  upscaledAsset: AssetNode | null;
}

export interface AssetNode {
  id: string;
  kind: AssetKind;
  label: string | null;
  checksum: string;
  sizeBytes: number;
  mediaType: string;
  width: number | null;
  height: number | null;
  thumbhash: string | null;
  /** IPTC code; null if the file declares none. */
  digitalSourceType: string | null;
}

/** The archetype shown in each place. */
export const ARCHETYPE_OF: Record<PlacementSlot, Archetype> = {
  hero: 'hero',
  achievements_general_main: 'formal',
  achievements_career_main: 'desk',
  certifications_bg: 'casual',
};

/** The best `top` achievements: ranked ones first, then the rest in order. All of them if `top` is null. */
export function bestAchievements(
  graph: { experiences: ExperienceNode[]; ranking: Pick<RankedNode, 'achievement'>[] },
  top: number | null,
): AchievementNode[] {
  const all = graph.experiences.flatMap(({ achievements }) => achievements);
  if (top === null) return all;
  const ranked = graph.ranking.map(({ achievement }) => achievement);
  const chosen = new Set(ranked);
  return [...ranked, ...all.filter((achievement) => !chosen.has(achievement))].slice(0, top);
}
