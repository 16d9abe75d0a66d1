import { useState } from 'preact/hooks';
import { requestAccess } from '../utils/access';
import { changeSettings } from '../utils/settings';
import { settings, texts } from './interface';
import type { Keeping } from './keeping';

/** Where images of a kept article could be had with the optional permission: the offer of it, once. */
export function OfferImages({ keeping }: { keeping: Keeping }) {
  const { t, language, dir } = texts.value;
  const [answered, setAnswered] = useState(false);
  const goes = () => setAnswered(true);
  const refused = keeping.kept.value?.images.refused ?? 0;
  if (refused === 0 || answered || !settings.value.offerAccess) return null;
  return (
    <aside class="offer" lang={language} dir={dir} data-part="offer-images">
      <p>{t('images.offer')}</p>
      <button
        type="button"
        class="button button-primary"
        data-action="allow"
        // The browser asks only straight from a click; the background hears of the answer by itself.
        onClick={() => requestAccess().then(setAnswered)}
      >
        {t('access.allow')}
      </button>
      <button
        type="button"
        class="button"
        data-action="not-now"
        // It goes when the answer is kept: a reader who closes the popup then is not asked again.
        onClick={() => changeSettings({ offerAccess: false }).then(goes, goes)}
      >
        {t('access.notNow')}
      </button>
    </aside>
  );
}
