import type { LinkingKind } from '#recognise/linking-cases/linking-case.ts';
import { LINKING_CASES } from '#recognise/linking-cases/linking-cases.ts';
import { scoreLinking, type LinkingScore } from '#recognise/linking-cases/score-linking.ts';
import { findMentions, type TaggerModels } from '#recognise/find-mentions.ts';
import { localiseStrangers } from '#recognise/localise-strangers.ts';
import { toSha256 } from './compile-file.ts';
import { knowledgeIndex } from './knowledge-index.ts';

/** The scores of every linking case, read with the whole base and the given models. */
export function readLinking(models: TaggerModels): Map<LinkingKind, LinkingScore> {
  const index = knowledgeIndex();
  return scoreLinking(
    LINKING_CASES,
    (lines, lang) =>
      localiseStrangers(findMentions(lines, lang, index, models), toSha256(lines.join('\n')), index).mentions,
    (id) => index.byId.has(id),
  );
}
