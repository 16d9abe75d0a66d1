// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { imageUrls } from './image-urls';

const A = 'https://x.example/a.png';
const B = 'https://x.example/b.png';

it.each([
  ['none', '<p>نص</p>', []],
  ['one', `<p><img src="${A}"></p>`, [A]],
  ['in order', `<img src="${B}"><img alt="" src="${A}" width="1">`, [B, A]],
  ['each once', `<img src="${A}"><figure><img src="${A}"></figure>`, [A]],
  ['escaped', '<img src="https://x.example/?a=1&amp;b=&quot;2&quot;">', ['https://x.example/?a=1&b="2"']],
  ['escaped once only', '<img src="https://x.example/?a&amp;lt;">', ['https://x.example/?a&lt;']],
  ['closed as in XML', `<img src="${A}"/>`, [A]],
  ['an image in an attribute', `<a title="<img src='${B}'>" href="${B}">x</a><img src="${A}">`, [A]],
  ['an angle in an attribute', `<img alt="1 > 0" src="${A}">`, [A]],
  ['a source in an attribute', `<img alt=" src=" src="${A}">`, [A]],
  ['the text of a tag', `<p>&lt;img src="${B}"&gt;</p>`, []],
  ['other sources', `<audio src="${A}"></audio><img data-src="${A}">`, []],
  ['data and blob', '<img src="data:image/gif;base64,R0"><img src="blob:https://x.example/1">', []],
])('%s', (_, html, urls) => {
  expect(imageUrls({ html, leadImage: null })).toEqual(urls);
});

it('puts the lead image first', () => {
  const html = `<img src="${A}"><img src="${B}">`;
  expect(imageUrls({ html, leadImage: B })).toEqual([B, A]);
});

it('finds in any serialised fragment what a parser finds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'<>"\'&= /imgsrcنص\n') });
  const image = fc.record({ alt: text, path: text });
  fc.assert(
    fc.property(fc.array(fc.oneof(image, text)), (parts) => {
      const body = document.implementation.createHTMLDocument().body;
      for (const part of parts) {
        if (typeof part === 'string') {
          body.append(part);
          continue;
        }
        const img = document.createElement('img');
        img.setAttribute('alt', part.alt);
        img.setAttribute('src', `https://x.example/${part.path}`);
        body.append(img);
      }
      const sources = [...body.querySelectorAll('img')].map((img) => img.getAttribute('src'));
      expect(imageUrls({ html: body.innerHTML, leadImage: null })).toEqual([...new Set(sources)]);
    }),
  );
});
