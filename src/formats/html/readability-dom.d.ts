/** The light DOM that comes with Readability and has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  interface LightElement {
    readonly attributes: readonly { readonly name: string }[];
    getElementsByTagName(name: string): readonly LightElement[];
  }
  export default class JSDOMParser {
    parse(html: string, address: string): LightElement;
  }
}
