import { type FormEvent, type ReactNode, useState } from 'react';
import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';

/** A secret that is shown just once. */
export function NewSecret({ label, secret }: { label: string; secret: string }) {
  return (
    <div role="status">
      <label>
        {label}
        <input readOnly value={secret} spellCheck={false} onFocus={({ target }) => target.select()} />
      </label>
      <p className="hint">{t('secret.storeNow')}</p>
    </div>
  );
}

/** A form that creates something with choices, and closes when that is done. */
export function ChoiceForm<Choice extends string>({
  title,
  legend,
  choices,
  wordsOf,
  field,
  submit,
  onCreate,
}: {
  title: string;
  legend: string;
  choices: readonly Choice[];
  wordsOf: (choice: Choice) => string;
  field: (text: string, setText: (text: string) => void) => ReactNode;
  submit: string;
  /** Returns why nothing was created; null on success. */
  onCreate: (text: string, chosen: Choice[]) => Promise<string | null>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Choice[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused = await onCreate(text, chosen);
    setBusy(false);
    setProblem(refused);
    if (refused !== null) return;
    setText('');
    setChosen([]);
    setOpen(false);
  };
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <form className="stack" onSubmit={(event) => void create(event)}>
        {field(text, setText)}
        <fieldset>
          <legend>{legend}</legend>
          {choices.map((one) => (
            <label key={one} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
                }
              />
              {wordsOf(one)}
            </label>
          ))}
        </fieldset>
        {problem !== null && <Problem>{problem}</Problem>}
        <p>
          <button type="submit" className="button main" disabled={isBusy}>
            {isBusy ? t('action.saving') : submit}
          </button>
        </p>
      </form>
    </details>
  );
}
