import { failureKind } from '../../utils/failure';
import { linksIn } from '../../utils/links-in';
import { send } from '../../utils/messaging';
import { notice, remember } from './undo';

/** Keep the links that are pasted or dropped anywhere on the page but into a field, until the signal aborts. */
export function startPasting(leaving: AbortSignal): void {
  const options = { signal: leaving };
  document.addEventListener('paste', onPaste, options);
  document.addEventListener('dragover', onDragOver, options);
  document.addEventListener('drop', onDrop, options);
}

function onPaste(event: ClipboardEvent): void {
  if (isField(event.target)) return;
  const links = linksIn(event.clipboardData?.getData('text/plain') ?? '');
  if (links.length === 0) return;
  event.preventDefault();
  keep(links);
}

/** Without this the browser allows no drop. Files are left to those who import them. */
function onDragOver(event: DragEvent): void {
  if (isField(event.target) || !hasText(event.dataTransfer)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
}

function onDrop(event: DragEvent): void {
  const data = event.dataTransfer;
  if (isField(event.target) || !data || !hasText(data)) return;
  const links = linksIn(data.getData('text/uri-list') || data.getData('text/plain'));
  if (links.length === 0) return;
  event.preventDefault();
  keep(links);
}

async function keep(urls: string[]): Promise<void> {
  try {
    const { added } = await send('library/add-links', { links: urls.map((url) => ({ url })) });
    const undo = added.map((id) => ({ id, change: { removedAt: Date.now() } }));
    if (added.length > 0) remember({ text: 'links.added', params: { count: added.length }, undo });
    else notice.value = { text: 'links.known', params: {}, undo: [] };
  } catch (error) {
    notice.value = { failure: failureKind(error) };
  }
}

function hasText(data: DataTransfer | null): boolean {
  const types = data?.types ?? [];
  return !types.includes('Files') && (types.includes('text/uri-list') || types.includes('text/plain'));
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
