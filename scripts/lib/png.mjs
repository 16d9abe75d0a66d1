// @ts-check
import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of one colour.
 * @param {number} width @param {number} height in pixels
 * @param {[number, number, number]} colour red, green, blue: 0 to 255
 * @returns {Uint8Array} a PNG file (https://www.w3.org/TR/png-3/)
 */
export function png(width, height, colour) {
  const eightBitColour = [8, 2, 0, 0, 0];
  const row = [0, ...Array.from({ length: width }, () => colour).flat()];
  const rows = Uint8Array.from(Array.from({ length: height }, () => row).flat());
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...bigEndian(width), ...bigEndian(height), ...eightBitColour]),
    ...chunk('IDAT', [...deflateSync(rows)]),
    ...chunk('IEND', []),
  ]);
}

/** @param {string} type @param {number[]} data */
function chunk(type, data) {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(Uint8Array.from(body)))];
}

/** @param {number} number */
function bigEndian(number) {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}
