// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allOf, archiveOf, bytesOf, fileOf } from '../../../tests/transfer/reading';
import { crc32 } from './crc32';
import { openZip } from './read';
import { zip } from './write';

describe('crc32', () => {
  // The check value of the catalogue of parametrised CRC algorithms (CRC-32/ISO-HDLC).
  it('is that of ISO 3309', () => expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926));
  it('goes on from a part', () => expect(crc32(bytesOf('789'), crc32(bytesOf('123456')))).toBe(0xcbf43926));
});

describe('an archive', () => {
  it('gives back what was put in', async () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-zأ-ي]{1,8}\/[a-zأ-ي]{1,8}\.html$/),
      bytes: fc.uint8Array({ maxLength: 5000 }).map((bytes) => new Uint8Array(bytes)),
      compress: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { selector: ({ name }) => name, minLength: 1 }),
        async (files) => {
          const inputs = [{ name: 'first', bytes: bytesOf(''), compress: true }, ...files];
          const archive = await openZip(new Blob(await allOf(zip(inputs))), {});
          expect(archive.names).toEqual(inputs.map(({ name }) => name));
          for (const { name, bytes } of inputs)
            expect([...(await archive.bytes(name, 1e6))]).toEqual([...bytes]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('grows beyond 65,535 files', { timeout: 60_000 }, async () => {
    const inputs = Array.from({ length: 66_000 }, (_, number) => ({
      name: `f/${number}`,
      bytes: bytesOf(`${number}`),
      compress: false,
    }));
    const archive = await openZip(
      new Blob(await allOf(zip([...inputs, { name: 'last', bytes: bytesOf('آخر'), compress: true }]))),
      {},
    );
    expect(archive.names).toHaveLength(66_001);
    expect(await archive.text('f/65999')).toBe('65999');
    expect(await archive.text('last')).toBe('آخر');
  });

  it('is read without the folder that somebody packed it in', async () => {
    const archive = await archiveOf({ 'out/a.csv': 'x', 'out/b/c.json': 'y', '__MACOSX/._a.csv': 'z' });
    expect((await openZip(fileOf(archive), {})).names).toEqual(['a.csv', 'b/c.json']);
  });
});

describe('a hostile archive', () => {
  test.for(['../a', 'a/../../b', '/etc/passwd', 'C:\\a', '..\\a', 'a\0b'])(
    'with the name %j is refused',
    async (name) => {
      await expect(openZip(fileOf(await archiveOf({ [name]: 'x' })), {})).rejects.toMatchObject({
        kind: 'unsafe',
      });
    },
  );

  test.for(['inner.zip', 'a/b.tar.gz'])('with %s inside is refused', async (name) => {
    const archive = await archiveOf({ 'part_000000.csv': 'x', [name]: 'PK' });
    await expect(openZip(fileOf(archive), {})).rejects.toMatchObject({ kind: 'nested-archive' });
  });

  it('that unpacks to a thousand times its size is refused from its directory', async () => {
    const bomb = await archiveOf({ 'content/a.html': new Uint8Array(8 << 20) });
    expect(bomb.length).toBeLessThan(20_000);
    await expect(openZip(fileOf(bomb), {})).rejects.toMatchObject({ kind: 'unsafe' });
  });

  it('whose headers lie about the size is unpacked no further than they say', async () => {
    const bomb = await archiveOf({ 'a.html': new Uint8Array(8 << 20) });
    patch(bomb, 'directory', 24, 1000);
    const archive = await openZip(fileOf(bomb), {});
    await expect(archive.text('a.html')).rejects.toMatchObject({ kind: 'content-damaged' });
  });

  it('whose parts overlap is refused', async () => {
    const archive = await archiveOf({ 'a.html': 'one', 'b.html': 'two' });
    patch(archive, 'last directory', 42, 0);
    await expect(openZip(fileOf(archive), {})).rejects.toMatchObject({ kind: 'unsafe' });
  });
});

describe('a damaged archive', () => {
  it('is known wherever it is cut short', async () => {
    const whole = await archiveOf({ 'a.html': 'one', 'b.html': 'two' });
    for (let length = 4; length < whole.length; length += 1) {
      await expect(openZip(fileOf(whole.slice(0, length)), {})).rejects.toMatchObject({ kind: 'cut-short' });
    }
  });

  it('costs the file whose bytes changed', async () => {
    const bytes = await archiveOf({ 'a.html': 'one '.repeat(99), 'b.html': 'two' });
    bytes[45] = (bytes[45] ?? 0) ^ 0x55;
    const archive = await openZip(fileOf(bytes), {});
    await expect(archive.text('a.html')).rejects.toMatchObject({ kind: 'content-damaged' });
    expect(await archive.text('b.html')).toBe('two');
    await expect(archive.text('c.html')).rejects.toMatchObject({ kind: 'content-missing' });
  });

  it('or locked one says so', async () => {
    const bytes = await archiveOf({ 'a.html': 'one' });
    patch(bytes, 'directory', 8, 0x0801, 2);
    const archive = await openZip(fileOf(bytes), {});
    await expect(archive.text('a.html')).rejects.toMatchObject({ kind: 'locked-archive' });
  });
});

/** Overwrite a number in an entry of the central directory. */
function patch(
  archive: Uint8Array<ArrayBuffer>,
  entry: 'directory' | 'last directory',
  field: number,
  value: number,
  bytes = 4,
) {
  const view = new DataView(archive.buffer);
  const places = Array.from({ length: archive.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
  const at = (entry === 'directory' ? places[0] : places.at(-1)) ?? 0;
  if (bytes === 2) view.setUint16(at + field, value, true);
  else view.setUint32(at + field, value, true);
}
