import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { library } from './source';

/** A kept picture, read from the library when the row is drawn. @param hash of the image, or null where none is kept */
export function Thumbnail({ hash }: { hash: string | null }) {
  const [source, setSource] = useState<string | null>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    let left = false;
    const show = (url: string | null) => {
      if (shown.current) URL.revokeObjectURL(shown.current);
      shown.current = url;
      setSource(url);
    };
    const load = async () => {
      const blob = hash ? await library.image(hash).catch(() => null) : null;
      if (!left) show(blob && URL.createObjectURL(blob));
    };
    load();
    return () => {
      left = true;
      show(null);
    };
  }, [hash]);
  return <div class="thumbnail">{source ? <img src={source} alt="" /> : <Icon name="book" />}</div>;
}
