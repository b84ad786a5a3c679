import { describe, expect, it } from 'vitest';
import { findNodeRefusal, isInstalled } from './installation.mjs';

describe('findNodeRefusal', () => {
  it.each(['20.20.0', '20.20.2', '20.21.0', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(findNodeRefusal(version)).toBeNull();
  });

  it.each(['20.19.9', '18.20.0', '9.99.0'])('refuses Node %s and names both versions', (version) => {
    expect(findNodeRefusal(version)).toContain(version);
    expect(findNodeRefusal(version)).toContain('20.20');
  });
});

describe('isInstalled', () => {
  const lock = (packages: object): string => JSON.stringify({ packages });
  const react = { version: '19.3.1', integrity: 'sha512-a' };
  const wanted = lock({ '': { name: 'dramatis' }, 'node_modules/react': react });

  it('is true when the record holds every package in its version', () => {
    expect(isInstalled(wanted, lock({ 'node_modules/react': react }))).toBe(true);
  });

  it('is false on a fresh clone and after an installation that was broken off', () => {
    expect(isInstalled(wanted, null)).toBe(false);
  });

  it('is false when a package is missing, older, or of other content', () => {
    expect(isInstalled(wanted, lock({}))).toBe(false);
    expect(isInstalled(wanted, lock({ 'node_modules/react': { ...react, version: '19.3.0' } }))).toBe(false);
    expect(isInstalled(wanted, lock({ 'node_modules/react': { ...react, integrity: 'sha512-b' } }))).toBe(
      false,
    );
  });

  it('does without the packages of other platforms', () => {
    const withOptional = lock({ 'node_modules/react': react, 'node_modules/fsevents': { optional: true } });
    expect(isInstalled(withOptional, lock({ 'node_modules/react': react }))).toBe(true);
  });

  it('is false when the record cannot be read', () => {
    expect(isInstalled(wanted, '{ broken off')).toBe(false);
  });
});
