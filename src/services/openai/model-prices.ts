/** US dollars per million tokens. */
interface Price {
  input: number;
  output: number;
}

/** List prices of November 2026. A dated model (`gpt-5-mini-2026-01-01`) has the price of its longest matching prefix. */
const PRICES: Record<string, Price> = {
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'o4-mini': { input: 1.1, output: 4.4 },
};

/** Price of unknown models. High, so that budgets are not exceeded. */
const UNKNOWN: Price = { input: 2.5, output: 10 };

/** Cost of a call in US dollars, by list price. */
export function priceOf(
  model: string,
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number },
): number {
  const name = Object.keys(PRICES)
    .filter((known) => model.startsWith(known))
    .sort((a, b) => b.length - a.length)[0];
  const { input, output } = (name === undefined ? undefined : PRICES[name]) ?? UNKNOWN;
  return (inputTokens * input + outputTokens * output) / 1e6;
}
