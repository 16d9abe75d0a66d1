// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textsIn } from '../prepare/nodes';
import { placeOf } from './place';

const text = (name: string): string =>
  `${name}: قالت البلدية إن الرصيف الجديد سيُفتح للزوّار في مطلع الصيف المقبل بعد عام من الأشغال.`;
const paragraphs = (names: string[]): string => names.map((name) => `<p>${text(name)}</p>`).join('');
const links = '<a href="/">رابط</a>'.repeat(40);
const NAMES = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل'];

function page(html: string): Document {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}

/** The texts at which a body of these paragraphs begins and ends in a page. */
function ends({ body }: Document, names: string[]): (string | undefined)[] {
  const written = [...body.querySelectorAll('p')].filter(({ textContent }) =>
    names.some((name) => textContent === text(name)),
  );
  const { nodes, start, end } = placeOf(body, new Set(written.flatMap(textsIn)));
  return [start, end].map((index) => nodes[index]?.nodeValue?.split(':')[0]);
}

test('is that of the first and last text', () => {
  expect(ends(page(`${links}<div>${paragraphs(NAMES)}</div>${links}`), NAMES)).toEqual(['أ', 'ل']);
});

test('is not that of a notice far above', () => {
  const document = page(`${paragraphs(['تنبيه'])}${links}<div>${paragraphs(NAMES)}</div>${links}`);
  expect(ends(document, ['تنبيه', ...NAMES])).toEqual(['أ', 'ل']);
});

test('is that of a first half, whatever stands between it and the second', () => {
  const document = page(`${paragraphs(NAMES.slice(0, 6))}${links}${paragraphs(NAMES.slice(6))}`);
  expect(ends(document, NAMES)).toEqual(['أ', 'ل']);
});

test('is that of a text whose lines are broken in the source', () => {
  const document = page(`${links}<p>${text('أ').replace('للزوّار', '\n  للزوّار')}</p>${paragraphs(['ب'])}`);
  const written = new Set(textsIn(document.body).filter(({ length }) => length > 50));
  expect(placeOf(document.body, written)).toMatchObject({ start: 40, end: 41 });
});

test('is nowhere where the page shows none of it', () => {
  const { start, end } = placeOf(page(links).body, new Set());
  expect([start, end]).toEqual([-1, -1]);
});

test('is told of a body of very many texts', () => {
  const document = page('');
  for (let index = 0; index < 200_000; index++)
    document.body.append(text(String(index)), document.createComment(''));
  const { start, end } = placeOf(document.body, new Set(textsIn(document.body)));
  expect([start, end]).toEqual([0, 199_999]);
}, 60_000);
