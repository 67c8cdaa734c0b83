/** How a number is qualified: `50`, `about 50`, `more than 50`, `up to 50`. `open` when ambiguous ("over 5 years"). */
export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'open';

/**
 * Whether a rewrite must keep it. `droppable`: it can be dropped but not added ("one", which an article can replace).
 * `optional`: it can match a number on the other side but does not have to ("once" in a text of unknown language, "Kubernetes" for
 * "k8s").
 */
export type Necessity = 'required' | 'droppable' | 'optional';

/** A number in a text, or a name or date that contains one. */
export interface Quantity {
  /** Signed value in `unit` with scale words applied; null for names (`EC2`), versions and dates, which are compared by spelling. */
  value: number | null;
  /** `percent`, `percentage_points`, a lower-case ISO 4217 code, `count`, `times`, `days`, `ordinal`, `date`, `name`, ... */
  unit: string;
  /** As written, after normalizing full-width digits and unusual spaces. */
  text: string;
}

/** A quantity with everything needed to compare it. */
export interface ReadQuantity extends Quantity {
  /** The same for equal values in comparable units, regardless of spelling. */
  key: string;
  qualifier: Qualifier;
  /** `day` in "500 orders per day"; null when no rate is given next to the number. */
  rate: string | null;
  /** Start or end of a change ("from 12 to 5"), or its amount ("by 7"). */
  role: 'from' | 'to' | 'by' | null;
  /** What is counted or measured: `engineer` in "12 engineers"; empty at the end of a sentence. */
  noun: string;
  /** The words directly after it up to the next punctuation mark, as written. */
  phrase: string[];
  necessity: Necessity;
  /** Set if it may be a version: `3.10` differs from `3.1` when both sides look like versions. */
  version: string | null;
}
