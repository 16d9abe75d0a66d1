import { textOf, titleOf } from './articles';

const [BEGINNING, REST] = [textOf('ar', 'composed').slice(0, 6), textOf('ar', 'composed').slice(6)];

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('');
}

/** An article whose frame is an element with an open shadow root, and whose end stands in a closed one. */
export function composedPage(): string {
  return page(`<news-story><h1 slot="title">${titleOf('ar', 'composed')}</h1>${paragraphs(BEGINNING)}</news-story>
    <script>
      const attach = (host, mode, html) => { host.attachShadow({ mode }).innerHTML = html; return host; };
      const story = attach(document.querySelector('news-story'), 'open',
        '<article><slot name="title"></slot><slot></slot><news-rest></news-rest></article>');
      attach(story.shadowRoot.querySelector('news-rest'), 'closed', ${JSON.stringify(paragraphs(REST))});
    </script>`);
}

/** An article that stands in a frame of the page's own origin. */
export function framedPage(): string {
  return page(
    '<nav><a href="/home">الرئيسية</a></nav><iframe src="/ar/composed" width="700" height="500"></iframe>',
  );
}

/** An article of which all but the beginning is closed: by the browser, by an attribute, and by a style sheet. */
export function closedPage(): string {
  const [one = '', two = '', ...rest] = REST;
  return page(`<style>.closed { display: none }</style>
    <article><h1>${titleOf('ar', 'composed')}</h1>${paragraphs(BEGINNING.slice(0, 2))}
      <details><summary>بقية الحكاية</summary>${paragraphs(BEGINNING.slice(2))}</details>
      <h2><button aria-expanded="false">وماذا بعد؟</button></h2><div hidden>${paragraphs([one, two])}</div>
      <div class="closed">${paragraphs(rest)}</div><button>اقرأ المزيد</button>
    </article>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${titleOf('ar', 'composed')}</title></head><body>${body}</body></html>`;
}
