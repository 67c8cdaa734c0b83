import { rememberedFor } from '../text/remembered.ts';
import type { ClaimWords } from './claim-words.ts';
import { compileWords } from './compile-words.ts';
import { AR } from './languages/ar.ts';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FR } from './languages/fr.ts';
import { IT } from './languages/it.ts';
import { JA } from './languages/ja.ts';
import { KO } from './languages/ko.ts';
import { NL } from './languages/nl.ts';
import { PL } from './languages/pl.ts';
import { PT } from './languages/pt.ts';
import { SV } from './languages/sv.ts';
import { ZH } from './languages/zh.ts';

/** The languages whose claims can be read. */
export const CLAIM_LANGUAGES: readonly ClaimWords[] = [EN, DE, FR, ES, PT, IT, NL, PL, SV, JA, ZH, KO, AR];

/** Compiled on first use, because most processes judge nothing, and a text in Korean needs no other language. */
export const lexiconOf = rememberedFor(compileWords);
