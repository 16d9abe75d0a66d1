/** What the page asks of the background, as far as these tests go. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { id: string } }> } };
  /** Provided by the test: tells it what was said of articles. */
  said(what: keyof Said, urls: string[]): Promise<void>;
}

/** Addresses of articles by what the background has said to have done with them. */
export interface Said {
  kept: Set<string>;
  archived: Set<string>;
}

/**
 * Runs in a page of the extension, until it is killed: save, edit and import articles and keep links, a few at a time.
 * What the background says to have done is told at once.
 * @param old the number of articles that `makeOldCards` has made
 */
export async function workUntilKilled(site: string, seed: number, old: number): Promise<void> {
  const { chrome, said } = globalThis as unknown as Extension;
  let state = seed;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  let made = 0;
  const article = () => {
    made += 1;
    const url = `${site}/saved/${seed}/${made}`;
    // Enough images to be killed among, few enough to be fetched to the end afterwards.
    const pictures = Array.from(
      { length: made % 6 === 0 ? 2 : 0 },
      (_, n) => `<img src="${site}/${seed}/${made}/${n}.png">`,
    );
    const html = `<p>${'نصّ طويل '.repeat(200 + Math.floor(random() * 4000))}${url}</p>${pictures.join('')}`;
    return {
      ...{
        url,
        title: `مقال ${made}`,
        byline: null,
        siteName: null,
        publishedAt: null,
        lang: 'ar',
        dir: 'rtl',
      },
      ...{ excerpt: '', leadImage: null, html, wordCount: 3 },
    };
  };
  const ask = async (name: string, request: object, urls: string[]) => {
    const { ok } = await chrome.runtime.sendMessage({ name, request });
    if (ok) await said('kept', urls);
  };
  const steps = [
    async () => {
      const kept = article();
      await ask('library/save', { article: kept, tabId: null }, [kept.url]);
    },
    async () => {
      // The same page again, with another text.
      const kept = { ...article(), url: `${site}/saved/again/${Math.floor(random() * 5)}` };
      await ask('library/save', { article: kept, tabId: null }, [kept.url]);
    },
    async () => {
      const decided = {
        status: 'archived',
        favourite: true,
        tags: ['وسم'],
        progress: 0,
        savedAt: 5,
        note: 'رأي',
      };
      const items = Array.from({ length: 10 }, () => ({ article: article(), decided, highlights: [] }));
      await ask(
        'library/import',
        { items },
        items.map((item) => item.article.url),
      );
    },
    async () => {
      const url = `https://old.example/${Math.floor(random() * old)}`;
      const found = await chrome.runtime.sendMessage({ name: 'library/find', request: { url } });
      const edits = [{ id: found.value.id, change: { status: 'archived' } }];
      const { ok } = await chrome.runtime.sendMessage({ name: 'library/edit', request: { edits } });
      if (ok) await said('archived', [url]);
    },
    async () => {
      made += 1;
      const links = [1, 2].map((n) => ({ url: `${site}/ar/${seed}-${made}-${n}` }));
      await ask(
        'library/add-links',
        { links },
        links.map(({ url }) => url),
      );
    },
  ];
  const work = async () => {
    for (;;) await steps[Math.floor(random() * steps.length)]?.();
  };
  await Promise.all([work(), work(), work()]);
}
