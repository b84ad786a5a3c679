declare module 'virtual:edition' {
  /** Address of the library's JSON file from the root of the host, with the base the app is deployed under. */
  export const libraryUrl: string;
  /** Address of the folder of the articles' files, with a slash at its end. */
  export const articlesUrl: string;
}
