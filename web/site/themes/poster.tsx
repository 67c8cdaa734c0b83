import { ContactSection } from '../contact-form.tsx';
import { ownWords, Text } from '../editable.tsx';
import { CallToAction, Contacts, Footer, hasContacts, Name, Navigation, Statement } from '../parts.tsx';
import { monthOf, periodWords } from '../period.ts';
import { Plate, Record, Sections } from '../sections.tsx';
import type { SiteView } from '../view.ts';

/** As an additional card, as tall as the others together. */
const PICTURED = { achievements: { variants: ['grid6', 'grid4'], sizes: '25vw' } };

/** A poster: one color per person, a name as wide as the page, cards, and roles as bars on a common time axis. */
export function Poster({ view }: { view: SiteView }) {
  const { person } = view;
  return (
    <>
      <header className="masthead">
        <Navigation view={view} />
      </header>
      <main id="main">
        <section className={`hero hero-${view.hero.variant}`} id="top">
          <div className="hero-words">
            {person.headline !== null && (
              <p className="headline">
                <Text of="profile:headline">{person.headline}</Text>
              </p>
            )}
            <Name name={person.name} />
            <HeroFoot view={view} />
          </div>
          {view.hero.image && <Plate view={view} />}
        </section>
        <Sections view={view} own={{ timeline: Bars }} pictured={PICTURED} />
        <Record view={view} />
        <ContactSection view={view} />
      </main>
      <Footer view={view} pictured={PICTURED} />
    </>
  );
}

/** The content below the name; renders nothing, not even the line, if there is none. */
function HeroFoot({ view }: { view: SiteView }) {
  const { lead, person, story } = view;
  if (lead === null && person.location === null && !hasContacts(view) && !story?.callToAction) return null;
  return (
    <div className="hero-foot">
      {lead !== null && (
        <p className="lead">
          <Text of="profile:summary">{lead}</Text>
        </p>
      )}
      <div>
        {person.location !== null && <p className="place">{person.location}</p>}
        <Contacts view={view} besideCall />
        <CallToAction view={view} />
      </div>
    </div>
  );
}

/**
 * Each role as a bar from its start to its end, positioned by styles that depend on the content ({@link posterRules}).
 */
function Bars({ roles, language, words, ownLanguage }: SiteView) {
  return (
    <ol className="bars">
      {roles.map((role, index) => (
        <li key={role.id}>
          <p className="track" aria-hidden="true">
            <span className={`bar bar-${index}${role.current ? ' lasts' : ''}`} />
          </p>
          <p className="years">{periodWords(role, language, words.now)}</p>
          <div>
            <h3 {...ownWords({ ownLanguage })}>{role.title ?? role.company}</h3>
            <p className="where">
              {[role.title === null ? null : role.company, role.location].filter(Boolean).join(', ')}
            </p>
            {role.statements.length > 0 && (
              <ul>
                {role.statements.map(({ id, text, figure }) => (
                  <li key={id}>
                    <Statement id={id} text={text} figure={figure} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Position and length of each bar, in percent of the whole career. Roles without a start have no bar. */
export function posterRules({ roles }: SiteView, today: Date): string {
  const thisMonth = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const spans = roles.map(({ start, end, current }) => {
    if (start === null) return null;
    const from = monthOf(start);
    return { from, to: Math.max(from + 1, current ? thisMonth : end === null ? from + 1 : monthOf(end) + 1) };
  });
  const known = spans.filter((span) => span !== null);
  const first = Math.min(...known.map(({ from }) => from));
  const whole = Math.max(...known.map(({ to }) => to)) - first;
  return spans
    .map((span, index) =>
      span
        ? `.bar-${index}{margin-inline-start:${percent(span.from - first, whole)};inline-size:${percent(span.to - span.from, whole)}}`
        : `.bar-${index}{display:none}`,
    )
    .join('');
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;
