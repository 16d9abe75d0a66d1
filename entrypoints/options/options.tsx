import { AppearanceSettings } from '../../components/appearance-settings';
import { Icon } from '../../components/icon';
import { settings } from '../../components/interface';
import { Segments } from '../../components/segments';
import { LANGUAGE_NAMES, LANGUAGES } from '../../utils/i18n';
import { LIBRARY_PAGE } from '../../utils/pages';
import { changeSettings } from '../../utils/settings';
import { ImageSettings } from './image-settings';
import { Shortcuts } from './shortcuts';
import { StorageSection } from './storage-section';
import { texts } from './texts';
import { ExportSection } from './transfer/export-section';
import { ImportSection } from './transfer/import-section';

export function OptionsPage() {
  const { t, language, dir } = texts.value;
  return (
    <main class="options">
      <header>
        <h1>{t('options.title')}</h1>
        <a class="button" href={LIBRARY_PAGE}>
          <Icon name="library" directional />
          {t('library.title')}
        </a>
      </header>
      <section aria-labelledby="interface">
        <h2 id="interface">{t('options.interface')}</h2>
        <div class="appearance">
          <Segments
            name="language"
            label={t('options.language')}
            value={settings.value.language}
            options={[
              { value: 'auto', label: t('options.language.auto') },
              ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
            ]}
            onChange={(value) => changeSettings({ language: value })}
          />
        </div>
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">{t('options.reading')}</h2>
        <AppearanceSettings />
        <p class="article sample" lang={language} dir={dir}>
          {t('options.sample')}
        </p>
      </section>
      <ImportSection />
      <ExportSection />
      <StorageSection />
      <section aria-labelledby="images">
        <h2 id="images">{t('images.title')}</h2>
        <ImageSettings />
      </section>
      <section aria-labelledby="shortcuts">
        <h2 id="shortcuts">{t('options.shortcuts')}</h2>
        <Shortcuts />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
    </main>
  );
}
