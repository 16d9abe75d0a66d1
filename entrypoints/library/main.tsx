import { render } from 'preact';
import { startInterface } from '../../components/interface';
import { startAbove } from './above';
import { startKeys } from './keys';
import { LibraryPage } from './library';
import { watchPassing } from './passing';
import { startPasting } from './paste-links';
import { startRoom } from './room';
import { texts } from './texts';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

startRoom(leaving.signal);
startAbove(leaving.signal);
await startInterface(leaving.signal);
texts.subscribe(({ t }) => {
  document.title = `${t('library.title')} · ${t('brand')}`;
});
render(<LibraryPage />, document.body);
watchPassing(leaving.signal);
startKeys(leaving.signal);
startPasting(leaving.signal);
