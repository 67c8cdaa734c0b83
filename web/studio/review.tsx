import type { ResultOf } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import { change } from './client.ts';
import type { Source } from './operations/career.ts';
import { DOCUMENTS, REVIEW, REVIEW_STATEMENT } from './operations/graph.ts';
import { Link } from './router.tsx';
import { Page, Problem, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

type Data = ResultOf<typeof REVIEW>;
type Item = Data['reviewQueue'][number];

const KINDS: Record<Item['kind'], string> = {
  PROFILE: 'About you',
  EXPERIENCE: 'Role',
  ACHIEVEMENT: 'Achievement',
  SKILL: 'Skill',
  SKILL_OFFER: 'What you offer',
  STORY: 'Story',
  EDUCATION: 'Education',
  CERTIFICATION: 'Certificate',
  LANGUAGE: 'Language',
};

/** One statement at a time, beside the words that it was read from; three keys are enough. */
export function Review() {
  const { data, problem } = useQuery(REVIEW, {});
  const [edited, setEdited] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const item = data?.reviewQueue[0];
  const id = item?.id;
  const decide = useCallback(
    async (action: 'ACCEPT' | 'REJECT' | 'EDIT', text?: string) => {
      if (id === undefined) return;
      const outcome = await change(REVIEW_STATEMENT, { input: { id, action, ...(text !== undefined && { text }) } });
      setRefused(outcome.refused);
      if (outcome.refused === null) setEdited(null);
    },
    [id],
  );
  const text = item?.text;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.target instanceof HTMLTextAreaElement ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        text === undefined
      )
        return;
      if (event.key === 'a') void decide('ACCEPT');
      if (event.key === 'r') void decide('REJECT');
      if (event.key === 'e') {
        event.preventDefault();
        setEdited(text);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [decide, text]);
  if (!data) return <Waiting problem={problem}>Looking for what needs your eye…</Waiting>;
  if (!item)
    return (
      <Page title="Nothing to review" intro="Everything that was read is either certain or has been looked at by you.">
        <p>
          <Link to="">Back to the overview</Link>
        </p>
      </Page>
    );
  return (
    <Page
      title="Is this right?"
      intro={`${data.reviewQueue.length} to look at, the most visible first. Keys: A accepts, E edits, R rejects.`}
    >
      <div className="review">
        <section className="card" aria-label="Statement">
          <p className="tag">{KINDS[item.kind]}</p>
          {edited === null ? (
            <p className="statement">{item.text}</p>
          ) : (
            <textarea
              aria-label="Your words"
              autoFocus
              rows={5}
              value={edited}
              onChange={(event) => setEdited(event.target.value)}
            />
          )}
          <p className="hint">{item.reason}</p>
          {refused !== null && <Problem>{refused}</Problem>}
          <div className="row">
            {edited === null ? (
              <>
                <button type="button" className="button main" onClick={() => void decide('ACCEPT')}>
                  Accept <kbd>A</kbd>
                </button>
                <button type="button" className="button plain" onClick={() => setEdited(item.text)}>
                  Edit <kbd>E</kbd>
                </button>
                <button type="button" className="button danger" onClick={() => void decide('REJECT')}>
                  Reject <kbd>R</kbd>
                </button>
              </>
            ) : (
              <>
                <button type="button" className="button main" onClick={() => void decide('EDIT', edited)}>
                  Keep my words
                </button>
                <button type="button" className="button plain" onClick={() => setEdited(null)}>
                  Never mind
                </button>
              </>
            )}
          </div>
        </section>
        <Original sources={sourcesOf(data, item)} />
      </div>
    </Page>
  );
}

/** The passage of the document, with what was read from it marked. */
function Original({ sources }: { sources: Source[] }) {
  const { data } = useQuery(DOCUMENTS, {});
  const [first] = sources;
  const document = data?.documents.find(({ id }) => id === first?.document.id);
  return (
    <section className="card original" aria-label="Original">
      <h2>In your document</h2>
      {first === undefined && <p className="hint">No passage of a document stands behind this.</p>}
      {first !== undefined && document?.text != null && (
        <>
          <p className="passage">
            {document.text.slice(Math.max(0, first.start - 220), first.start)}
            <mark>{document.text.slice(first.start, first.end)}</mark>
            {document.text.slice(first.end, first.end + 220)}
          </p>
          <p className="hint">{document.fileName}</p>
        </>
      )}
    </section>
  );
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
  ];
  return entities.find(({ id }) => id === entityId)?.evidence ?? [];
}
