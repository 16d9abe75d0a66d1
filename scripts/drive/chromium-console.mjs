// @ts-check

/**
 * Collect what an extension's documents and its worker complain about: errors and warnings in the console, uncaught
 * exceptions, refused promises, and what the browser itself reports (CSP, failed loads).
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @returns {string[]} grows while the browser runs
 */
export function complaintsOf(browser, origin) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {Set<import('puppeteer-core').Target>} */
  const heard = new Set();

  /** @param {import('puppeteer-core').Target} target */
  const listen = async (target) => {
    if (heard.has(target) || !target.url().startsWith(origin)) return;
    heard.add(target);
    const session = await target.createCDPSession();
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
      complaints.push(
        `${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')} (${target.url()})`,
      );
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      complaints.push(`${text} ${exception?.description ?? ''} (${target.url()})`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning')
        complaints.push(`${entry.level}: ${entry.text}`);
    });
    // Both replay what was said before anybody listened.
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    // A worker of a document that is being watched waits for its debugger.
    await session.send('Runtime.runIfWaitingForDebugger');
  };

  /** @param {import('puppeteer-core').Target} target */
  const listenWhileItLives = (target) => {
    listen(target).catch((error) => {
      // A popup may be gone before anybody could listen; any other error is ours.
      if (!/Target closed|Session closed|No target|detached/i.test(String(error))) throw error;
    });
  };
  browser.on('targetcreated', listenWhileItLives);
  browser.on('targetchanged', listenWhileItLives);
  for (const target of browser.targets()) listenWhileItLives(target);
  return complaints;
}
