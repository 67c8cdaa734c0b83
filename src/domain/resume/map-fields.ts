import { isField } from './is-field.ts';
import type { Field } from './parsed-resume.ts';

/** Replaces every field within a value, such as a resume. All else stays as it is. */
export function mapFields<Value>(value: Value, replace: <V>(field: Field<V>) => Field<V>): Value {
  const mapped = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(mapped);
    if (isField(one)) return replace(one);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, mapped(inner)]));
  };
  return mapped(value) as Value;
}
