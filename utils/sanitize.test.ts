// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ATTACK_VECTORS } from '../tests/attack-vectors';
import { faults } from '../tests/harmless';
import { sanitizeArticle } from './sanitize';

function sanitized(html: string, options?: Parameters<typeof sanitizeArticle>[1]): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(sanitizeArticle(html, options));
  return holder.innerHTML;
}

test.for(Object.entries(ATTACK_VECTORS))('lets nothing of "%s" through', ([, html]) => {
  expect(faults(sanitizeArticle(html))).toEqual([]);
});

test('the table of attacks is long enough to mean something', () => {
  expect(Object.keys(ATTACK_VECTORS).length).toBeGreaterThan(100);
});

describe('keeps what an article needs', () => {
  test.for([
    ['direction and language', '<p dir="rtl" lang="ar">نص <bdi dir="ltr">v2.0</bdi></p>'],
    ['bidi marks, joiners and tashkeel', '<p>می‌روم ‏(WHO)‎ مُعَلِّم \u061cكتابـٌ</p>'],
    [
      'tables',
      '<table><caption>a</caption><tbody><tr><th scope="row">b</th><td colspan="2">c</td></tr></tbody></table>',
    ],
    ['code with its lines', '<pre><code>if (a &lt; b) {\n\treturn;\n}</code></pre>'],
    [
      'figures',
      '<figure><img src="https://a.example/1.jpg" alt="صورة"><figcaption>شرح</figcaption></figure>',
    ],
    ['formulas', '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>'],
    ['numbered lists', '<ol start="3" reversed="" type="a"><li value="7">a</li></ol>'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
    ['time', '<time datetime="2024-01-02">أمس</time>'],
    ['inline raster images', '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a">'],
    ['a placeholder of an earlier pass', '<span data-missing-image="">a</span>'],
  ])('%s', ([, html]) => {
    expect(sanitized(html ?? '')).toBe(html);
  });
});

test('the text of unknown elements stays, that of active ones goes', () => {
  expect(sanitized('<center><font>a</font></center><blink>b</blink><button>c</button><x-y>d</x-y>')).toBe(
    'abd',
  );
});

describe('links', () => {
  test('leave in a new tab and say nothing of where they came from', () => {
    expect(sanitized('<a href="https://a.example/x">a</a>')).toBe(
      '<a href="https://a.example/x" rel="noopener noreferrer" target="_blank">a</a>',
    );
  });

  test('into the article follow the renamed ids', () => {
    expect(sanitized('<a href="#fn1">1</a><p id="fn1">n</p>')).toBe(
      '<a href="#user-content-fn1">1</a><p id="user-content-fn1">n</p>',
    );
  });

  test('follow ids written in Arabic, encoded or not', () => {
    expect(sanitized(`<a href="#${encodeURIComponent('حاشية')}">1</a><p id="حاشية">n</p>`)).toContain(
      'href="#user-content-حاشية"',
    );
  });

  test('to places that the article does not have are only text', () => {
    expect(sanitized('<a href="#comments">a</a>')).toBe('<a>a</a>');
  });

  test('a second pass changes nothing', () => {
    const once = sanitized('<a href="#fn1">1</a><p id="fn1">n <a href="mailto:a@b.example">m</a></p>');
    expect(sanitized(once)).toBe(once);
  });
});

describe('images', () => {
  test.for([
    ['a dot', '<img src="https://a.example/x.gif" width="1" height="1">'],
    ['a dot with a unit', '<img src="https://a.example/x.gif" width="1px">'],
    ['nothing at all', '<img src="https://a.example/x.gif" width="0" height="0">'],
    ['a known counter', '<img src="https://www.facebook.com/tr?id=1&ev=PageView">'],
    ['a counting host', '<img src="https://pixel.wp.com/g.gif?v=ext">'],
    ['an analytics script for those without scripts', '<img src="https://example.org/matomo.php?idsite=1">'],
    ['no source', '<img alt="a">'],
  ])('drops %s', ([, html]) => {
    expect(sanitized(html ?? '')).toBe('');
  });

  test('are shown from where they are kept', () => {
    const mapImage = (url: string) => (url.endsWith('1.jpg') ? 'blob:https://own/1' : null);
    expect(
      sanitized('<img src="https://a.example/1.jpg"><img src="https://a.example/2.jpg" alt="شرح">', {
        mapImage,
      }),
    ).toBe('<img src="blob:https://own/1"><span data-missing-image="">شرح</span>');
  });

  test('a kept article asks the network for nothing', () => {
    const fragment = sanitizeArticle(
      '<picture><source srcset="https://a.example/2.webp"><img src="https://a.example/1.jpg" srcset="https://a.example/3.jpg 2x"></picture>' +
        '<audio src="https://a.example/a.mp3"></audio><video src="https://a.example/v.mp4" poster="https://a.example/p.jpg"></video>',
      { mapImage: () => null },
    );
    expect(fragment.querySelectorAll('[src], [srcset], [poster]')).toHaveLength(0);
    expect(fragment.querySelector('a')?.textContent).toBe('a.mp3');
  });
});

test('sound keeps its controls and waits to be asked', () => {
  expect(sanitized('<audio src="https://a.example/a.mp3" autoplay></audio>')).toBe(
    '<audio src="https://a.example/a.mp3" controls="" preload="none"></audio>',
  );
});

test('the fragment belongs to a document without a window', () => {
  expect(sanitizeArticle('<p>a</p>').ownerDocument.defaultView).toBeNull();
});
