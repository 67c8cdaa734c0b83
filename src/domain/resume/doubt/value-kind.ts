/** Kinds of values whose confidence is judged apart. */
export type ValueKind =
  | 'name'
  | 'email'
  | 'residence'
  | 'summary'
  | 'title'
  | 'company'
  | 'place'
  | 'start'
  | 'end'
  | 'statement'
  | 'school'
  | 'degree'
  | 'studyStart'
  | 'studyEnd'
  | 'skill'
  | 'certificate'
  | 'language';
