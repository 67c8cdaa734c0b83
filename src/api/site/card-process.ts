import { type Card, drawCard } from './draw-card.ts';

export type CardAnswer = { png: Uint8Array } | { failed: string };

async function answer(card: Card): Promise<CardAnswer> {
  try {
    return { png: await drawCard(card) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function draw(card: Card): Promise<void> {
  process.send?.(await answer(card), () => process.exit());
}

process.once('message', (card: Card) => void draw(card));
process.once('disconnect', () => process.exit());
