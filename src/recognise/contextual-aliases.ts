/** Aliases that need company: «il Nord» is North Korea only where the document names Pyongyang, Seoul or the country itself. */
import { hasCapital } from '#text/words.ts';
import { addNamed, type DocumentState } from './document-state.ts';
import { carriesCapitals } from './printed-capitals.ts';
import { hasSaintBefore } from './titles-before.ts';
import { gapBefore, isRomanNumeral, type ReadLine } from './read-line.ts';

const CONFIDENCE = 0.75;

/** Adds the contextual aliases in the lines in mixed case. Runs after the full names. */
export function findContextualAliases(state: DocumentState): void {
  const { index, lang } = state.context;
  state.lines.forEach((line, i) => {
    if (line.written !== 'mixed' || line.titleCase) return;
    for (let at = 0; at < line.words.length; at += 1) {
      const word = line.words[at];
      if (!word || state.covered[i]?.has(at) || !index.names.mayBegin(word.folded)) continue;
      for (const match of index.names.matchesAt(line.text, line.words, at)) {
        const alias = match.values.find(
          (name) =>
            name.kind === 'contextual' &&
            name.lang === lang &&
            carriesCapitals(line, at, name) &&
            (state.cast.has(name.entity.id) || (name.near ?? []).some((id) => state.cast.has(id))),
        );
        if (!alias || !standsAlone(line, match.from, match.to)) continue;
        const entity = state.cast.addKnown(alias.entity);
        addNamed(state, i, {
          from: match.from,
          to: match.to,
          form: 'alias',
          entity,
          confidence: CONFIDENCE,
          candidates: [],
        });
        break;
      }
    }
  });
}

/** A direction («a Nord di», «North of») or a part of a longer name («Nord Italia», «Mare del Nord») is not the alias. */
function standsAlone(line: ReadLine, from: number, to: number): boolean {
  const before = line.words[from - 1];
  const after = line.words[to];
  if (
    after &&
    gapBefore(line, to) === ' ' &&
    (hasCapital(after) || after.folded === 'of' || isRomanNumeral(after.text))
  )
    return false;
  if (hasSaintBefore(line, from)) return false;
  if (!before || gapBefore(line, from) !== ' ') return true;
  if (/^(?:a|verso|due)$/.test(before.folded)) return false;
  const second = line.words[from - 2];
  const complement =
    /^(?:del|of|the)$/.test(before.folded) &&
    second !== undefined &&
    hasCapital(second) &&
    gapBefore(line, from - 1) === ' ';
  return !complement || from === 2 || before.folded === 'the';
}
