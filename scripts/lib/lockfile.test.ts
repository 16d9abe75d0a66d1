// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './command.mjs';
import { missingPackages } from './lockfile.mjs';

describe('missingPackages', () => {
  it('tells platform packages that a lockfile lacks, and for which platform they are', () => {
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: {
          '@tool/linux-x64': '2.0.0',
          '@tool/linux-arm64-musl': '2.0.0',
          '@tool/darwin-arm64': '2.0.0',
        },
      },
      'node_modules/@tool/linux-x64': { version: '2.0.0', optional: true },
    };
    expect(missingPackages({ packages })).toEqual({
      'node_modules/@tool/linux-arm64-musl': {
        version: '2.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
      },
      'node_modules/@tool/darwin-arm64': {
        version: '2.0.0',
        dev: true,
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
    });
  });

  it('finds nothing missing in our own lockfile', () => {
    expect(missingPackages(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))).toEqual({});
  });
});
