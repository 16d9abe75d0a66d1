import { describe, expect, it } from 'vitest';
import { manifest } from './manifest';

/** Every one of these is granted without a warning at install. A change here is a change of what we promise. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const OFFSCREEN: Record<string, string[]> = { chrome: ['offscreen'], edge: ['offscreen'], firefox: [] };

describe.each(['chrome', 'edge', 'firefox'])('%s', (browser) => {
  const made = manifest(browser);

  it('asks for exactly what it needs, and for nobody’s pages', () => {
    expect([...(made.permissions ?? [])].sort()).toEqual(
      [...PERMISSIONS, ...(OFFSCREEN[browser] ?? [])].sort(),
    );
    expect(made).not.toHaveProperty('host_permissions');
    expect(made.optional_permissions).toEqual(['downloads']);
    expect(made.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(made).not.toHaveProperty('content_scripts');
    expect(made).not.toHaveProperty('web_accessible_resources');
    expect(made).not.toHaveProperty('externally_connectable');
  });

  it('runs and styles its pages with its own files only', () => {
    const policy = (made.content_security_policy as { extension_pages: string }).extension_pages;
    const directives = new Map(
      policy.split('; ').map((it) => [it.replace(/ .*/, ''), it.replace(/^\S+ /, '')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    for (const own of ['style-src', 'font-src']) {
      expect(directives.get(own), own).toBe("'self'");
    }
    expect(directives.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(directives.get('connect-src')).toBe("'self' https: http:");
    for (const none of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(none), none).toBe("'none'");
    }
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/);
  });

  it('searches the library from the address bar', () => {
    expect(made.omnibox).toEqual({ keyword: 'warraq' });
  });

  it('has a shortcut for each of its two acts', () => {
    expect(Object.keys(made.commands ?? {}).sort()).toEqual(['_execute_action', 'save-for-later']);
  });
});

it('has a fixed id in Firefox, and states there that it collects nothing', () => {
  expect(manifest('firefox').browser_specific_settings?.gecko).toMatchObject({
    id: 'warraq@reader.extension',
    data_collection_permissions: { required: ['none'] },
  });
});

it.each(['chrome', 'edge'])('has nothing of Firefox in %s', (browser) => {
  expect(manifest(browser)).not.toHaveProperty('browser_specific_settings');
});
