import type { ResultOf } from '@graphql-typed-document-node/core';
import { Link } from '../app/router.tsx';
import { Meter } from '../app/ui.tsx';
import type { OVERVIEW } from './operations.ts';

type SectionState = ResultOf<typeof OVERVIEW>['careerGraph']['completeness'][number];

const SECTIONS: Record<SectionState['section'], { title: string; to: string; steps: Record<string, string> }> = {
  NAVIGATION: {
    title: 'Who you are',
    to: 'career',
    steps: {
      name: 'Add your name',
      headline: 'Add a headline: what you are, in a few words',
      contact: 'Add an e-mail address or phone number; both stay hidden until you show them',
      currentRole: 'Mark the role that lasts until today',
    },
  },
  ACHIEVEMENTS: {
    title: 'Achievements',
    to: 'career',
    steps: {
      achievements: 'Tell of six things that you have achieved, or more',
      metrics: 'Add numbers: how much, how many, how long',
      impactStatements: 'Word them by what they changed, the outcome first',
    },
  },
  TIMELINE: {
    title: 'Experience',
    to: 'career',
    steps: {
      roles: 'Add your roles',
      company: 'Name the employer of every role',
      title: 'Give every role a title',
      start: 'Say when each role began',
      end: 'Say when each role ended',
    },
  },
  STORY: {
    title: 'Story',
    to: 'story',
    steps: {
      opener: 'Write an opening sentence',
      paragraphs: 'Write some paragraphs',
      quote: 'Choose a sentence to be set large',
    },
  },
  SKILLS: {
    title: 'Skills',
    to: 'career',
    steps: {
      skills: 'Name eight skills, or more',
      proofPoints: 'Name your skills in the achievements that prove them',
    },
  },
  LOGOS: { title: 'Logos', to: 'career', steps: { companies: 'Add the companies that you worked for' } },
  IMAGES: { title: 'Pictures', to: 'pictures', steps: {} },
};

/** What is missing, the largest gap first, each with what to do; what is whole is one line. */
export function NextSteps({ sections, waiting }: { sections: SectionState[]; waiting: number }) {
  const open = sections.filter(({ coverage }) => coverage < 100).toSorted((a, b) => a.coverage - b.coverage);
  const whole = sections.filter(({ coverage }) => coverage === 100);
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">Worth doing next</h2>
      {open.length === 0 && waiting === 0 && <p>Nothing is missing. Look at your page as others will see it.</p>}
      <ul className="checklist">
        {waiting > 0 && (
          <li>
            <h3>Review</h3>
            <ul className="todo">
              <li>
                <Link to="review">
                  Look at {waiting} {waiting === 1 ? 'statement' : 'statements'} that we are not sure of
                </Link>
              </li>
            </ul>
          </li>
        )}
        {open.map((state) => (
          <Open key={state.section} state={state} />
        ))}
      </ul>
      {whole.length > 0 && (
        <p className="whole">
          <strong>Complete:</strong> {whole.map(({ section }) => SECTIONS[section].title).join(', ')}
        </p>
      )}
    </section>
  );
}

function Open({ state: { section, coverage, missingFields, reason } }: { state: SectionState }) {
  const { title, to } = SECTIONS[section];
  return (
    <li>
      <h3>{title}</h3>
      <Meter share={coverage / 100} label={`${title}: how complete`} />
      <span className="percent">{coverage}%</span>
      <ul className="todo">
        {stepsOf(section, missingFields).map((step) => (
          <li key={step}>
            <Link to={to}>{step}</Link>
          </li>
        ))}
      </ul>
      <p className="hint">{factsOf(reason)}</p>
    </li>
  );
}

function stepsOf(section: SectionState['section'], missing: string[]): string[] {
  const { steps } = SECTIONS[section];
  if (section === 'IMAGES')
    return missing.length > 3 ? ['Add a photo of you'] : ['Choose pictures for the empty places'];
  const known = missing.flatMap((field) => steps[field] ?? []);
  if (known.length > 0) return known;
  return [`Nothing to do: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} shown by name`];
}

/** Extracts "12 achievements, 12 with a metric" from "90% complete: 12 achievements, 12 with a metric; …". */
const factsOf = (reason: string) => /: (?<facts>[^;]+);/u.exec(reason)?.groups?.['facts'] ?? reason;
