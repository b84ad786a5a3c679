import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { bringSources } from '#queries/brought.ts';
import { importPath } from '#urls/paths.ts';
import { useFileDrop } from './use-file-drop.ts';

/** The whole window takes files; while some hover, a frame says so and leaves the page in sight, which has places of its own. */
export function DropZone() {
  const { messages } = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isOver = useFileDrop((sources) => {
    bringSources(client, sources);
    if (pathname !== importPath()) void navigate(importPath());
  });
  return (
    <div role="status" className="pointer-events-none fixed inset-0 z-30 print:hidden">
      {isOver ? (
        <div className="flex h-full items-end justify-center border-4 border-dashed border-ink p-6">
          <p className="rounded-[10px] bg-ink px-5 py-3 text-[15px] text-paper">
            {messages.importing.dropHere}
          </p>
        </div>
      ) : null}
    </div>
  );
}
