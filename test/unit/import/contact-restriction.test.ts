import { speaksOfRestriction } from '../../../src/import/domain/staff-notes';

describe('a note of the staff', () => {
  it.each([
    'do NOT email P/G 2 (court order)',
    "Don't e-mail dad",
    'DO NOT CONTACT father',
    'please do not ever call',
    'no contact w/ P/G 2',
    'No emails to stepfather',
    'see court papers in office',
    'Restraining order on file',
    'order of protection 2025',
    'protective order',
    'Mom has sole custody',
    'custodial parent is G1',
    'legal alert',
    'restricted',
    'father may not be contacted, must not receive mail',
    'not authorized to receive records',
    'TRO until May',
    'opted out',
    'orden de la corte',
    'Orden de restricción',
    'No contactar al papá',
    'no se le debe enviar correo',
    'sin contacto con el padre',
    'custodia de la mamá',
    'lo dice el juez',
  ])('%j speaks of a restriction', (note) => expect(speaksOfRestriction(note)).toBe(true));

  it.each([
    'moved from D51 in Aug',
    'IEP + GT (2e)',
    '504 plan - see counselor',
    'plays on the basketball court',
    'contact mom first',
    'emailed on 8/14',
    'cortesía',
    'prefers email',
    '',
  ])('%j does not', (note) => expect(speaksOfRestriction(note)).toBe(false));
});
