import { settings } from '../../components/interface';
import { Segments } from '../../components/segments';
import { changeSettings, IMAGE_LIMITS } from '../../utils/settings';
import { texts } from './texts';

/** How much room the images of one article may take. */
export function ImageSettings() {
  const { t, bytes } = texts.value;
  return (
    <div class="appearance">
      <Segments
        name="image-limit"
        label={t('images.limit')}
        value={String(settings.value.imageLimitMegabytes)}
        options={IMAGE_LIMITS.map((limit) => ({ value: String(limit), label: bytes(limit * 1_000_000) }))}
        onChange={(limit) => changeSettings({ imageLimitMegabytes: Number(limit) })}
      />
    </div>
  );
}
