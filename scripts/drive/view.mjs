// @ts-check
import { writeFile } from 'node:fs/promises';
import { until } from './until.mjs';

/** @typedef {'Tab' | 'Enter' | 'Escape' | 'Space' | 'Home' | 'End' | 'PageDown' | 'ArrowDown' | 'ArrowUp'} Key */

/** @typedef {'left' | 'right'} Button */

/**
 * @typedef {object} Controls What a browser's protocol must be able to do with a document that is on show.
 * @property {(expression: string) => Promise<string | undefined>} evaluate value of an expression, or of its promise
 * @property {(x: number, y: number, button: Button) => Promise<void>} click a real click, in CSS pixels of the viewport
 * @property {(key: Key, shift: boolean) => Promise<void>} press a real key press
 * @property {(text: string) => Promise<void>} type
 * @property {(url: string) => Promise<void>} go resolves when the page has loaded
 * @property {(selector: string, file: string) => Promise<void>} choose a file of the disk in a file input
 * @property {() => Promise<Uint8Array>} screenshot PNG of the viewport
 * @property {(width: number, height: number) => Promise<void>} resize viewport, in CSS pixels
 * @property {() => Promise<void>} activate
 * @property {() => Promise<void>} close
 * @property {() => Promise<boolean>} isOpen
 */

/** A document that a browser has on show: a tab, or the popup. The same for every browser. */
export class View {
  /** @param {Controls} controls */
  constructor(controls) {
    this.controls = controls;
  }

  /**
   * Run a function in the document.
   * @template {unknown[]} A
   * @template T
   * @param {(...args: A) => T} inPage sees nothing of its surroundings; arguments and result travel as JSON
   * @param {A} args
   * @returns {Promise<Awaited<T>>}
   */
  async evaluate(inPage, ...args) {
    const call = `(${inPage})(...${JSON.stringify(args)})`;
    const answer = await this.controls.evaluate(
      `Promise.resolve(${call}).then((value) => JSON.stringify(value))`,
    );
    return JSON.parse(answer ?? 'null');
  }

  /**
   * Wait until a function in the document returns something truthy.
   * @template {unknown[]} A
   * @template T
   * @param {string} what for the error's sentence
   * @param {(...args: A) => T} inPage
   * @param {A} args
   */
  async waitFor(what, inPage, ...args) {
    try {
      return await until(what, () => this.evaluate(inPage, ...args));
    } catch (cause) {
      throw new Error(`${/** @type {Error} */ (cause).message}; ${await this.#standing()}`, { cause });
    }
  }

  /** Where the document stands, for the sentence of an error. */
  async #standing() {
    try {
      return `the view is at ${JSON.stringify(await this.evaluate(standing))}`;
    } catch (error) {
      return `the view does not answer: ${error}`;
    }
  }

  /** @param {string} selector */
  waitForElement(selector) {
    return this.waitFor(selector, (wanted) => document.querySelector(wanted) !== null, selector);
  }

  /**
   * A real click in the middle of an element, once it is there and has stopped moving.
   * @param {string} selector
   * @param {Button} [button]
   */
  async click(selector, button = 'left') {
    const { x, y } = await this.waitFor(`${selector} at rest`, centreAtRest, selector);
    await this.controls.click(x, y, button);
  }

  /** @param {Key} key @param {{ shift?: boolean }} [options] */
  press(key, { shift = false } = {}) {
    return this.controls.press(key, shift);
  }

  /** @param {string} text */
  type(text) {
    return this.controls.type(text);
  }

  /** Choose a file in a file input. @param {string} selector @param {string} file full path */
  async choose(selector, file) {
    await this.waitForElement(selector);
    await this.controls.choose(selector, file);
  }

  /** @param {string} url */
  go(url) {
    return this.controls.go(url);
  }

  reload() {
    return this.evaluate(() => location.href).then((url) => this.go(url));
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    return this.controls.resize(width, height);
  }

  /** Text of an element, or null where it isn't there. @param {string} selector */
  text(selector) {
    return this.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? null, selector);
  }

  /** @param {string} selector @param {string} name */
  attribute(selector, name) {
    return this.evaluate(
      (wanted, attribute) => document.querySelector(wanted)?.getAttribute(attribute) ?? null,
      selector,
      name,
    );
  }

  /** @param {string} file where to write the PNG */
  async screenshot(file) {
    await writeFile(file, await this.controls.screenshot());
  }

  activate() {
    return this.controls.activate();
  }

  isOpen() {
    return this.controls.isOpen();
  }

  async close() {
    await this.controls.close();
    await until('the view to close', async () => !(await this.isOpen()));
  }
}

/** Runs in the page: what is needed to understand why a wait for it was in vain. */
function standing() {
  const { documentElement: root, body, activeElement } = document;
  const focus = activeElement && activeElement !== body ? activeElement.outerHTML.slice(0, 120) : null;
  return { url: location.href, state: root.dataset.state, focus, text: body?.textContent?.slice(0, 300) };
}

/**
 * Runs in the page: centre of an element that is the same in two frames, else null.
 * @param {string} selector
 * @returns {Promise<{ x: number, y: number } | null>}
 */
async function centreAtRest(selector) {
  const element = document.querySelector(selector);
  if (!element) return null;
  const box = element.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  // A link that runs over two lines has nothing in the middle of its box: its first line is what one clicks.
  const firstLine = () => element.getClientRects()[0] ?? new DOMRect();
  const before = firstLine();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const after = firstLine();
  if (after.width === 0 || after.left !== before.left || after.top !== before.top) return null;
  return { x: after.left + after.width / 2, y: after.top + after.height / 2 };
}
