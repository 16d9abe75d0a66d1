import { settings } from '../../components/interface';
import { changeSettings, TAG_COLOURS, type TagColour } from '../../utils/settings';

/** A tag's colour: the one that was chosen, else one that the name always gets. */
export function tagColour(tag: string): TagColour {
  const chosen = settings.value.tagColours[tag];
  if (chosen) return chosen;
  const sum = [...tag].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return TAG_COLOURS[sum % TAG_COLOURS.length] ?? 'slate';
}

/** Give a tag a colour; a renamed one takes its colour along. @param before the name it had */
export async function colourTag(tag: string, colour: TagColour, before: string = tag): Promise<void> {
  const { [before]: _, ...others } = settings.value.tagColours;
  await changeSettings({ tagColours: { ...others, [tag]: colour } });
}
