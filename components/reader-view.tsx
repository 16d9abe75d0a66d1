import { useEffect } from 'preact/hooks';
import type { Article } from '../utils/article';
import { openLibrary } from '../utils/pages';
import { AppearanceMenu } from './appearance-menu';
import { ArticleView } from './article-view';
import { BackToTop } from './back-to-top';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { texts } from './interface';
import type { Keeping } from './keeping';
import { SaveButton } from './save-button';
import { SelectionBar, type SelectionChoice } from './selection-bar';
import { shown } from './shown';
import { useLoaded } from './use-loaded';
import type { Parts } from './use-parts';
import { useScroll } from './use-scroll';

interface Props {
  article: Article;
  keeping: Keeping;
  /** For a kept article: where its images are shown from. */
  mapImage?: (url: string) => string | null;
  /** Where the site shows the article in parts. */
  parts?: Parts | null;
  /** Where the reader has selected something on the page. */
  selection?: SelectionChoice | null;
  /** In the popup: read on in a full tab. Elsewhere the way leads to the original page. */
  onOpenTab?: () => void;
}

/** An article with everything that one needs to read and keep it; the same in the popup and in a full tab. */
export function ReaderView({ article, keeping, mapImage, parts, selection, onOpenTab }: Props) {
  const { t } = texts.value;
  const { screens, progress } = useScroll();
  const later = useLoaded(() => shown.then(() => import('./later')));
  useEffect(() => void shown.then(() => keeping.start()), [keeping]);
  return (
    <>
      <nav class="reader-toolbar" aria-label={t('reader.toolbar')}>
        <SaveButton keeping={keeping} />
        <span class="spacer" />
        <AppearanceMenu>{later && <later.AppearanceSettings />}</AppearanceMenu>
        {onOpenTab ? (
          <IconButton
            icon="tab"
            directional
            label={t('reader.openTab')}
            data-action="open-reader"
            onClick={onOpenTab}
          />
        ) : (
          <a
            class="icon-button"
            href={article.url}
            target="_blank"
            rel="noopener noreferrer"
            title={t('reader.openOriginal')}
            aria-label={t('reader.openOriginal')}
            data-action="open-original"
          >
            <Icon name="tab" directional />
          </a>
        )}
        <IconButton
          icon="library"
          directional
          label={t('reader.openLibrary')}
          data-action="open-library"
          onClick={openLibrary}
        />
        <div class="reading-progress" dir={article.dir} aria-hidden="true">
          <div style={{ transform: `scaleX(${progress})` }} />
        </div>
      </nav>
      <main>
        {selection && <SelectionBar {...selection} />}
        <ArticleView
          article={article}
          {...(mapImage && { mapImage })}
          after={later && parts && <later.Continuation {...parts} />}
        >
          {later && (
            <>
              <later.KeptLine keeping={keeping} fresh={!mapImage} />
              <later.Completeness keeping={keeping} />
              <later.OfferImages keeping={keeping} />
            </>
          )}
        </ArticleView>
      </main>
      <BackToTop screens={screens} />
      {later && <later.KeepingToast keeping={keeping} />}
    </>
  );
}
