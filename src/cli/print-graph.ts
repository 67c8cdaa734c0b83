import { missingPercent } from '../domain/provenance/text-coverage.ts';
import { addToList } from '../domain/text/add-to-list.ts';
import type { Achievement, CareerGraph, Evidence, Experience, Metric, Reviewed, Version } from './operations.ts';

const PARAGRAPH_WIDTH = 110;

/** Formats the career graph as readable text. `dropped` lists values from a model that are not in the document. */
export function printGraph(graph: CareerGraph, dropped: string[] = []): string {
  const { profile } = graph;
  const sections = [
    [profile.name ?? 'No name found', [profile.headline, profile.location].filter(Boolean).join(' · ')]
      .filter(Boolean)
      .join('\n'),
    section('Experience', byCompany(graph.experiences)),
    section('Strongest', strongest(graph)),
    section('Story', [graph.story?.opener, ...(graph.story?.paragraphs ?? [])].flatMap(paragraph)),
    section(
      'Education',
      graph.education.map(({ institution, degree, field, start, end, current }) =>
        line(
          [degree, degree?.includes(field ?? '') ? null : field].filter(Boolean).join(', ') || null,
          institution,
          period({ start, end, current }),
        ),
      ),
    ),
    section('Skills', skillLines(graph)),
    section(
      'Certifications',
      graph.certifications.map(({ name, issuer, date }) => line(name, issuer, date)),
    ),
    section(
      'Languages',
      graph.languages.map(({ name, fluency }) => line(name, fluency)),
    ),
    section('Completeness', completeness(graph)),
    section('Refused, not in the career graph', refusals(graph, dropped)),
    section('To review', reviews(graph)),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/** A one-line summary of the result. */
export function verdict(graph: CareerGraph): string {
  const achievements = graph.experiences.flatMap((experience) => experience.achievements);
  const measured = achievements.filter(({ metrics }) => metrics.length > 0).length;
  const companies = new Set(graph.experiences.map(({ company }) => company?.id).filter(Boolean)).size;
  const open = reviews(graph).length;
  return [
    `${count(graph.experiences.length, 'role')} at ${count(companies, 'company', 'companies')}`,
    `${count(achievements.length, 'achievement')}, ${measured} with numbers`,
    count(graph.skills.length, 'skill'),
    open === 0 ? 'nothing to review' : `${count(open, 'item')} to review`,
  ].join(' · ');
}

function byCompany(experiences: Experience[]): string[] {
  const groups = new Map<string, Experience[]>();
  for (const experience of experiences) addToList(groups, experience.company?.id ?? experience.id, experience);
  return [...groups.values()].flatMap((roles) => [
    roles[0]?.company?.name ?? 'Company not named',
    ...roles.flatMap((role) => [
      `  ${line(role.title ?? 'Role not named', period(role), role.location)}${mark(role)}`,
      ...role.achievements.flatMap((achievement) => [
        `    ${achievement.isPlaceholder ? '◦ Proposed, private until you accept it:' : '•'} ${achievement.rawText}${mark(achievement)}`,
        ...(isReworded(achievement) ? [`      ⇒ ${achievement.impactStatement}`] : []),
        `      ${line(achievement.metrics.map(sayMetric).join(' | ') || null, sources(achievement.evidence))}`,
      ]),
      ...metricQuestions(role),
    ]),
  ]);
}

/** Asks for numbers where no statement of a role has one. */
function metricQuestions({ achievements, libraryRole }: Experience): string[] {
  const ladders = libraryRole?.role.metricLadders ?? [];
  if (achievements.length === 0 || ladders.length === 0 || achievements.some(({ metrics }) => metrics.length > 0))
    return [];
  return [`    ? Your numbers: ${ladders.map(({ question }) => question).join(' ')}`];
}

/** The ranking, with each total (0..1) and the components that contributed. */
function strongest({ ranking }: CareerGraph): string[] {
  return (ranking?.entries ?? []).flatMap(({ total, achievement }, index) => {
    const { rawText, impactStatement, score } = achievement;
    const why = score?.components.filter(({ value }) => value > 0).map(({ words }) => words) ?? [];
    return [`${index + 1}. ${total.toFixed(2)}  ${impactStatement ?? rawText}`, `         ${why.join('; ')}`];
  });
}

/** Wraps text at a readable width. */
function paragraph(text: string | null | undefined): string[] {
  if (!text) return [];
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > PARAGRAPH_WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Whether the site uses a rewrite of it. */
const isReworded = ({ rawText, impactStatement }: Achievement) =>
  impactStatement !== null && impactStatement !== rawText;

/** Where it was read: file name and character range. */
function sources(evidence: Evidence[]): string {
  if (evidence.length === 0) return '← no source';
  return `← ${evidence.map(({ document, start, end }) => `${document.fileName} ${start}–${end}`).join(', ')}`;
}

/** The metric as written, plus what it counts: `40% run time`, `9 TB`, `4 jobs`. */
function sayMetric({ text, label }: Metric): string {
  const isSaid = label === null || text.toLowerCase().includes(label.toLowerCase());
  return isSaid ? text : `${text} ${label}`;
}

/** What a model proposed and a check refused, with the reason. */
function refusals({ experiences, story }: CareerGraph, dropped: string[]): string[] {
  const refused = (history: Version[]) =>
    history
      .filter(({ outcome }) => outcome === 'REVERTED')
      .map(({ text, reason }) => `“${text}”${reason === null ? '' : `: ${reason}`}`);
  return [
    ...dropped.map((value) => `“${value}”: not in the document.`),
    ...experiences.flatMap(({ achievements }) => achievements.flatMap(({ history }) => refused(history))),
    ...(story?.fields ?? []).flatMap(({ history }) => refused(history)),
  ];
}

function completeness(graph: CareerGraph): string[] {
  const row = (percent: number, name: string) => `${bar(percent)} ${String(percent).padStart(3)} %  ${name}`;
  const sections = graph.completeness.map(({ section: name, coverage, missingFields }) => {
    const missing = missingFields.length > 0 ? ` (missing: ${missingFields.join(', ')})` : '';
    return row(coverage, `${name.toLowerCase()}${missing}`);
  });
  if (graph.textCoverage === null) return sections;
  return [...sections, row(100 - missingPercent(graph.textCoverage), 'text of your documents')];
}

function skillLines({ skills }: CareerGraph): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, category } of skills) addToList(groups, category ?? '', name);
  return [...groups].map(([category, names]) => (category ? `${category}: ` : '') + names.join(', '));
}

/** Everything that needs review, with the reason. */
function reviews(graph: CareerGraph): string[] {
  const say = (what: string, { requiresReview, reviewReason }: Reviewed) =>
    requiresReview ? [`${what}${reviewReason ? `: ${reviewReason.replaceAll('\n', ' ')}` : ''}`] : [];
  return [
    ...say('profile', graph.profile),
    ...graph.experiences.flatMap((experience) => [
      ...say(line(experience.title ?? 'role', experience.company?.name ?? null), experience),
      ...experience.achievements.flatMap((achievement) => say(`“${short(achievement.rawText)}”`, achievement)),
    ]),
    ...graph.education.flatMap((entry) => say(line(entry.degree, entry.institution) || 'education', entry)),
    ...graph.skills.flatMap((skill) => say(skill.name, skill)),
    ...graph.skillOffers.flatMap((offer) => say(`what you offer with ${offer.category}`, offer)),
    ...graph.certifications.flatMap((entry) => say(entry.name, entry)),
    ...graph.languages.flatMap((entry) => say(entry.name, entry)),
    ...(graph.story?.fields ?? []).flatMap((entry) => say(`story, ${entry.field.toLowerCase()}`, entry)),
  ];
}

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? '' : [title, ...lines.map((text) => `  ${text}`)].join('\n');
const line = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');
const mark = ({ requiresReview }: Reviewed) => (requiresReview ? '  (review)' : '');
const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const bar = (percent: number) => '█'.repeat(Math.round(percent / 10)).padEnd(10, '░');
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function period({
  start,
  end,
  current,
}: {
  start: string | null;
  end: string | null;
  current: boolean;
}): string | null {
  if (start === null && end === null) return current ? 'present' : null;
  return `${start ?? '?'} – ${current ? 'present' : (end ?? '?')}`;
}
