import { afterEach, beforeEach, expect, test } from 'vitest';
import { sanitizeArticle } from '../../utils/sanitize';
import { ATTACK_VECTORS } from '../attack-vectors';
import { faults } from '../harmless';

declare global {
  interface Window {
    pwned?: (() => void) | undefined;
  }
}

let attacks = 0;
const stage = document.createElement('div');

beforeEach(() => {
  attacks = 0;
  window.pwned = () => {
    attacks += 1;
  };
  document.body.append(stage);
});

afterEach(() => {
  stage.remove();
  window.pwned = undefined;
});

/** Long enough for the page to have run what it would run: handlers of broken images come within a frame or two. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

test('the stage would notice: an image that breaks runs its handler here', async () => {
  const image = document.createElement('img');
  // The attribute's handler stands first in the queue: it has run when the second hears of the error.
  image.setAttribute('onerror', 'pwned()');
  const broken = new Promise((resolve) => image.addEventListener('error', resolve));
  image.src = 'data:,';
  stage.replaceChildren(image);
  await broken;
  expect(attacks).toBe(1);
});

test.for(Object.entries(ATTACK_VECTORS))('"%s" is harmless on the page', async ([, html]) => {
  stage.replaceChildren(sanitizeArticle(html));
  expect(faults(stage)).toEqual([]);
  await settled();
  expect(attacks).toBe(0);
});

test.for(Object.entries(ATTACK_VECTORS))(
  '"%s" stays harmless when written out and read again',
  async ([, html]) => {
    const holder = document.createElement('div');
    holder.append(sanitizeArticle(html));
    const reread = new DOMParser().parseFromString(holder.innerHTML, 'text/html');
    expect(faults(reread.body)).toEqual([]);
  },
);

test('an image loads when it is inserted, not before', async () => {
  const fragment = sanitizeArticle(
    '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
  );
  const image = fragment.querySelector('img');
  expect(image?.complete && image.naturalWidth > 0).toBe(false);
  stage.replaceChildren(fragment);
  await expect.poll(() => image?.naturalWidth).toBe(1);
});
