// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Run a program, its output going to ours.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options] env: added to our own environment
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function run(program, args, { env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npm and npx are batch files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`Could not start ${program}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Something that a person can put right: its message says what, and no stack trace is shown. */
export class Problem extends Error {}

/**
 * Run a script's main function; a Problem is told in its one sentence, anything else as the programming error it is.
 * @param {() => Promise<boolean>} main resolves with whether all went well, which becomes the exit code
 */
export async function script(main) {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
