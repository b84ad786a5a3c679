import { useState, type ClipboardEvent, type DragEvent, type SyntheticEvent } from 'react';
import type { GivenFile } from './use-own-picture.ts';

/** Handlers of an element that takes a file by being dropped or pasted upon; `isOver` while one hovers. */
export function usePictureDrop(canTake: boolean, onFile: (file: GivenFile) => void) {
  const [isOver, setIsOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!canTake || !isMeant(event) || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return {
    isOver,
    handlers: {
      onDragOver: drag,
      onDragLeave: drag,
      onDrop: (event: DragEvent) => {
        drag(event);
        if (event.isDefaultPrevented()) onFile(event.dataTransfer.files[0]);
      },
      onPaste: (event: ClipboardEvent) => {
        if (canTake && isMeant(event) && !isWriting(event.clipboardData))
          onFile(event.clipboardData.files[0]);
      },
    },
  };
}

/**
 * React hands events of a dialog on to the element whose child opened it, wherever it stands in the page. And what is
 * typed into is the field's.
 */
function isMeant({ target, currentTarget }: SyntheticEvent): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('input:not([type=file]), textarea, select, [contenteditable]') === null
  );
}

/** Text that a word processor copies brings its own picture along; a picture brings no plain text beside its HTML. */
function isWriting({ types }: DataTransfer): boolean {
  return types.includes('text/plain') && types.includes('text/html');
}
