import { useEffect, useEffectEvent } from 'react';
import { readSettings } from './settings/settings-store.ts';

/** What each key does, by `KeyboardEvent.key`. A handler that returns false leaves the key to others. */
export type Shortcuts = Readonly<Record<string, () => boolean | void>>;

/**
 * Single keys without modifiers, while nobody is typing and no dialog is open. Letters and signs can be switched off;
 * named keys (Escape, arrows) stay.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const handler = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (handler === undefined || !isForShortcuts(event)) return;
    if (handler() !== false) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isForShortcuts(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false;
  if (event.key.length === 1 && !readSettings().hasSingleKeys) return false;
  if (document.querySelector('[role="dialog"][data-open]') !== null) return false;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && target.closest('input, textarea, select') === null;
}
