/** Names of kinds of pieces, folded to small letters and straight apostrophes. A list, since «Il caso» is told from a title by custom alone. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'il punto,il caso,il retroscena,il commento,il personaggio,il racconto,il fatto,il reportage,il dossier,il documento,il colloquio,il ritratto,il dibattito,il focus,' +
    "l'intervista,l'analisi,l'editoriale,l'inchiesta,l'intervento,l'approfondimento,l'evento,l'opinione,la storia,la polemica,la scheda,lo scenario,la vicenda,la lettera," +
    "la reazione,le reazioni,la cronologia,i precedenti,i punti chiave,esclusiva,ultim'ora,in diretta,la diretta,focus,editoriale,analisi,intervista," +
    'analysis,explainer,opinion,editorial,comment,interview,exclusive,breaking news,live,key points,at a glance,fact check,obituary,the big picture,in brief'
  ).split(','),
);
const LONGEST_CHARACTERS = 30;

/** True for the name of a kind of piece («Il punto», «EXCLUSIVE»), which stands over a headline or a part of the text and is neither headline nor caption. */
export function isSectionLabel(text: string): boolean {
  if (text.length > LONGEST_CHARACTERS) return false;
  return LABELS.has(text.toLowerCase().replaceAll('’', "'").replace(/[:.]$/, ''));
}

/** True for `L'INTERVISTA / Antonio Tajani`: a label, then what the piece is about. */
export function opensWithLabel(text: string): boolean {
  const label = /^([^/|:–—-]{3,30}?) ?(?:[/|:–—]|- )/u.exec(text)?.[1];
  return label !== undefined && isSectionLabel(label);
}
