import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { t } from './messages.tsx';
import { Moved, Problem } from './ui.tsx';
import { useTyped } from './use-typed.ts';

export interface Field {
  name: string;
  label: string;
  placeholder?: string;
  /** Multiple lines. */
  isLong?: boolean;
  type?: 'text' | 'email' | 'tel' | 'url';
}

export type Values = Record<string, string | null>;

/** Result of saving: why nothing was saved (null on success), and the name of the invalid field, if any. */
export interface Saved {
  refused: string | null;
  field?: string | null;
}

/**
 * A form of text fields; empty ones are null. Errors appear below their field. It closes only after saving, so typed text survives
 * refusals, a lost connection, and values that change in the meantime.
 */
export function FieldForm({
  fields,
  values,
  onSave,
  onClose,
  more,
  children,
}: {
  fields: Field[];
  values: Values;
  onSave: (values: Values) => Promise<Saved>;
  onClose: () => void;
  /** Shown beside Save and Cancel. */
  more?: ReactNode;
  /** Shown after the fields. */
  children?: ReactNode;
}) {
  const [{ refused, field: wrong }, setSaved] = useState<Saved>({ refused: null });
  const [isBusy, setBusy] = useState(false);
  const { textOf, type, movedTo, isTyped } = useTyped(values);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const saved = await onSave(Object.fromEntries(fields.map(({ name }) => [name, textOf(name).trim() || null])));
    setBusy(false);
    setSaved(saved);
    if (saved.refused === null) onClose();
  };
  const isAtField = fields.some(({ name }) => name === wrong);
  return (
    // The server's error appears at the field.
    <form
      className="grid-form"
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key, nativeEvent }) => {
        // Escape must not lose typed text.
        if (key === 'Escape' && !nativeEvent.isComposing && !isTyped) onClose();
      }}
    >
      {fields.map((field, index) => (
        <TextField
          key={field.name}
          field={field}
          value={textOf(field.name)}
          onType={(text) => type(field.name, text)}
          movedTo={movedTo(field.name)}
          problem={field.name === wrong ? refused : null}
          isFirst={index === 0}
        />
      ))}
      {children}
      {refused !== null && !isAtField && <Problem>{refused}</Problem>}
      <div className="row">
        <button type="submit" className="button main" disabled={isBusy}>
          {isBusy ? t('action.saving') : t('action.save')}
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          {t('action.cancel')}
        </button>
        {more}
      </div>
    </form>
  );
}

function TextField({
  field: { name, label, placeholder, isLong = false, type = 'text' },
  value,
  onType,
  movedTo,
  problem,
  isFirst,
}: {
  field: Field;
  value: string;
  onType: (text: string) => void;
  movedTo: string | null;
  problem: string | null;
  isFirst: boolean;
}) {
  const problemId = useId();
  const given = {
    name,
    placeholder,
    value,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onType(currentTarget.value),
    // Opening the form is asking to type.
    autoFocus: isFirst,
    ...(problem !== null && { 'aria-invalid': true, 'aria-describedby': problemId }),
  };
  return (
    <div className={isLong ? 'wide' : undefined}>
      <label>
        {label}
        {isLong ? <textarea rows={4} {...given} /> : <input type={type} {...given} />}
      </label>
      {problem !== null && <Problem id={problemId}>{problem}</Problem>}
      <Moved to={movedTo} />
    </div>
  );
}
