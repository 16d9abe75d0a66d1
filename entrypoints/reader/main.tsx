import { render } from 'preact';
import { FailurePage } from '../../components/failure-page';
import { showState, startInterface } from '../../components/interface';
import { createKeeping } from '../../components/keeping';
import { ReaderView } from '../../components/reader-view';
import { failureKind } from '../../utils/failure';
import { openLibrary } from '../../utils/pages';
import { openArticle } from './opened';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

const opening = openArticle(new URLSearchParams(location.search));
await startInterface(leaving.signal);
try {
  const { article, tabId, mapImage } = await opening;
  document.title = article.title;
  const keeping = createKeeping(article, tabId, leaving.signal);
  render(<ReaderView article={article} keeping={keeping} {...(mapImage && { mapImage })} />, document.body);
  showState('ready');
} catch (error) {
  const failure = failureKind(error);
  const onAction = failure === 'not-kept' ? openLibrary : () => location.reload();
  render(<FailurePage failure={failure} onAction={onAction} />, document.body);
  showState(failure === 'not-kept' ? 'empty' : 'error');
}
