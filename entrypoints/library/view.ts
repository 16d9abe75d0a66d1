import { computed, signal } from '@preact/signals';
import type { Filter, Sort } from '../../utils/catalog/query';

/** The sections of the library. */
export const SECTIONS = ['unread', 'reading', 'archived', 'favourite', 'all'] as const;
export type Section = (typeof SECTIONS)[number];

/** The orders that the reader can choose. */
export const SORTS = [
  'relevance',
  'newest',
  'oldest',
  'published',
  'shortest',
  'longest',
  'title',
] as const satisfies Sort[];

/** What the reader looks at. */
export interface View {
  section: Section;
  tag: string | null;
  site: string | null;
  lang: string | null;
  text: string;
  /** null: the best match where words are searched for, else the newest. */
  sort: Sort | null;
}

const START: View = { section: 'all', tag: null, site: null, lang: null, text: '', sort: null };

/** Kept in the page's address, so that back, reload and bookmarks lead to the same place. */
export const view = signal<View>(fromAddress(location.search));

export const sort = computed<Sort>(
  () => view.value.sort ?? (view.value.text.trim() ? 'relevance' : 'newest'),
);

export const filter = computed<Filter>(() => {
  const { section, tag, site, lang } = view.value;
  return {
    ...(section === 'favourite' && { favourite: true }),
    ...(section !== 'favourite' && section !== 'all' && { status: section }),
    ...(tag !== null && { tag }),
    ...(site !== null && { site }),
    ...(lang !== null && { lang }),
  };
});

/** Look at something else; what is not named stays. */
export function look(change: Partial<View>): void {
  view.value = { ...view.value, ...change };
  history.replaceState(null, '', toAddress(view.value));
}

/** True where nothing narrows the list. */
export function looksAtAll(): boolean {
  const { sort: _, ...rest } = view.value;
  return Object.entries(rest).every(([key, value]) => value === START[key as keyof View]);
}

function fromAddress(address: string): View {
  const given = new URLSearchParams(address);
  const section = SECTIONS.find((known) => known === given.get('section'));
  return {
    ...START,
    section: section ?? START.section,
    tag: given.get('tag'),
    site: given.get('site'),
    lang: given.get('lang'),
    text: given.get('q') ?? '',
    sort: SORTS.find((known) => known === given.get('sort')) ?? null,
  };
}

function toAddress({ section, tag, site, lang, text, sort: order }: View): string {
  const address = new URLSearchParams();
  if (section !== START.section) address.set('section', section);
  for (const [name, value] of Object.entries({ tag, site, lang, q: text, sort: order }))
    if (value) address.set(name, value);
  return `${location.pathname}${address.size > 0 ? `?${address}` : ''}`;
}
