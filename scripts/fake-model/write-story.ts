import type { FakeAnswer } from './answer-question.ts';

const LIE = 'Before that came twenty years with the board of Vandelay Industries in Singapore.';

/**
 * Turns each fact into a sentence based on it. The first answer has one made-up sentence; a retry leaves it out.
 */
export function writeStory(input: string): FakeAnswer {
  const facts = [...input.matchAll(/^(f\d+)( \(in [^)]*\))?: (.+)$/gmu)].map(([, id = '', role, text = '']) => ({
    text: `${text}.`,
    restsOn: [id],
    isAchievement: role !== undefined,
  }));
  const isRetry = input.includes('Your last text was refused');
  const said = ({ text, restsOn }: (typeof facts)[number]) => ({ text, restsOn });
  const [profile, ...others] = facts;
  const done = others.filter(({ isAchievement }) => isAchievement).map(said);
  const opener = profile ? [said(profile)] : [];
  const paragraphs = [done.slice(0, 3), done.slice(3, 6)].filter((sentences) => sentences.length > 0);
  const [first] = paragraphs;
  if (isRetry || !first || !profile) return { value: { opener, paragraphs }, lies: [] };
  const lied = [[...first, { text: LIE, restsOn: profile.restsOn }], ...paragraphs.slice(1)];
  return { value: { opener, paragraphs: lied }, lies: [LIE] };
}
