import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { missingPercent } from '../../../src/domain/provenance/text-coverage.ts';
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
export function NextSteps({
  sections,
  textCoverage,
  waiting,
}: {
  sections: SectionState[];
  textCoverage: number | null;
  waiting: number;
}) {
  const loosePercent = textCoverage === null ? 0 : missingPercent(textCoverage);
  const byName = withoutLogo(sections);
  const open = sections
    .filter(({ section, coverage }) => coverage < 100 && (section !== 'LOGOS' || byName.length === 0))
    .toSorted((a, b) => a.coverage - b.coverage);
  const whole = sections.filter(({ coverage }) => coverage === 100).map(({ section }) => t(`next.section.${section}`));
  const complete = textCoverage !== null && loosePercent === 0 ? [...whole, t('next.text')] : whole;
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">{t('next.title')}</h2>
      {open.length === 0 && waiting === 0 && loosePercent === 0 && <p>{t('next.nothing')}</p>}
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
        {loosePercent > 0 && (
          <Step title={t('next.text')} percent={100 - loosePercent}>
            <li>
              <Link to="review">{t('next.loose', { percent: loosePercent })}</Link>
            </li>
          </Step>
        )}
        {open.map((state) => (
          <Open key={state.section} state={state} />
        ))}
      </ul>
      {complete.length > 0 && (
        <p className="whole">
          <Message id="next.complete" values={{ sections: listWords(complete) }} elements={{ strong: <strong /> }} />
        </p>
      )}
      {byName.length > 0 && <p className="hint">{t('next.byName', { names: listWords(byName) })}</p>}
    </section>
  );
}

function Open({ state: { section, coverage, missingFields } }: { state: SectionState }) {
  return (
    <Step title={t(`next.section.${section}`)} percent={coverage}>
      {stepsOf(section, missingFields).map((step) => (
        <li key={step}>
          <Link to={PAGES[section]}>{step}</Link>
        </li>
      ))}
    </Step>
  );
}

function Step({ title, percent, children }: { title: string; percent: number; children: ReactNode }) {
  return (
    <li>
      <h3>{title}</h3>
      <Meter share={percent / 100} label={t('next.completeness', { section: title })} />
      <span className="percent">{percentWords(percent / 100)}</span>
      <ul className="todo">{children}</ul>
    </li>
  );
}

function stepsOf(section: SectionState['section'], missing: string[]): string[] {
  if (section === 'IMAGES') return [missing.length > 3 ? t('next.gap.photo') : t('next.gap.places')];
  return missing.flatMap((field) => knownKey(`next.gap.${section}.${field}`) ?? []).map((key) => t(key));
}

/** Employers whose logo nobody knows for certain, which is no gap that the owner has to fill. */
function withoutLogo(sections: SectionState[]): string[] {
  const missing = sections.find(({ section }) => section === 'LOGOS')?.missingFields ?? [];
  return missing.filter((name) => knownKey(`next.gap.LOGOS.${name}`) === null);
}
