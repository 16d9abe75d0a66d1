import { render } from 'preact';
import { startInterface } from '../../components/interface';
import { Popup } from './popup';
import { read } from './reading';

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

// The page is asked first: everything else is done while it answers.
read();
for (const font of ['Vazirmatn', 'Noto Naskh Arabic'])
  document.fonts.load(`1em "${font}"`, 'و').catch(() => {});
await startInterface(leaving.signal);
render(<Popup leaving={leaving.signal} />, document.body);
