import { type FormEvent, useState } from 'react';
import { Problem } from './ui.tsx';

export interface Field {
  name: string;
  label: string;
  placeholder?: string;
  /** More than one line. */
  isLong?: boolean;
  type?: 'email' | 'tel' | 'url';
}

export type Values = Record<string, string | null>;

/** Some named texts to be typed; empty ones are null. */
export function FieldForm({
  fields,
  values,
  onSave,
  onClose,
}: {
  fields: Field[];
  values: Values;
  /** Why nothing was kept; null when it was. */
  onSave: (values: Values) => Promise<string | null>;
  onClose: () => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = fields.map(({ name }) => [name, (form.get(name) as string | null)?.trim() || null]);
    const refused = await onSave(Object.fromEntries(typed) as Values);
    setProblem(refused);
    if (refused === null) onClose();
  };
  return (
    <form className="grid-form" onSubmit={(event) => void save(event)}>
      {fields.map(({ name, label, placeholder, isLong = false, type = 'text' }, index) => (
        <label key={name} className={isLong ? 'wide' : undefined}>
          {label}
          {isLong ? (
            <textarea name={name} rows={4} defaultValue={values[name] ?? ''} placeholder={placeholder} />
          ) : (
            <input
              name={name}
              type={type}
              defaultValue={values[name] ?? ''}
              placeholder={placeholder}
              autoFocus={index === 0}
            />
          )}
        </label>
      ))}
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="row">
        <button type="submit" className="button main">
          Save
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          Never mind
        </button>
      </div>
    </form>
  );
}
