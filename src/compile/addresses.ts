const MAIL = /^[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const WITH_SCHEME = /^(?:https?:\/\/|www\.)\S+$/iu;
/** `pic.twitter.com/abcd`, `fanpage.it`: in small letters up to its path, so that «S.p.A» is none. */
const BARE = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}(?:\/\S*)?$/u;

/** True for a line that is one address of the web or of mail and nothing else: it names nobody and is printed as it is. */
export function isAddress(text: string): boolean {
  return MAIL.test(text) || WITH_SCHEME.test(text) || BARE.test(text);
}
