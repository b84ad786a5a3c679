import { useSyncExternalStore } from 'react';

/** The value of the root element's attribute, live; `fallback` where there is no document. */
export function useRootAttribute(name: string, fallback: string): string {
  return useSyncExternalStore(
    (onChange) => {
      const observer = new MutationObserver(onChange);
      observer.observe(document.documentElement, { attributeFilter: [name] });
      return () => observer.disconnect();
    },
    () => document.documentElement.getAttribute(name) ?? fallback,
    () => fallback,
  );
}
