import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { FieldForm } from '../app/field-form.tsx';
import { t } from '../app/messages.tsx';
import { Sources, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { PAGE_TEXTS } from './operations.ts';
import { pageText } from './page-text.ts';
import type { SiteData } from './use-settings.ts';

/** A text that was clicked on the page. */
interface Chosen {
  name: string;
  shown: string;
  /** Top and bottom of the text, in pixels from the top of the frame. */
  top: number;
  bottom: number;
}

/** The page in its chosen design; a click on a sentence opens it for editing, with its sources. */
export function PageEditor({ site }: { site: SiteData }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card" aria-labelledby="page-editor-title">
      <h2 id="page-editor-title">{t('pageEditor.title')}</h2>
      <p className="hint">{t('pageEditor.hint')}</p>
      <p>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'pageEditor.close' : 'pageEditor.open')}
        </button>
      </p>
      {isOpen && <Editor site={site} />}
    </section>
  );
}

function Editor({ site: { theme, color } }: { site: SiteData }) {
  const { data, problem } = useQuery(PAGE_TEXTS, {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const scrolled = useRef(0);
  const stored = useRef<string | null>(null);
  useEffect(() => {
    editor.current?.querySelector('textarea')?.focus({ preventScroll: true });
    if (chosen) uncover(chosen, frame.current, editor.current);
  }, [chosen?.name, chosen?.shown]);
  if (!data) return <Waiting problem={problem}>{t('pageEditor.loading')}</Waiting>;
  const { careerGraph } = data;
  const text = chosen && pageText(chosen.name, chosen.shown, careerGraph);
  stored.current = text?.text ?? null;
  const prepare = () => {
    const { contentWindow: inside, contentDocument: page } = frame.current ?? {};
    if (!inside || !page) return;
    inside.scrollTo({ top: scrolled.current, behavior: 'instant' });
    inside.addEventListener('scroll', () => {
      scrolled.current = inside.scrollY;
      // Scrolling must not lose typed text.
      const typed = editor.current?.querySelector('textarea')?.value;
      if (typed === undefined || typed === stored.current) setChosen(null);
    });
    for (const part of page.querySelectorAll<HTMLElement>('[data-text]'))
      prepareText(part, () => {
        const { top, bottom } = part.getBoundingClientRect();
        setChosen({ name: part.dataset['text'] ?? '', shown: part.textContent ?? '', top, bottom });
      });
  };
  const close = () => {
    setChosen(null);
    frame.current?.focus();
  };
  return (
    <div className="page-editor">
      <iframe
        // Loaded again for what an edit has changed.
        key={`${careerGraph.version} ${theme} ${color}`}
        ref={frame}
        src={`/preview?theme=${theme.toLowerCase()}`}
        title={t('pageEditor.frame')}
        onLoad={prepare}
      />
      {chosen && (
        <div
          ref={editor}
          className="page-editor-text card lift"
          style={{ '--below': `min(${chosen.bottom}px, 55%)` } as CSSProperties}
        >
          {text ? (
            <>
              <FieldForm
                key={`${chosen.name} ${chosen.shown}`}
                fields={[{ name: 'text', label: t('pageEditor.text'), isLong: true }]}
                values={{ text: text.text }}
                onSave={({ text: typed = null }) => text.keep(typed)}
                onClose={close}
              />
              {text.sources.length === 0 ? (
                <p className="hint">{t('pageEditor.noSource')}</p>
              ) : (
                <Sources sources={text.sources} />
              )}
            </>
          ) : (
            <p role="status">{t('pageEditor.gone')}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** On phones the editor is at the top of the screen, above the keyboard. The studio is scrolled so that it doesn't cover the text. */
function uncover({ top }: Chosen, frame: HTMLElement | null, editor: HTMLElement | null): void {
  if (!frame || !editor || getComputedStyle(editor).position !== 'fixed') return;
  const covered = editor.getBoundingClientRect().bottom + 12 - (frame.getBoundingClientRect().top + top);
  if (covered > 0) scrollBy({ top: -covered, behavior: 'instant' });
}

/** Opens a text of the page by click and by keyboard. */
function prepareText(part: HTMLElement, open: () => void): void {
  part.tabIndex = 0;
  part.setAttribute('role', 'button');
  part.style.cursor = 'pointer';
  Object.assign(part.style, { outlineWidth: '2px', outlineOffset: '3px' });
  const mark = (style: 'solid' | '') => () => (part.style.outlineStyle = style);
  for (const name of ['pointerenter', 'focus']) part.addEventListener(name, mark('solid'));
  for (const name of ['pointerleave', 'blur']) part.addEventListener(name, mark(''));
  part.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  part.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}
