/** Newspapers whose title is an ordinary word with its article: «la Repubblica» is a state, «La Stampa» is the press, unless the page speaks of newspapers. */
import type { IndexedName } from '#knowledge/knowledge-index.ts';
import { toWords } from '#text/words.ts';
import type { KnownContext } from './known-names.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';

/** Articles that titles begin with, and their joined forms, folded. */
const ARTICLE = /^(?:il|la|lo|l|i|gli|le)$/;
const JOINED_ARTICLE =
  /^(?:il|la|lo|l|del|della|dell|dal|dalla|dall|al|alla|all|sul|sulla|sull|nel|nella|nell)$/;

/** Folded words of pages that quote newspapers. */
const PRESS_WORDS =
  'quotidiano quotidiani giornale giornali giornalista giornalisti intervista intervistato intervistata cronista testata redazione prima pagina editoriale'.split(
    ' ',
  );

/** False where the words are printed like a state, a camp or a morning and nothing on the page speaks of newspapers. Other names always fit. */
export function fitsAsTitle(
  line: ReadLine,
  from: number,
  to: number,
  name: IndexedName,
  context: KnownContext,
): boolean {
  if (!isArticleTitle(name, context)) return true;
  const printed = line.words[from];
  const before = line.words[from - 1];
  if (!printed) return false;
  if (isQuoted(line, from, to)) return true;
  // With its article in capitals inside a sentence: «lo scrive La Stampa».
  if (to - from > 1 && printed.written !== 'lower' && !startsSentence(line, from)) return true;
  const spoken = PRESS_WORDS.some((word) => context.vocabulary.lower.has(word));
  if (to - from > 1) return spoken;
  return spoken
    ? !isOffice(before?.folded, line.words[from - 2]?.folded)
    : !JOINED_ARTICLE.test(before?.folded ?? '');
}

/** True for an organisation called by an article and one ordinary word. */
function isArticleTitle(name: IndexedName, { index }: KnownContext): boolean {
  if (name.entity.type !== 'organisation' || name.capitals.length > 2) return false;
  const [article, word, more] = toWords(name.entity.names.it?.label ?? '');
  return (
    article !== undefined &&
    word !== undefined &&
    more === undefined &&
    ARTICLE.test(article.folded) &&
    index.ordinaryWords.has(word.folded)
  );
}

/** «il presidente della Repubblica», «la procura della Repubblica», «l'ordine della Stampa». */
function isOffice(before: string | undefined, second: string | undefined): boolean {
  return (
    /^(?:della|dell|del)$/.test(before ?? '') &&
    /^(?:presidente|presidenza|procura|procuratore|procuratrice|senatore|senatrice|ordine|sala|ministro)$/.test(
      second ?? '',
    )
  );
}

function isQuoted(line: ReadLine, from: number, to: number): boolean {
  return /["“«]$/.test(gapBefore(line, from)) && /^["”»]/.test(gapBefore(line, to));
}
