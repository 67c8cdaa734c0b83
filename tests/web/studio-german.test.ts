import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readMessages } from '../../src/api/studio/studio-messages.ts';
import { samplePdf } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser } from '../support/browser.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(300));

const RESUME = `# Ada Byron
Leitende Analystin
ada.byron@example.de | +49 30 90182 0 | Berlin

# Berufserfahrung
* Maschinenwerke GmbH
* Leitende Analystin
04/2021 - heute
- Rechenzeit mit besseren Lochkarten um 40 % gesenkt
- 12 Kollegen das Programmieren beigebracht
* Webstuhl AG
* Schreiberin
2016 - 2018
- Täglich 25.000 Fäden ohne Fehler gezählt

# Ausbildung
* Universität Berlin
Mathematik
2012 - 2016

# Kenntnisse
Programmierung, Statistik, Mathematik

# Sprachen
Deutsch (Muttersprache), Französisch (fließend)
`;

let at: ServerWithWorker;
let browser: Browser;
let page: Page;
/** English texts and the page that showed them. */
const faults: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker();
  page = await (await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(timeLimit(90));
});
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

/** Words that most English sentences contain and German ones don't. */
const ENGLISH = /\b(?:the|of|and|your|you|is|are|not|to|for|with|this|that|it|has|have|from|by|or|no|yet)\b/iu;

interface Shown {
  nodeType: number;
  data: string;
  tagName: string;
  lang: string;
  childNodes: Iterable<Shown>;
  getAttribute?: (name: string) => string | null;
}

/** All visible texts and accessible names on the page. */
const textsOn = (shown: Page) =>
  shown.evaluate(() => {
    const { document } = globalThis as unknown as { document: { title: string; body: Shown } };
    const texts: string[] = [document.title];
    const visit = (node: Shown): void => {
      if (node.nodeType === 3) texts.push(node.data);
      // The language menu shows each language in its own name.
      else if (
        (node.tagName === 'OPTION' && node.lang === 'en') ||
        ['STYLE', 'SCRIPT', 'IFRAME', 'NOSCRIPT'].includes(node.tagName)
      )
        return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(node.getAttribute?.(name) ?? '');
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return texts.map((text) => text.trim()).filter(Boolean);
  });

/** Whether a text matches a message in English but none in German. */
async function englishMessages(): Promise<(text: string) => boolean> {
  const all = await readMessages();
  const german = patterns(Object.values(all.get('de') ?? {}));
  const english = patterns(Object.values(all.get('en') ?? {}));
  const matches = (some: RegExp[], text: string) => some.some((one) => one.test(text));
  return (text) => matches(english, text) && !matches(german, text);
}

/** One pattern per piece of a message between its elements. */
const patterns = (messages: string[]) =>
  messages
    .flatMap((text) => text.split(/<[^>]*>/u))
    .filter((piece) => /\p{L}/u.test(piece.replaceAll(/\{[^}]*\}/gu, '')))
    .map((piece) =>
      piece
        .trim()
        .replaceAll(/[.*+?()[\]\\|^$]/gu, '\\$&')
        .replaceAll(/\{\w+\}/gu, '.+'),
    )
    .filter((piece) => !piece.includes('{'))
    .map((piece) => new RegExp(`^${piece}$`, 'u'));

async function look(name: string): Promise<void> {
  await page.locator('.waiting').waitFor({ state: 'detached' });
  const isEnglish = await englishMessages();
  for (const text of await textsOn(page)) if (isEnglish(text) || ENGLISH.test(text)) faults.push(`${name}: ${text}`);
  // Texts of the server that have no translation are marked as English.
  for (const text of await page.locator('[lang=en]:not(option)').allTextContents()) faults.push(`${name}: ${text}`);
  for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
}

const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

browserTest('a German browser gets German from the first byte, and no English before or after', async () => {
  const [answer] = await Promise.all([page.waitForResponse(`${at.url}/studio`), page.goto(at.url)]);
  expect(await answer.text()).toContain('<html lang="de"');
  await page.getByRole('button', { name: 'Konto anlegen' }).waitFor();
  await look('Anmelden');
  await page.getByLabel('Dein Name').fill('Ada');
  await page.getByLabel('E-Mail-Adresse').fill('ada@example.de');
  await page.getByLabel('Passwort').fill('zu kurz');
  await page.getByLabel('Passwort').fill('richtig langes Passwort');
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByText('Zieh deinen Lebenslauf hierher').waitFor();
  await look('Anfang');
});

browserTest('an unreadable file is refused in German', async () => {
  const files = page.locator('input[type=file]').first();
  await files.setInputFiles({ name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await page.getByText('leer.txt ist leer.').waitFor();
  await files.setInputFiles({
    name: 'kaputt.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 kaputt'),
  });
  await page.getByText('kaputt.pdf ist beschädigt oder unvollständig').first().waitFor();
  await look('Nicht lesbar');
});

browserTest('a resume is uploaded, reviewed and published in German', async () => {
  const file = { name: 'lebenslauf.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await samplePdf(RESUME)) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('heading', { name: 'Lebenslauf lesen …' }).waitFor();
  await look('Lesen');
  await page.getByRole('button', { name: 'Meine Website veröffentlichen' }).waitFor();
  await look('Übersicht');

  await at.test.sql(`update achievements set requires_review = true where raw_text like 'Täglich%'`);
  await goTo('Prüfen');
  await page.getByText('Stimmt das?').waitFor();
  await look('Prüfen');
  const nothing = page.getByText('Nichts zu prüfen');
  while (!(await nothing.isVisible()))
    await Promise.all([
      page.waitForResponse(async (reply) => (await reply.text()).includes('"reviewQueue"')),
      page.keyboard.press('a'),
    ]);
  await look('Geprüft');

  await goTo('Werdegang');
  await page.getByRole('button', { name: 'Schreiberin bearbeiten' }).click();
  await look('Werdegang');
  await page.getByLabel('Beginn').fill('2020');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Das Ende (2018) liegt vor dem Beginn (2020).').waitFor();
  await look('Falsches Datum');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.getByRole('button', { name: 'Schreiberin bearbeiten' }).click();
  await page.getByRole('button', { name: 'Station entfernen' }).click();
  await page.getByText('„Schreiberin, Webstuhl AG“ wurde entfernt.').waitFor();
  await look('Entfernt');
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await page.getByRole('heading', { name: 'Schreiberin' }).waitFor();

  for (const name of ['Geschichte', 'Bilder', 'Besuche', 'Konto']) {
    await goTo(name);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await look(name);
  }
  await goTo('Website');
  await page.getByLabel('Deine Website ist erreichbar unter').fill('admin');
  await page.getByRole('button', { name: 'Adresse speichern' }).click();
  await page.getByText('Die Adresse „admin“ ist reserviert.').waitFor();
  await page.getByRole('button', { name: 'Meine Website veröffentlichen' }).click();
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await page.getByText('Deine Website ist online und auf dem neuesten Stand.').waitFor();
  await look('Website');
  expect(faults).toEqual([]);
});

browserTest('the language is changed in the page, and is kept', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('Sprache', { exact: true }).selectOption('English');
  await page.getByRole('heading', { level: 1, name: 'Site' }).waitFor();
  await page.locator('html[lang=en]').waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Site' }).waitFor();
  // Only the language in use is loaded.
  expect(asked.filter((path) => path.startsWith('/studio/messages/'))).toEqual(
    expect.arrayContaining(['/studio/messages/en.json']),
  );
  expect(asked).not.toContain('/studio/messages/de.json');
});
