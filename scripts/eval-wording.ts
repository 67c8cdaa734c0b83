/**
 * `npm run eval:wording CORPUS_DIR [list]`: rewrites every statement of a corpus by rules and prints how many were reworded,
 * left alone (but for punctuation), or refused by the guard. `list` prints every rewording, to be read.
 */
import { draftByRules } from '../src/domain/rewriting/draft-by-rules.ts';
import { rewriteByRules } from '../src/domain/rewriting/rewrite-by-rules.ts';
import { repeats } from '../src/domain/rewriting/shown-statement.ts';
import { parseResume } from '../src/domain/resume/parse-resume.ts';
import { readDocument } from '../src/services/reading/read-document.ts';
import { readCorpus } from './parser-eval/read-corpus.ts';

const [corpus, list] = process.argv.slice(2);
if (!corpus) throw new Error('Usage: npm run eval:wording CORPUS_DIR [list]');

const counts = { statements: 0, reworded: 0, unchanged: 0, refused: 0 };
for (const { bytes, fileName } of await readCorpus(corpus)) {
  const read = await readDocument({ bytes, fileName }).catch(() => null);
  const roles = read === null ? [] : parseResume({ ...read, fileName }).experiences;
  for (const { current, achievements } of roles)
    for (const { text } of achievements) {
      const rawText = text.value;
      counts.statements += 1;
      const role = { isCurrent: current };
      const draft = draftByRules({ id: '', rawText }, role);
      const kept = draft.text === null || repeats(rawText, draft.text) ? 'unchanged' : 'reworded';
      const outcome = draft.refused.length > 0 ? 'refused' : kept;
      counts[outcome] += 1;
      if (list && (outcome === 'reworded' || outcome === 'refused'))
        console.log(
          `${outcome}\n  ${rawText}\n  ${draft.text ?? rewriteByRules(rawText, role)} ${draft.refused[0]?.reason ?? ''}`,
        );
    }
}
console.table(counts);
