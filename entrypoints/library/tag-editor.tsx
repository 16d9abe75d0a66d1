import { useState } from 'preact/hooks';
import { Dialog } from '../../components/dialog';
import { TAG_COLOURS } from '../../utils/settings';
import { replaceTag } from './actions';
import { editedTag } from './dialogs';
import { colourTag, tagColour } from './tag-colours';
import { texts } from './texts';
import { look, view } from './view';

/** Rename a tag (with the name of another one: join them), colour it, or take it from all articles. */
export function TagEditor() {
  const tag = editedTag.value;
  return tag === null ? null : <Content key={tag} tag={tag} />;
}

function close(): void {
  editedTag.value = null;
}

function Content({ tag }: { tag: string }) {
  const { t } = texts.value;
  const [name, setName] = useState(tag);
  const [colour, setColour] = useState(tagColour(tag));
  const replace = async (next: string | null) => {
    close();
    if (view.value.tag === tag) look({ tag: next });
    if (next !== tag) await replaceTag(tag, next);
    if (next) await colourTag(next, colour, tag);
  };
  return (
    <Dialog title={t('tags.manage', { tag })} onClose={close}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          replace(name.trim() || tag);
        }}
      >
        <label>
          <span>{t('tags.rename')}</span>
          <input
            dir="auto"
            value={name}
            maxLength={80}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{t('tags.renameHint')}</p>
        <fieldset class="swatches" aria-label={t('tags.colour')}>
          {TAG_COLOURS.map((value) => (
            <label key={value} class="tag-dot" data-colour={value}>
              <input
                type="radio"
                name="colour"
                aria-label={t(`tags.colour.${value}`)}
                checked={colour === value}
                onChange={() => setColour(value)}
              />
            </label>
          ))}
        </fieldset>
        <div class="dialog-buttons">
          <button type="submit" class="button button-primary">
            {t('tags.save')}
          </button>
          <button type="button" class="link-button danger" onClick={() => replace(null)}>
            {t('tags.delete')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
