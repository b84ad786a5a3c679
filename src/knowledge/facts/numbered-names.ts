/**
 * Names that a number belongs to: «apollo 11» and «fiat 500» at a caption's end say what is shown, not which photo it is. Folded. Names that also stand
 * alone in captions list the numbers they are known with; the others take any number.
 */

const TYPED = `
  air force 1 2 | apollo | artemis | gemini | soyuz | sojuz | voyager 1 2 | luna 9 16 24 25 | ariane 4 5 6 | falcon 1 9 | sputnik 1 2 3 5
  vostok | tiangong 1 2 | pioneer 10 11 | boeing 707 727 737 747 757 767 777 787
  airbus 220 300 310 318 319 320 321 330 340 350 380 | atr 42 72 | mig | sukhoi | tupolev | antonov | f | b 2 21 29 52
  leopard 1 2 | s 300 400 500 | ak 47 74 | kalashnikov 47 | c 130 | hwasong 12 14 15 17 18 19 20
  fiat 124 126 127 128 130 131 500 600 850 | alfa 33 75 147 155 156 159 164 166
  alfa romeo 33 75 147 155 156 159 164 166 | ferrari 250 288 296 308 312 328 348 355 360 365 430 458 488 812
  porsche 356 550 904 911 917 918 928 944 956 959 | peugeot 104 205 206 207 208 307 308 504 505 508 | renault 4 5
  maserati 250 | lancia 037 | audi 80 100 | vespa 50 125 | formula 1 2 3 4 | f1 | xbox 360 | playstation
  iphone 4 5 6 7 8 11 12 13 14 15 16 17 | windows 7 8 10 11 95 98 | gpt | chatgpt | covid 19 | sars | industria 4 5
  rai 1 2 3 4 5 24 | tg 1 2 3 4 5 24 | canale 5 | rete 4 | channel 4 5 | sky 24 | bbc 1 2 3 4
  rocky | rambo | terminator | matrix 2 3 4 | alien 3 | avatar 2 3 | toy story | kill bill 1 2 | shrek | frozen 2 3
  top gun 2 | ghostbusters 2 | ocean's 8 11 12 13 | il padrino 2 3 | star wars | guerre stellari | mission impossible
  ritorno al futuro 2 3 | indiana jones 5 | jurassic park 2 3 | arma letale 2 3 4 | die hard | fast and furious
  fast & furious | inside out 2 | iron man 2 3 | spider man 2 3 | paddington 2 3 | gladiator 2 | il gladiatore 2
  squid game 2 3 | gomorra 2 3 4 5 | masterchef | x factor | grande fratello | big brother
  james bond 007 | bond 007 | agente 007 | agenti 007
  area 51 | route 66 | blink 182 | maroon 5 | u 2 | chanel 5 | g 7 8 20 | agenda 21 30 | level 42
`;

/** Folded names → the numbers that belong to them, as printed; an empty set stands for any. */
export const NUMBERED_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TYPED.split(/[|\n]/).flatMap((typed) => {
    const [, name = '', numbers = ''] = /^\s*(.*?)((?: \d+)*)\s*$/.exec(typed) ?? [];
    return name === '' ? [] : [[name, new Set(numbers.split(' ').filter(Boolean))]];
  }),
);
