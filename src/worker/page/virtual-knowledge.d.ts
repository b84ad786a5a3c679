declare module 'virtual:knowledge' {
  /** Where the app has what the worker reads with; with the base it is deployed under. */
  export const tools: {
    readonly knowledge: string;
    readonly models: { readonly it: string; readonly en: string };
  };
}
