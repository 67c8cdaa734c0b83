import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { edit } from '../app/edit.ts';
import { FieldForm } from '../app/field-form.tsx';
import { t } from '../app/messages.tsx';
import { REVIEW_STATEMENT } from '../app/operations.ts';
import type { OnUndo } from '../app/undo.tsx';
import type { CAREER } from './operations.ts';

type Offer = ResultOf<typeof CAREER>['careerGraph']['skillOffers'][number];

/** One sentence per group of skills. */
export function Offers({ offers, onUndo }: { offers: Offer[]; onUndo: OnUndo }) {
  if (offers.length === 0) return null;
  return (
    <section className="card" aria-label={t('career.offer')}>
      <h2>{t('career.offer')}</h2>
      <p className="hint">{t('career.offerHint')}</p>
      <ul className="statements">
        {offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} onUndo={onUndo} />
        ))}
      </ul>
    </section>
  );
}

function OfferRow({ offer: { id, category, text }, onUndo }: { offer: Offer; onUndo: OnUndo }) {
  const [isOpen, setOpen] = useState(false);
  const keep = (words: string | null) =>
    edit(REVIEW_STATEMENT, { input: { id: `skillOffer:${id}`, action: 'EDIT', text: words } }, ['SKILL_OFFERS']);
  return (
    <li>
      {isOpen ? (
        <FieldForm
          fields={[{ name: 'text', label: t('career.offer'), isLong: true }]}
          values={{ text }}
          onClose={() => setOpen(false)}
          onSave={async (values) => {
            const saved = await keep(values['text'] ?? null);
            if (saved.refused === null)
              onUndo({
                words: t('career.offerChanged', { category }),
                back: async () => (await keep(text)).refused,
              });
            return saved;
          }}
        />
      ) : (
        <button type="button" className="statement-text" onClick={() => setOpen(true)}>
          {text}
          <span className="unseen">{t('action.editHint')}</span>
        </button>
      )}
      <p className="hint">{category}</p>
    </li>
  );
}
