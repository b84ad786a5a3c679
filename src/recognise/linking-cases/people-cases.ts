/** Two people who share a name, or a part of one. Sentences and people are invented, but for those whom the base has. */
import { casesOf, type LinkingCase } from './linking-case.ts';

const SAME_SURNAME: readonly LinkingCase[] = [
  ...casesOf(
    'same surname',
    'it',
    'Il ministro [[Carlo Ferrandi|carlo]] è arrivato a Bari.\nAl tavolo sedeva anche la sindaca [[Giulia Ferrandi|giulia]], che non è sua parente.\nAlla fine la sindaca [[Ferrandi|giulia]] ha parlato per prima.',
    'Ha segnato [[Luca Brambati|luca]] al decimo minuto.\nIn tribuna sedeva il prefetto [[Andrea Brambati|andrea]].\nIl prefetto [[Brambati|andrea]] ha premiato i ragazzi.',
    '[[Marta Solari|marta]] e [[Elena Solari|elena]] hanno firmato insieme la lettera. «Non cambia nulla», dice [[Solari|?]].',
    'Il ministro [[Ferrandi|ministro]] ha parlato alla Camera.\nIeri il portiere [[Ferrandi|portiere]] ha parato un rigore.',
    'La premier [[Giorgia Meloni|=giorgia-meloni]] è a Bruxelles.\nIl cuoco [[Dario Meloni|dario]] ha aperto un locale a Cagliari. [[Dario Meloni|dario]] ha quarant’anni.\nIn serata la premier [[Meloni|=giorgia-meloni]] rientra.',
    'L’avvocato [[Paolo Neri|paolo]] difende l’imputato [[Sergio Neri|sergio]]. L’imputato [[Neri|sergio]] ha taciuto.',
  ),
  ...casesOf(
    'same surname',
    'en',
    'Senator [[Alice Harwood|alice]] opened the hearing.\nThe witness, [[Tom Harwood|tom]], a plumber from Ohio, said little.\nSenator [[Harwood|alice]] thanked him.',
    '[[Peter Lindqvist|peter]] and [[Sara Lindqvist|sara]] voted against. [[Lindqvist|?]] later changed sides.',
    'Coach [[Dan Mercer|dan]] praised the team.\nThe mayor, [[Ruth Mercer|ruth]], handed over the cup.\nMayor [[Mercer|ruth]] said the town was proud.',
    'President [[Donald Trump|=donald-trump]] landed at noon.\nThe baker [[Simon Trump|simon]] of Ohio watched. [[Simon Trump|simon]] is no relation.',
    'Judge [[Whitlow|judge]] adjourned the case.\nA striker, [[Kevin Whitlow|kevin]], had been called as a witness.',
  ),
];

const SAME_FULL_NAME: readonly LinkingCase[] = [
  ...casesOf(
    'same full name',
    'it',
    'Il calciatore [[Marco Galbiati|calciatore]] ha firmato per tre anni.\nIl ministro [[Marco Galbiati|ministro]] ha smentito ogni legame con lui.',
    'Il procuratore [[Andrea Solmi|procuratore]] ha chiesto il rinvio a giudizio.\nFra gli indagati c’è un idraulico che si chiama come lui: l’idraulico [[Andrea Solmi|idraulico]] si dice innocente.',
    '[[Paolo Vezzani|giovane]], 24 anni, studente, è rimasto ferito.\n[[Paolo Vezzani|vecchio]], 71 anni, pensionato, guidava il furgone.',
    'L’attore [[Matteo Renzi|attore]] debutta stasera a Prato.\nIn sala è atteso anche il senatore [[Matteo Renzi|=matteo-renzi]].',
    'Il panettiere [[Mario Draghi|panettiere]] di Ancona ha vinto alla lotteria.',
    'Il vescovo [[Luigi Corsini|vescovo]] ha celebrato la messa. Il portiere [[Luigi Corsini|portiere]] ha parato due rigori.\nIl giorno dopo [[Luigi Corsini|?]] è partito per Roma.',
  ),
  ...casesOf(
    'same full name',
    'en',
    'The senator [[James Calloway|senator]] asked for an inquiry.\nThe goalkeeper [[James Calloway|keeper]] signed a new contract.',
    'The plumber [[Joe Biden|plumber]] from Leeds is tired of jokes.',
    '[[Robert Ashdown|young]], 19, a student, was hurt.\n[[Robert Ashdown|old]], 68, a pensioner, drove the van.',
    'The singer [[Laura Kettering|singer]] cancelled her tour. The judge [[Laura Kettering|judge]] granted the delay.',
    'The nurse [[Boris Johnson|nurse]] has worked in Hull for ten years.',
  ),
];

const FAMILY: readonly LinkingCase[] = [
  ...casesOf(
    'family',
    'it',
    'Il leader [[Kim Jong-un|=kim-jong-un]] ha parlato.\nLa sorella [[Kim Yo-jong|=kim-yo-jong]] era accanto a lui. La sorella di [[Kim|?]] non ha parlato.',
    '[[Elon Musk|=elon-musk]] è arrivato con il fratello [[Kimbal Musk|kimbal]]. [[Kimbal Musk|kimbal]] dirige una catena di ristoranti.',
    'Il presidente [[Donald Trump|=donald-trump]] era con la figlia [[Ivanka Trump|=ivanka-trump]]. Più tardi [[Tiffany Trump|tiffany]] li ha raggiunti.',
    'A guidare l’azienda è [[Ottavio Berlendis|padre]].\nLa figlia [[Chiara Berlendis|figlia]] ne prenderà il posto. «Mio padre resta», dice [[Chiara Berlendis|figlia]].',
    'La moglie di [[Nicola Trasatti|marito]], [[Irene Trasatti|moglie]], è stata ascoltata.\nI fratelli [[Trasatti|?]] non rispondono.',
    'I coniugi [[Silvio Berlenda|lui]] e [[Anna Berlenda|lei]] vivono a Lecce. La signora [[Berlenda|lei]] insegna.',
  ),
  ...casesOf(
    'family',
    'en',
    'Former president [[Bill Clinton|=bill-clinton]] spoke first.\nHis daughter [[Chelsea Clinton|chelsea]] followed. [[Chelsea Clinton|chelsea]] did not take questions.',
    '[[Hunter Biden|hunter]] left the court. President [[Joe Biden|=joe-biden]] did not comment.',
    'The founder [[George Pemberton|father]] died in May.\nHis son [[Adam Pemberton|son]] takes over. The [[Pemberton|?]] family owns the mill.',
    'Mr [[Oakley|mr]] and Mrs [[Oakley|mrs]] left through the back door.',
    '[[Kim Jong-un|=kim-jong-un]] never spoke of his half-brother [[Kim Jong-nam|nam]]. [[Kim Jong-nam|nam]] was killed in Malaysia.',
  ),
];

/** The cases of this file. */
export const PEOPLE_CASES: readonly LinkingCase[] = [...SAME_SURNAME, ...SAME_FULL_NAME, ...FAMILY];
