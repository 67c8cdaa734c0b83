import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { answerQuestion } from '../../scripts/fake-model/answer-question.ts';
import { type Product, startProduct } from '../start/product.ts';
import { startFakeOpenAi } from '../support/fake-openai.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

const BIN = path.resolve(import.meta.dirname, '../../bin/cursus.js');
const RESUME = `Ada Lovelace
Computer scientist
ada@cursus.example

Experience

Senior Programmer
Analytical Engines Ltd
03/2019 - present
- Cut the run time of the Bernoulli program by 40%

Education

PhD in Mathematics, University of London, 2011 - 2014

Skills
Mathematics, Programming
`;

let folder: string;
let product: Product;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-cli-'));
  await writeFile(path.join(folder, 'resume.txt'), RESUME);
  product = startProduct({ CURSUS_HOME: path.join(folder, 'server') });
  url = await product.ready;
});
afterAll(async () => {
  product.child.kill('SIGTERM');
  await product.exit;
  await rm(folder, { recursive: true, force: true });
});

async function cursus(parameters: string[], settings: Record<string, string> = {}) {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CURSUS_HOME: path.join(folder, 'client'),
    ...settings,
  };
  const child = spawn(process.execPath, [BIN, ...parameters], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

describe('cursus answer', () => {
  const home = { CURSUS_HOME: '' };
  const nurse = `Marta Lindqvist\nmarta@cursus.example\n\nWHERE I SERVED\n
Mercy Hospice, Bergen\nStaff Nurse, 2010 - 2015\nCared for the dying and taught 12 probationers a year\n
St Olave Infirmary, Bergen\nWard Sister, 2015 until now\nRan a ward of 24 beds\n
EDUCATION\n\nDiploma in Nursing, University of Bergen, 2007 - 2010\n`;

  test('shows the question about a section, answers it, and follows the reading', async () => {
    home.CURSUS_HOME = path.join(folder, 'nurse');
    await writeFile(path.join(folder, 'nurse.txt'), nurse);
    const built = await cursus(['build', 'nurse.txt', '--url', url], home);
    const asked = '? Is “WHERE I SERVED” in nurse.txt your work experience?';
    expect(built.stdout).toContain(`${asked} Answer with: cursus answer yes (or no)`);
    const shown = await cursus(['answer', '--url', url], home);
    expect(shown.stdout).toBe(
      `${asked}\n  | WHERE I SERVED\n  | \n  | Mercy Hospice, Bergen\n  | Staff Nurse, 2010 - 2015\n  | Cared for the dying and taught 12 probationers a year\n  | \n`,
    );
    const answered = await cursus(['answer', 'yes', '--url', url], home);
    expect(answered.stderr).toBe('');
    expect(answered.stdout).toMatch(/Answered: yes\n[\s\S]*What nurse\.txt did to your career graph/);
    expect((await cursus(['answer', '--url', url], home)).stdout).toBe('There is no open question.\n');
  });

  test('refuses any other answer', async () => {
    const { code, stderr } = await cursus(['answer', 'maybe', '--url', url], home);
    expect(stderr).toBe("The answer can't be maybe. Use yes or no.\n");
    expect(code).toBe(1);
  });
});

describe('cursus build', () => {
  test('reads a file on the running server and prints the graph and a verdict', async () => {
    const { code, stdout, stderr } = await cursus(['build', 'resume.txt', '--url', url]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/✓ .+\n[\s\S]*Ada Lovelace[\s\S]*Senior Programmer · 2019-03 – present/);
    expect(stdout).toMatch(/^ +40% .*← resume\.txt \d+–\d+$/m);
    expect(stdout).toMatch(
      /What resume\.txt did to your career graph\n  added   1 role, 1 achievement, 2 skills, 1 course of study\n/,
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^✓ 1 role at .* 1 achievement, 1 with numbers · 2 skills/);
    expect(code).toBe(0);
  });

  test('reuses the account, whose file only its owner can read, and prints only JSON on standard output', async () => {
    const { code, stdout } = await cursus(['build', 'resume.txt', '--url', url, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      profile: { name: 'Ada Lovelace' },
      experiences: [{ start: '2019-03', current: true }],
    });
    const kept = path.join(folder, 'client/command-line.json');
    expect(Object.keys(JSON.parse(await readFile(kept, 'utf8')) as object)).toHaveLength(1);
    expect((await stat(kept)).mode & 0o077).toBe(0);
  });

  test('says what a later version of the file changed and kept', async () => {
    await writeFile(path.join(folder, 'later.txt'), RESUME.replace('40%', '45%').replace(' - present', ' - 12/2025'));
    const { stdout } = await cursus(['build', 'later.txt', '--url', url]);
    expect(stdout).toMatch(
      /What later\.txt did to your career graph\n  changed Senior Programmer, .*: end none → “2025-12”\n/,
    );
    expect(stdout).toMatch(/: rawText “Cut the run time .* by 40%” → “Cut the run time .* by 45%”\n/);
  });

  test('starts its own server if none is running, and leaves none behind', async () => {
    const home = path.join(folder, 'own');
    const { code, stdout, stderr } = await cursus(['build', 'resume.txt'], { CURSUS_HOME: home, PORT: '1' });
    expect(stderr).toBe('');
    expect(stdout).toContain('Ada Lovelace');
    expect(code).toBe(0);
    await expect(stat(path.join(home, 'postgres/postmaster.pid'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('cursus says what is wrong in a sentence, with exit code 1', () => {
  test.each([
    ['nothing.pdf', null, /^File not found: nothing\.pdf\.\n$/],
    ['empty.pdf', '', /empty\.pdf is empty/],
    ['broken.pdf', '%PDF-1.7\nand then nothing', /broken\.pdf/],
    ['.', null, /is a folder/],
  ])('%s', async (name, content, sentence) => {
    if (content !== null) await writeFile(path.join(folder, name), content);
    const { code, stderr } = await cursus(['build', name, '--url', url]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  test('a missing file, before a server is started for it', async () => {
    const { code, stdout, stderr } = await cursus(['build', 'nothing.pdf'], { PORT: '1' });
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'File not found: nothing.pdf.\n' });
  });

  test('a demo with no server running', async () => {
    const { code, stderr } = await cursus(['demo', '--url', 'http://127.0.0.1:1']);
    expect(stderr).toBe('No Cursus server is running at http://127.0.0.1:1. Start it in another terminal: npm start\n');
    expect(code).toBe(1);
  });
});

test("export writes the account's graph to a file, and names unknown options", async () => {
  const settings = { CURSUS_HOME: path.join(folder, 'exporting') };
  await cursus(['build', 'resume.txt', '--url', url], settings);
  const made = await cursus(['export', '--format', 'pdf', '--template', 'meridian', '--url', url], settings);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('ada-lovelace-resume.pdf') });
  expect((await readFile(path.join(folder, 'ada-lovelace-resume.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await cursus(['export', '--format', 'wax', '--url', url], settings)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^--format can't be wax\. Use one of pdf, docx, /),
  });
});

describe('cursus demo', () => {
  test('with a lying model: the graph is complete, and every lie is reported and left out', async () => {
    const told: string[] = [];
    const fake = await startFakeOpenAi({
      answer: async (request) => {
        const { reply, lies } = await answerQuestion(request);
        told.push(...lies);
        return reply;
      },
    });
    const lied = startProduct({
      CURSUS_HOME: path.join(folder, 'lied-to'),
      OPENAI_API_KEY: 'any',
      OPENAI_BASE_URL: fake.baseUrl,
    });
    try {
      const { code, stdout, stderr } = await cursus(['demo', '--url', await lied.ready]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const [graph = '', refused = ''] = stdout.split('\nRefused, not in the career graph\n');
      // One resume, one set of rewrites and one story.
      expect(told).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Won a contract worth \$44 million/),
          expect.stringMatching(/^the skill Latex importing$/),
          expect.stringMatching(/with a budget of \$4 million$/),
          expect.stringMatching(/^Before that came twenty years/),
        ]),
      );
      expect(told.filter((lie) => !refused.includes(lie.replace(/^the skill | at Vandelay Industries$/g, '')))).toEqual(
        [],
      );
      expect(graph).not.toMatch(/Vandelay|latex|\$|Singapore|twenty/i);
      expect(graph).toContain('⇒ Created the booking engine of a ferry company that sells 1.3 million tickets a year');
      expect(graph).toMatch(/100 %  navigation[\s\S]*100 %  story\n.*100 %  timeline/);
      expect(stdout).toContain('✓ 4 roles at 3 companies · 12 achievements, 12 with numbers · 12 skills');
    } finally {
      lied.child.kill('SIGTERM');
      await lied.exit;
      await fake.close();
    }
  });
});
