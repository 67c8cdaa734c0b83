import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Truth } from '../../resumes/truth.ts';
import type { Headings, Stranger } from './stranger.ts';

const run = promisify(execFile);

/** A LaTeX class by others: its preamble, and how its manual says that a resume is written. */
interface Class {
  preamble: string;
  open: (person: Stranger) => string;
  section: (heading: string, content: string) => string;
  role: (role: Stranger['work'][number], dates: string) => string;
  study: (study: Stranger['education'][number], dates: string) => string;
  line: (label: string, text: string) => string;
}

const items = (lines: string[]) =>
  `\\begin{itemize}${lines.map((text) => `\\item ${tex(text)}`).join('\n')}\\end{itemize}`;
const tex = (text: string) => text.replace(/([&%$#_])/g, '\\$1').replace(/€/g, '\\texteuro{}');

export const OTHER_CLASSES: Record<string, Class> = {
  tucv: {
    preamble: '\\documentclass[11pt]{article}\\usepackage[pagesetup]{tucv}',
    open: ({ name, city, phone, email, url }) =>
      `\\begin{center}{\\LARGE\\textbf{${tex(name)}}}\\\\${tex(city)} $\\cdot$ ${tex(phone)} $\\cdot$ ${tex(email)}\\\\${tex(url)}\\end{center}`,
    section: (heading, content) => `\\resheading{${tex(heading)}}\n\n${content}\n\n`,
    role: ({ title, org, place, lines }, dates) =>
      `\\resemployer[${tex(place)}]{${tex(org)}}{}\n\n\\resjob{${tex(title)}}{${dates.replace(' -- ', '}{')}}\n\n${items(lines)}\n\n`,
    study: (study, dates) => `\\resschool[${tex(study.degree)}]{${tex(study.school)}}{${dates}}\n\n`,
    line: (label, text) => `\\resdesc{${label === '' ? '' : `${tex(label)}:`}}{${tex(text)}}\n\n`,
  },
  simplecv: {
    preamble: '\\documentclass{simplecv}\\usepackage[a4paper,margin=2.2cm]{geometry}',
    open: ({ name, city, phone, email, url }) =>
      `\\leftheader{${tex(name)}\\\\${tex(city)}}\\rightheader{${tex(phone)}\\\\${tex(email)}\\\\${tex(url)}}\\title{${tex(name)}}\\maketitle`,
    section: (heading, content) => `\\section{${tex(heading)}}\\begin{topic}${content}\\end{topic}`,
    role: ({ title, org, place, lines }, dates) =>
      `\\item[${dates}] \\textbf{${tex(title)}}, ${tex(org)}, ${tex(place)}\n${items(lines)}`,
    study: (study, dates) => `\\item[${dates}] ${tex(study.degree)}, \\emph{${tex(study.school)}}\n`,
    line: (label, text) => `\\item[${tex(label)}] ${tex(text)}\n`,
  },
  europasscv: {
    preamble: '\\documentclass[english,a4paper]{europasscv}',
    open: ({ name, city, phone, email, url }) =>
      `\\ecvname{${tex(name)}}\\ecvaddress{${tex(city)}}\\ecvmobile{${tex(phone)}}\\ecvemail{${tex(email)}}\\ecvhomepage{${tex(url)}}\\begin{europasscv}\\ecvpersonalinfo`,
    section: (heading, content) => `\\ecvsection{${tex(heading)}}\n${content}`,
    role: ({ title, org, place, lines }, dates) =>
      `\\ecvtitle{${dates}}{${tex(title)}}\n\\ecvitem{}{${tex(org)}, ${tex(place)}}\n\\ecvitem{}{${items(lines).replace('{itemize}', '{ecvitemize}').replace('\\end{itemize}', '\\end{ecvitemize}')}}\n`,
    study: (study, dates) => `\\ecvtitle{${dates}}{${tex(study.degree)}}\n\\ecvitem{}{${tex(study.school)}}\n`,
    line: (label, text) => `\\ecvitem{${tex(label)}}{${tex(text)}}\n`,
  },
  curve: {
    preamble: '\\documentclass[a4paper]{curve}',
    open: ({ name, city, phone, email, url }) =>
      `{\\Large\\bfseries ${tex(name)}}\\par ${tex(city)}, ${tex(phone)}, ${tex(email)}\\par ${tex(url)}\\par`,
    section: (heading, content) =>
      `\\par\\bigskip{\\large\\scshape ${tex(heading)}}\\hrule\\par\\medskip\\begin{tabular}{@{}p{3.4cm}p{12cm}@{}}${content}\\end{tabular}\\par`,
    role: ({ title, org, place, lines }, dates) =>
      `${dates} & \\textbf{${tex(org)}} \\hfill \\textit{${tex(place)}}\\newline ${tex(title)}\\newline ${lines.map((text) => `-- ${tex(text)}`).join('\\newline ')}\\\\[4pt]`,
    study: (study, dates) => `${dates} & \\textbf{${tex(study.school)}}\\newline ${tex(study.degree)}\\\\[4pt]`,
    line: (label, text) => `\\textsc{${tex(label)}} & ${tex(text)}\\\\[2pt]`,
  },
  esieecv: {
    preamble:
      '\\documentclass[11pt]{article}\\usepackage[a4paper,margin=2cm]{geometry}\\usepackage{tabularx}\\usepackage{ESIEEcv}\\setlength{\\largeurcolonne}{3.2cm}',
    open: ({ name, city, phone, email, url }) =>
      `\\noindent ${tex(name)}\\\\${tex(city)}\\\\${tex(phone)}\\\\${tex(email)}\\\\${tex(url)}\n\n`,
    section: (heading, content) => `\\begin{rubrique}{${tex(heading)}}\n${content}\\end{rubrique}\n\n`,
    role: ({ title, org, place, lines }, dates) =>
      `\\begin{sousrubrique}\\Date{${dates}}\\Lieu{${tex(org)}, ${tex(place)}}\\Titre{${tex(title)}}${lines.map((text) => `\\Apport{${tex(text)}}`).join('')}\\end{sousrubrique}\n`,
    study: (study, dates) =>
      `\\begin{sousrubrique}\\Date{${dates}}\\Lieu{${tex(study.school)}}\\Titre{${tex(study.degree)}}\\end{sousrubrique}\n`,
    line: (label, text) => `\\begin{sousrubrique}\\Competence{${tex(label)}}\\Descr{${tex(text)}}\\end{sousrubrique}\n`,
  },
};

/** A class that only the newcomers are set with. */
export const NEWCOMER_CLASSES: Record<string, Class> = {
  'harnon-cv': {
    // Its font is in a package of its own; another is set below.
    preamble: '\\begin{filecontents}{cantarell.sty}\n\\end{filecontents}\n\\documentclass{harnon-cv}',
    open: ({ name, city, phone, email, url }) =>
      `\\yourname{${tex(name)}}\\youraddress{${tex(city)}}\\yournumber{${tex(phone)}}\\youremail{${tex(email)}}\\yourwebsite{${tex(url)}}\\recenthistory{}\\adddocumentheader{${tex(name)}}\n\n${tex(city)} \\quad ${tex(phone)} \\quad ${tex(email)} \\quad ${tex(url)}\n\n`,
    section: (heading, content) => `\\addheadertext{${tex(heading)}}\\starttimeline ${content}\\stoptimeline\n\n`,
    role: ({ title, org, place, lines }, dates) =>
      `\\timelineitem{\\small ${dates}}{\\addsubheader{${tex(title)}}${tex(org)}, ${tex(place)}\\par ${lines.map((text) => `\\addtimelinebullet{${tex(text)}}`).join('')}}\n\n`,
    study: (study, dates) => `\\timelineitem{${dates}}{\\addsubheader{${tex(study.degree)}}${tex(study.school)}}\n\n`,
    line: (label, text) => `\\noindent\\addcallout{${tex(label)}}\\enspace ${tex(text)}\\par\n`,
  },
};

/** Sets the person with a class. */
export async function setClass(
  name: string,
  person: Stranger,
  headings: Headings,
): Promise<{ bytes: Uint8Array; truth: Truth }> {
  const kind = OTHER_CLASSES[name] ?? NEWCOMER_CLASSES[name];
  if (!kind) throw new Error(`no class ${name}`);
  const dash = ' -- ';
  const date = (at: string) => `${at.slice(5)}/${at.slice(0, 4)}`;
  const source = [
    kind.preamble,
    '\\usepackage{fontspec}\\setmainfont{DejaVu Serif}[Scale=0.85]\\setsansfont{DejaVu Sans}[Scale=0.85]\\providecommand{\\texteuro}{€}',
    '\\begin{document}',
    kind.open(person),
    kind.section(headings.summary, kind.line('', person.summary)),
    kind.section(
      headings.work,
      person.work
        .map((role) =>
          kind.role(role, `${date(role.from)}${dash}${role.to ? date(role.to) : (OPEN[person.language] ?? 'present')}`),
        )
        .join('\n'),
    ),
    kind.section(
      headings.education,
      person.education
        .map((study) => kind.study(study, `${study.from.slice(0, 4)}${dash}${study.to.slice(0, 4)}`))
        .join('\n'),
    ),
    kind.section(
      headings.skills,
      person.skills.map(({ name: group, items: all }) => kind.line(group, all.join(', '))).join(''),
    ),
    kind.section(
      headings.certificates,
      person.certificates
        .map(([title, issuer, at]) => kind.line(at.slice(0, 4), issuer === '' ? title : `${title}, ${issuer}`))
        .join(''),
    ),
    kind.section(headings.languages, person.languages.map(([language, level]) => kind.line(language, level)).join('')),
    ...(name === 'europasscv' ? ['\\end{europasscv}'] : []),
    '\\end{document}',
  ].join('\n');
  return { bytes: await typeset(source), truth: truthOf(person) };
}

const OPEN: Record<string, string> = {
  ...{ en: 'present', de: 'heute', fr: 'aujourd’hui', es: 'actualidad', it: 'oggi', nl: 'heden' },
  ...{ pl: 'obecnie', sv: 'nu', cs: 'dosud', tr: 'halen', pt: 'atualmente', da: 'nu' },
};

async function typeset(source: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'class-'));
  try {
    await writeFile(join(folder, 'resume.tex'), source);
    for (const _ of [1, 2])
      await run('xelatex', ['-interaction=nonstopmode', 'resume.tex'], { cwd: folder }).catch(() => null);
    return new Uint8Array(await readFile(join(folder, 'resume.pdf')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const truthOf = (person: Stranger): Truth => ({
  ...{ name: person.name, email: person.email, phone: person.phone, location: person.city, links: [person.url] },
  summary: person.summary,
  experiences: person.work.map(({ title, org, place, from, to, lines }) => ({
    ...{ title, company: org, location: place, startDate: from, endDate: to ?? 'present', highlights: lines },
  })),
  education: person.education.map((study) => ({
    ...{ institution: study.school, degree: study.degree },
    ...{ startDate: study.from.slice(0, 4), endDate: study.to.slice(0, 4) },
  })),
  skills: person.skills.flatMap(({ items: all }) => all),
  certifications: person.certificates.map(([title]) => title),
  languages: person.languages.map(([language]) => language),
});
