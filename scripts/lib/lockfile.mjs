// @ts-check

/**
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ packages: Record<string, LockedPackage> }} Lockfile */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * Packages for other platforms that a lockfile lacks. npm leaves them out where the registry at hand does not hold
 * them, and then refuses to install from the lockfile it wrote, here and everywhere else.
 * @param {Lockfile} lockfile
 * @returns {Record<string, LockedPackage>} entries to add, by place
 */
export function missingPackages({ packages }) {
  const wanted = Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ name, version, dev })),
  );
  const missing = wanted.filter(
    ({ name, version }) => /^\d/.test(version) && !packages[`node_modules/${name}`],
  );
  return Object.fromEntries(
    missing.map(({ name, version, dev }) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
    ]),
  );
}

/** The platform that such a package's name tells: `@biomejs/cli-linux-x64-musl`. @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return {
    ...(os.length && { os }),
    ...(cpu.length && { cpu }),
    ...(/-musl/.test(name) && { libc: ['musl'] }),
  };
}
