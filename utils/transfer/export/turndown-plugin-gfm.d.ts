declare module '@joplin/turndown-plugin-gfm' {
  import type { Plugin } from 'turndown';

  /** Tables, strikethrough, task lists and code with its language, as GitHub writes them. */
  export const gfm: Plugin;
}
