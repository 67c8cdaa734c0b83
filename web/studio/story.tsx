import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from './client.ts';
import { STORY, UPDATE_STORY } from './operations/graph.ts';
import { RUN_PIPELINE } from './operations/runs.ts';
import { Action, Page, Sources, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

type StoryData = NonNullable<ResultOf<typeof STORY>['careerGraph']['story']>;
type FieldName = 'OPENER' | 'PARAGRAPHS' | 'QUOTE' | 'PURPOSE';

const FIELDS: {
  name: FieldName;
  label: string;
  hint: string;
  read: (story: StoryData) => string;
  write: (text: string) => object;
}[] = [
  {
    name: 'OPENER',
    label: 'Opening',
    hint: 'The first sentence of your story.',
    read: ({ opener }) => opener ?? '',
    write: (text) => ({ opener: text || null }),
  },
  {
    name: 'PARAGRAPHS',
    label: 'Story',
    hint: 'Paragraphs stand apart by an empty line.',
    read: ({ paragraphs }) => paragraphs.join('\n\n'),
    write: (text) => ({
      paragraphs: text
        .split(/\n\s*\n/u)
        .map((one) => one.trim())
        .filter(Boolean),
    }),
  },
  {
    name: 'QUOTE',
    label: 'Quote',
    hint: 'One sentence to be set large.',
    read: ({ quote }) => quote ?? '',
    write: (text) => ({ quote: text || null }),
  },
  {
    name: 'PURPOSE',
    label: 'What you are after',
    hint: 'What should come next.',
    read: ({ purpose }) => purpose ?? '',
    write: (text) => ({ purpose: text || null }),
  },
];

/** The story, field by field; what you have written is locked against rewriting. */
export function Story() {
  const { data, problem } = useQuery(STORY, {});
  if (!data) return <Waiting problem={problem}>Fetching your story…</Waiting>;
  const { story } = data.careerGraph;
  return (
    <Page
      title="Story"
      intro="Told from your documents only. What you edit is locked: it stays as you wrote it until you unlock it."
    >
      {story === null ? (
        <p>There is no story yet. It is told once a resume has been read.</p>
      ) : (
        <>
          {FIELDS.map((field) => (
            <StoryField key={field.name} field={field} story={story} />
          ))}
          <Action
            doing="Asking for it…"
            onDo={async () => (await change(RUN_PIPELINE, { input: { kind: 'STORY', input: {} } })).refused}
          >
            Tell the unlocked parts again
          </Action>
        </>
      )}
    </Page>
  );
}

function StoryField({ field, story }: { field: (typeof FIELDS)[number]; story: StoryData }) {
  const stored = field.read(story);
  const [text, setText] = useState<string | null>(null);
  const about = story.fields.find((one) => one.field === field.name);
  const isLocked = about?.editedAt != null;
  return (
    <section className="card" aria-label={field.label}>
      <div className="row between">
        <label htmlFor={field.name}>{field.label}</label>
        {isLocked ? (
          <Action
            doing="Unlocking…"
            onDo={async () => (await change(UPDATE_STORY, { input: { unlock: [field.name] } })).refused}
          >
            🔒 Locked by you: unlock
          </Action>
        ) : (
          <span className="tag">
            {stored === ''
              ? 'empty'
              : about?.provenance === 'USER_PROVIDED'
                ? 'your words'
                : 'told from your documents'}
          </span>
        )}
      </div>
      <textarea
        id={field.name}
        rows={field.name === 'PARAGRAPHS' ? 10 : 2}
        value={text ?? stored}
        placeholder={field.hint}
        onChange={(event) => setText(event.target.value)}
      />
      {text !== null && text !== stored && (
        <div className="row">
          <Action
            kind="main"
            doing="Saving…"
            onDo={async () => {
              const { refused } = await change(UPDATE_STORY, { input: field.write(text.trim()) });
              if (refused === null) setText(null);
              return refused;
            }}
          >
            Save and lock
          </Action>
          <button type="button" className="button plain" onClick={() => setText(null)}>
            Never mind
          </button>
        </div>
      )}
      <Sources sources={about?.evidence ?? []} />
    </section>
  );
}
