/**
 * The short hand in which facts are typed, one line an entity. Names are `Label | alias | alias`; roles are
 * `title@holder from..to` with a title of `titles.ts` or `italiano/English`; both are expanded by `expandFact`.
 */
import type { EntityType, NameLanguage } from '#article/entity.ts';

/** What one typed line says; every field but the first two may be left out. */
export interface Fact {
  readonly type: EntityType;
  /** Italian names: `Label | alias | alias`. The id is the slug of the label unless `id` is given. */
  readonly it: string;
  /** English names; absent when they are the Italian ones. */
  readonly en?: string;
  readonly id?: string;
  /** Descriptions `[Italian, English]`; absent when they are derived from the first role. */
  readonly about?: readonly [it: string, en: string];
  /** Most notable first: `president@francia 2017-05..`, `title@-` for no holder, no dates when unsure. */
  readonly roles?: readonly string[];
  /** The part used alone when it is not the last word of the label. */
  readonly short?: string;
  /** From 0 to 1; 0.6 when absent. */
  readonly prominence?: number;
  readonly contextual?: readonly {
    readonly lang: NameLanguage;
    readonly text: string;
    readonly near: readonly string[];
    readonly article?: 'il' | 'la';
  }[];
  /** Adjectives `[Italian, English]`, forms joined by `/`. */
  readonly adjectives?: readonly [it: string, en: string];
  /** Italian article of the label, for descriptions that say «della Bce». */
  readonly article?: string;
}

type Rest = Omit<Fact, 'type' | 'it' | 'about' | 'roles'>;

/** A person known by offices held; the description is derived from the first of them. */
export function person(names: string, roles: string | readonly string[], rest: Rest = {}): Fact {
  return { type: 'person', it: names, roles: typeof roles === 'string' ? [roles] : roles, ...rest };
}

/** A person described in words, with or without offices. */
export function figure(
  names: string,
  it: string,
  en: string,
  roles: readonly string[] = [],
  rest: Rest = {},
): Fact {
  return { type: 'person', it: names, about: [it, en], roles, ...rest };
}

/** A geographic or built place. `en` holds its English names; empty when they are the Italian ones. */
export function place(names: string, en: string, itAbout: string, enAbout: string, rest: Rest = {}): Fact {
  return { type: 'place', it: names, ...(en === '' ? {} : { en }), about: [itAbout, enAbout], ...rest };
}

/** A body, company, medium or armed group. `en` as for `place`. */
export function organisation(
  names: string,
  en: string,
  itAbout: string,
  enAbout: string,
  rest: Rest = {},
): Fact {
  return {
    type: 'organisation',
    it: names,
    ...(en === '' ? {} : { en }),
    about: [itAbout, enAbout],
    ...rest,
  };
}

/** A named work, law, treaty or prize. `en` as for `place`. */
export function work(names: string, en: string, itAbout: string, enAbout: string, rest: Rest = {}): Fact {
  return { type: 'work', it: names, ...(en === '' ? {} : { en }), about: [itAbout, enAbout], ...rest };
}

/** A named event. `en` as for `place`. */
export function event(names: string, en: string, itAbout: string, enAbout: string, rest: Rest = {}): Fact {
  return { type: 'event', it: names, ...(en === '' ? {} : { en }), about: [itAbout, enAbout], ...rest };
}
