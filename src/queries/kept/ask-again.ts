/** After each failure later; seldom enough for a device that is busy, often enough that little of a visit is lost. */
const ASK_AGAIN_AFTER_MS = 5_000;
const ASK_AGAIN_AT_LEAST_EVERY_MS = 60_000;

/** When to read again: one failure must not be the last word of a whole visit. */
export function askAgainWhileFailing({
  state,
}: {
  readonly state: { readonly status: string; readonly errorUpdateCount: number };
}): number | false {
  return state.status === 'error'
    ? Math.min(ASK_AGAIN_AFTER_MS * state.errorUpdateCount, ASK_AGAIN_AT_LEAST_EVERY_MS)
    : false;
}
