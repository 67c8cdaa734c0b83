import { ACADEMIC, publication } from './academic.ts';
import { type Entry, many, type Sketch } from './sketch.ts';

const project = (at: number): Partial<Entry> => ({
  title:
    ['Tide Table', 'Quiet Signals', 'Museum of Small Repairs', 'Ferry Timetables, Redrawn', 'Nachtbus', 'Sorrel'][
      at % 6
    ] ?? null,
  organization: ['Port of Bergen', 'Own work', 'Design Museum Helsinki', 'Transport for Inverness'][at % 4] ?? null,
  roles: at % 2 === 0 ? ['Lead designer'] : [],
  date: `${2026 - Math.floor(at / 4)}`,
  ...(at % 3 !== 1 && { url: `https://www.work-${at}.example/case` }),
  text:
    at % 4 === 3
      ? null
      : 'A timetable that answers the one question people have at the quay: will I make it? Drawn from live positions, printed every night on paper for those without a phone.',
  keywords: ['Typography', 'Wayfinding', 'Print', 'Research'].slice(0, at % 5),
  items: at % 5 === 4 ? ['Won the tender against eleven studios', 'In use on 38 quays since 2024'] : [],
});

export const SKETCHES: Record<string, Sketch> = {
  short: {
    person: { name: 'Ada Byron', headline: 'Analyst', email: 'ada@example.org' },
    roles: [['Analyst', 'Analytical Engine Works', '2021-04', 'now', ['Wrote the first program']]],
    sections: { publication: many(2, publication) },
  },
  long: {
    person: {
      name: 'Ingrid Solberg',
      headline: 'Head of Data Platform',
      summary:
        'I build data platforms that people trust, and the teams that run them: fewer dashboards, better ones, and nobody woken at night.',
      location: 'Oslo, Norway',
      email: 'ingrid@example.com',
      phone: '+47 912 34 567',
      links: [
        { label: 'LinkedIn', href: 'https://linkedin.com/in/x' },
        { label: 'GitHub', href: 'https://github.com/x' },
      ],
    },
    roles: many(3, (at) => [
      ['Head of Data Platform', 'Senior Data Engineer', 'Data Engineer'][at] ?? '',
      ['Northwind Logistics', 'Halden Energy', 'Fjordbank'][at] ?? '',
      `${2022 - at * 4}-04`,
      at === 0 ? 'now' : `${2026 - at * 4}-03`,
      [
        'Reduced cloud spending by 31% while data volume doubled',
        'Cut the nightly run from 5 hours to 38 minutes',
        'Grew the team from 3 to 11 engineers',
        'Brought 240 jobs under test',
      ],
    ]),
    education: [['MSc, Computer Science', 'NTNU', '2011', '2013']],
    skills: { Languages: ['Python', 'SQL', 'Scala'], Platform: ['Kafka', 'Airflow', 'dbt', 'Snowflake', 'Terraform'] },
    languages: [
      ['Norwegian', 'Native'],
      ['English', 'Fluent'],
    ],
    certifications: [['Google Cloud Professional Data Engineer', 'Google', '2023-05', '2026-05']],
    story: {
      opener: 'In 2022 nobody at Northwind believed a number that came from a dashboard.',
      paragraphs: [
        'Two years later the board meets around one page, and the night shift is gone.',
        'I did this before at Halden Energy, where meters sent data once a day and now send it every minute.',
      ],
      quote: { text: 'Data nobody trusts is just storage.', attribution: 'Ingrid Solberg' },
      purpose: 'I want to work where numbers decide something.',
      callToAction: { label: 'Talk to me about your platform', href: 'https://linkedin.com/in/x' },
    },
    sections: {
      volunteering: [{ roles: ['Mentor'], organization: 'Girl Tech Fest', start: '2017', current: true }],
      interest: [{ title: 'Cross-country skiing' }],
    },
    hasPhoto: true,
  },
  undated: {
    person: { name: 'Tomasz Nowak', headline: 'Joiner and restorer', location: 'Kraków', phone: '+48 600 000 000' },
    roles: [
      ['Restorer', 'Wawel Workshop', null, null, ['Restored 14 baroque choir stalls', 'Taught two apprentices']],
      ['Joiner', 'Own workshop', null, null, ['Made windows for listed houses']],
    ],
    education: [['Master craftsman', 'Chamber of Crafts', null, null]],
    skills: { '': ['Marquetry', 'Gilding', 'Lime wood'] },
  },
  ja: {
    language: 'ja',
    person: {
      name: '佐藤 美咲',
      headline: 'プロダクトデザイナー',
      summary:
        '使う人の一日から考えるデザインを続けています。医療と公共交通の現場で、十年間に四つの製品を世に出しました。',
      location: '東京都',
      email: 'sato@example.jp',
    },
    roles: [
      [
        'シニアデザイナー',
        '株式会社みなと',
        '2019-04',
        'now',
        [
          '予約画面を作り直し、離脱率を42%削減',
          'デザインシステムを構築し、7チームへ展開',
          '利用者調査を年24回実施',
          '新人研修を担当',
        ],
      ],
      ['デザイナー', '青空工房', '2014-04', '2019-03', ['駅の案内表示を設計']],
    ],
    education: [['芸術学士', '多摩美術大学', '2010', '2014']],
    skills: { デザイン: ['情報設計', 'プロトタイピング', 'Figma'] },
    sections: {
      project: [
        {
          title: '夜間診療アプリ',
          organization: '港区医師会',
          date: '2024',
          text: '夜間に開いている診療所を、三回のタップで見つけられるようにした。',
          url: 'https://yakan.example.jp/',
        },
        { title: '駅の音', date: '2021', keywords: ['音', '公共空間'] },
      ],
    },
    languages: [
      ['日本語', '母語'],
      ['英語', 'ビジネス'],
    ],
    hasPhoto: true,
  },
  ar: {
    language: 'ar',
    person: {
      name: 'ليلى حداد',
      headline: 'مستشارة قانونية أولى',
      summary: 'أعمل في قانون الشركات وعقود الطاقة منذ اثني عشر عامًا، بين عمّان ودبي.',
      location: 'عمّان',
      email: 'layla@example.jo',
    },
    roles: [
      [
        'مستشارة قانونية أولى',
        'شركة النور للطاقة',
        '2018-02',
        'now',
        [
          'تفاوضت على 36 عقدًا بقيمة 90 مليون دولار',
          'خفضت مدة مراجعة العقود بنسبة 35%',
          'أدارت فريقًا من خمسة محامين',
          'كتبت دليل العقود',
        ],
      ],
      ['محامية', 'مكتب الحكمة', '2013', '2018', ['ترافعت في 80 قضية']],
    ],
    education: [['بكالوريوس في القانون', 'الجامعة الأردنية', '2008', '2012']],
    skills: { القانون: ['عقود الطاقة', 'التحكيم', 'الامتثال'] },
    sections: {
      publication: [
        {
          title: 'تحكيم عقود الطاقة المتجددة',
          organization: 'مجلة القانون',
          date: '2022',
          url: 'https://law.example/1',
        },
      ],
    },
    languages: [
      ['العربية', 'اللغة الأم'],
      ['الإنجليزية', 'ممتازة'],
    ],
  },
  zh: {
    language: 'zh',
    person: {
      name: '李明轩',
      headline: '机器学习工程师',
      summary: '专注于推荐系统与搜索排序,主导过日活千万级产品的模型上线。',
      location: '上海',
      email: 'li@example.cn',
    },
    roles: [
      [
        '高级算法工程师',
        '云帆科技',
        '2020-07',
        'now',
        ['将推荐点击率提升18%', '把训练时间从6小时缩短到50分钟', '带领8人团队', '建立在线实验平台'],
      ],
      ['算法工程师', '海石数据', '2016-07', '2020-06', ['搭建搜索排序服务']],
    ],
    education: [['计算机科学硕士', '复旦大学', '2013', '2016']],
    skills: { 技术: ['PyTorch', 'Spark', '强化学习'] },
    sections: {
      patent: [{ title: '一种多目标排序方法', number: 'CN1234567A', date: '2022-03' }],
      project: many(3, (at) => ({
        title: ['开源排序库', '城市夜骑地图', '古籍识别'][at] ?? '',
        date: String(2025 - at),
        text: '从零开始设计并持续维护,已有三千名用户。',
        url: `https://p${at}.example.cn/`,
      })),
    },
  },
  fr: {
    language: 'fr',
    person: {
      name: 'Anne-Sophie de Villeneuve-Lafarge',
      headline: 'Directrice administrative et financière',
      summary:
        'Vingt ans de finance dans l’industrie pharmaceutique et l’agroalimentaire, dont huit à la tête de directions financières internationales.',
      location: 'Aix-en-Provence',
      email: 'asv@example.fr',
      phone: '+33 6 12 34 56 78',
    },
    roles: [
      [
        'Directrice administrative et financière',
        'Laboratoires Sainte-Victoire',
        '2018-12',
        'now',
        [
          'Réduit le besoin en fonds de roulement de 27 %',
          'Conduit l’intégration de trois filiales internationales',
          'Négocié un crédit syndiqué de 140 M€',
          'Divisé par deux le délai de clôture',
        ],
      ],
      [
        'Contrôleuse de gestion',
        'Compagnie méditerranéenne d’approvisionnement',
        '2009-02',
        '2018-11',
        ['Refondu le contrôle budgétaire'],
      ],
    ],
    education: [['Diplôme supérieur de comptabilité et de gestion', 'IAE Aix-Marseille', '2004', '2009']],
    skills: { Finance: ['Consolidation IFRS', 'Trésorerie', 'SAP S/4HANA'] },
    languages: [
      ['Français', 'Langue maternelle'],
      ['Anglais', 'Courant'],
    ],
    hasPhoto: true,
  },
  academic: ACADEMIC,
  'twelve-roles': {
    person: {
      name: 'Marcus Oyelaran',
      headline: 'Interim manager',
      summary: 'Twelve turnarounds in twenty-four years.',
      location: 'Lagos and London',
      links: [{ label: 'LinkedIn', href: 'https://linkedin.com/in/y' }],
    },
    roles: many(12, (at) => [
      `${['Interim CEO', 'Managing Director', 'Operations Director'][at % 3]}, ${['Europe', 'West Africa', 'Nordics'][(at >> 1) % 3]}`,
      `${['Harrow', 'Meridian', 'Okoro', 'Blackwater'][at % 4]} ${['Foods', 'Rail', 'Steel'][at % 3]}`,
      `${2024 - at * 2}-01`,
      at === 0 ? 'now' : `${2025 - at * 2}-12`,
      [`Returned the company to profit in ${6 + at} months`, `Sold ${2 + at} plants and kept ${90 + at} % of the jobs`],
    ]),
    sections: { membership: [{ title: 'Institute of Directors', start: '2008', current: true }] },
  },
  'no-photo': {
    person: {
      name: 'Freya Lindqvist',
      headline: 'Product designer for public services',
      summary: 'I design timetables, forms and signs: things that people use when they are late, tired or worried.',
      location: 'Gothenburg',
      email: 'freya@example.se',
      links: [{ label: 'Are.na', href: 'https://are.na/freya' }],
    },
    roles: [
      [
        'Lead designer',
        'Västtrafik',
        '2020-01',
        'now',
        [
          'Cut missed connections by 12%',
          'Redrew 4,300 stop signs',
          'Won the National Design Award',
          'Lead 4 designers',
        ],
      ],
    ],
    sections: { project: many(4, project), award: [{ title: 'Design S', organization: 'Svensk Form', date: '2023' }] },
  },
  'pictured-projects': {
    person: {
      name: 'Maya Lindqvist',
      headline: 'Product designer',
      summary: 'I draw tools for people who work with their hands, and test them where they work.',
      email: 'maya@example.com',
      links: [{ label: 'GitHub', href: 'https://github.com/maya' }],
    },
    roles: [['Lead designer', 'Studio Nord', '2020-02', 'now', ['Led a team of 6 designers across 3 products.']]],
    sections: { project: many(3, project), talk: [{ title: 'Drawing with welders', date: '2024' }] },
    hasPhoto: true,
    picturedProjects: 3,
  },
  'forty-projects': {
    person: {
      name: 'Ximena Quispe',
      headline: 'Illustrator and type designer',
      location: 'Lima',
      links: [{ label: 'Portfolio', href: 'https://ximena.example' }],
    },
    roles: [['Illustrator', 'Freelance', '2012', 'now', ['Drew 180 covers for 40 publishers']]],
    sections: { project: many(40, project) },
    hasPhoto: true,
  },
  hostile: {
    person: {
      name: 'Donaudampfschifffahrtsgesellschaftskapitän von Wolfeschlegelsteinhausen-Bergerdorff',
      headline: '<img src=x onerror=alert(1)> & "quotes" Rechtsschutzversicherungsgesellschaftsangestellter',
      summary: `${'W'.repeat(400)} and https://example.com/${'a-very-long-path/'.repeat(12)}`,
      location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
      email: `${'x'.repeat(60)}@${'y'.repeat(60)}.example`,
      links: [{ label: `javascript:alert(1) ${'z'.repeat(90)}`, href: 'https://example.com/' }],
    },
    roles: [
      [
        '</h3><script>alert(1)</script>',
        'Company'.repeat(20),
        '2019-01',
        'now',
        [`Saved ${'9'.repeat(60)} € `, '𝒲𝓉𝒻 🤷🏽‍♀️ 👩‍👩‍👧‍👦', 'x'.repeat(300), '\u202Etxet desrever'],
      ],
    ],
    skills: { ['Category'.repeat(12)]: ['<b>bold</b>', 's'.repeat(120)] },
    sections: {
      project: [
        {
          title: 'P'.repeat(120),
          url: `https://${'sub.'.repeat(20)}example.com/`,
          keywords: ['k'.repeat(90)],
          text: '</style><script>alert(2)</script>',
        },
      ],
      publication: [{ title: 'Q'.repeat(200), organization: 'R'.repeat(200), date: '2019-03' }],
    },
  },
};
