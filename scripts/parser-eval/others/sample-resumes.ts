import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Printer } from '../../resumes/writers/browser.ts';
import type { Case } from '../evaluate.ts';
import { printTheme, SAMPLE_THEMES } from './other-themes.ts';
import { samplePeople } from './sample-people.ts';
import { USUAL, USUAL_EXTRAS, type Stranger } from './stranger.ts';

const THEMES = new URL('../themes/node_modules', import.meta.url);

/**
 * Three resumes that packages ship as examples, and two of the newcomers, in each of five themes that no other set has. All are withheld:
 * nobody looks at the examples or the templates.
 */
export async function* sampleResumes(printer: Printer): AsyncGenerator<Case> {
  if (!existsSync(THEMES))
    throw new Error('The themes are not installed. Run: npm install --prefix scripts/parser-eval/themes');
  const samples = await samplePeople();
  const newcomers = JSON.parse(
    await readFile(new URL('../newcomers/people.json', import.meta.url), 'utf8'),
  ) as Stranger[];
  const foreign = newcomers.filter(({ language }) => language !== 'en');
  for (const [index, theme] of SAMPLE_THEMES.entries()) {
    const people = [
      ...[0, 1, 2].map((round) => samples[(index * 3 + round) % samples.length]),
      ...[0, 1].map((round) => foreign[(index * 2 + round) % foreign.length]),
    ];
    for (const person of people) {
      if (!person) continue;
      const usual = { ...(USUAL[person.language] ?? person.headings), ...USUAL_EXTRAS[person.language] };
      const { html, truth } = await printTheme(theme, person, person.language === 'en' ? null : usual);
      yield {
        id: `${theme}-${person.id}`,
        ...{ strata: [`template ${theme}`, person.language], template: theme, withheld: true },
        optional: {
          experiences: (person.extras?.volunteer ?? []).map(([title, company]) => ({ title, company })),
        },
        ...{ fileName: 'resume.pdf', bytes: await printer.print(html, { footer: null }), truth },
      };
    }
  }
}
