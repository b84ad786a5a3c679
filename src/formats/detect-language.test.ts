import { describe, expect, it } from 'vitest';
import { correctLanguage, detectLanguage } from './detect-language.ts';

const ITALIAN =
  'Il sindaco ha aperto ieri il ponte di legno sul fiume, dopo dieci anni di lavori, davanti a tutti gli abitanti del paese.';
const ENGLISH =
  'The mayor opened the wooden bridge over the river yesterday, after ten years of work, in front of everyone in the village.';
const LATIN =
  'Ego vero, cives, pontem hunc vobis commendo, quem maiores nostri aedificaverunt et nos omnes servabimus.';
const OTHERS: readonly (readonly [string, string])[] = [
  [
    'fr',
    'Le maire a ouvert hier le pont de bois sur la rivière, après dix ans de travaux, devant tous les habitants du village.',
  ],
  [
    'de',
    'Der Bürgermeister hat gestern nach zehn Jahren Bauzeit die Holzbrücke über den Fluss vor allen Bewohnern des Dorfes eröffnet.',
  ],
  [
    'es',
    'El alcalde abrió ayer el puente de madera sobre el río, después de diez años de obras, ante todos los vecinos del pueblo.',
  ],
  [
    'pt',
    'O prefeito abriu ontem a ponte de madeira sobre o rio, depois de dez anos de obras, diante de todos os moradores da aldeia.',
  ],
  [
    'nl',
    'De burgemeester heeft gisteren na tien jaar werk de houten brug over de rivier geopend voor alle inwoners van het dorp.',
  ],
  [
    'da',
    'Borgmesteren åbnede i går træbroen over floden efter ti års arbejde foran alle landsbyens beboere.',
  ],
  [
    'fi',
    'Kaupunginjohtaja avasi eilen puusillan joen yli kymmenen vuoden työn jälkeen kaikkien kylän asukkaiden edessä.',
  ],
  [
    'uk',
    'Мер відкрив учора дерев’яний міст через річку після десяти років робіт перед усіма мешканцями села.',
  ],
  ['ru', 'Мэр открыл вчера деревянный мост через реку после десяти лет работ перед всеми жителями деревни.'],
  ['el', 'Ο δήμαρχος άνοιξε χθες την ξύλινη γέφυρα πάνω από το ποτάμι, μετά από δέκα χρόνια εργασιών.'],
  ['ar', 'افتتح رئيس البلدية أمس الجسر الخشبي فوق النهر بعد عشر سنوات من العمل أمام جميع سكان القرية.'],
  ['ko', '시장은 어제 십 년의 공사 끝에 마을 주민 모두가 보는 앞에서 강 위의 나무 다리를 열었다.'],
  ['ja', '市長は昨日、十年の工事を経て、村のすべての住民の前で川にかかる木の橋を開いた。'],
  ['zh', '市长昨天在全村居民面前为历时十年修建的河上木桥揭幕。'],
];
const ALL: typeof OTHERS = [['it', ITALIAN], ['en', ENGLISH], ...OTHERS];

describe('the language of a text', () => {
  it.each(ALL)('is %s', (lang, text) => {
    expect(detectLanguage([text])).toBe(lang);
  });

  it.each(ALL)('is %s in capitals too', (lang, text) => {
    expect(detectLanguage([text.toUpperCase()])).toBe(lang);
  });

  it('is the one that most of it is in', () => {
    expect(detectLanguage([ENGLISH, ITALIAN, ITALIAN, ITALIAN])).toBe('it');
    expect(detectLanguage([ITALIAN, ENGLISH, ENGLISH, ENGLISH])).toBe('en');
    expect(detectLanguage([LATIN, ITALIAN, ITALIAN])).toBe('it');
  });

  it('is read off ten thousand characters', () => {
    const beginning = Array.from({ length: Math.ceil(10_000 / ITALIAN.length) }, () => ITALIAN);
    expect(detectLanguage([...beginning, ENGLISH.repeat(1000)])).toBe('it');
  });

  it('is told of one line of ten million letters', () => {
    expect(detectLanguage(['a'.repeat(10_000_000)])).toMatch(/^[a-z]{2,3}$/);
  });
});

describe('a text too short to tell is Italian or English', () => {
  it.each([
    ['en', 'The mayor opened the bridge and it will stay open.'],
    ['en', 'THE MAYOR OPENED THE BRIDGE'],
    ['it', 'Il sindaco ha aperto il ponte e non lo chiude più.'],
    ['it', 'Il ponte'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage([text])).toBe(lang);
  });

  it('whatever else it is', () => {
    expect(['it', 'en']).toContain(detectLanguage(['Der Bürgermeister kam gestern.']));
  });

  it.each([[[]], [['']], [['2024']], [['12.5.2024', '—']]])('and Italian without letters: %j', (texts) => {
    expect(detectLanguage(texts)).toBe('it');
  });

  it('unless its script is another', () => {
    expect(detectLanguage(['పాత చెక్క వంతెన మళ్ళీ తెరిచారు'])).toBe('te');
    expect(detectLanguage(['Мэр открыл деревянный мост.'])).toBe('ru');
    expect(detectLanguage(['ο δήμαρχος και η γέφυρα'])).toBe('el');
  });
});

describe('the language that a source declares', () => {
  it.each([
    ['it-IT', ITALIAN, 'it-IT'],
    ['en-GB', ENGLISH, 'en-GB'],
    ['de-CH', OTHERS[1]?.[1] ?? '', 'de-CH'],
  ])('%s stands with its region where the text is in it', (declared, text, lang) => {
    expect(correctLanguage(declared, [text])).toBe(lang);
  });

  it.each(ALL)('gives way to a text in %s', (lang, text) => {
    expect(correctLanguage(lang === 'en' ? 'it' : 'en', [text, text])).toBe(lang);
  });

  it.each([
    ['a short text', 'de', 'Il sindaco ha aperto il ponte.'],
    ['a text without letters', 'de', '1 2 3'],
    ['a language that franc does not know', 'la', LATIN],
  ])('stands for %s', (_, declared, text) => {
    expect(correctLanguage(declared, [text])).toBe(declared);
  });

  it('is detected where none is', () => {
    expect(correctLanguage(null, [ENGLISH])).toBe('en');
  });
});
