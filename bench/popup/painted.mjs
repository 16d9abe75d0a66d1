// @ts-check

/**
 * When the article's text was there: milliseconds from the beginning of the popup's document to the first frame that
 * showed a block of text inside its `article`, as the browser itself reports it (Largest Contentful Paint,
 * https://www.w3.org/TR/largest-contentful-paint/, which tells each block that was the largest so far): when the page
 * had drawn it, and when it was on the screen.
 * @param {import('../../scripts/drive/view.mjs').View} popup
 * @returns {Promise<{ drawn: number, shown: number }>}
 */
export function painted(popup) {
  return popup.waitFor('painted text', firstTextPaint);
}

/** Runs in the popup. @returns {Promise<{ drawn: number, shown: number } | null>} null: not yet */
function firstTextPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const entries =
        /** @type {(PerformanceEntry & { element: Element | null, paintTime: number, renderTime: number })[]} */ (
          list.getEntries()
        );
      const text = entries.find(({ element }) => element?.closest('article'));
      observer.disconnect();
      resolve(text ? { drawn: text.paintTime, shown: text.renderTime } : null);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    // Nobody is told where nothing was painted.
    setTimeout(() => resolve(null), 50);
  });
}
