import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

function manifest(browser: string) {
  return JSON.parse(readFileSync(join(OUTPUT, `${browser}-mv3`, 'manifest.json'), 'utf8'));
}

describe.each(['chrome', 'edge', 'firefox'])('The manifest for %s', (browser) => {
  it('asks for exactly these permissions, none of which warns', () => {
    const {
      permissions,
      optional_permissions,
      host_permissions,
      optional_host_permissions,
      content_scripts,
    } = manifest(browser);
    expect([...permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect({ host_permissions, content_scripts }).toEqual({});
    expect(optional_permissions).toEqual(['downloads']);
    expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets no page reach into the extension', () => {
    const { web_accessible_resources, externally_connectable } = manifest(browser);
    expect({ web_accessible_resources, externally_connectable }).toEqual({});
  });

  it('lets only its own files run and style its pages', () => {
    const policy: string = manifest(browser).content_security_policy.extension_pages;
    const directives = new Map(
      policy.split('; ').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self' https: http:");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/);
  });

  it.each(['popup', 'reader', 'library', 'options'])(
    'lets the %s page fetch nothing but its own files',
    (page) => {
      const html = readFileSync(join(OUTPUT, `${browser}-mv3`, `${page}.html`), 'utf8');
      expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`);
    },
  );

  it('has a popup, a shortcut for reading and one for saving, and texts in both languages', () => {
    const { action, commands, manifest_version, default_locale } = manifest(browser);
    expect(manifest_version).toBe(3);
    expect(action.default_popup).toBe('popup.html');
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'save-for-later']);
    for (const language of [default_locale, 'ar', 'en']) {
      const messages = JSON.parse(
        readFileSync(join(OUTPUT, `${browser}-mv3`, '_locales', language, 'messages.json'), 'utf8'),
      );
      expect(messages.extension_name.message).toMatch(/\p{L}/u);
    }
  });
});

describe('The manifest', () => {
  it('names Firefox only to Firefox, with the id that tests and updates rely on', () => {
    expect(manifest('firefox').browser_specific_settings.gecko.id).toBe('warraq@reader.extension');
    expect(manifest('chrome').browser_specific_settings).toBeUndefined();
    expect(manifest('edge').browser_specific_settings).toBeUndefined();
    expect(manifest('firefox').minimum_chrome_version).toBeUndefined();
  });
});
