// npm run fake-model: a local fake model that answers every question of Cursus and sometimes lies, to show that lies
// are caught.
import { PROMPT_NAMES, answerQuestion } from './fake-model/answer-question.ts';
import { startFakeOpenAi } from '../tests/support/fake-openai.ts';

const port = Number(process.env['PORT'] ?? 4999);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const fake = await startFakeOpenAi({
  port,
  answer: async (request) => {
    const { reply, lies } = await answerQuestion(request);
    const what = PROMPT_NAMES[request.body.text?.format.name] ?? request.path;
    say(`Asked for ${what}: ${lies.length === 0 ? 'answered truthfully' : `answered with ${lies.length} lies`}`);
    for (const lie of lies) say(`  ✗ ${lie}`);
    return reply;
  },
});
say(`A fake model that sometimes lies: ${fake.baseUrl}\n`);
say(`  OPENAI_API_KEY=any OPENAI_BASE_URL=${fake.baseUrl} npm start     (in a second terminal)`);
say('  npm run demo                                                           (in a third)\n');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void fake.close().then(() => process.exit(0)));
