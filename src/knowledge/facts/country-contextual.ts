/** Printed forms of countries that count only in company, by ISO 3166 code. */
import type { Fact } from './notation.ts';

const KOREAN_COMPANY = [
  'corea-del-nord',
  'corea-del-sud',
  'pyongyang',
  'seul',
  'kim-jong-un',
  'penisola-coreana',
  'panmunjom',
  'yoon-suk-yeol',
  'moon-jae-in',
  'lee-jae-myung',
  'kim-jong-il',
  'kim-il-sung',
  'kim-yo-jong',
];

/** Aliases of countries that need company, by ISO 3166 code. */
export const COUNTRY_CONTEXTUAL: Readonly<Record<string, NonNullable<Fact['contextual']>>> = {
  KP: [
    { lang: 'it', text: 'Nord', near: KOREAN_COMPANY },
    { lang: 'it', text: 'Paese eremita', near: KOREAN_COMPANY },
    { lang: 'it', text: 'Regno eremita', near: KOREAN_COMPANY },
    { lang: 'en', text: 'North', near: KOREAN_COMPANY },
    { lang: 'en', text: 'hermit kingdom', near: KOREAN_COMPANY },
    { lang: 'en', text: 'Hermit Kingdom', near: KOREAN_COMPANY },
  ],
  KR: [
    { lang: 'it', text: 'Sud', near: KOREAN_COMPANY },
    { lang: 'en', text: 'South', near: KOREAN_COMPANY },
  ],
  CN: [
    { lang: 'it', text: 'Celeste Impero', near: ['pechino', 'cina', 'xi-jinping'] },
    { lang: 'it', text: 'Dragone', near: ['pechino', 'cina', 'xi-jinping'] },
    { lang: 'en', text: 'Middle Kingdom', near: ['pechino', 'cina', 'xi-jinping'] },
  ],
  JP: [{ lang: 'it', text: 'Sol Levante', near: ['giappone', 'tokyo'] }],
  IT: [
    { lang: 'it', text: 'Belpaese', near: ['italia', 'roma'] },
    { lang: 'it', text: 'Bel Paese', near: ['italia', 'roma'] },
  ],
  FR: [{ lang: 'it', text: 'Esagono', near: ['francia', 'parigi'] }],
  US: [
    {
      lang: 'en',
      text: 'America',
      near: ['stati-uniti', 'washington', 'donald-trump', 'joe-biden', 'barack-obama', 'casa-bianca'],
    },
    {
      lang: 'it',
      text: 'America',
      near: ['stati-uniti', 'washington', 'donald-trump', 'joe-biden', 'barack-obama', 'casa-bianca'],
    },
  ],
};
