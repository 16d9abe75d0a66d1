/** A document that is shown in a frame: style is computed for it, as for the page that a reader has open. */
export function livePage(html: string): Document {
  const frame = document.createElement('iframe');
  frame.dataset.livePage = '';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.inlineSize = '900px';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  page.open();
  page.write(html);
  page.close();
  return page;
}

export function closeLivePages(): void {
  for (const frame of document.querySelectorAll('iframe[data-live-page]')) frame.remove();
}
