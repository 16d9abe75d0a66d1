// @ts-check
import { Readability } from '@mozilla/readability';

// build-bare.mjs makes this the value of the script, which executeScript returns.
const copy = /** @type {Document} */ (document.cloneNode(true));
const article = new Readability(copy).parse();
Object.assign(globalThis, { bareArticle: article && { title: article.title, text: article.textContent } });
