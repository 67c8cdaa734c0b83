import type { ResultOf } from '@graphql-typed-document-node/core';
import { periodWords } from '../../site/period.ts';
import { language } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Sources } from '../app/ui.tsx';
import { PagePicture } from './page-picture.tsx';
import type { REVIEW } from './operations.ts';

type Item = ResultOf<typeof REVIEW>['reviewQueue'][number];

/** Number of characters of a document that show whose it is. */
const BEGINNING = 600;

/** The subject of a question: two roles, a section of the document, or its beginning. */
export function Asked({ item: { document, experiences, passage } }: { item: Item }) {
  if (document && passage)
    return (
      <section className="card original" aria-label={t('review.original')}>
        <h2>{t('review.inDocument')}</h2>
        <p className="passage">
          <mark>{document.text?.slice(passage.start, Math.min(passage.end, passage.start + BEGINNING))}</mark>
        </p>
        <p className="hint">{document.fileName}</p>
        <PagePicture documentId={document.id} {...passage} />
      </section>
    );
  if (experiences.length === 0)
    return (
      <section className="card original" aria-label={t('review.original')}>
        <h2>{t('review.beginning')}</h2>
        <p className="passage">{document?.text?.slice(0, BEGINNING)}</p>
        <p className="hint">{document?.fileName}</p>
      </section>
    );
  return (
    <section className="card original" aria-label={t('review.twoRoles')}>
      {experiences.map((role) => (
        <div key={role.id}>
          <h2>{role.company?.name}</h2>
          <p className="hint">
            {[role.title, periodWords(role, language(), t('career.present'))].filter(Boolean).join(' · ')}
          </p>
          <ul>
            {role.achievements.map(({ id, rawText }) => (
              <li key={id}>{rawText}</li>
            ))}
          </ul>
          <Sources sources={role.evidence} />
        </div>
      ))}
    </section>
  );
}
