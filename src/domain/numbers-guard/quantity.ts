/** How a number is hedged: `50`, `about 50`, `more than 50`, `up to 50`. `open` where the words allow two readings ("over 5 years"). */
export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'open';

/**
 * Whether a rewrite must keep it. `may_go`: it may fall away but not come in ("one", which an article can stand for).
 * `free`: it may stand for a number on the other side, but need not ("once" where the language cannot be told, "Kubernetes" for "k8s").
 */
export type Duty = 'kept' | 'may_go' | 'free';

/** A number that stands in a text, or a name or date that contains one. */
export interface Quantity {
  /** In `unit`, scale words multiplied out and with its sign; null for what is compared by spelling: names (`EC2`), versions, dates. */
  value: number | null;
  /** `percent`, `percentage_points`, a lower-case ISO 4217 code, `count`, `times`, `days`, `ordinal`, `date`, `name`, ... */
  unit: string;
  /** As written, after full-width digits and odd spaces were made plain. */
  text: string;
}

/** A quantity with what the comparison needs. */
export interface ReadQuantity extends Quantity {
  /** Equal for equal values of comparable units, whatever the spelling. */
  key: string;
  qualifier: Qualifier;
  /** `day` in "500 orders per day"; null when no rate is given next to the number. */
  rate: string | null;
  /** Which end of a change it is ("from 12 to 5"), or the change itself ("by 7"). */
  role: 'from' | 'to' | 'by' | null;
  /** The word that is counted or measured: `engineer` in "12 engineers"; empty at the end of a sentence. */
  noun: string;
  /** The words right behind it up to the next sign, as written. */
  phrase: string[];
  duty: Duty;
  /** Set for what may be a version: `3.10` is not `3.1` when both sides look like versions. */
  version: string | null;
}
