import sharp from 'sharp';
import type { FakeReply, FakeRequest } from '../../tests/support/fake-openai.ts';
import { sortResume } from './sort-resume.ts';
import { writeStory } from './write-story.ts';
import { wordStatements } from './word-statements.ts';

/** An answer in the requested shape, and a list of its lies in words. */
export interface FakeAnswer {
  value: unknown;
  lies: string[];
}

/** What is asked for, by schema name. */
export const PROMPT_NAMES: Record<string, string> = {
  resume: 'the resume in the document',
  statements: 'rewrites',
  story: 'the story',
};

/** Answers like a model, using only the text it is given. */
export async function answerQuestion(request: FakeRequest): Promise<{ reply: FakeReply; lies: string[] }> {
  if (request.path.endsWith('/images/edits')) return { reply: await editImage(request), lies: [] };
  if (!request.path.endsWith('/responses'))
    return { reply: { kind: 'error', status: 404, message: `There is no ${request.path}.` }, lies: [] };
  const input = request.body.input.flatMap(({ content }) => content.map(({ text }) => text)).join('\n');
  const answer = await answerPrompt(request.body.text.format.name, input);
  if (answer === null) return { reply: { kind: 'refusal' }, lies: [] };
  return { reply: { kind: 'answer', value: answer.value }, lies: answer.lies };
}

async function answerPrompt(name: string, input: string): Promise<FakeAnswer | null> {
  if (name === 'resume') return sortResume(input);
  if (name === 'statements') return wordStatements(input);
  if (name === 'story') return writeStory(input);
  return null;
}

/** Returns the given image in the requested size: the simplest possible edit. */
async function editImage({ bytes, contentType }: FakeRequest): Promise<FakeReply> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const image = form.get('image') ?? form.get('image[]');
  const size = form.get('size');
  const [width, height] = typeof size === 'string' ? size.split('x').map(Number) : [];
  if (!(image instanceof Blob) || !width || !height)
    return { kind: 'error', status: 400, message: 'image and size are required.' };
  const png = await sharp(Buffer.from(await image.arrayBuffer()))
    .resize(width, height, { fit: 'cover' })
    .png()
    .toBuffer();
  return { kind: 'image', png };
}
