import { IconButton } from '../../components/icon-button';
import { editedTag } from './dialogs';
import { FacetList } from './facet-list';
import { facets } from './room';
import { tagColour } from './tag-colours';
import { texts } from './texts';
import { look, SECTIONS, view } from './view';

/** Where one can look: sections, tags, sites and languages, each with how many articles it holds. */
export function Sidebar() {
  const { t, languageName } = texts.value;
  const { section, tag, site, lang } = view.value;
  const counts = facets.value;
  return (
    <nav class="sidebar" aria-label={t('library.views')}>
      <ul class="facets">
        {SECTIONS.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="facet"
              aria-current={section === name ? 'true' : undefined}
              onClick={() => look({ section: name })}
            >
              <span>{t(`library.view.${name}`)}</span>
              <Amount of={counts?.sections[name]} />
            </button>
          </li>
        ))}
      </ul>
      <FacetList
        title={t('library.tags')}
        counts={counts?.tags ?? []}
        chosen={tag}
        onChoose={(value) => look({ tag: value })}
        mark={(value) => <span class="tag-dot" data-colour={tagColour(value)} />}
        after={(value) => (
          <IconButton
            icon="settings"
            label={t('tags.manage', { tag: value })}
            onClick={() => {
              editedTag.value = value;
            }}
          />
        )}
      />
      <FacetList
        title={t('library.sites')}
        counts={counts?.sites ?? []}
        chosen={site}
        onChoose={(value) => look({ site: value })}
      />
      <FacetList
        title={t('library.languages')}
        counts={counts?.languages ?? []}
        chosen={lang}
        onChoose={(value) => look({ lang: value })}
        name={languageName}
      />
    </nav>
  );
}

function Amount({ of }: { of: number | undefined }) {
  return of === undefined ? null : <span class="amount">{texts.value.number(of)}</span>;
}
