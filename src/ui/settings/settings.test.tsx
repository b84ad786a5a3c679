import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFailing } from './local-record.ts';
import {
  decodeSettings,
  DESIGN,
  FACES,
  LEADING_PERCENT,
  MARKINGS,
  MEASURE_CHARACTERS,
  SIZE_PX,
  type Range,
} from './settings.ts';
import {
  changeSettings,
  forgetSettings,
  readSettings,
  resetSettings,
  subscribeToSettings,
} from './settings-store.ts';

const script = readFileSync('public/appearance.js', 'utf8');
const root = document.documentElement;

/** A page that is loaded anew, as far as the script before the first paint has brought it. */
function arriveAgain() {
  root.removeAttribute('style');
  for (const name of ['data-face', 'data-justified', 'data-marking']) root.removeAttribute(name);
  forgetSettings();
  new Function(script)();
}

const kept = () => localStorage.getItem('dramatis.settings') ?? 'null';

function looks() {
  const properties = ['--text-size', '--text-leading', '--measure'];
  return [
    ...properties.map((name) => root.style.getPropertyValue(name)),
    ...['data-face', 'data-justified', 'data-marking'].map((name) => root.getAttribute(name)),
  ];
}

const withinOrDesign = ({ min, max }: Range) => fc.option(fc.integer({ min, max }));
const anySettings = fc.record({
  sizePx: withinOrDesign(SIZE_PX),
  leadingPercent: withinOrDesign(LEADING_PERCENT),
  measureCharacters: withinOrDesign(MEASURE_CHARACTERS),
  face: fc.constantFrom(...FACES),
  isJustified: fc.boolean(),
  marking: fc.constantFrom(...MARKINGS),
  hasPeekCards: fc.boolean(),
  hasSingleKeys: fc.boolean(),
});

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  arriveAgain();
});

describe('the settings', () => {
  it('are found again, and look before the first paint as they looked when they were chosen', () => {
    fc.assert(
      fc.property(anySettings, (chosen) => {
        changeSettings(chosen);
        const looked = looks();
        arriveAgain();
        expect(looks()).toEqual(looked);
        expect(readSettings()).toEqual(chosen);
      }),
    );
  });

  it('leave no trace on the page while they are the design’s', () => {
    changeSettings({ sizePx: 24, face: 'sans', marking: 'off', isJustified: true });
    expect(looks()).toEqual(['24px', '', '', 'sans', '', 'off']);
    resetSettings();
    expect(looks()).toEqual(['', '', '', null, null, null]);
    expect(readSettings()).toEqual(DESIGN);
  });

  it.each([
    ['no JSON', '{'],
    ['another kind', '[]'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['values out of range', '{"sizePx":400,"leadingPercent":0,"measureCharacters":1e9}'],
    ['values of another kind', '{"sizePx":"20","face":"comic","marking":1,"isJustified":"yes"}'],
  ])('fall back to the design where the device kept %s', (_, kept) => {
    localStorage.setItem('dramatis.settings', kept);
    arriveAgain();
    expect(looks()).toEqual(['', '', '', null, null, null]);
    expect(readSettings()).toEqual(DESIGN);
  });

  it('keep what can be read of a record that is damaged in part', () => {
    expect(decodeSettings({ sizePx: 28, face: 'comic', hasPeekCards: false })).toEqual({
      ...DESIGN,
      sizePx: 28,
      hasPeekCards: false,
    });
  });

  it('tell who listens, until they no longer do', () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeToSettings(listener);
    changeSettings({ sizePx: 18 });
    stop();
    changeSettings({ sizePx: 19 });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('leave alone what another tab has changed, and what a later version keeps there', () => {
    changeSettings({ sizePx: 18 });
    localStorage.setItem(
      'dramatis.settings',
      JSON.stringify({ ...JSON.parse(kept()), face: 'sans', hyphens: 'many', marking: 'wavy' }),
    );
    changeSettings({ isJustified: true });
    expect(JSON.parse(kept())).toMatchObject({
      sizePx: 18,
      face: 'sans',
      isJustified: true,
      hyphens: 'many',
      marking: 'wavy',
    });
    expect(readSettings()).toMatchObject({ sizePx: 18, face: 'sans', isJustified: true });
  });

  it.each([
    ['another tab changes them', () => new StorageEvent('storage', { key: 'dramatis.settings' })],
    ['all storage is cleared', () => new StorageEvent('storage', { key: null })],
    ['the page comes back', () => Object.assign(new Event('pageshow'), { persisted: true })],
  ])('are read anew when %s', (_, toEvent) => {
    changeSettings({ sizePx: 18 });
    const listener = vi.fn<() => void>();
    const stop = subscribeToSettings(listener);
    localStorage.setItem('dramatis.settings', JSON.stringify({ sizePx: 26 }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'dramatis.theme' }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(readSettings().sizePx).toBe(18);
    window.dispatchEvent(toEvent());
    expect(readSettings().sizePx).toBe(26);
    expect(looks()[0]).toBe('26px');
    expect(listener).toHaveBeenCalledOnce();
    stop();
  });

  it('that were not kept hold for the page, and are kept with the next that can be', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    changeSettings({ sizePx: 30 });
    changeSettings({ face: 'sans' });
    expect(readSettings()).toMatchObject({ sizePx: 30, face: 'sans' });
    const first = readFailing();
    expect(first).toBeGreaterThan(0);
    full.mockRestore();
    changeSettings({ isJustified: true });
    expect(readFailing()).toBe(0);
    expect(JSON.parse(kept())).toEqual({ sizePx: 30, face: 'sans', isJustified: true });
  });

  it('work on a device that keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    changeSettings({ sizePx: 30 });
    expect(readSettings().sizePx).toBe(30);
    expect(looks()[0]).toBe('30px');
  });
});
