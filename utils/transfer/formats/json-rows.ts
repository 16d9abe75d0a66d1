import type { ProblemKind } from '../entry';
import type { RawEntry } from '../normalise';
import type { JsonElement } from '../read/json';
import type { JsonObject, Row } from './format';

/** The rows of a format that has one article an element. Elements under other keys are passed over. */
export async function* elementRows(
  elements: AsyncIterable<JsonElement>,
  key: string,
  read: (element: JsonObject) => RawEntry | ProblemKind,
): AsyncGenerator<Row> {
  for await (const element of elements) {
    if (element.key !== key) continue;
    const { row, source } = element;
    const value = source === null ? 'too-large' : parseObject(source);
    yield { row, source: source ?? '', raw: typeof value === 'string' ? value : read(value) };
  }
}

/** A JSON text as the object that it should be. */
export function parseObject(source: string): JsonObject | 'unreadable' {
  try {
    return asObject(JSON.parse(source)) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** The objects in an array; none where it is no array. */
export function objectsIn(value: unknown): JsonObject[] {
  return listIn(value)
    .map(asObject)
    .filter((element) => element !== null);
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
