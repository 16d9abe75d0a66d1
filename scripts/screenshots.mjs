// @ts-check
// npm run screenshots: pictures of every page, in both languages, every theme, narrow and wide, into .work/screenshots.
// With -- --readme it takes the popup's picture that README shows instead.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, ROOT, run, script } from './lib/command.mjs';
import { setup } from './lib/setup.mjs';

script(async () => {
  await setup('chromium');
  if (!(await run('npm', ['run', '--silent', 'build']))) throw new Problem('The build failed.');
  // Only now is it certain that the packages are there which the rest of it needs.
  const { Studio } = await import('./lib/studio.mjs');
  const forReadme = process.argv.includes('--readme');
  const folder = join(ROOT, ...(forReadme ? ['docs'] : ['.work', 'screenshots']));
  mkdirSync(folder, { recursive: true });
  const studio = await Studio.open(folder);
  try {
    if (forReadme) await studio.portrait();
    else await studio.album();
  } finally {
    await studio.close();
  }
  console.log(`The pictures are in ${folder}`);
  return true;
});
