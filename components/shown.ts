/** In a page that nobody looks at nothing is ever shown (milliseconds). */
const PATIENCE = 1000;

/**
 * Resolves when the page's first text has been on the screen: what is not needed for it would share the processor with
 * its drawing.
 */
export const shown = new Promise<void>((resolve) => {
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName('first-contentful-paint').length) return;
    observer.disconnect();
    resolve();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(resolve, PATIENCE);
});
