/** Why something could not be loaded; the error screen puts each kind into plain words. */
export type LoadFailure =
  /** No answer at all: most often no connection. */
  | { readonly kind: 'network' }
  /** The server answered with an error. */
  | { readonly kind: 'server'; readonly status: number }
  /** The answer is not what was asked for. `detail` is for whoever mends it. */
  | { readonly kind: 'malformed'; readonly detail: string }
  /** This device does not give what the reader keeps on it, and it may be there. */
  | { readonly kind: 'device' }
  /** The library holds no article of that id. */
  | { readonly kind: 'no-article'; readonly id: string }
  /** No article of the library names an entity of that id. */
  | { readonly kind: 'no-entity'; readonly id: string };

/** How a failure travels: TanStack Query and the router take failures as exceptions. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.name = 'LoadError';
    this.failure = failure;
  }
}
