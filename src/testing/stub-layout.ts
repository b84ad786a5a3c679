/** What a list of which only a part is drawn reads of a layout, for jsdom, which has none. */
import { act } from '@testing-library/react';
import { vi } from 'vitest';

const observers = new Set<StubObserver>();

/** Every element is so high, in CSS pixels, the window is narrow, and it scrolls wherever it is told to. Until `vi.unstubAllGlobals` and `vi.restoreAllMocks`. */
export function stubLayout(heightPx: number): void {
  observers.clear();
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(heightPx);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(Number.MAX_SAFE_INTEGER);
  // All begin where the page does.
  const toRect = () => new DOMRect(0, -window.scrollY, 0, heightPx);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(toRect);
  vi.stubGlobal('ResizeObserver', StubObserver);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => {
    vi.stubGlobal('scrollY', top);
  });
}

/** Scrolls as a reader does; what comes into sight is measured then. */
export function scrollWindow(topPx: number): void {
  vi.stubGlobal('scrollY', topPx);
  act(() => {
    window.dispatchEvent(new Event('scroll'));
  });
  measureAnew();
}

/** The window gets another width, in which it is wide, and every element another height, in CSS pixels. */
export function widenWindow(heightPx: number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(heightPx);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1440);
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  measureAnew();
  // A browser tells of a scroll that the page made as of one that its reader did.
  scrollWindow(window.scrollY);
}

function measureAnew(): void {
  act(() => {
    for (const observer of observers) observer.report();
  });
}

/** Tells of what it observes when the test says so: its entries hold the element alone, whose height is read from it. */
class StubObserver {
  readonly #targets = new Set<Element>();
  readonly #tell: (entries: { target: Element }[]) => void;

  constructor(tell: (entries: { target: Element }[]) => void) {
    this.#tell = tell;
    observers.add(this);
  }

  observe(target: Element): void {
    this.#targets.add(target);
  }

  unobserve(target: Element): void {
    this.#targets.delete(target);
  }

  disconnect(): void {
    observers.delete(this);
  }

  report(): void {
    this.#tell([...this.#targets].map((target) => ({ target })));
  }
}
