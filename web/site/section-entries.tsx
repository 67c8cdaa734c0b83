import { sectionEntryNames } from '../../src/domain/career-graph/section-entry-names.ts';
import { sectionHeading } from '../../src/domain/export/section-headings.ts';
import type { SiteSection } from '../../src/domain/site/site-snapshot.ts';
import { ownWords } from './editable.tsx';
import { EntryPicture } from './parts.tsx';
import { dateWords, periodWords } from './period.ts';
import type { SiteView } from './view.ts';

/** Publications, awards and whatever else the resume has, one list per section. */
export function SectionLists({ view }: { view: SiteView }) {
  return view.otherSections.map((section, place) => (
    <section
      key={`${section.kind} ${section.heading ?? ''}`}
      className={section.entries.some(isWordy) ? 'wordy' : undefined}
      aria-labelledby={`section-${place}-title`}
    >
      <h2 id={`section-${place}-title`} {...(section.heading !== null && ownWords(view))}>
        {sectionHeading(section, view.language)}
      </h2>
      <ul>
        {section.entries.map((entry, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two entries can say the same, and none moves
          <Entry key={index} entry={entry} view={view} />
        ))}
      </ul>
    </section>
  ));
}

/** Dates that may need two lines in a design with a column for them. */
export const lastingClass = (years: string): string | undefined => (years.length > 20 ? 'lasting' : undefined);

/** It needs the width of the page. */
const isWordy = ({ text, items }: SiteSection['entries'][number]) => text !== null || items.length > 0;

/** The lines of an entry: without a title, whatever names it best takes its place. */
export function entryWords(
  entry: SiteSection['entries'][number],
  { language, words }: Pick<SiteView, 'language' | 'words'>,
): { name: string | undefined; place: string; years: string } {
  const { category, number, location, date } = entry;
  const [name, ...rest] = sectionEntryNames(entry);
  const period = periodWords(entry, language, words.now);
  return {
    name,
    place: [...rest, category, number, location].filter((part) => part !== null).join(', '),
    years: [date === null ? '' : dateWords(date, language), period].filter(Boolean).join(', '),
  };
}

function Entry({ entry, view }: { entry: SiteSection['entries'][number]; view: SiteView }) {
  const { url, text, items, keywords } = entry;
  const { name, place, years } = entryWords(entry, view);
  const own = ownWords(view);
  return (
    <li className={lastingClass(years)}>
      {name !== undefined && <strong {...own}>{url === null ? name : <a href={url}>{name}</a>}</strong>}
      {place !== '' && <span {...own}>{place}</span>}
      {years !== '' && <span className="years">{years}</span>}
      {text !== null && <p {...own}>{text}</p>}
      {items.length > 0 && (
        <ul className="items" {...own}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {keywords.length > 0 && <span {...own}>{keywords.join(', ')}</span>}
      <EntryPicture entry={entry} view={view} sizes="15rem" />
    </li>
  );
}
