/**
 * Whom news pages credit with dispatches and pictures. Names stand as they are printed most often; credits and datelines print them in any case, so
 * they are compared folded.
 */

function toNames(typed: string): readonly string[] {
  return typed.split(/[|\n]/).flatMap((name) => name.trim() || []);
}

/** Agencies that send dispatches, most of them pictures too: `(ANSA) - `, `Roma, 6 set. (askanews) – `, `kim a mosca (ap)`. */
export const NEWS_AGENCIES = toNames(`
  Ansa | Adnkronos | AGI | Askanews | LaPresse | Dire | Nova | Agenzia Nova | Italpress | 9Colonne | Radiocor | TMNews
  AP | Associated Press | AFP | Reuters | EPA | UPI | Bloomberg | PA Media | PA Wire
  DPA | EFE | Europa Press | Belga | Lusa | APA | Keystone | Ritzau | NTB
  TASS | Ria Novosti | Interfax | Sputnik | Ukrinform | Unian
  KCNA | Yonhap | Xinhua | Kyodo | Jiji | PTI | Anadolu | Irna | Wafa
`);

/** Picture agencies, stock libraries and bodies that give their pictures away: in credits only. */
export const PICTURE_SOURCES = toNames(`
  Getty | Getty Images | Imagoeconomica | AGF | Contrasto | Fotogramma | Insidefoto | Olycom | IPA | Kikapress
  Mondadori Portfolio | Webphoto | Photomasi | Nurphoto | Sipa | Sipa USA | Imago | Zuma Press | Abaca
  Magnum Photos | MaxPPP | Backgrid | Splash News | WENN | Shutterstock | Alamy | iStock | Adobe Stock
  Depositphotos | Pixabay | Unsplash | Pexels | Wikimedia Commons | Wikipedia | NASA | ESA | ASI
`);

/** Sources whose name means nothing else, so that it is a credit at a caption's end even without a sign before it: `papa in piazza lapresse`. */
export const UNMISTAKABLE_SOURCES = toNames(`
  LaPresse | Imagoeconomica | Shutterstock | Getty Images | Adnkronos | Askanews | Italpress | Nurphoto | Kikapress
  Depositphotos | Adobe Stock | Wikimedia Commons
`);

/** Agencies that print their photographer's name after a slash: `EPA/MARIO ROSSI`. */
export const SIGNING_SOURCES = toNames(`
  EPA | AP | AFP | Ansa | Reuters | NASA | ESA | Sputnik | TASS | DPA | Xinhua | LaPresse | Getty | Getty Images
  Anadolu | Kyodo | Yonhap
`);

/** Agencies whose name at the end of a caption in one case is its credit: `papa in piazza ansa`. Not «bloomberg», «nova» or «nasa», whom captions are about. */
export const CLOSING_SOURCES: readonly string[] = [
  ...UNMISTAKABLE_SOURCES,
  ...toNames(`Ansa | Reuters | AFP | DPA | Xinhua | Yonhap | Kyodo`),
];
