import { exportLine } from '../../../src/domain/export/export-text.ts';
import type { ExportResume } from '../../../src/domain/export/export-resume.ts';

/** Content that has broken other exporters: scripts, links that run code, bidirectional marks, very long words, emoji, other scripts. */
const HOSTILE = [
  '<script>alert("x")</script> & </style> ]]> %} #{evil} $x$ `code` *bold* _it_ @ref <label> // comment /* c */ = heading',
  '#eval("1+1") #set page(width: 1pt) \\u{41} \\\\ "quoted" \'single\' {{template}} ${process.env.SECRET}',
  'abc\u202egpj.exe\u202c zero\u200bwidth\ufeff soft\u00adhyphen nul\u0000 vt\u000b',
  'مهندس برمجيات في القاهرة — 12% من ‫العمل‬',
  'מפתחת תוכנה בכירה עם 15 שנות ניסיון',
  '👩‍💻 shipped 🚀 to 🇪🇺 with 👍🏽 and ❤️',
  '開発者として三年間、東京で働きました。软件工程师 소프트웨어 개발자',
  'Zażółć gęślą jaźń — Ελληνικά — Кириллица — Việt Nam — İstanbul — ﬁne ﬀ',
  'e\u0301\u0301\u0301\u0301 Z\u0351\u036b\u0343\u036a\u0302 a̐éö̲',
  'हिन्दी ไทย 𝕄𝕒𝕥𝕙 ☃ ✓ → ∑ \ue000 \ud800 \uffff',
].map((text) => exportLine(text) ?? '');

/** Ten thousand letters without a line break opportunity. */
export const LONG_WORD = 'xe'.repeat(5_000);

/** A resume that contains all of it, as selected for export. */
export function hostileResume(): ExportResume {
  const long = LONG_WORD;
  const [script = '', typst = '', ...rest] = HOSTILE;
  const period = { start: '2019-03', end: '2021', current: false };
  return {
    name: `Robert'); DROP TABLE users;-- ${long}`,
    headline: script,
    email: 'javascript:alert(1)@"evil',
    phone: '+49 <b>30</b> 123',
    location: 'Reykjavík, <Ísland>, X',
    summary: `${typst}\n\n${rest.join('\n')}`,
    links: ['javascript:alert(1)', 'https://example.com/?q=<script>"', 'data:text/html,x', 'example.org/a b'],
    details: null,
    experiences: [
      {
        title: typst,
        company: script,
        companyWebsite: 'javascript:alert(2)',
        url: null,
        companyDescription: null,
        location: HOSTILE[3] ?? null,
        description: HOSTILE[5] ?? null,
        statements: [...HOSTILE, long],
        ...period,
      },
      {
        title: null,
        company: null,
        companyWebsite: null,
        url: null,
        companyDescription: null,
        location: null,
        description: null,
        statements: [],
        start: null,
        end: null,
        current: true,
      },
    ],
    education: HOSTILE.map((text) => ({
      institution: text,
      degree: text,
      field: text,
      location: text,
      score: text,
      url: null,
      courses: [],
      description: text,
      ...period,
    })),
    skills: [
      { name: null, skills: HOSTILE.map((name) => ({ name, level: null })) },
      { name: script, skills: [{ name: long, level: typst }] },
    ],
    certifications: HOSTILE.map((name) => ({
      name,
      issuer: name,
      date: '2020-02-29',
      url: name,
      number: name,
      expires: '2024',
    })),
    languages: HOSTILE.map((name) => ({ name, fluency: name })),
    sections: [],
    language: 'en',
    changedAt: new Date('2026-01-02T03:04:05Z'),
  };
}
