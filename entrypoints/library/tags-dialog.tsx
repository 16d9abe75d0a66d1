import { Dialog } from '../../components/dialog';
import type { Row } from '../../utils/catalog/query';
import { setTag } from './actions';
import { tagging } from './dialogs';
import { facets } from './room';
import { tagColour } from './tag-colours';
import { texts } from './texts';

/** Which tags the chosen articles have; one that only some of them have is shown as half chosen. */
export function TagsDialog() {
  const rows = tagging.value;
  if (!rows) return null;
  const close = () => {
    tagging.value = null;
  };
  return <Content rows={rows} close={close} />;
}

function Content({ rows, close }: { rows: Row[]; close: () => void }) {
  const { t } = texts.value;
  const known = facets.value?.tags.map(({ value }) => value) ?? [];
  const tags = [...new Set([...rows.flatMap((row) => row.tags), ...known])];
  const change = async (tag: string, given: boolean) => {
    tagging.value = rows.map((row) => ({
      ...row,
      tags: [...row.tags.filter((other) => other !== tag), ...(given ? [tag] : [])],
    }));
    await setTag(rows, tag, given);
  };
  return (
    <Dialog title={t('tags.title')} onClose={close}>
      <form
        class="add-tag"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.elements.namedItem('tag') as HTMLInputElement;
          const tag = input.value.trim();
          if (tag) change(tag, true);
          input.value = '';
        }}
      >
        <input name="tag" dir="auto" placeholder={t('tags.add')} aria-label={t('tags.add')} maxLength={80} />
        <button type="submit" class="button">
          {t('tags.add')}
        </button>
      </form>
      <ul class="tag-choices">
        {tags.map((tag) => {
          const having = rows.filter((row) => row.tags.includes(tag)).length;
          return (
            <li key={tag}>
              <label>
                <input
                  type="checkbox"
                  checked={having === rows.length}
                  indeterminate={having > 0 && having < rows.length}
                  onChange={() => change(tag, having < rows.length)}
                />
                <span class="tag-dot" data-colour={tagColour(tag)} />
                <bdi>{tag}</bdi>
              </label>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button button-primary" onClick={close}>
        {t('tags.done')}
      </button>
    </Dialog>
  );
}
