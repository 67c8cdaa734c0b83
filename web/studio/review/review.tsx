import type { ResultOf } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import { FieldForm } from '../app/field-form.tsx';
import { Message, type MessageKey, t } from '../app/messages.tsx';
import type { Source } from '../app/operations.ts';
import { goTo, Link } from '../app/router.tsx';
import { StaleWords } from '../app/stale-words.tsx';
import { Page, Problem, ServerText, Waiting } from '../app/ui.tsx';
import { type Undo, UndoBar } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import { Asked } from './asked.tsx';
import { LooseTexts } from './loose-texts.tsx';
import { PagePicture } from './page-picture.tsx';
import { DOCUMENTS, REVIEW } from './operations.ts';
import { type Decision, applyDecision } from './review-decision.ts';

type Data = ResultOf<typeof REVIEW>;
type Item = Data['reviewQueue'][number];

/** Edited by field, on the Career page. */
const OF_FIELDS = new Set<Item['kind']>([
  'PROFILE',
  'EXPERIENCE',
  'SKILL',
  'EDUCATION',
  'CERTIFICATION',
  'LANGUAGE',
  'SECTION_ENTRY',
]);
/** Questions with their own answers. */
const ANSWERS: Partial<Record<Item['kind'], { yes: MessageKey; no: MessageKey }>> = {
  SAME_PERSON: { yes: 'review.isMe', no: 'review.isNotMe' },
  SAME_ROLE: { yes: 'review.isSameRole', no: 'review.isOtherRole' },
  SECTION_KIND: { yes: 'review.isThisSection', no: 'review.isOtherSection' },
};
/** These can't be rejected. */
const STAYING = new Set<Item['kind']>(['PROFILE', 'SKILL_OFFER']);

/** One statement at a time, beside its source, with keys for every decision. */
export function Review() {
  const { data, problem } = useQuery(REVIEW, {});
  const [undo, setUndo] = useState<Undo | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  // Hides decided items before the server confirms.
  const queue = data?.reviewQueue.filter(({ id }) => !decided.has(id)) ?? [];
  const decide = async (item: Item, decision: Decision) => {
    const isEdit = decision.action === 'EDIT';
    // Typed text stays until it is saved.
    if (!isEdit) setDecided((before) => new Set([...before, item.id]));
    const outcome = await applyDecision(item, decision, isReworded(data, item));
    setRefused(isEdit ? null : outcome.refused);
    setWriting(outcome.isWriting);
    // The same statement can return for another reason.
    if (!outcome.isWriting) setDecided((before) => new Set([...before].filter((id) => id !== item.id)));
    if (outcome.refused === null) setUndo(outcome.undo);
    return outcome.refused;
  };
  if (!data) return <Waiting problem={problem}>{t('review.loading')}</Waiting>;
  const [item] = queue;
  const bar = (
    <>
      {undo && <UndoBar undo={undo} onGone={() => setUndo(null)} />}
      {isWriting && (
        <p className="hint" role="status">
          <Message id="review.seeStory" elements={{ story: <Link to="story">{null}</Link> }} />
        </p>
      )}
    </>
  );
  if (!item)
    return (
      <Page title={t('review.nothing')} intro={t('review.nothingIntro')}>
        {bar}
        <p>
          <Link to="">{t('review.toOverview')}</Link>
        </p>
        <LooseTexts onUndo={setUndo} />
      </Page>
    );
  return (
    <Page title={t('review.question')} intro={t('review.left', { count: queue.length })}>
      {bar}
      <div className="review">
        <Decide key={item.id} item={item} refused={refused} onDecide={(decision) => decide(item, decision)} />
        {ANSWERS[item.kind] ? <Asked item={item} /> : <Original sources={sourcesOf(data, item)} />}
      </div>
      <LooseTexts onUndo={setUndo} />
    </Page>
  );
}

function Decide({
  item,
  refused,
  onDecide,
}: {
  item: Item;
  /** Why the last decision was refused. */
  refused: string | null;
  onDecide: (decision: Decision) => Promise<string | null>;
}) {
  const [isEditing, setEditing] = useState(false);
  const isOfFields = OF_FIELDS.has(item.kind);
  const edit = () => (isOfFields ? goTo('career') : setEditing(true));
  const isStale = item.staleWords.length > 0;
  const answers = ANSWERS[item.kind];
  const doing: Record<string, (() => void) | undefined> = isStale
    ? {
        w: () => void onDecide({ action: 'REWRITE' }),
        k: () => void onDecide({ action: 'KEEP' }),
        e: edit,
        r: () => void onDecide({ action: 'REMOVE' }),
      }
    : {
        a: () => void onDecide({ action: 'ACCEPT' }),
        e: answers ? undefined : edit,
        r: STAYING.has(item.kind) ? undefined : () => void onDecide({ action: 'REJECT' }),
      };
  useKeys(isEditing ? {} : doing);
  return (
    <section className="card" aria-label={t('review.statement')}>
      <p className="tag">{t(`kind.${item.kind}`)}</p>
      {isStale ? (
        <StaleWords item={item} />
      ) : (
        <>
          <p className="statement">{ANSWERS[item.kind] ? <ServerText>{item.text}</ServerText> : item.text}</p>
          <p className="hint">
            <ServerText>{item.reason}</ServerText>
          </p>
        </>
      )}
      {refused !== null && <Problem>{refused}</Problem>}
      {isEditing ? (
        <FieldForm
          fields={[{ name: 'text', label: t('review.yourWords'), isLong: true }]}
          values={{ text: item.text }}
          onSave={async ({ text = null }) => ({ refused: await onDecide({ action: 'EDIT', text }) })}
          onClose={() => setEditing(false)}
        />
      ) : (
        <div className="row">
          {isStale ? (
            <>
              <button type="button" className="button main" onClick={doing['w']}>
                {t('action.rewrite')} <kbd>W</kbd>
              </button>
              <button type="button" className="button plain" onClick={doing['k']}>
                {t('action.keep')} <kbd>K</kbd>
              </button>
            </>
          ) : (
            <button type="button" className="button main" onClick={doing['a']}>
              {answers ? t(answers.yes) : t('action.accept')} <kbd>A</kbd>
            </button>
          )}
          {doing['e'] && (
            <button type="button" className="button plain" onClick={edit}>
              {isOfFields ? t('review.editInCareer') : t('action.edit')} <kbd>E</kbd>
            </button>
          )}
          {doing['r'] && (
            <button type="button" className="button danger" onClick={doing['r']}>
              {isStale ? t('action.remove') : t(answers?.no ?? 'action.reject')} <kbd>R</kbd>
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Calls back for single keys, except in text fields. */
function useKeys(doing: Record<string, (() => void) | undefined>) {
  const latest = useRef(doing);
  latest.current = doing;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      if (isTyping || event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The passage of the document, with the value marked. */
function Original({ sources }: { sources: Source[] }) {
  const { data } = useQuery(DOCUMENTS, {});
  const [first] = sources;
  const document = data?.documents.find(({ id }) => id === first?.document.id);
  return (
    <section className="card original" aria-label={t('review.original')}>
      <h2>{t('review.inDocument')}</h2>
      {first === undefined && <p className="hint">{t('review.noPassage')}</p>}
      {first !== undefined && document?.text != null && (
        <>
          <p className="passage">
            {document.text.slice(Math.max(0, first.start - 220), first.start)}
            <mark>{document.text.slice(first.start, first.end)}</mark>
            {document.text.slice(first.end, first.end + 220)}
          </p>
          <p className="hint">{document.fileName}</p>
          <PagePicture documentId={document.id} start={first.start} end={first.end} />
        </>
      )}
    </section>
  );
}

function isReworded(data: Data | null, { kind, entityId, text }: Item): boolean {
  if (kind !== 'ACHIEVEMENT') return false;
  const all = data?.careerGraph.experiences.flatMap(({ achievements }) => achievements) ?? [];
  return all.find(({ id }) => id === entityId)?.rawText !== text;
}

function sourcesOf({ careerGraph: graph }: Data, { kind, entityId, field }: Item): Source[] {
  if (kind === 'STORY') return graph.story?.fields.find((one) => one.field === field)?.evidence ?? [];
  const entities = [
    graph.profile,
    ...graph.experiences,
    ...graph.experiences.flatMap(({ achievements }) => achievements),
    ...graph.skills,
    ...graph.skillOffers,
    ...graph.education,
    ...graph.certifications,
    ...graph.languages,
    ...graph.sections,
  ];
  return entities.find(({ id }) => id === entityId)?.evidence ?? [];
}
