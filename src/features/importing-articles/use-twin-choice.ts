import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useRef, type Dispatch, type SetStateAction } from 'react';
import { keepBoth, replaceTwin } from '#queries/keep-candidate.ts';
import { LoadError } from '#queries/load-failure.ts';
import type { Ending, ReportLine } from './use-import.ts';

/** A line that asks, since the article is here already. */
export type Twin = ReportLine & { readonly kind: 'twin' };

/** What of a twin the reader chose. */
export type TwinChoice = 'keep' | 'replace' | 'both';

/** Carries out what the reader chose of a twin; its line then says what became of it. The same function as long as its arguments are. */
export function useTwinChoice(
  setLines: Dispatch<SetStateAction<readonly ReportLine[]>>,
  setEnding: (how: Ending) => void,
): (line: Twin, choice: TwinChoice) => Promise<void> {
  const client = useQueryClient();
  const decided = useRef(new WeakSet<Twin>());
  return useCallback(
    async (line, choice) => {
      // A second press comes before the first has been answered.
      if (decided.current.has(line)) return;
      decided.current.add(line);
      try {
        const next = await carryOut(client, line, choice);
        setLines((before) => before.map((other) => (other === line ? next : other)));
      } catch (error) {
        if (!(error instanceof LoadError)) throw error;
        // What the device keeps cannot be read now: the question stays, to be answered again.
        decided.current.delete(line);
        setEnding('unread');
      }
    },
    [client, setLines, setEnding],
  );
}

function carryOut(client: QueryClient, line: Twin, choice: TwinChoice): Promise<ReportLine> | ReportLine {
  if (choice === 'both') return keepBoth(client, line);
  if (choice === 'replace' && line.twin !== null) return replaceTwin(client, line, line.twin);
  return { kind: 'kept', headline: line.own.article.headline.text };
}
