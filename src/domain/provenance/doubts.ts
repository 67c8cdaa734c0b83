import { shorten } from '../text/shorten.ts';

/** Reasons why a value is put up for review or dropped, as the owner reads them. */
export const DOUBTS = {
  onlyOne: 'Only one of two readings found this.',
  otherPlace: 'In your document, this belongs to another entry.',
  otherHeading: 'In your document, this is under another heading.',
  goesOn: 'This may continue on the next line.',
  denied: 'A word beside it may mean the opposite.',
  planned: 'The document says that this is planned.',
  notWritten: 'It is not in the document.',
  stitched: 'It joins parts of different statements.',
  order: 'It is from a passage that gives orders to the reader.',
  tooMany: 'The answer has too many entries.',
  incomplete: 'This is cut off, or not a name.',
  sentence: 'This is longer than such a value usually is.',
  heading: 'This may be a heading.',
  place: 'This may be a place.',
  noPlace: 'This may not be a place.',
  noName: "This may not be a person's name.",
  otherField: 'The same words are used for something else.',
  dates: 'These dates look wrong.',
  longSummary: 'This is longer than a summary usually is.',
  noRole: 'No work experience was found in your document. Add it if you have any.',
  nothingRead: 'Neither work experience nor education was found in your document.',
  littleRead: 'Most of your document could not be read into your career graph.',
  repeated: 'The answer contains this entry twice.',
} as const;

/** Both values of a conflict, with the passage. */
export const conflictOf = (value: string, other: string, passage: string): string =>
  `Two readings differ: “${short(value)}” or “${short(other)}”. The document says: “${short(passage)}”`;

/** One reading says that a role or study lasts. */
export const currentOrNot = (passage: string): string =>
  `Two readings differ about whether this is current. The document says: “${short(passage)}”`;

const LONGEST = 120;

const short = (text: string) => shorten(text.replace(/\s+/gu, ' ').trim(), LONGEST);
