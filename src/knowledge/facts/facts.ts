/** Every typed fact but the countries and cities, which are joined with packages at build time. */
import type { Fact } from './notation.ts';
import { FOOTBALL_CLUBS } from './bodies/football-clubs.ts';
import { OTHER_TEAMS } from './bodies/other-teams.ts';
import { COMPANIES_AND_MEDIA } from './bodies/companies.ts';
import { ITALIAN_BODIES } from './bodies/italian-bodies.ts';
import { EDITION } from './edition.ts';
import { NATIONAL_ORGANISATIONS } from './organisations-nations.ts';
import { ORGANISATIONS } from './organisations.ts';
import { EUROPEAN_PEOPLE } from './people-europe.ts';
import { ITALIAN_PEOPLE } from './people-italy.ts';
import { SCIENCE_PEOPLE } from './people-science.ts';
import { WORLD_PEOPLE } from './people-world.ts';
import { ITALIAN_PLACES } from './places-italy.ts';
import { WORLD_PLACES } from './places-world.ts';
import { WORKS_AND_EVENTS } from './works-and-events.ts';

/** The facts in the order they are kept; ids are unique over all of them. */
export const FACTS: readonly Fact[] = [
  ...ITALIAN_PEOPLE,
  ...EUROPEAN_PEOPLE,
  ...WORLD_PEOPLE,
  ...SCIENCE_PEOPLE,
  ...ORGANISATIONS,
  ...NATIONAL_ORGANISATIONS,
  ...ITALIAN_BODIES,
  ...COMPANIES_AND_MEDIA,
  ...FOOTBALL_CLUBS,
  ...OTHER_TEAMS,
  ...ITALIAN_PLACES,
  ...WORLD_PLACES,
  ...WORKS_AND_EVENTS,
  ...EDITION,
];
