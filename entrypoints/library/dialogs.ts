import { signal } from '@preact/signals';
import type { Row } from '../../utils/catalog/query';

/** Whether the list of keyboard shortcuts is open. */
export const cheatSheetOpen = signal(false);

/** The articles whose tags are being chosen; null where that dialog is closed. */
export const tagging = signal<Row[] | null>(null);

/** The tag that is being renamed, coloured or deleted; null where that dialog is closed. */
export const editedTag = signal<string | null>(null);

/** Whether the sections stand open on a narrow screen. */
export const menuOpen = signal(false);
