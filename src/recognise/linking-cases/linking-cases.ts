import type { LinkingCase } from './linking-case.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import { REFERENCE_CASES } from './reference-cases.ts';
import { THING_CASES } from './thing-cases.ts';

/** Every case, for the test and for `npm run bench`. */
export const LINKING_CASES: readonly LinkingCase[] = [...PEOPLE_CASES, ...THING_CASES, ...REFERENCE_CASES];
