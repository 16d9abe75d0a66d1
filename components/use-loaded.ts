import { useEffect, useState } from 'preact/hooks';
import { whileHere } from './while-here';

/**
 * What is loaded after the first paint in which it is needed; null until it is here.
 * @param load the same for as long as the component lives
 */
export function useLoaded<T extends object>(load: () => Promise<T>, needed = true): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (needed) whileHere(load()).then(setLoaded);
  }, [needed]);
  return loaded;
}
