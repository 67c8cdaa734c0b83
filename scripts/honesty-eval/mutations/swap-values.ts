import { two, withRole, type Mutation } from './mutation.ts';

/** Two roles exchange a value. */
export function swap(name: 'company' | 'title' | 'period' | 'location'): Mutation {
  return (answer, random) => {
    const pair = two(answer, random, (role) => role[name]);
    if (!pair) return null;
    const [i, j] = pair;
    const [a, b] = [answer.experiences[i]?.[name] ?? null, answer.experiences[j]?.[name] ?? null];
    const swapped = withRole(
      withRole(answer, i, (role) => ({ ...role, [name]: b })),
      j,
      (role) => ({ ...role, [name]: a }),
    );
    return { answer: swapped, what: `${name} ${a ?? ''} <-> ${b ?? ''}` };
  };
}

/** Every role gets the value of the next. */
export function rotate(name: 'company' | 'title' | 'period'): Mutation {
  return (answer) => {
    const all = answer.experiences;
    if (new Set(all.map((role) => role[name])).size < 2) return null;
    const experiences = all.map((role, i) => ({ ...role, [name]: all[(i + 1) % all.length]?.[name] ?? null }));
    return { answer: { ...answer, experiences }, what: `${name} rotated` };
  };
}
