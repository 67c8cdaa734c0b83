import { inSpan } from '../telemetry/in-span.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { ImageEditor } from './openai-images.ts';
import type { OpenAiClient } from './openai-client.ts';

interface Usage {
  inputTokens: number;
  outputTokens: number;
  usd: number;
}

/** Measures and traces calls of a model, without what is asked and answered. */
export function measuredModel(client: OpenAiClient, telemetry: Telemetry): OpenAiClient {
  if (!telemetry.isOn) return client;
  return {
    model: client.model,
    ask: (question) =>
      measured(
        telemetry,
        { model: client.model, task: question.name },
        () => client.ask(question),
        (answer) => ('problem' in answer ? 'unusable' : 'answered'),
      ),
  };
}

/** The same for images. */
export function measuredEditor(editor: ImageEditor, telemetry: Telemetry): ImageEditor {
  if (!telemetry.isOn) return editor;
  return {
    model: editor.model,
    edit: (question) =>
      measured(
        telemetry,
        { model: editor.model, task: 'image' },
        () => editor.edit(question),
        () => 'answered',
      ),
  };
}

async function measured<T extends { usage: Usage }>(
  telemetry: Telemetry,
  about: { model: string; task: string },
  call: () => Promise<T>,
  outcomeOf: (answer: T) => string,
): Promise<T> {
  const began = performance.now();
  let outcome = 'unavailable';
  const attributes = { 'gen_ai.request.model': about.model, 'cursus.model.task': about.task };
  try {
    const answer = await inSpan(telemetry, { name: `ask ${about.task}`, kind: 'client', attributes }, call);
    outcome = outcomeOf(answer);
    const { inputTokens, outputTokens, usd } = answer.usage;
    telemetry.add('cursus.model.tokens', inputTokens, { ...about, direction: 'input' });
    telemetry.add('cursus.model.tokens', outputTokens, { ...about, direction: 'output' });
    telemetry.add('cursus.model.cost', usd, about);
    return answer;
  } finally {
    telemetry.record('cursus.model.duration', (performance.now() - began) / 1000, { ...about, outcome });
  }
}
