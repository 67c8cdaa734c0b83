import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { t } from './messages.tsx';
import { Moved, Problem } from './ui.tsx';
import { useTyped } from './use-typed.ts';

export interface Field {
  name: string;
  label: string;
  placeholder?: string;
  /** More than one line. */
  isLong?: boolean;
  type?: 'text' | 'email' | 'tel' | 'url';
}

export type Values = Record<string, string | null>;

/** What came of saving: why nothing was kept, null when it was, and the name of the field at fault, where one is. */
interface Saved {
  refused: string | null;
  field?: string | null;
}

/**
 * Some named texts to be typed in place of what they stand for; empty ones are null. What is wrong with one of them stands under it.
 * It closes itself only once everything is kept, so what was typed outlasts a refusal, a server that is away, and values that change
 * meanwhile.
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
  /** Stands behind the texts. */
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
    // The server says what is wrong in words, beside the field.
    <form
      className="grid-form"
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key, nativeEvent }) => {
        // Nothing that was typed is lost to a slip of the finger.
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
    // Whoever opened the form wants to type.
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
