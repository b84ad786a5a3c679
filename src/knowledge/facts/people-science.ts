/** Astronauts, and the laureates of the Nobel prizes in physics (2019–2024) and medicine (2019–2024). */
import { figure, type Fact } from './notation.ts';

/** Name, nationality in Italian and English. */
type Laureate = readonly [name: string, it: string, en: string];

const PHYSICS: Readonly<Record<string, readonly Laureate[]>> = {
  '2019': [
    ['James Peebles | Jim Peebles', 'fisico canadese-statunitense', 'Canadian-American physicist'],
    ['Michel Mayor', 'astrofisico svizzero', 'Swiss astrophysicist'],
    ['Didier Queloz', 'astrofisico svizzero', 'Swiss astrophysicist'],
  ],
  '2020': [
    ['Roger Penrose', 'fisico matematico britannico', 'British mathematical physicist'],
    ['Reinhard Genzel', 'astrofisico tedesco', 'German astrophysicist'],
    ['Andrea Ghez', 'astrofisica statunitense', 'American astrophysicist'],
  ],
  '2021': [
    ['Giorgio Parisi', 'fisico italiano', 'Italian physicist'],
    ['Syukuro Manabe', 'climatologo nato in Giappone', 'climatologist born in Japan'],
    ['Klaus Hasselmann', 'climatologo tedesco', 'German climatologist'],
  ],
  '2022': [
    ['Alain Aspect', 'fisico francese', 'French physicist'],
    ['John Clauser | John F. Clauser', 'fisico statunitense', 'American physicist'],
    ['Anton Zeilinger', 'fisico austriaco', 'Austrian physicist'],
  ],
  '2023': [
    ['Pierre Agostini', 'fisico francese', 'French physicist'],
    ['Ferenc Krausz', 'fisico ungherese', 'Hungarian physicist'],
    ["Anne L'Huillier", 'fisica franco-svedese', 'French-Swedish physicist'],
  ],
  '2024': [
    ['John Hopfield | John J. Hopfield', 'fisico statunitense', 'American physicist'],
    [
      'Geoffrey Hinton | Geoffrey E. Hinton',
      'informatico britannico-canadese',
      'British-Canadian computer scientist',
    ],
  ],
};

const MEDICINE: Readonly<Record<string, readonly Laureate[]>> = {
  '2019': [
    ['William Kaelin', 'medico statunitense', 'American physician'],
    ['Peter Ratcliffe', 'medico britannico', 'British physician'],
    ['Gregg Semenza', 'medico statunitense', 'American physician'],
  ],
  '2020': [
    ['Harvey Alter', 'medico statunitense', 'American physician'],
    ['Michael Houghton', 'virologo britannico', 'British virologist'],
    ['Charles Rice', 'virologo statunitense', 'American virologist'],
  ],
  '2021': [
    ['David Julius', 'fisiologo statunitense', 'American physiologist'],
    [
      'Ardem Patapoutian',
      'neuroscienziato statunitense nato in Libano',
      'American neuroscientist born in Lebanon',
    ],
  ],
  '2022': [['Svante Pääbo', 'genetista svedese', 'Swedish geneticist']],
  '2023': [
    ['Katalin Karikó', 'biochimica ungherese', 'Hungarian biochemist'],
    ['Drew Weissman', 'immunologo statunitense', 'American immunologist'],
  ],
  '2024': [
    ['Victor Ambros', 'biologo statunitense', 'American biologist'],
    ['Gary Ruvkun', 'biologo statunitense', 'American biologist'],
  ],
};

const LAUREATE_PROMINENCE = 0.72;

function toFacts(prizes: typeof PHYSICS, prizeIt: string, prizeEn: string): Fact[] {
  return Object.entries(prizes).flatMap(([year, laureates]) =>
    laureates.map(([name, it, en]) =>
      figure(
        name,
        `${it}, premio Nobel per la ${prizeIt} ${year}`,
        `${en}, Nobel prize in ${prizeEn} ${year}`,
        [],
        { prominence: LAUREATE_PROMINENCE },
      ),
    ),
  );
}

/** Name, nationality in Italian and English adjective; astronauts and cosmonauts. */
const ASTRONAUTS: readonly Fact[] = [
  figure(
    'Samantha Cristoforetti | AstroSamantha',
    "astronauta italiana dell'Esa, prima europea al comando della Iss",
    'Italian astronaut of ESA, first European woman to command the ISS',
    [
      'astronaut@agenzia-spaziale-europea 2009..',
      'comandante/commander@stazione-spaziale-internazionale 2022-09..2022-10',
    ],
    { prominence: 0.82 },
  ),
  figure(
    'Luca Parmitano',
    "astronauta italiano dell'Esa, primo italiano al comando della Iss",
    'Italian astronaut of ESA, first Italian to command the ISS',
    [
      'astronaut@agenzia-spaziale-europea 2009..',
      'comandante/commander@stazione-spaziale-internazionale 2019-10..2020-02',
    ],
    { prominence: 0.8 },
  ),
  figure(
    'Paolo Nespoli',
    "astronauta italiano dell'Esa",
    'Italian astronaut of ESA',
    ['astronaut@agenzia-spaziale-europea'],
    { prominence: 0.72 },
  ),
  figure(
    'Umberto Guidoni',
    'astronauta italiano, primo europeo sulla Iss',
    'Italian astronaut, first European on the ISS',
    ['astronaut@agenzia-spaziale-europea'],
    { prominence: 0.66 },
  ),
  figure('Franco Malerba', 'primo italiano nello spazio (1992)', 'first Italian in space (1992)', [], {
    prominence: 0.64,
  }),
  figure('Walter Villadei', 'astronauta italiano', 'Italian astronaut', [], { prominence: 0.66 }),
  figure(
    'Thomas Pesquet',
    "astronauta francese dell'Esa",
    'French astronaut of ESA',
    ['astronaut@agenzia-spaziale-europea 2009..'],
    { prominence: 0.7 },
  ),
  figure(
    'Alexander Gerst',
    "astronauta tedesco dell'Esa",
    'German astronaut of ESA',
    ['astronaut@agenzia-spaziale-europea 2009..'],
    { prominence: 0.68 },
  ),
  figure(
    'Jurij Gagarin | Yuri Gagarin | Gagarin',
    'cosmonauta sovietico, primo uomo nello spazio (1961)',
    'Soviet cosmonaut, first man in space (1961)',
    [],
    { en: 'Yuri Gagarin | Yury Gagarin | Gagarin', prominence: 0.8 },
  ),
  figure(
    'Valentina Tereshkova | Valentina Tereškova',
    'cosmonauta sovietica, prima donna nello spazio (1963)',
    'Soviet cosmonaut, first woman in space (1963)',
    [],
    { prominence: 0.72 },
  ),
  figure(
    'Neil Armstrong',
    'astronauta statunitense, primo uomo sulla Luna (1969)',
    'American astronaut, first man on the Moon (1969)',
    ['astronaut@nasa'],
    { prominence: 0.82 },
  ),
  figure(
    'Buzz Aldrin',
    'astronauta statunitense, secondo uomo sulla Luna',
    'American astronaut, second man on the Moon',
    ['astronaut@nasa'],
    { prominence: 0.74 },
  ),
  figure(
    'Michael Collins',
    "astronauta statunitense dell'Apollo 11",
    'American astronaut of Apollo 11',
    ['astronaut@nasa'],
    { prominence: 0.62 },
  ),
  figure(
    'John Glenn',
    'astronauta statunitense, primo a orbitare attorno alla Terra (1962)',
    'American astronaut, first to orbit the Earth (1962)',
    [],
    { prominence: 0.7 },
  ),
  figure(
    'Reid Wiseman',
    'astronauta statunitense, comandante di Artemis II',
    'American astronaut, commander of Artemis II',
    ['astronaut@nasa'],
    { prominence: 0.66 },
  ),
  figure('Victor Glover', 'astronauta statunitense', 'American astronaut', ['astronaut@nasa'], {
    prominence: 0.64,
  }),
  figure('Jeremy Hansen', 'astronauta canadese', 'Canadian astronaut', [], { prominence: 0.62 }),
  figure('Butch Wilmore', 'astronauta statunitense', 'American astronaut', ['astronaut@nasa'], {
    prominence: 0.66,
  }),
];

const SCIENTISTS: readonly Fact[] = [
  figure('Albert Einstein', 'fisico, premio Nobel 1921', 'physicist, Nobel prize 1921', [], {
    prominence: 0.86,
  }),
  figure(
    'Marie Curie',
    'fisica e chimica, premio Nobel 1903 e 1911',
    'physicist and chemist, Nobel prizes 1903 and 1911',
    [],
    { prominence: 0.82 },
  ),
  figure('Stephen Hawking', 'fisico britannico', 'British physicist', [], { prominence: 0.8 }),
  figure('Peter Higgs', 'fisico britannico, premio Nobel 2013', 'British physicist, Nobel prize 2013', [], {
    prominence: 0.74,
  }),
  figure(
    'Fabiola Gianotti',
    'fisica italiana, direttrice del Cern dal 2016 al 2025',
    'Italian physicist, director-general of CERN from 2016 to 2025',
    ['director-general-f@cern 2016-01..2025-12'],
    { prominence: 0.76 },
  ),
  figure(
    'Carlo Rubbia',
    'fisico italiano, premio Nobel 1984',
    'Italian physicist, Nobel prize 1984',
    ['director-general@cern 1989-01..1993-12'],
    { prominence: 0.76 },
  ),
  figure(
    'Rita Levi-Montalcini | Rita Levi Montalcini',
    'neurologa italiana, premio Nobel 1986',
    'Italian neurologist, Nobel prize 1986',
    [],
    { short: 'Levi-Montalcini', prominence: 0.78 },
  ),
  figure(
    'Emmanuelle Charpentier',
    'microbiologa francese, premio Nobel per la chimica 2020',
    'French microbiologist, Nobel prize in chemistry 2020',
    [],
    { prominence: 0.72 },
  ),
  figure(
    'Jennifer Doudna',
    'biochimica statunitense, premio Nobel per la chimica 2020',
    'American biochemist, Nobel prize in chemistry 2020',
    [],
    { prominence: 0.72 },
  ),
  figure(
    'Demis Hassabis',
    'informatico britannico, premio Nobel per la chimica 2024',
    'British computer scientist, Nobel prize in chemistry 2024',
    ['co-founder@deepmind 2010..'],
    { prominence: 0.74 },
  ),
  figure(
    'John Jumper',
    'informatico statunitense, premio Nobel per la chimica 2024',
    'American scientist, Nobel prize in chemistry 2024',
    [],
    { prominence: 0.66 },
  ),
  figure(
    'David Baker',
    'biochimico statunitense, premio Nobel per la chimica 2024',
    'American biochemist, Nobel prize in chemistry 2024',
    [],
    { prominence: 0.62 },
  ),
];

/** Astronauts and laureates. */
export const SCIENCE_PEOPLE: readonly Fact[] = [
  ...toFacts(PHYSICS, 'fisica', 'physics'),
  ...toFacts(MEDICINE, 'medicina', 'medicine'),
  ...ASTRONAUTS,
  ...SCIENTISTS,
];
