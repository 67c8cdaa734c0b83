import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, ParsedResume, Span } from '../../../domain/resume/parsed-resume.ts';
import type { ModelResume } from '../model-resume.ts';
import { fieldAt, pieceAt, type Grounding } from './grounding.ts';
import { nearest } from './place-head.ts';

type Profile = ParsedResume['profile'];

/** The person of the answer. Addresses are whole; a name or headline is a whole piece of its line, a summary whole sentences. */
export function groundProfile(grounding: Grounding, answer: ModelResume['profile'], local: Profile): Profile {
  const place = (name: 'name' | 'headline' | 'email' | 'phone' | 'location', whole: (place: Span) => Span) => {
    const places = grounding.placesOf(`profile.${name}`, answer[name]);
    const known = local[name]?.spans[0] ?? { start: 0, end: 0 };
    const found = nearest(places, (one) => grounding.distance(one, known));
    return found ? fieldAt(grounding, whole(found), { places: places.length }) : null;
  };
  const piece = (at: Span) => pieceAt(grounding, at);
  const token = (at: Span) => wholeToken(grounding.text, at);
  return {
    name: place('name', piece),
    headline: place('headline', piece),
    email: place('email', token),
    phone: place('phone', (at) => at),
    location: place('location', piece),
    summary: summaryOf(grounding, answer.summary),
    links: answer.links.flatMap((link, i) => {
      const [at] = grounding.placesOf(`profile.links[${i}]`, link);
      return at ? [fieldAt(grounding, token(at))] : [];
    }),
  };
}

/** Part of an address is another address. */
function wholeToken(text: string, { start, end }: Span): Span {
  const before = /[^\s|,;<>()（）•·：，；、]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^\s|,;<>()（）•·：，；、]*/u.exec(text.slice(end))?.[0] ?? '';
  return { start: start - (before.endsWith(':') ? 0 : before.length), end: end + behind.replace(/[.:]+$/u, '').length };
}

function summaryOf(grounding: Grounding, summary: string | null): Field<string> | null {
  const [place] = grounding.placesOf('profile.summary', summary);
  if (!place || summary === null) return null;
  const wholes = grounding.passages.wholeSentences(place);
  const [first, last] = [wholes[0], wholes.at(-1)];
  if (first && last) return fieldAt(grounding, { start: first.start, end: last.end });
  grounding.drop('profile.summary', summary, DOUBTS.stitched);
  return null;
}
