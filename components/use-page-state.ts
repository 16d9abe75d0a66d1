import { useLayoutEffect } from 'preact/hooks';
import { type PageState, showState } from './interface';

/** Show the page's state on `<html>` once the page has been drawn accordingly. */
export function usePageState(state: PageState): void {
  useLayoutEffect(() => showState(state), [state]);
}
