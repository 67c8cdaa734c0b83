import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Printer } from '../../resumes/writers/browser.ts';
import type { Case } from '../evaluate.ts';
import { OTHER_CLASSES, setClass } from './other-classes.ts';
import { OTHER_THEMES, printTheme } from './other-themes.ts';
import { USUAL, type Stranger } from './stranger.ts';

/** How a resume's headings are written: as the theme has them, in the language's usual words, or in those of the trade. */
const WAYS = ['as is', 'usual', 'trade'] as const;

/**
 * People written by hand, in themes and LaTeX classes by others. Each template prints three of them: one in English, one under the usual
 * headings of another language, one under headings of the trade.
 */
export async function* otherResumes(printer: Printer): AsyncGenerator<Case> {
  const people = JSON.parse(await readFile(new URL('people.json', import.meta.url), 'utf8')) as Stranger[];
  const english = people.filter(({ language }) => language === 'en');
  const others = people.filter(({ language }) => language !== 'en');
  const templates = [...OTHER_THEMES, ...(existsSync('/usr/bin/xelatex') ? Object.keys(OTHER_CLASSES) : [])];
  for (const [index, template] of templates.entries())
    for (const [round, way] of WAYS.entries()) {
      const group = round === 0 ? english : round === 1 || index % 3 > 0 ? others : people;
      const person = group[(index * 2 + round) % group.length];
      if (!person) continue;
      const usual = USUAL[person.language] ?? person.headings;
      const headings = way === 'trade' ? person.headings : usual;
      const about = {
        id: `${template}-${person.id}-${way.replace(' ', '-')}`,
        strata: [`template ${template}`, `headings ${way}`, person.language],
        template,
        fileName: 'resume.pdf',
      };
      if (template in OTHER_CLASSES) yield { ...about, ...(await setClass(template, person, headings)) };
      else {
        const { html, truth } = await printTheme(template, person, way === 'as is' ? null : headings);
        yield { ...about, truth, bytes: await printer.print(html, { footer: null }) };
      }
    }
}
