import type { ArticleCard } from './documents';

/** How whole the images of an article are. */
export interface ImageCount {
  kept: number;
  all: number;
  /** Of the missing ones: not tried yet. */
  awaited: number;
  /** Of the missing ones: could be had with the permission to read websites. */
  refused: number;
}

export function imageCount({ images }: ArticleCard): ImageCount {
  const missing = images.flatMap(({ pending }) => pending ?? []);
  return {
    kept: images.filter(({ hash }) => hash !== null).length,
    all: images.length,
    awaited: missing.filter(({ nextTry, failure }) => nextTry !== null && failure === null).length,
    refused: missing.filter(({ failure }) => failure === 'needs-permission').length,
  };
}
