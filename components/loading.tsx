import { texts } from './interface';

/** The lines of a page to come. */
export function Loading() {
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
