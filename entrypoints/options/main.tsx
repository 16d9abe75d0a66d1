import { render } from 'preact';
import { showState, startInterface } from '../../components/interface';
import { OptionsPage } from './options';
import { texts } from './texts';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

await startInterface(leaving.signal);
texts.subscribe(({ t }) => {
  document.title = t('options.title');
});
render(<OptionsPage />, document.body);
showState('ready');
