import { reject, runDecoder, toList, toWhole, type DecodeError } from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import type { Result } from '#article/result.ts';
import { decodeBareEntity, type BareEntity } from './bare-entity.ts';

/** An entity with how often the edition names it. */
export interface CountedEntity {
  /** Without roles. */
  readonly entity: Entity;
  readonly articles: number;
  readonly mentions: number;
}

/** An entity as its file has it: entity, articles, mentions. */
export type WrittenFigure = readonly [entity: BareEntity, articles: number, mentions: number];

/** The entities from their file, those whom most articles name first, or the first fault with its path. */
export function decodeFiguresShard(value: unknown): Result<readonly CountedEntity[], DecodeError> {
  return runDecoder(() =>
    toList(value, 'figures', (item, path) => {
      if (!Array.isArray(item)) return reject(path, 'a list is needed');
      const parts: readonly unknown[] = item;
      return {
        entity: decodeBareEntity(parts[0], `${path}[0]`),
        articles: toWhole(parts[1], `${path}[1]`, 1),
        mentions: toWhole(parts[2], `${path}[2]`, 1),
      };
    }),
  );
}
