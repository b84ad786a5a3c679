import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { inOrder, type EntityCorrection } from '#article/corrections/entity-correction.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { correctionsQuery, forgetCorrection } from '#queries/kept/corrections-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { CorrectionRow } from './CorrectionRow.tsx';

/** Everything that the reader has corrected of names, the latest first, each with the way back. */
export function CorrectionsPage() {
  const { corrections } = useLanguage().messages;
  const { data, isError } = useQuery(correctionsQuery());
  const kept = data === undefined ? null : inOrder(data.values()).reverse();
  return (
    <div className="mx-auto max-w-[720px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <PageHead title={corrections.pageTitle} intro={corrections.pageIntro} />
      {kept === null ? (
        <p className="mt-8 text-[15px]">{isError ? corrections.unread : corrections.reading}</p>
      ) : (
        <KeptCorrections kept={kept} />
      )}
    </div>
  );
}

function KeptCorrections(props: { kept: readonly EntityCorrection[] }) {
  const { corrections } = useLanguage().messages;
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { undo, said, status } = useUndo();
  return (
    <>
      {/* Before the list: it is where the reader is led from a line that has gone. */}
      <p ref={status} role="status" tabIndex={-1} className="mt-6 rounded-[6px] text-[15px]">
        {said === null ? null : corrections[said]}
      </p>
      {props.kept.length === 0 ? (
        <div className="mt-2 rounded-[14px] border border-hair px-5 py-6">
          <p className="font-serif text-lg">{corrections.empty}</p>
          <p className="mt-1 text-sm text-soft">{corrections.emptyHint}</p>
        </div>
      ) : (
        <ul className="mt-2 border-t border-hair">
          {props.kept.map((correction) => (
            <CorrectionRow
              key={correction.id}
              correction={correction}
              library={library}
              onUndo={() => undo(correction.id)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** Takes corrections back, and says so where the focus goes then. */
function useUndo() {
  const client = useQueryClient();
  const [said, setSaid] = useState<'undone' | 'notUndone' | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const undo = async (id: string) => {
    const forgotten = await forgetCorrection(client, id);
    setSaid(forgotten.ok ? 'undone' : 'notUndone');
    status.current?.focus();
  };
  return { undo: (id: string) => void undo(id), said, status };
}
