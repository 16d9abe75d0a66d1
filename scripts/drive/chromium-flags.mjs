// @ts-check

/** Flags under which Chromium runs for tests and demonstrations: alone, and quiet on the network. */
export function chromiumFlags() {
  const quiet = [
    '--window-size=1280,1000',
    '--screen-info={1280x1000}',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to run its sandbox as root, which is what containers and CI give us.
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
