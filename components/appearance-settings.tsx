import { changeSettings, FONTS, TEXT_SIZES, THEMES } from '../utils/settings';
import { settings, texts } from './interface';
import { Segments } from './segments';
import { TextSize } from './text-size';

/** Theme, text size and typeface: in the reader's own panel and on the options page. */
export function AppearanceSettings() {
  const { t } = texts.value;
  const { theme, font, textSize } = settings.value;
  return (
    <div class="appearance">
      <Segments
        name="theme"
        label={t('appearance.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`appearance.theme.${value}`) }))}
        onChange={(value) => changeSettings({ theme: value })}
      />
      <p class="appearance-label" aria-hidden="true">
        {t('appearance.size')}
      </p>
      <TextSize
        sizes={TEXT_SIZES}
        size={textSize}
        onChange={(value) => changeSettings({ textSize: value })}
      />
      <Segments
        name="font"
        label={t('appearance.font')}
        value={font}
        options={FONTS.map((value) => ({ value, label: t(`appearance.font.${value}`) }))}
        onChange={(value) => changeSettings({ font: value })}
      />
    </div>
  );
}
