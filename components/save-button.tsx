import { Icon } from './icon';
import { texts } from './interface';
import type { Keeping } from './keeping';

/** Keeps the article, or puts it into the bin; pressed only once it is on disk. */
export function SaveButton({ keeping }: { keeping: Keeping }) {
  const { t } = texts.value;
  const busy = keeping.busy.value;
  const kept = keeping.kept.value !== null;
  const label = busy ? 'save.saving' : kept ? 'save.kept' : 'save.idle';
  return (
    <button
      type="button"
      class={kept ? 'button' : 'button button-primary'}
      data-action="save"
      aria-pressed={kept}
      aria-disabled={busy}
      title={kept ? t('save.keptHint') : undefined}
      onClick={() => !busy && keeping.toggle()}
    >
      <Icon name="bookmark" />
      {t(label)}
    </button>
  );
}
