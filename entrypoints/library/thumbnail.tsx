import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import type { ArticleCard } from '../../utils/library/documents';
import { thumbnail } from './articles';

/** Loads its picture from the library once it comes near the screen. */
export function Thumbnail({ card }: { card: ArticleCard }) {
  const place = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<string | null>(null);
  // A card is read anew after every change; only other images make another picture.
  const images = card.images.map(({ hash }) => hash).join();
  useEffect(() => {
    let shown: string | null = null;
    let left = false;
    const observer = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        const blob = await thumbnail(card).catch(() => null);
        if (!blob || left) return;
        shown = URL.createObjectURL(blob);
        setSource(shown);
      },
      { rootMargin: '400px' },
    );
    if (place.current) observer.observe(place.current);
    return () => {
      left = true;
      observer.disconnect();
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [images]);
  return (
    <div class="thumbnail" ref={place}>
      {source ? <img src={source} alt="" /> : <Icon name="book" />}
    </div>
  );
}
