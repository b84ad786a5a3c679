/** Public figures of Italy and the Holy See. Offices with the months that are certain. */
import { figure, person, type Fact } from './notation.ts';

/** Public figures of Italy. */
export const ITALIAN_PEOPLE: readonly Fact[] = [
  person('Sergio Mattarella', ['president@italia 2015-02..', 'defence@italia 1999-12..2001-06'], {
    prominence: 0.95,
  }),
  person('Giorgio Napolitano', ['president@italia 2006-05..2015-01'], { prominence: 0.9 }),
  person(
    'Carlo Azeglio Ciampi',
    [
      'president@italia 1999-05..2006-05',
      'premier@italia 1993-04..1994-05',
      'governor@banca-d-italia 1979-10..1993-04',
    ],
    { prominence: 0.85 },
  ),
  person('Oscar Luigi Scalfaro', ['president@italia 1992-05..1999-05'], { prominence: 0.8 }),
  person('Francesco Cossiga', ['president@italia 1985-07..1992-04'], { prominence: 0.8 }),
  person('Giorgia Meloni', ['premier@italia 2022-10..', 'party-president@fratelli-d-italia 2014-03..'], {
    prominence: 0.97,
  }),
  person(
    'Mario Draghi',
    [
      'premier@italia 2021-02..2022-10',
      'president@banca-centrale-europea 2011-11..2019-10',
      'governor@banca-d-italia 2006-01..2011-10',
    ],
    { prominence: 0.95 },
  ),
  person(
    'Giuseppe Conte',
    ['premier@italia 2018-06..2021-02', 'party-president@movimento-5-stelle 2021-08..'],
    { prominence: 0.95 },
  ),
  person(
    'Paolo Gentiloni',
    [
      'premier@italia 2016-12..2018-06',
      'commissioner@commissione-europea 2019-12..2024-11',
      'foreign@italia 2014-10..2016-12',
    ],
    { prominence: 0.9 },
  ),
  person(
    'Matteo Renzi',
    ['premier@italia 2014-02..2016-12', 'mayor@firenze 2009-06..2014-03', 'leader@italia-viva'],
    { prominence: 0.92 },
  ),
  person(
    'Enrico Letta',
    ['premier@italia 2013-04..2014-02', 'party-secretary@partito-democratico 2021-03..2023-03'],
    { prominence: 0.88 },
  ),
  person(
    'Mario Monti',
    ['premier@italia 2011-11..2013-04', 'commissioner@commissione-europea 1995-01..2004-11'],
    { prominence: 0.88 },
  ),
  person(
    'Silvio Berlusconi',
    [
      'premier@italia 2008-05..2011-11',
      'premier@italia 2001-06..2006-05',
      'premier@italia 1994-05..1995-01',
      'founder@forza-italia',
    ],
    { prominence: 0.95 },
  ),
  person(
    'Romano Prodi',
    [
      'premier@italia 2006-05..2008-05',
      'president@commissione-europea 1999-09..2004-11',
      'premier@italia 1996-05..1998-10',
    ],
    { prominence: 0.9 },
  ),
  person("Massimo D'Alema", ['premier@italia 1998-10..2000-04', 'foreign@italia 2006-05..2008-05'], {
    short: "D'Alema",
    prominence: 0.85,
  }),
  person('Giuliano Amato', ['premier@italia 2000-04..2001-06', 'premier@italia 1992-06..1993-04'], {
    prominence: 0.8,
  }),
  person('Lamberto Dini', ['premier@italia 1995-01..1996-05'], { prominence: 0.75 }),
  person('Giulio Andreotti', ['premier@italia 1989-07..1992-06'], { prominence: 0.85 }),
  person('Bettino Craxi', ['premier@italia 1983-08..1987-04'], { prominence: 0.85 }),
  person(
    'Antonio Tajani',
    [
      'foreign@italia 2022-10..',
      'president@parlamento-europeo 2017-01..2019-07',
      'party-secretary@forza-italia 2023-07..',
    ],
    { prominence: 0.9 },
  ),
  person('Guido Crosetto', ['defence@italia 2022-10..'], { prominence: 0.85 }),
  person(
    'Matteo Salvini',
    [
      'party-secretary@lega 2013-12..',
      'interior@italia 2018-06..2019-09',
      'ministro delle Infrastrutture/transport minister@italia 2022-10..',
    ],
    { prominence: 0.92 },
  ),
  person('Luigi Di Maio', ['foreign@italia 2019-09..2022-10'], { short: 'Di Maio', prominence: 0.85 }),
  person('Giancarlo Giorgetti', ['economy@italia 2022-10..'], { prominence: 0.85 }),
  person('Matteo Piantedosi', ['interior@italia 2022-10..'], { prominence: 0.8 }),
  person('Carlo Nordio', ['justice@italia 2022-10..'], { prominence: 0.8 }),
  person('Lorenzo Guerini', ['defence@italia 2019-09..2022-10'], { prominence: 0.7 }),
  person('Elly Schlein', ['party-secretary-f@partito-democratico 2023-03..'], { prominence: 0.88 }),
  person(
    'Nicola Zingaretti',
    ['party-secretary@partito-democratico 2019-03..2021-03', 'governor@lazio 2013-03..2022-11'],
    { prominence: 0.75 },
  ),
  person('Carlo Calenda', ['leader@azione'], { prominence: 0.8 }),
  person('Beppe Grillo | Giuseppe Grillo', ['founder@movimento-5-stelle'], { prominence: 0.82 }),
  person('Umberto Bossi', ['founder@lega'], { prominence: 0.78 }),
  person(
    'Emma Bonino',
    ['foreign-f@italia 2013-04..2014-02', 'commissioner-f@commissione-europea 1995-01..1999-09'],
    { prominence: 0.8 },
  ),
  person(
    'Federica Mogherini',
    ['high-f@unione-europea 2014-11..2019-12', 'foreign-f@italia 2014-02..2014-10'],
    { prominence: 0.82 },
  ),
  person('Roberta Metsola', ['president@parlamento-europeo 2022-01..'], { prominence: 0.85 }),
  person('David Sassoli', ['president@parlamento-europeo 2019-07..2022-01'], { prominence: 0.8 }),
  person('Raffaele Fitto', ['vice-commission@commissione-europea 2024-12..'], { prominence: 0.78 }),
  person('Ignazio La Russa', ['presidente/president@senato-della-repubblica 2022-10..'], {
    short: 'La Russa',
    prominence: 0.8,
  }),
  person('Lorenzo Fontana', ['speaker@camera-dei-deputati 2022-10..'], { prominence: 0.72 }),
  person('Fabio Panetta', ['governor@banca-d-italia 2023-11..'], { prominence: 0.78 }),
  person('Ignazio Visco', ['governor@banca-d-italia 2011-11..2023-10'], { prominence: 0.75 }),
  person('Antonio Fazio', ['governor@banca-d-italia 1993-05..2005-12'], { prominence: 0.6 }),
  person('Roberto Fico', ['speaker@camera-dei-deputati 2018-03..2022-10'], { prominence: 0.7 }),
  person('Giuseppe Sala | Beppe Sala', ['mayor@milano 2016-06..'], { prominence: 0.72 }),
  person('Roberto Gualtieri', ['mayor@roma 2021-10..', 'economy@italia 2019-09..2021-02'], {
    prominence: 0.75,
  }),
  person('Virginia Raggi', ['mayor-f@roma 2016-06..2021-10'], { prominence: 0.72 }),
  person('Vincenzo De Luca', ['presidente/president@campania 2015-06..'], {
    short: 'De Luca',
    prominence: 0.7,
  }),
  person('Luca Zaia', ['presidente/president@veneto 2010-04..'], { prominence: 0.75 }),
  person('Attilio Fontana', ['presidente/president@lombardia 2018-03..'], { prominence: 0.68 }),
  person('Stefano Bonaccini', ['presidente/president@emilia-romagna 2014-12..2024-07'], { prominence: 0.72 }),
  person('Pier Luigi Bersani | Pierluigi Bersani', ['party-secretary@partito-democratico 2009-11..2013-04'], {
    prominence: 0.75,
  }),
  person(
    'Walter Veltroni',
    ['party-secretary@partito-democratico 2007-10..2009-02', 'mayor@roma 2001-06..2008-02'],
    { prominence: 0.75 },
  ),
  person(
    'Gianfranco Fini',
    ['speaker@camera-dei-deputati 2008-04..2013-03', 'foreign@italia 2004-11..2006-05'],
    { prominence: 0.75 },
  ),
  person('Angelino Alfano', ['foreign@italia 2016-12..2018-06', 'interior@italia 2013-04..2016-12'], {
    prominence: 0.7,
  }),
  person('Roberto Speranza', ['ministro della Salute/health minister@italia 2019-09..2022-10'], {
    prominence: 0.7,
  }),
  figure(
    'Giovanni Falcone',
    'magistrato italiano ucciso dalla mafia nel 1992',
    'Italian magistrate killed by the Mafia in 1992',
    [],
    { prominence: 0.85 },
  ),
  figure(
    'Paolo Borsellino',
    'magistrato italiano ucciso dalla mafia nel 1992',
    'Italian magistrate killed by the Mafia in 1992',
    [],
    { prominence: 0.85 },
  ),
  figure(
    'Aldo Moro',
    'statista italiano, ucciso dalle Brigate Rosse nel 1978',
    'Italian statesman, killed by the Red Brigades in 1978',
    [],
    { prominence: 0.85 },
  ),
  figure(
    'Enrico Berlinguer',
    'segretario del Partito comunista italiano dal 1972 al 1984',
    'leader of the Italian Communist Party from 1972 to 1984',
    [],
    { prominence: 0.82 },
  ),
  figure(
    'Alcide De Gasperi',
    'presidente del Consiglio italiano dal 1945 al 1953',
    'prime minister of Italy from 1945 to 1953',
    ['premier@italia 1945-12..1953-08'],
    { short: 'De Gasperi', prominence: 0.85 },
  ),
  figure(
    'Altiero Spinelli',
    'politico italiano, tra i padri dell’integrazione europea',
    'Italian politician, one of the fathers of European integration',
    [],
    { prominence: 0.75 },
  ),
  figure('Giuseppe Garibaldi', 'generale e patriota italiano', 'Italian general and patriot', [], {
    prominence: 0.85,
  }),
  figure('Dante Alighieri | Dante', 'poeta italiano', 'Italian poet', [], { prominence: 0.9 }),
  figure('Galileo Galilei | Galileo', 'scienziato italiano', 'Italian scientist', [], { prominence: 0.85 }),
  person(
    'Leone XIV | Papa Leone XIV | Papa Leone | Robert Francis Prevost | Robert Prevost | Prevost',
    ['pope@citta-del-vaticano 2025-05..'],
    {
      en: 'Leo XIV | Pope Leo XIV | Pope Leo | Robert Francis Prevost | Robert Prevost | Prevost',
      short: 'Leone XIV',
      prominence: 0.95,
      contextual: [
        {
          lang: 'it',
          text: 'Leone',
          near: ['citta-del-vaticano', 'basilica-di-san-pietro', 'papa-francesco'],
        },
        { lang: 'en', text: 'Leo', near: ['citta-del-vaticano', 'basilica-di-san-pietro', 'papa-francesco'] },
      ],
    },
  ),
  person('Papa Francesco | Jorge Mario Bergoglio | Bergoglio', ['pope@citta-del-vaticano 2013-03..2025-04'], {
    en: 'Pope Francis | Jorge Mario Bergoglio | Bergoglio',
    short: 'Bergoglio',
    prominence: 0.95,
    contextual: [
      {
        lang: 'it',
        text: 'Francesco',
        near: ['citta-del-vaticano', 'basilica-di-san-pietro', 'benedetto-xvi', 'leone-xiv'],
      },
      {
        lang: 'en',
        text: 'Francis',
        near: ['citta-del-vaticano', 'basilica-di-san-pietro', 'benedetto-xvi', 'leone-xiv'],
      },
    ],
  }),
  person(
    'Benedetto XVI | Papa Benedetto XVI | Papa Benedetto | Joseph Ratzinger | Ratzinger',
    ['pope@citta-del-vaticano 2005-04..2013-02'],
    {
      en: 'Benedict XVI | Pope Benedict XVI | Joseph Ratzinger | Ratzinger | Pope Benedict',
      short: 'Ratzinger',
      prominence: 0.93,
    },
  ),
  person(
    'Giovanni Paolo II | Papa Giovanni Paolo II | Karol Wojtyla | Karol Wojtyła | Wojtyla | Papa Wojtyla',
    ['pope@citta-del-vaticano 1978-10..2005-04'],
    {
      en: 'John Paul II | Pope John Paul II | Karol Wojtyla | Karol Wojtyła | Wojtyla | Pope John Paul',
      short: 'Wojtyla',
      prominence: 0.93,
    },
  ),
  person('Pietro Parolin', ['state@citta-del-vaticano 2013-10..'], { prominence: 0.82 }),
  person('Matteo Maria Zuppi | Matteo Zuppi', ['presidente/president@cei 2022-05..'], { prominence: 0.78 }),
];
