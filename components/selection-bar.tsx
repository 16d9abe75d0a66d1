import { texts } from './interface';

/** What a reader has selected on the page can be read by itself. */
export interface SelectionChoice {
  /** The selection is what is shown now. */
  isShown: boolean;
  choose: (selectionOnly: boolean) => void;
}

/** The offer to read the selection only, and the way back. */
export function SelectionBar({ isShown, choose }: SelectionChoice) {
  const { t, language, dir } = texts.value;
  return (
    <div class="selection-bar" lang={language} dir={dir} data-part="selection" data-shown={isShown}>
      <span>{t(isShown ? 'selection.shown' : 'selection.found')}</span>
      <button
        type="button"
        class="link-button"
        data-action="choose-selection"
        onClick={() => choose(!isShown)}
      >
        {t(isShown ? 'selection.leave' : 'selection.read')}
      </button>
    </div>
  );
}
