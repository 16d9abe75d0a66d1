// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './command.mjs';

/** A browser without one shows boxes where Arabic should be on the pages under test. */
const ARABIC_FONT_PACKAGE = 'fonts-noto-core';

/** Whether packages can be installed here without asking anybody: Debian or a relative of it, as root. */
export function canInstallPackages() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** @param {string[]} packages */
export async function installPackages(packages) {
  const wanted = hasArabicFont() ? packages : [...packages, ARABIC_FONT_PACKAGE];
  console.log(`Installing ${wanted.join(', ')} with apt-get …`);
  // Another apt may be at work on a fresh machine: wait for its lock instead of failing.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=900', '-o', 'Dpkg::Use-Pty=0'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...options, 'update'], { env });
  await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...wanted], { env });
}

function hasArabicFont() {
  try {
    return execFileSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
