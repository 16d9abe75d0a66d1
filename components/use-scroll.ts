import { useEffect, useState } from 'preact/hooks';

export interface Scroll {
  /** Screens scrolled from the top; 1 is one full screen. */
  screens: number;
  /** Share of the way to the end: 0 to 1; 1 where the page does not scroll. */
  progress: number;
}

/** Where the page stands, read at most once a frame. */
export function useScroll(): Scroll {
  const [scroll, setScroll] = useState<Scroll>({ screens: 0, progress: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    let frame = 0;
    const measure = () => {
      frame = 0;
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      const way = scrollHeight - clientHeight;
      const screens = scrollTop / clientHeight;
      const progress = way > 0 ? Math.min(1, scrollTop / way) : 1;
      setScroll((now) =>
        now.screens === screens && now.progress === progress ? now : { screens, progress },
      );
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(measure);
    };
    addEventListener('scroll', schedule, { passive: true, signal: leaving.signal });
    addEventListener('resize', schedule, { signal: leaving.signal });
    schedule();
    return () => {
      leaving.abort();
      cancelAnimationFrame(frame);
    };
  }, []);
  return scroll;
}
