import { useEffect, useRef, useState } from 'react';
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
  /** Where the editor stands: below the text, in pixels from the top of the frame. */
  top: number;
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
  useEffect(() => {
    editor.current?.querySelector('textarea')?.focus();
  }, [chosen?.name, chosen?.shown]);
  if (!data) return <Waiting problem={problem}>{t('pageEditor.loading')}</Waiting>;
  const { careerGraph } = data;
  const text = chosen && pageText(chosen.name, chosen.shown, careerGraph);
  const prepare = () => {
    const { contentWindow: inside, contentDocument: page } = frame.current ?? {};
    if (!inside || !page) return;
    inside.scrollTo({ top: scrolled.current, behavior: 'instant' });
    inside.addEventListener('scroll', () => {
      scrolled.current = inside.scrollY;
      setChosen(null);
    });
    for (const part of page.querySelectorAll<HTMLElement>('[data-text]'))
      prepareText(part, () => {
        const { bottom } = part.getBoundingClientRect();
        setChosen({ name: part.dataset['text'] ?? '', shown: part.textContent ?? '', top: bottom });
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
          style={{ insetBlockStart: `min(${chosen.top}px, 55%)` }}
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
