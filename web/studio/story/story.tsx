import { useState } from 'react';
import { change } from '../app/client.ts';
import { edit } from '../app/edit.ts';
import { Message, t } from '../app/messages.tsx';
import { type StaleItem, UPDATE_STORY } from '../app/operations.ts';
import { RUN_PIPELINE } from '../app/runs/operations.ts';
import { RunProgress } from '../app/runs/run-progress.tsx';
import { isActive } from '../app/runs/run-words.ts';
import { useRunOf } from '../app/runs/use-runs.tsx';
import { StaleCard } from '../app/stale-words.tsx';
import { Action, Moved, Page, Problem, Sources, Waiting } from '../app/ui.tsx';
import { type OnUndo, type Undo, UndoBar } from '../app/undo.tsx';
import { useQuery } from '../app/use-query.ts';
import { useTyped } from '../app/use-typed.ts';
import { STORY } from './operations.ts';
import { STORY_PARTS, type StoryData, type StoryPart } from './story-parts.ts';

/** The story by parts. What the owner wrote is locked. */
export function Story() {
  const { data, problem } = useQuery(STORY, {});
  const [undo, setUndo] = useState<Undo | null>(null);
  const run = useRunOf('STORY');
  const isWriting = run !== null && isActive(run);
  if (!data) return <Waiting problem={problem}>{t('story.loading')}</Waiting>;
  const { story } = data.careerGraph;
  return (
    <Page title={t('story.title')} intro={t('story.intro')}>
      {undo && <UndoBar undo={undo} onGone={() => setUndo(null)} />}
      {story === null && <p className="card">{t('story.none')}</p>}
      {STORY_PARTS.map((part) => (
        <PartCard
          key={part.name}
          part={part}
          story={story}
          stale={data.reviewQueue.find((one) => one.kind === 'STORY' && one.field === part.name) ?? null}
          onUndo={setUndo}
        />
      ))}
      {run !== null && run.status !== 'SUCCEEDED' && <RunProgress key={run.id} id={run.id} />}
      {story !== null && !isWriting && (
        <Action
          doing={t('action.requesting')}
          onDo={async () => (await change(RUN_PIPELINE, { input: { kind: 'STORY', input: {} } })).refused}
        >
          {t('story.rewrite')}
        </Action>
      )}
    </Page>
  );
}

function PartCard({
  part,
  story,
  stale,
  onUndo,
}: {
  part: StoryPart;
  story: StoryData | null;
  /** The part's item in the review queue. */
  stale: StaleItem | null;
  onUndo: OnUndo;
}) {
  const title = t(`story.part.${part.name}`);
  const stored = part.read(story);
  const { textOf, type, movedTo, isTyped, forget } = useTyped(stored);
  const [wrong, setWrong] = useState<{ refused: string | null; field: string | null }>({ refused: null, field: null });
  const about = story?.fields.find((one) => one.field === part.name);
  const isLocked = about?.editedAt != null;
  const isEmpty = Object.values(stored).every((text) => text === '');
  const stop = () => {
    forget();
    setWrong({ refused: null, field: null });
  };
  const keep = async (values: Record<string, string>) => {
    const trimmed = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.trim()]));
    return edit(UPDATE_STORY, { input: part.write(trimmed) }, ['STORY']);
  };
  const unlock = async () => (await edit(UPDATE_STORY, { input: { unlock: [part.name] } }, ['STORY'])).refused;
  const save = async () => {
    const saved = await keep(Object.fromEntries(part.inputs.map(({ name }) => [name, textOf(name)])));
    setWrong(saved);
    if (saved.refused !== null) return null;
    stop();
    onUndo({
      words: t('story.changed', { title }),
      back: async () => (await keep(stored)).refused ?? (isLocked ? null : await unlock()),
    });
    return null;
  };
  return (
    <section className="card" aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        {isLocked ? (
          <Action doing={t('story.unlocking')} onDo={unlock}>
            <Message id="story.unlock" values={{ title }} elements={{ unseen: <span className="unseen" /> }} />
          </Action>
        ) : (
          <span className="tag">
            {isEmpty
              ? t('story.empty')
              : about?.provenance === 'USER_PROVIDED'
                ? t('story.yourWords')
                : t('story.fromDocuments')}
          </span>
        )}
      </div>
      {story !== null && stale !== null && stale.staleWords.length > 0 && (
        <StaleCard
          item={stale}
          about={['STORY']}
          onDone={(undo) => {
            forget();
            if (undo) onUndo(undo);
          }}
        />
      )}
      {part.inputs.map(({ name, label, isLong = false }) => {
        const given = {
          name,
          value: textOf(name),
          placeholder: t(`story.input.${name}`),
          'aria-invalid': wrong.field === name || undefined,
        };
        return (
          <div key={name}>
            <label>
              <span className={part.inputs.length === 1 ? 'unseen' : undefined}>{t(label)}</span>
              {isLong ? (
                <textarea {...given} rows={rowsOf(given.value)} onChange={({ target }) => type(name, target.value)} />
              ) : (
                <input {...given} onChange={({ target }) => type(name, target.value)} />
              )}
            </label>
            <Moved to={movedTo(name)} />
          </div>
        );
      })}
      {wrong.refused !== null && <Problem>{wrong.refused}</Problem>}
      {isTyped && (
        <div className="row">
          <Action kind="main" doing={t('action.saving')} onDo={save}>
            {t('story.saveAndLock')}
          </Action>
          <button type="button" className="button plain" onClick={stop}>
            {t('action.cancel')}
          </button>
        </div>
      )}
      <Sources sources={about?.evidence ?? []} />
    </section>
  );
}

/** For browsers without `field-sizing`. */
const rowsOf = (text: string) =>
  Math.min(
    16,
    Math.max(
      2,
      text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 80), 0),
    ),
  );
