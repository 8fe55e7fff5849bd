import fc from 'fast-check';
import {
  joinName,
  readGuardianName,
  readPreferredName,
  readRelation,
  splitName,
} from '../../../src/import/domain/read-name';
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
    ['NEW: Jo Ruiz', 'NEW', '', ['Jo Ruiz']],
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
    ['Mark Vigil - DO NOT EMAIL', 'Mark Vigil', ['DO NOT EMAIL']],
    ['Dad (NO CONTACT)', 'Dad', ['NO CONTACT']],
    ['Vigil, Mark - no contact', 'Mark Vigil', ['no contact']],
    ['Mark Vigil, custodial', 'Mark Vigil', ['custodial']],
    ['Mark Vigil (deceased)', 'Mark Vigil', ['deceased']],
    ['Mark Vigil deceased', 'Mark Vigil', ['deceased']],
    ['Mark Vigil*', 'Mark Vigil', ['*']],
    ['Mark Vigil ??', 'Mark Vigil', ['??']],
    ['Mark Vigil; call first', 'Mark Vigil', ['call first']],
    ['Mark Vigil - Incarcerated', 'Mark Vigil', ['Incarcerated']],
    ['Marco Vigil (sin contacto)', 'Marco Vigil', ['sin contacto']],
    ['DO NOT EMAIL', '', ['DO NOT EMAIL']],
    ['Deceased', '', ['Deceased']],
  ])('%j has words beside it', (cell, name, asides) => {
    expect(readGuardianName(cell)).toEqual({ name, relation: '', asides });
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
