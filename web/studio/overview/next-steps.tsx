import type { ResultOf } from '@graphql-typed-document-node/core';
import { listWords, percentWords } from '../app/formats.ts';
import { knownKey, Message, t } from '../app/messages.tsx';
import { Link } from '../app/router.tsx';
import { Meter } from '../app/ui.tsx';
import type { OVERVIEW } from './operations.ts';

type SectionState = ResultOf<typeof OVERVIEW>['careerGraph']['completeness'][number];

const PAGES: Record<SectionState['section'], string> = {
  NAVIGATION: 'career',
  ACHIEVEMENTS: 'career',
  TIMELINE: 'career',
  STORY: 'story',
  SKILLS: 'career',
  LOGOS: 'career',
  IMAGES: 'pictures',
};

/** What is missing, largest gap first, with what to do about it. Complete sections share one line. */
export function NextSteps({ sections, waiting }: { sections: SectionState[]; waiting: number }) {
  const open = sections.filter(({ coverage }) => coverage < 100).toSorted((a, b) => a.coverage - b.coverage);
  const whole = sections.filter(({ coverage }) => coverage === 100);
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">{t('next.title')}</h2>
      {open.length === 0 && waiting === 0 && <p>{t('next.nothing')}</p>}
      <ul className="checklist">
        {waiting > 0 && (
          <li>
            <h3>{t('review.title')}</h3>
            <ul className="todo">
              <li>
                <Link to="review">{t('next.review', { count: waiting })}</Link>
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
          <Message
            id="next.complete"
            values={{ sections: listWords(whole.map(({ section }) => t(`next.section.${section}`))) }}
            elements={{ strong: <strong /> }}
          />
        </p>
      )}
    </section>
  );
}

function Open({ state: { section, coverage, missingFields } }: { state: SectionState }) {
  const title = t(`next.section.${section}`);
  return (
    <li>
      <h3>{title}</h3>
      <Meter share={coverage / 100} label={t('next.completeness', { section: title })} />
      <span className="percent">{percentWords(coverage / 100)}</span>
      <ul className="todo">
        {stepsOf(section, missingFields).map((step) => (
          <li key={step}>
            <Link to={PAGES[section]}>{step}</Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

function stepsOf(section: SectionState['section'], missing: string[]): string[] {
  if (section === 'IMAGES') return [missing.length > 3 ? t('next.gap.photo') : t('next.gap.places')];
  const known = missing.flatMap((field) => knownKey(`next.gap.${section}.${field}`) ?? []);
  if (known.length > 0) return known.map((key) => t(key));
  return [t('next.gap.byName', { count: missing.length, names: listWords(missing) })];
}
