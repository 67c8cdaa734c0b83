import type { Grammar } from '../grammar.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

/** Titles and names stay in the nominative, in which the person gives them: verbs and prepositions would decline them by gender. */
export const pl: Grammar = {
  ...SPACED_MARKS,
  language: 'pl',
  and: ' i ',
  since: 'od {date} r.',
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  position: '„{title}”',
  at: '',
  places: [[/./u, null]],
  now: '{who} zajmuje {since} stanowisko {position}',
  nowUndated: '{who} zajmuje stanowisko {position}',
  last: '{who} – ostatnie stanowisko to {position}',
  once: '{who} – jedno ze stanowisk to {position}',
  before: ['Wcześniejsze stanowisko to {items}', 'Wcześniejsze stanowiska to {items}'],
  also: ['Inne stanowisko to {items}', 'Inne stanowiska to {items}'],
  item: ['{position}', '{position}'],
  studies: ['Wykształcenie to {items}', 'Wykształcenie to {items}'],
  // Past forms say whether a man or a woman did it.
  deeds: [],
  breaks: null,
};
