import { useEffect, useState } from 'preact/hooks';
import { openLibrary } from '../../utils/library';
import { texts } from './texts';

interface Usage {
  /** Bytes. */
  used: number;
  archived: number;
}

/** How much room the library takes, and what could go. */
export function StorageSection() {
  const { t, bytes } = texts.value;
  const [usage, setUsage] = useState<Usage | null>(null);
  useEffect(() => {
    // Where the library can't be read, the library page says why.
    measure().then(setUsage, () => undefined);
  }, []);
  if (!usage) return null;
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{t('storage.title')}</h2>
      <p data-part="storage-used">{t('storage.used', { size: bytes(usage.used) })}</p>
      <p>{t('storage.archived', { count: usage.archived })}</p>
      {usage.archived > 0 && (
        <a class="button" href="library.html?section=archived&sort=longest">
          {t('storage.showArchived')}
        </a>
      )}
    </section>
  );
}

async function measure(): Promise<Usage> {
  const [{ usage = 0 }, cards] = await Promise.all([navigator.storage.estimate(), openLibrary().list()]);
  return { used: usage, archived: cards.filter(({ status }) => status === 'archived').length };
}
