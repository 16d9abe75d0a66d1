import type { UserManifest } from 'wxt';

/** Firefox needs a fixed id for updates, for storage that outlives a reinstall, and for tests. */
const GECKO_ID = 'warraq@reader.extension';

/**
 * Nothing but the extension's own files runs or styles a page; `wasm-unsafe-eval` lets the catalog's SQLite be compiled,
 * and no script. Images may come from the article's site while it is read unsaved, and from blobs once it is kept. The
 * background fetches links and images where the reader allows it; the pages that people see forbid that to themselves
 * in their own HTML (`connect-src 'self'`).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data: https: http:",
  "media-src 'self' https: http:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The manifest's part that WXT does not derive from the entrypoints, for one target browser. */
export function manifest(browser: string): UserManifest {
  return {
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: permissions(browser),
    // Asked for by a click by those who wish backups to be written by themselves.
    optional_permissions: ['downloads'],
    // Asked for by a click where images or links are to be fetched, and never required.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    omnibox: { keyword: 'warraq' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'save-for-later': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_extension_saveCommand__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  };
}

/** All granted without a warning. Only Chrome needs a document off the screen to run the catalog's worker. */
function permissions(browser: string): NonNullable<UserManifest['permissions']> {
  const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
  return browser === 'firefox' ? everywhere : [...everywhere, 'offscreen'];
}
