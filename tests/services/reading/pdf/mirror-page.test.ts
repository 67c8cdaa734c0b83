import { expect, test } from '@jest/globals';
import { textOfPages } from '../../../../src/services/reading/pdf/text-of-pages.ts';

const item = (x: number, y: number, width: number, text: string) => ({
  ...{ text, x, y, width, size: 11, bold: false, italic: false },
});

test('reads Hebrew from right to left, with Latin words and numbers in their places', () => {
  const { text } = textOfPages([
    {
      ...{ number: 1, width: 640, height: 800, links: [] },
      items: [
        item(297, 101, 309, 'מנהלת תפעול עם עשר שנות ניסיון בלוגיסטיקה.'),
        item(343, 151, 229, '- היום: מנהלת תפעול, גל-שילוח בע"מ, חיפה'),
        item(575, 151, 31, '2019'),
        item(438, 195, 92, ', ניהול מלאי'),
        item(530, 195, 21, 'SAP'),
        item(553, 195, 18, 'R/3'),
        item(574, 195, 32, 'אקסל,'),
      ],
    },
  ]);
  expect(text).toBe(
    'מנהלת תפעול עם עשר שנות ניסיון בלוגיסטיקה.\n2019 - היום: מנהלת תפעול, גל-שילוח בע"מ, חיפה\nאקסל, SAP R/3, ניהול מלאי',
  );
});
