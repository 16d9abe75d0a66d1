import { useEffect, useState } from 'preact/hooks';
import { texts } from './interface';

/** What comes sooner shows no placeholder, which would only put it off: a frame that is under way is drawn first. */
const DELAY_MILLISECONDS = 150;

/** The lines of a page to come. */
export function Loading() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, DELAY_MILLISECONDS, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{texts.value.t('reader.loading')}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
