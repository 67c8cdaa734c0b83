import { capital } from '../text/capital.ts';
import { verbFormOf } from './action-verbs.ts';

/** A passive that names the person: only there is it known who did it. */
const BY_ME =
  /^(?<object>\p{L}[^.;:]*?)\s+(?:was|were|has been|have been)\s+(?<verb>\p{L}+)\s+by\s+(?:me|myself)\b(?<rest>.*)$/iu;
/** First words that are lower-case inside a sentence. */
const LOWER = /^(?:The|A|An|All|Both|Our|Its|Their|Several|Various|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/u;

/** "The catalogue was rebuilt by me" as "Rebuilt the catalogue". Other passives stay: they don't say who did it. */
export function toActive(statement: string): string {
  const { object = '', verb = '', rest = '' } = BY_ME.exec(statement)?.groups ?? {};
  if (verbFormOf(verb)?.form !== 'past') return statement;
  const inside = LOWER.test(object) ? object.slice(0, 1).toLowerCase() + object.slice(1) : object;
  return `${capital(verb.toLowerCase())} ${inside}${rest}`;
}
