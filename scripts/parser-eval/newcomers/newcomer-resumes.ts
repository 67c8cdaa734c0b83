import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Printer } from '../../resumes/writers/browser.ts';
import type { Case } from '../evaluate.ts';
import { NEWCOMER_CLASSES, setClass } from '../others/other-classes.ts';
import { NEWCOMER_THEMES, printTheme } from '../others/other-themes.ts';
import { USUAL, USUAL_EXTRAS, type Stranger } from '../others/stranger.ts';
import { OFFICE_LAYOUTS, writeOffice } from './office-layouts.ts';
import { printYaml, YAML_TEMPLATES } from './yaml-templates.ts';

const WAYS = ['as is', 'usual', 'trade'] as const;
/** Languages whose letters the LaTeX class's font doesn't have. */
const EAST_ASIAN = ['ja', 'zh', 'ko'];
/** Languages that YAMLResume has its own headings for. */
const YAML_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'ja', 'zh'];

/**
 * A dozen more people written by hand, in eleven languages, in templates that no other set has. They have projects, awards, volunteering
 * and references, which are easily mistaken for roles and certificates.
 */
export async function* newcomerResumes(printer: Printer): AsyncGenerator<Case> {
  const people = JSON.parse(await readFile(new URL('people.json', import.meta.url), 'utf8')) as Stranger[];
  const templates = [
    ...NEWCOMER_THEMES,
    ...YAML_TEMPLATES,
    ...(existsSync('/usr/bin/xelatex') ? Object.keys(NEWCOMER_CLASSES) : []),
    ...(existsSync('/usr/bin/soffice') ? OFFICE_LAYOUTS : []),
  ];
  const english = people.filter(({ language }) => language === 'en');
  const foreign = people.filter(({ language }) => language !== 'en');
  for (const [index, template] of templates.entries())
    for (const [round, way] of WAYS.entries()) {
      const isYaml = YAML_TEMPLATES.includes(template);
      const fits = ({ language }: Stranger) =>
        isYaml ? YAML_LANGUAGES.includes(language) : !(template in NEWCOMER_CLASSES) || !EAST_ASIAN.includes(language);
      const group = (round === 0 ? english : foreign).filter(fits);
      const person = group[(index + round * 4) % group.length];
      if (!person) continue;
      const usual = { ...(USUAL[person.language] ?? person.headings), ...USUAL_EXTRAS[person.language] };
      const headings = way === 'trade' ? { ...usual, ...person.headings } : usual;
      yield {
        id: `${template}-${person.id}-${way.replace(' ', '-')}`,
        strata: [`template ${template}`, `headings ${isYaml ? 'as is' : way}`, person.language],
        template,
        optional: {
          experiences: (person.extras?.volunteer ?? []).map(([title, company]) => ({ title, company })),
        },
        ...(await bytesOf()),
      };

      async function bytesOf(): Promise<Pick<Case, 'fileName' | 'bytes' | 'truth'>> {
        if (!person) throw new Error('no person');
        if (template in NEWCOMER_CLASSES)
          return { fileName: 'resume.pdf', ...(await setClass(template, person, headings)) };
        if (OFFICE_LAYOUTS.includes(template)) return writeOffice(template, person, headings);
        const { html, truth } = isYaml
          ? await printYaml(template, person)
          : await printTheme(template, person, way === 'as is' ? null : headings);
        return { fileName: 'resume.pdf', truth, bytes: await printer.print(html, { footer: null }) };
      }
    }
}
