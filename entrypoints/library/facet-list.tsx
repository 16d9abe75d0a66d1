import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Count } from '../../utils/catalog/query';
import { texts } from './texts';

/** As many as one takes in at a glance. */
const FIRST = 8;

interface Props {
  title: string;
  /** Most frequent first. */
  counts: readonly Count[];
  chosen: string | null;
  /** Choosing what is chosen gives up the choice. */
  onChoose: (value: string | null) => void;
  /** How a value is called; itself where it needs no name. */
  name?: (value: string) => string;
  /** Stands before the name. */
  mark?: (value: string) => ComponentChildren;
  /** Stands after the number. */
  after?: (value: string) => ComponentChildren;
}

/** The values that the articles in view have of one kind, with how many have each. */
export function FacetList({ title, counts, chosen, onChoose, name = String, mark, after }: Props) {
  const { t, number } = texts.value;
  const [all, setAll] = useState(false);
  if (counts.length === 0) return null;
  return (
    <section class="facet-section">
      <h2>{title}</h2>
      <ul class="facets">
        {counts.slice(0, all ? undefined : FIRST).map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facet"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? null : value)}
            >
              {mark?.(value)}
              <bdi>{name(value)}</bdi>
              <span class="amount">{number(count)}</span>
            </button>
            {after?.(value)}
          </li>
        ))}
      </ul>
      {counts.length > FIRST && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('library.more')}
        </button>
      )}
    </section>
  );
}
