import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceChange, answer, answerLeft } from './answering';
import { Failure } from './failure';
import type { Handlers, MessageName } from './messages';
import { onLibraryChanged, send } from './messaging';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const runtime = vi.hoisted(() => ({
  id: 'warraq',
  getURL: (path: string) => `chrome-extension://warraq${path}`,
  listeners: new Set<Listener>(),
  sendMessage: vi.fn(),
  onMessage: {
    addListener: (listener: Listener) => runtime.listeners.add(listener),
    removeListener: (listener: Listener) => runtime.listeners.delete(listener),
  },
}));

/** The browser's storage for a session, with its events. */
const session = vi.hoisted(() => ({
  items: new Map<string, unknown>(),
  listeners: new Set<Changed>(),
  set: vi.fn(),
  remove: vi.fn(),
  onChanged: { addListener: (listener: Changed) => session.listeners.add(listener) },
}));
type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
vi.mock('wxt/browser', () => ({ browser: { runtime, storage: { session } } }));

const OURS = { id: 'warraq', url: 'chrome-extension://warraq/popup.html' };
const KEPT = { id: 'a', savedAt: 1, updatedAt: 2, images: { kept: 0, all: 0, awaited: 0, refused: 0 } };

/** Deliver a message as the browser does, to every listener until one answers. */
function deliver(message: unknown, sender: object = OURS): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = [...runtime.listeners].some((listener) => listener(message, sender, resolve) === true);
    if (!answers) resolve(undefined);
  });
}

function handlers(changes: Partial<Handlers> = {}): Handlers {
  const unexpected = (name: MessageName) => () => Promise.reject(new Error(`unexpected ${name}`));
  return {
    'page/read': unexpected('page/read'),
    'library/find': unexpected('library/find'),
    'library/save': unexpected('library/save'),
    'library/edit': unexpected('library/edit'),
    'library/import': unexpected('library/import'),
    'library/import-image': unexpected('library/import-image'),
    'library/add-links': unexpected('library/add-links'),
    'library/queue': unexpected('library/queue'),
    'library/retry-links': unexpected('library/retry-links'),
    'library/retry-images': unexpected('library/retry-images'),
    'backup/if-due': unexpected('backup/if-due'),
    'catalog/wake': unexpected('catalog/wake'),
    ...changes,
  };
}

/** Tell of what came into the session's storage or left it, as the browser does. */
function tell(changes: Record<string, { newValue?: unknown }>): void {
  for (const listener of session.listeners) listener(changes);
}

beforeEach(() => {
  runtime.listeners.clear();
  session.listeners.clear();
  session.items.clear();
  session.set.mockReset().mockImplementation(async (items: Record<string, unknown>) => {
    for (const [key, newValue] of Object.entries(items)) {
      session.items.set(key, newValue);
      tell({ [key]: { newValue } });
    }
  });
  session.remove.mockReset().mockImplementation(async (key: string) => {
    session.items.delete(key);
    tell({ [key]: {} });
  });
  runtime.sendMessage
    .mockReset()
    .mockImplementation((message) => deliver(JSON.parse(JSON.stringify(message))));
});

it('carries a request to its handler and the answer back', async () => {
  const find = vi.fn(async () => KEPT);
  answer(handlers({ 'library/find': find }));
  expect(await send('library/find', { url: 'https://x.example/' })).toEqual(KEPT);
  expect(find).toHaveBeenCalledWith({ url: 'https://x.example/' });
});

it('carries null as an answer', async () => {
  answer(handlers({ 'library/find': async () => null }));
  expect(await send('library/find', { url: 'https://x.example/' })).toBeNull();
});

it.each([
  [new Failure('storage-full'), 'storage-full'],
  [new TypeError('a mistake of ours'), 'failed'],
])('carries the kind of a failure: %s', async (error, kind) => {
  answer(handlers({ 'library/edit': () => Promise.reject(error) }));
  await expect(send('library/edit', { edits: [] })).rejects.toMatchObject({ name: 'Failure', kind });
});

it('fails where nobody answers', async () => {
  await expect(send('library/find', { url: '' })).rejects.toMatchObject({ kind: 'failed' });
});

it('fails where the background can not be reached', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  await expect(send('library/find', { url: '' })).rejects.toMatchObject({ kind: 'failed' });
});

it.each([
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['another extension that names our page', { id: 'other', url: OURS.url }],
  ['a content script of ours', { id: 'warraq', url: 'https://x.example/', tab: { id: 1 } }],
  ['a page that looks like ours', { id: 'warraq', url: 'https://x.example/#chrome-extension://warraq/' }],
  ['nobody', {}],
])('does not answer %s', async (_, sender) => {
  const edit = vi.fn();
  answer(handlers({ 'library/edit': edit }));
  expect(await deliver({ name: 'library/edit', request: { edits: [] } }, sender)).toBeUndefined();
  expect(edit).not.toHaveBeenCalled();
});

it.each([
  null,
  7,
  'library/edit',
  {},
  { name: 'toString' },
  { name: '__proto__' },
  { name: 'library/changed' },
])('leaves %j to others', async (message) => {
  answer(handlers());
  expect(await deliver(message)).toBeUndefined();
});

it('tells pages of a change until they leave', async () => {
  const leaving = new AbortController();
  const changed = vi.fn();
  onLibraryChanged(changed, leaving.signal);
  await announceChange(['a']);
  await deliver({ name: 'library/changed', ids: ['b'] }, { id: 'warraq', url: 'https://x.example/' });
  leaving.abort();
  await announceChange(['c']);
  expect(changed.mock.calls).toEqual([[['a']]]);
});

it('does not mind that no page is open to hear of a change', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  await expect(announceChange(['a'])).resolves.toBeUndefined();
});

describe('what may not be lost', () => {
  const EDITS = { edits: [{ id: 'a', change: { favourite: true } }] };

  function background() {
    const edit = vi.fn(async () => ({ undo: [] }));
    const all = handlers({ 'library/edit': edit, 'library/find': async () => null });
    answer(all);
    answerLeft(all);
    return edit;
  }

  it('is done once, and answered, where both the message and what was left arrive', async () => {
    const edit = background();
    for (let times = 1; times <= 2; times += 1) {
      expect(await send('library/edit', EDITS)).toEqual({ undo: [] });
      expect(edit).toHaveBeenCalledTimes(times);
    }
    expect(edit).toHaveBeenCalledWith(EDITS);
  });

  it('is done where the message is lost with its page', async () => {
    const edit = background();
    runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    send('library/edit', EDITS);
    await vi.waitFor(() => expect(edit).toHaveBeenCalledExactlyOnceWith(EDITS));
  });

  it('is done where nothing can be left', async () => {
    const edit = background();
    session.set.mockRejectedValue(new Error('Session storage quota bytes exceeded'));
    await send('library/edit', EDITS);
    expect(edit).toHaveBeenCalledOnce();
  });

  it('is on its way before the next task', () => {
    background();
    send('library/edit', EDITS);
    expect(session.set).toHaveBeenCalledOnce();
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('does not stay behind, even where it fails', async () => {
    background().mockRejectedValue(new Failure('storage-full'));
    await expect(send('library/edit', EDITS)).rejects.toMatchObject({ kind: 'storage-full' });
    expect(session.set).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(session.items.size).toBe(0));
  });

  it('is no question', async () => {
    background();
    await send('library/find', { url: 'https://x.example/' });
    expect(session.set).not.toHaveBeenCalled();
  });

  it('leaves what others store to them', () => {
    const edit = background();
    tell({ 'draft:a': { newValue: { name: 'library/edit', request: EDITS } } });
    tell({ 'asked:a': { newValue: { name: 'toString' } } });
    expect(edit).not.toHaveBeenCalled();
  });
});
