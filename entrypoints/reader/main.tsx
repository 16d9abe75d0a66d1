import { render } from 'preact';
import { FailurePage } from '../../components/failure-page';
import { showState, startInterface } from '../../components/interface';
import { Unfetched } from '../../components/unfetched';
import { failureKind } from '../../utils/failure';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import type { CardEdit } from '../../utils/library/edits';
import { onLibraryChanged, send } from '../../utils/messaging';
import { openLibrary } from '../../utils/pages';
import { type Opened, openArticle } from './opened';
import { followPlace, restorePlace } from './place';
import { Reader } from './reader';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

const opening = openArticle(new URLSearchParams(location.search));
// It may fail before anybody waits for it, which the browser would take for an error that nobody minds.
opening.catch(() => undefined);
await startInterface(leaving.signal);
try {
  const opened = await opening;
  if ('link' in opened) showLink(opened.link);
  else showArticle(opened);
} catch (error) {
  const failure = failureKind(error);
  const onAction = failure === 'not-kept' ? openLibrary : () => location.reload();
  render(<FailurePage failure={failure} onAction={onAction} />, document.body);
  showState(failure === 'not-kept' ? 'empty' : 'error');
}

function showArticle(opened: Opened): void {
  const { article, kept } = opened;
  document.title = article.title;
  render(<Reader {...opened} leaving={leaving.signal} />, document.body);
  const body = document.querySelector('[data-part="body"]');
  if (kept && body) resume(kept.card, body);
  showState('ready');
}

/** Say how it stands with a link, until its article is here. */
function showLink(link: ArticleCard): void {
  document.title = link.title;
  render(<Unfetched card={link} />, document.body);
  showState('empty');
  onLibraryChanged((ids) => {
    if (ids.includes(cardId(link))) location.reload();
  }, leaving.signal);
}

/** Go on where the article was left, and remember where it is left next. */
function resume(card: ArticleCard, body: Element): void {
  restorePlace(body, card.place);
  let { status } = card;
  const keep = (change: CardEdit) => {
    const begun = status === 'unread';
    status = begun ? 'reading' : status;
    // A place that could not be kept costs nothing but the place; the next rest tries again.
    send('library/edit', {
      edits: [{ id: cardId(card), change: { ...change, ...(begun && { status }) } }],
    }).catch(() => undefined);
  };
  followPlace(body, keep, leaving.signal);
}
