import { Icon } from './icon';
import { texts } from './interface';

/** Floats at the inline end once about one screen has been read, and leads back to the title. */
export function BackToTop({ screens }: { screens: number }) {
  const label = texts.value.t('reader.backToTop');
  return (
    <button
      type="button"
      class="back-to-top"
      data-action="back-to-top"
      data-shown={screens >= 0.9}
      aria-label={label}
      title={label}
      onClick={backToTop}
    >
      <Icon name="arrowUp" />
    </button>
  );
}

function backToTop(): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector<HTMLElement>('[data-part="title"]')?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: still ? 'instant' : 'smooth' });
}
