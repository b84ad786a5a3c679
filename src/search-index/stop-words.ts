/** Words that stand in every text, Italian and English, folded. What an elision leaves («dell'», «l'») is among them. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ad al allo ai agli all agl alla alle con col coi da dal dallo dai dagli dall dalla dalle di del dello dei degli ' +
    'dell della delle in nel nello nei negli nell nella nelle su sul sullo sui sugli sull sulla sulle per tra fra ' +
    'il lo la i gli le l un uno una d e ed o od ma che chi cui non si se ne ci vi mi ti c s t sono era ha ho hanno ' +
    'the an and or of to on at by for from with as is are was were be been it its that this'
  ).split(' '),
);

/** Whether a folded word says too little to be looked for beside others. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
