/** Who of a page bears one full name, and what the page says of each. */
import type { EntityId } from '#article/ids.ts';
import { areApart } from './callings.ts';
import type { PersonTraits } from './person-traits.ts';

/** Years by which two ages of one person may differ in an article. */
const BIRTHDAYS = 1;

/** Filled while the page is read. */
export class Namesakes {
  private readonly bearers = new Map<string, EntityId[]>();
  private readonly titles = new Map<EntityId, Set<string>>();
  private readonly ages = new Map<EntityId, number>();

  /** The people who bear the full name, in folded words, in the order in which they came. */
  bearersOf(folded: string): readonly EntityId[] {
    return this.bearers.get(folded) ?? [];
  }

  add(folded: string, id: EntityId): void {
    const ids = this.bearers.get(folded);
    if (ids) ids.push(id);
    else this.bearers.set(folded, [id]);
  }

  note(id: EntityId, { titles, age }: PersonTraits): void {
    const noted = this.titles.get(id) ?? new Set<string>();
    for (const title of titles) noted.add(title);
    this.titles.set(id, noted);
    if (age !== null) this.ages.set(id, age);
  }

  /** The folded titles under which the page names the person. */
  titlesOf(id: EntityId): ReadonlySet<string> {
    return this.titles.get(id) ?? new Set();
  }

  /** True when somebody of these traits is not the person, whatever the name. */
  isApart(id: EntityId, { titles, age }: PersonTraits): boolean {
    const known = this.ages.get(id);
    if (known !== undefined && age !== null && Math.abs(known - age) > BIRTHDAYS) return true;
    return titles.some((title) => [...this.titlesOf(id)].some((other) => areApart(title, other)));
  }
}
