import type { Messages } from './messages-it.ts';

/** What is told of an export: `queries/use-export.ts` has it. */
export type ToldExport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly why: keyof Messages['exporting']['failed'] };

/** How an export ended, in a sentence; null before. */
export function tellExport(state: ToldExport, { exporting }: Messages): string | null {
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'done':
      return state.leftOut === 0 ? exporting.saved : exporting.savedWithout(state.leftOut);
    case 'failed':
      return exporting.failed[state.why];
  }
}
