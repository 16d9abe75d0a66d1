import { render } from 'preact';
import { startInterface, texts } from '../../components/interface';
import { startArticles } from './articles';
import { LibraryPage } from './library';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

const loading = startArticles(leaving.signal);
await startInterface(leaving.signal);
texts.subscribe(({ t }) => {
  document.title = `${t('library.title')} · ${t('brand')}`;
});
render(<LibraryPage />, document.body);
await loading;
