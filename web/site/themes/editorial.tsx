import { ContactSection } from '../contact-form.tsx';
import { Text } from '../editable.tsx';
import { CallToAction, Contacts, Footer, Name, Navigation } from '../parts.tsx';
import { Plate, Record, Sections } from '../sections.tsx';
import type { SiteView } from '../view.ts';

/** In the margin, below the section's name. */
const PICTURED = {
  achievements: { variants: ['grid6', 'grid4'], sizes: '9rem' },
  timeline: { variants: ['list'], sizes: '9rem' },
};

/** A magazine profile: a large serif name, numbers set like pull quotes, lists in columns. */
export function Editorial({ view }: { view: SiteView }) {
  const { person } = view;
  return (
    <>
      <header className="masthead">
        <a className="masthead-name" href="#top">
          {person.name}
        </a>
        <Navigation view={view} />
      </header>
      <main id="main">
        <section className={`hero hero-${view.hero.variant}`} id="top">
          <div className="hero-words">
            <Name name={person.name} />
            {person.headline !== null && (
              <p className="headline">
                <Text of="profile:headline">{person.headline}</Text>
              </p>
            )}
            {view.lead !== null && (
              <p className="lead">
                <Text of="profile:summary">{view.lead}</Text>
              </p>
            )}
            {person.location !== null && <p className="place">{person.location}</p>}
            <Contacts view={view} />
          </div>
          <Plate view={view} />
        </section>
        <Sections view={view} pictured={PICTURED} />
        <Record view={view} />
        <CallToAction view={view} />
        <ContactSection view={view} />
      </main>
      <Footer view={view} pictured={PICTURED} />
    </>
  );
}
