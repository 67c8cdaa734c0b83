import { ContactSection } from '../contact-form.tsx';
import { Text } from '../editable.tsx';
import { CallToAction, Contacts, Footer, Name, Navigation } from '../parts.tsx';
import { Plate, Record, Sections } from '../sections.tsx';
import type { SiteView } from '../view.ts';

/** A manual page: one monospaced typeface, a fixed index on the side, everything in numbered entries. */
export function Terminal({ view }: { view: SiteView }) {
  const { person } = view;
  return (
    <div className="frame">
      <header className="masthead">
        <a className="masthead-name" href="#top">
          {person.name}
        </a>
        <Navigation view={view} numbered />
        <Contacts view={view} />
      </header>
      <div className="sheet">
        <main id="main">
          <section className={`hero hero-${view.hero.variant}`} id="top">
            <div className="hero-words">
              <Name name={person.name} />
              {person.headline !== null && (
                <p className="headline">
                  <Text of="profile:headline">{person.headline}</Text>
                </p>
              )}
              {person.location !== null && <p className="place">{person.location}</p>}
              {view.lead !== null && (
                <p className="lead">
                  <Text of="profile:summary">{view.lead}</Text>
                </p>
              )}
            </div>
            {view.hero.image && <Plate view={view} />}
          </section>
          <Sections view={view} />
          <Record view={view} />
          <CallToAction view={view} />
          <ContactSection view={view} />
        </main>
        <Footer view={view} />
      </div>
    </div>
  );
}
