import fc from 'fast-check';
import { readGuardianName, readRelation } from '../../../src/import/domain/read-guardian-name';
import { joinName, readPreferredName, splitName } from '../../../src/import/domain/read-name';
import { inWords } from '../../support/in-words';

describe('a name in one cell', () => {
  it.each([
    ['García Márquez, Zoë', 'Zoë', 'García Márquez', '', []],
    ['de la Cruz, Nia', 'Nia', 'de la Cruz', '', []],
    ['  Lee ,  Hana  Mei ', 'Hana Mei', 'Lee', '', []],
    ['Ana Lee', 'Ana', 'Lee', '', []],
    ['Lee, Samuel (Sam)', 'Samuel', 'Lee', 'Sam', []],
    ['Lee, Samuel "Sam"', 'Samuel', 'Lee', 'Sam', []],
    [
      'Zoë García Márquez',
      'Zoë García',
      'Márquez',
      '',
      ['The name has no comma: read as first name "Zoë García", last name "Márquez".'],
    ],
    ['Zoë', 'Zoë', '', '', ['Only one name, "Zoë". Fill in the other one.']],
    ['Lee,', '', 'Lee', '', ['Only one name, "Lee". Fill in the other one.']],
  ])('%j is split', (cell, firstName, lastName, preferredName, warnings) => {
    expect(inWords(splitName(cell))).toEqual({
      firstName,
      lastName,
      preferredName,
      asides: [],
      warnings,
    });
  });

  it.each([
    ["O'Brien, Anne-Marie", 'Anne-Marie', "O'Brien", ''],
    ['St. John, Ivy', 'Ivy', 'St. John', ''],
    ['Ng, X Æ', 'X Æ', 'Ng', ''],
    ['Vo, J', 'J', 'Vo', ''],
    ['King, Martin, Jr.', 'Martin', 'King Jr.', ''],
    ['King III, Martin', 'Martin', 'King III', ''],
    ['王, 小明', '小明', '王', ''],
    ['محمد علي', 'محمد', 'علي', ''],
    ['Nguyễn, Thị Ngọc', 'Thị Ngọc', 'Nguyễn', ''],
    ["'Aolani Kealoha", "'Aolani", 'Kealoha', ''],
    ['Ruiz, D’Angelo', 'D’Angelo', 'Ruiz', ''],
    ['Smith - Jones, Ann', 'Ann', 'Smith-Jones', ''],
    ['van der Berg, Jan', 'Jan', 'van der Berg', ''],
    ['RUIZ, JOSEFINA (JO)', 'JOSEFINA', 'RUIZ', 'JO'],
    ['ruiz, jo', 'jo', 'ruiz', ''],
    ['DUPONT, Marie', 'Marie', 'DUPONT', ''],
    ['Lee, Mary Ann (Molly)', 'Mary Ann', 'Lee', 'Molly'],
    ['Lin, Xiaoming (Kevin)', 'Xiaoming', 'Lin', 'Kevin'],
    ['Ruiz, Thomas [TJ]', 'Thomas', 'Ruiz', 'TJ'],
    ["Ruiz, José 'Pepe'", 'José', 'Ruiz', 'Pepe'],
    ['Lee, Ana (goes by Annie)', 'Ana', 'Lee', 'Annie'],
    ['Ruiz, (Jo) Josefina', 'Josefina', 'Ruiz', 'Jo'],
    ['Ruiz, Jo (Joey', 'Jo', 'Ruiz', 'Joey'],
    ['Ruiz, Jo, M', 'Jo M', 'Ruiz', ''],
    ['Foster, Mark', 'Mark', 'Foster', ''],
    ['Ward, Grace', 'Grace', 'Ward', ''],
    ['Ell, Gay', 'Gay', 'Ell', ''],
    ['Old Crow, Jay', 'Jay', 'Old Crow', ''],
    ['Takes the Gun, Ann', 'Ann', 'Takes the Gun', ''],
    ['Rose Call', 'Rose', 'Call', ''],
    ['Her, Mai See', 'Mai See', 'Her', ''],
  ])('%j is nothing but a name', (cell, firstName, lastName, preferredName) => {
    expect(splitName(cell)).toMatchObject({ firstName, lastName, preferredName, asides: [] });
  });

  it.each([
    ['Ruiz, Ann (she/her)', 'Ann', 'Ruiz', ['she/her']],
    ['Ruiz, Ann (él/ella)', 'Ann', 'Ruiz', ['él/ella']],
    ['Ruiz, Bo (504)', 'Bo', 'Ruiz', ['504']],
    ['Ruiz, Cy [IEP]', 'Cy', 'Ruiz', ['IEP']],
    ['Ruiz, Di (2e) (GT)', 'Di', 'Ruiz', ['2e', 'GT']],
    ['Ruiz, Gu "twin"', 'Gu', 'Ruiz', ['twin']],
    ['Ruiz, Ha (Hospice)', 'Ha', 'Ruiz', ['Hospice']],
    ['Ruiz, Ed (Evicted)', 'Ed', 'Ruiz', ['Evicted']],
    ['Ruiz, Al (ALERT)', 'Al', 'Ruiz', ['ALERT']],
    ['Ruiz, Oz (deceased)', 'Oz', 'Ruiz', ['deceased']],
    ['Ruiz, Eva (en acogida)', 'Eva', 'Ruiz', ['en acogida']],
    ['Ruiz, Jo - FOSTER', 'Jo', 'Ruiz', ['FOSTER']],
    ['RUIZ, JO - FOSTER', 'JO', 'RUIZ', ['FOSTER']],
    ['Ruiz, Jo — lives with aunt', 'Jo', 'Ruiz', ['lives with aunt']],
    ['Ruiz, Jo FOSTER', 'Jo', 'Ruiz', ['FOSTER']],
    ['Ruiz, Jo 504', 'Jo', 'Ruiz', ['504']],
    ['Ruiz, Jo GT1', 'Jo', 'Ruiz', ['GT1']],
    ['*Ruiz, Jo', 'Jo', 'Ruiz', ['*']],
    ['Ruiz, Jo**', 'Jo', 'Ruiz', ['**']],
    ['Ruiz, Jo ⭐', 'Jo', 'Ruiz', ['⭐']],
    ['Ruiz, Jo estranged', 'Jo', 'Ruiz', ['estranged']],
    ['Ruiz (Smith), Ro', 'Ro', 'Ruiz', ['Smith']],
    ['Ruiz - CUSTODY, Ro', 'Ro', 'Ruiz', ['CUSTODY']],
    ['Ruiz, Jo/Joey', 'Jo', 'Ruiz', ['Joey']],
    ['Ruiz, Jo and Ann', 'Jo', 'Ruiz', ['and Ann']],
    ['Ruiz, Jo, FOSTER', 'Jo', 'Ruiz', ['FOSTER']],
    ['Jo Ruiz deceased', 'Jo', 'Ruiz', ['deceased']],
    ['Jo Ruiz - do not email', 'Jo', 'Ruiz', ['do not email']],
    ['Ruiz, Jo Supervised Visits', 'Jo', 'Ruiz', ['Supervised Visits']],
    ['Jo Ruiz Moved To Dad', 'Jo', 'Ruiz', ['Moved To Dad']],
    ['Ruiz, Jo (Weekends (with Dad) only)', 'Jo', 'Ruiz', ['Weekends with Dad only']],
    ['NEW: Jo Ruiz', 'Jo', 'Ruiz', ['NEW']],
  ])('%j has words beside it that are no name', (cell, firstName, lastName, asides) => {
    expect(splitName(cell)).toMatchObject({ firstName, lastName, preferredName: '', asides });
  });

  it('never takes for a name what cannot be one, wherever it stands', () => {
    const word = fc.constantFrom(
      ...[
        'she/her',
        '504',
        'IEP',
        '2e',
        'deceased',
        'HOMELESS',
        'Foster care',
        'no contact',
        'Adopted',
      ],
      ...[
        'restraining order',
        'T2',
        '**',
        '#4',
        'see nurse',
        'twin of Ann',
        'fallecida',
        'they/them',
      ],
    );
    const shape = fc.constantFrom<(word: string) => string>(
      (one) => `Ruiz, Josefina (${one})`,
      (one) => `Ruiz, Josefina [${one}]`,
      (one) => `Ruiz, Josefina "${one}"`,
      (one) => `Ruiz, Josefina - ${one}`,
      (one) => `Ruiz, Josefina – ${one}`,
      (one) => `Ruiz (${one}), Josefina`,
      (one) => `Josefina Ruiz (${one})`,
      (one) => `Josefina Ruiz - ${one}`,
      (one) => `Ruiz, (${one}) Josefina`,
    );
    fc.assert(
      fc.property(word, shape, (one, put) => {
        const name = splitName(put(one));
        expect([name.firstName, name.lastName, name.preferredName]).toEqual([
          'Josefina',
          'Ruiz',
          '',
        ]);
        expect(name.asides.join(' ').replace(/\W/g, '')).toBe(one.replace(/\W/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  it('loses no letter: every one is in a name or beside it', () => {
    const token = fc.constantFrom(
      ...[
        'Ana',
        'RUIZ',
        'de',
        'la',
        'Jr.',
        'IEP',
        '(Sam)',
        '"Bo"',
        '-',
        ',',
        '504',
        'no',
        'x',
        '*',
        '[2e',
        '小明',
        "O'Brien",
      ],
    );
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), (tokens) => {
        const cell = tokens.join(' ');
        const { firstName, lastName, preferredName, asides } = splitName(cell);
        expect(letters([firstName, lastName, preferredName, ...asides].join(''))).toBe(
          letters(cell),
        );
      }),
    );
  });
});

describe('names in columns of their own', () => {
  it('are read like those of one cell', () => {
    expect(joinName('Josefina (Jo)', 'Ruiz (Smith)')).toMatchObject({
      firstName: 'Josefina',
      lastName: 'Ruiz',
      preferredName: 'Jo',
      asides: ['Smith'],
    });
    expect(joinName('Jo - FOSTER', 'Ruiz')).toMatchObject({ firstName: 'Jo', asides: ['FOSTER'] });
  });

  it.each([
    ['sam', 'sam', []],
    ['MOLLY', 'MOLLY', []],
    ['Mary Beth', 'Mary Beth', []],
    ['n/a', '', []],
    ['-', '', []],
    ['she/her', '', ['she/her']],
    ['deceased', '', ['deceased']],
    ['504', '', ['504']],
    ['Sam - FOSTER', 'Sam', ['FOSTER']],
    ['Sam (twin)', 'Sam', ['twin']],
  ])('%j as a preferred name is %j', (cell, name, asides) => {
    expect(readPreferredName(cell, 'Samuel')).toEqual({ name, asides });
  });
});

describe('the name of a guardian', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz', ''],
    ['Ruiz, Ana', 'Ana Ruiz', ''],
    ['de la Cruz, Ana', 'Ana de la Cruz', ''],
    ['SMITH, JOHN', 'JOHN SMITH', ''],
    ['Mum 1', 'Mum 1', ''],
    ['mom', 'mom', ''],
    ['Ana and Tom Ruiz', 'Ana and Tom Ruiz', ''],
    ['Mr. & Mrs. Ruiz', 'Mr. & Mrs. Ruiz', ''],
    ['Ana Ruiz, Tom Lee', 'Ana Ruiz, Tom Lee', ''],
    ['Ana Ruiz, PhD', 'Ana Ruiz', ''],
    ['Ana Ruiz (Mom)', 'Ana Ruiz', 'Mom'],
    ['Ana Ruiz - Step-mother', 'Ana Ruiz', 'Step-mother'],
    ['Ana Ruiz (primary)', 'Ana Ruiz', ''],
    ['Margaret (Peggy) Smith', 'Margaret Smith', ''],
    ['Foster, Jo', 'Jo Foster', ''],
    ['N/A', '', ''],
  ])('%j is understood', (cell, name, relation) => {
    expect(readGuardianName(cell)).toEqual({ name, relation, asides: [] });
  });

  it.each([
    ...['Ana de la Cruz', "Sean O'Neil-Smith", 'Jan van der Berg', 'Nguyễn Thị Ngọc', 'José'],
    ...['María José García Márquez', 'Ronald McDonald III', 'Mary & John Smith', 'Dr. Ann Lee'],
    ...['MARIA DEL CARMEN RUIZ', 'ana maria de los santos', 'omar bin said', 'Omar Al-Rashid'],
    ...['Mai Her', 'See Xiong', 'Do Thi My', 'An Do', 'Sunday Okafor', 'Nina Summer', 'Hope Ward'],
    ...['Pa Houa Yang', 'Ever Hernández', 'Leticia Casado', 'Yusuf Can', 'He Long', 'Kim In Ho'],
    ...['Mark VIGIL', 'VIGIL Mark', 'Mr. and Mrs. Foster', 'J. R. Smith', 'Ana y Tomás Delgado'],
    ...['Grandma Rose', 'Familia Machado', 'Foster Mom Ana Ruiz', 'stepdad Tom', '王小明'],
    ...[
      'Jean-Luc d’Arc',
      'Leilani Kaʻawa',
      'Ann St. John',
      'أحمد علي',
      'Abdi Mohamed Ahmed',
      'Cher',
    ],
  ])('%j is nothing but a name', (cell) => {
    expect(readGuardianName(cell)).toEqual({ name: cell, relation: '', asides: [] });
  });

  it.each([
    ['Smith, Mary & John', 'Mary & John Smith'],
    ['de la Cruz, Nina', 'Nina de la Cruz'],
    ["Tom O'Neil-Smith, Jr.", "Tom O'Neil-Smith"],
    ['bin Laden-Ruiz, Omar', 'Omar bin Laden-Ruiz'],
    ['XIONG, SEE', 'SEE XIONG'],
    ['Al-Rashid, J. R.', 'J. R. Al-Rashid'],
    ['Ruiz, A B', 'A B Ruiz'],
    ['Ruiz, TJ', 'TJ Ruiz'],
    ['Ruiz, A.J.', 'A.J. Ruiz'],
    ['lee, hana mei', 'hana mei lee'],
    ['Ana Ruiz/Tom Lee', 'Ana Ruiz / Tom Lee'],
  ])('%j is a name in another writing', (cell, name) => {
    expect(readGuardianName(cell)).toEqual({ name, relation: '', asides: [] });
  });

  it.each([
    ['Mark Vigil - DO NOT EMAIL', 'Mark Vigil', ['DO NOT EMAIL']],
    ['Dad (NO CONTACT)', 'Dad', ['NO CONTACT']],
    ['Vigil, Mark - no contact', 'Mark Vigil', ['no contact']],
    ['Mark Vigil, custodial', 'Mark Vigil', ['custodial']],
    ['Mark Vigil (deceased)', 'Mark Vigil', ['deceased']],
    ['Mark Vigil deceased', 'Mark Vigil', ['deceased']],
    ['Mark Vigil*', 'Mark Vigil', ['*']],
    ['Mark Vigil ??', 'Mark Vigil', ['??']],
    ['Mark Vigil, Jr. / call first', 'Mark Vigil', ['call first']],
    ['Mark Vigil; call first', 'Mark Vigil', ['call first']],
    ['Mark Vigil - Incarcerated', 'Mark Vigil', ['Incarcerated']],
    ['Marco Vigil (sin contacto)', 'Marco Vigil', ['sin contacto']],
    ['DO NOT EMAIL', '', ['DO NOT EMAIL']],
    ['Deceased', '', ['Deceased']],
  ])('%j has words beside it', (cell, name, asides) => {
    expect(readGuardianName(cell)).toEqual({ name, relation: '', asides });
  });
});

describe('a word in capitals in a name that is in none', () => {
  const marks = ['DNC', 'RO', 'ZZ', 'NC', 'POA', 'TRO', 'D.N.C.', 'R.O.', 'HOLD', 'XX', 'DNM'];

  it.each(marks)('%s holds, wherever it stands', (mark) => {
    for (const cell of [
      `${mark} Rosa Diaz`,
      `Rosa ${mark} Diaz`,
      `Rosa Diaz ${mark}`,
      `Rosa Diaz, ${mark}`,
      `Diaz, Rosa ${mark}`,
      `Rosa Diaz / ${mark}`,
      `Rosa ${mark}`,
    ]) {
      const { asides } = readGuardianName(cell);
      expect([cell, asides.length > 0]).toEqual([cell, true]);
    }
  });

  it.each(marks)('%s is beside the name of a child', (mark) => {
    for (const cell of [
      `${mark} Diaz, Quin`,
      `Diaz ${mark}, Quin`,
      `Diaz, ${mark} Quin`,
      `Diaz, Quin ${mark}`,
      `Quin Diaz ${mark}`,
    ]) {
      const { firstName, lastName, asides } = splitName(cell);
      expect([cell, firstName, lastName]).toEqual([cell, 'Quin', 'Diaz']);
      expect(asides).not.toEqual([]);
    }
  });

  it.each([
    ...[
      'TJ Hale',
      'AJ Ruiz',
      'JD Ruiz',
      'KC Lee',
      'J.R. Smith',
      'J.R.R. Smith',
      'R.A. Smith',
      'JJ Hale',
      'TJ and Ann Smith',
    ],
    ...['Ma. Luisa Cruz', 'Ann St. John', 'Mary Jo Smith', 'DeShawn McDonald', 'Ana Ruiz III'],
    ...['Ana Ruiz MD', 'Ana Ruiz RN', 'Ana Ruiz JD', 'ROSA DIAZ', 'ROSA DE LA CRUZ', 'DIAZ Rosa'],
    ...['Rosa DE LA CRUZ', 'Al-Amin O’Neil', 'DJ Smith Jr.', 'NG LE', 'Anne-Marie LaRue'],
  ])('%j is nothing but a name of a guardian', (cell) => {
    expect(readGuardianName(cell)).toEqual({ name: cell, relation: '', asides: [] });
  });

  it.each([
    ['Smith, TJ', 'TJ', 'Smith'],
    ['SMITH, TJ', 'TJ', 'SMITH'],
    ['SMITH JONES, TJ', 'TJ', 'SMITH JONES'],
    ['DIAZ LOPEZ, Quin', 'Quin', 'DIAZ LOPEZ'],
    ['TJ Smith', 'TJ', 'Smith'],
    ['Smith III, Quin', 'Quin', 'Smith III'],
    ['LE, Kim', 'Kim', 'LE'],
    ['Diaz, Ma. Luisa', 'Ma. Luisa', 'Diaz'],
  ])('%j is nothing but a name of a child', (cell, firstName, lastName) => {
    expect(splitName(cell)).toMatchObject({ firstName, lastName, asides: [] });
  });

  it.each(['Rosa Diaz Inmate', 'Inmate Rosa Diaz', 'Rosa Diaz Offender', 'ROSA DIAZ INMATE'])(
    '%j tells of a person',
    (cell) => expect(readGuardianName(cell).asides).not.toEqual([]),
  );
});

describe('a sentence in the place of a guardian’s name', () => {
  const sentences = [
    ...[
      'Nada al papá, por favor',
      'Nada a papá',
      'Solo la mamá',
      'El juez dijo que no',
      'Ni una carta',
    ],
    ...['Que no se entere el padre', 'La mamá decide todo', 'Primero hable con la oficina'],
    ...['Ask first', 'Mom only', 'Trust mom', 'Not the dad', 'See office', 'Do not', 'Fear Dad'],
    ...[
      'Check with the office, then write',
      'Leave Dad off',
      'Afraid of Dad',
      'Through the agency',
    ],
    ...['Judge says no', 'Supervised visits', 'Weekends (with aunt)', 'Dad has no say - ever'],
    ...['Nobody may know', 'Call, never write', 'She lives with her aunt', 'They moved'],
  ];
  const writings: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase()),
  ];

  it.each(sentences)('%j is no name, in whatever capitals', (sentence) => {
    for (const write of writings) {
      const cell = write(sentence);
      const { asides } = readGuardianName(cell);
      expect([cell, asides.length]).not.toEqual([cell, 0]);
    }
  });

  it.each(sentences)('%j before a name leaves no word in it', (sentence) => {
    for (const write of writings) {
      const { name, asides } = readGuardianName(write(`${sentence} Rosa Ruiz`));
      expect(['', 'Rosa Ruiz', 'ROSA RUIZ', 'rosa ruiz']).toContain(name);
      expect(asides).not.toEqual([]);
    }
  });
});

describe('a relation', () => {
  it.each([
    ...[
      'Mother',
      'Step-father',
      'Parent/Guardian',
      'abuela materna',
      'Grandmother & legal guardian',
    ],
    ...['Foster parent', 'Mom', 'Tía', 'great-aunt', 'MO', 'Padre'],
  ])('%j is understood', (cell) => {
    expect(readRelation(cell)).toEqual({ name: cell, asides: [] });
  });

  it.each([
    ['Father - restraining order', 'Father', ['restraining order']],
    ['Father (deceased)', 'Father', ['deceased']],
    ['Padre, sin contacto', 'Padre', ['sin contacto']],
    ['Mother; ask first', 'Mother', ['ask first']],
    ['Neighbor', 'Neighbor', ['Neighbor']],
    ['Non-custodial father', 'Non-custodial father', ['Non-custodial father']],
    ['Social worker', 'Social worker', ['Social worker']],
    ['Other', 'Other', []],
    ['N/A', '', []],
  ])('%j is %j and more', (cell, name, asides) => {
    expect(readRelation(cell)).toEqual({ name, asides });
  });
});
