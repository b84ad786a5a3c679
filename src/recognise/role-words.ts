/** Words of offices and functions, folded. Facts of language, no names. */
import { TITLES } from './titles.ts';

/** Forms of address: they say nothing of what somebody does. */
const ADDRESS = new Set(
  'signor signore signora signorina don padre suor suora frate monsignor monsignore onorevole dottor dottore dottoressa professor professore professoressa prof ingegner ragionier mr mrs ms miss dr sir dame lord lady father sister reverend imputato imputata indagato indagata boss latitante pentito suspect defendant nominee candidate autista figure'.split(
    ' ',
  ),
);
/** Before an English title, as part of it: «foreign minister», «prime minister», «former vice president». */
const BEFORE_TITLE = new Set(
  'prime vice deputy defence defense foreign finance interior health trade energy economy justice education environment culture former acting interim executive chief secretary attorney lieutenant major brigadier assistant first honorary incoming outgoing senior national security party opposition special'.split(
    ' ',
  ),
);
/** Behind an Italian title, as part of it: «amministratore delegato», «segretario generale». */
const BEHIND_TITLE = new Set(
  'delegato delegata eletto eletta elect generale esecutivo esecutiva aggiunto aggiunta onorario onoraria uscente emerito supremo nazionale regionale capo general executive'.split(
    ' ',
  ),
);

/** True for a folded title that names an office or a function. */
export function isRole(folded: string): boolean {
  return TITLES.has(folded) && !ADDRESS.has(folded);
}

/** True for a folded word that belongs to the English title behind it. */
export function isBeforeTitle(folded: string): boolean {
  return BEFORE_TITLE.has(folded);
}

/** True for a folded word that belongs to the Italian title before it. */
export function isBehindTitle(folded: string): boolean {
  return BEHIND_TITLE.has(folded);
}
