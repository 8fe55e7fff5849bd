import { byLanguage } from '../../../src/families/messages/messages';
import { checkInProblems } from '../../../src/families/page/check-in-form';
import { isPaused, withGuardian } from '../../../src/families/page/guardians';
import { mailWords } from '../../../src/families/page/mail-words';
import { guardianView, planView } from '../sidebar/sample-plan';

const { en, es } = byLanguage;

describe('a Digest cell', () => {
  it.each([
    ['On', false],
    ['', false],
    ['Stopped', false],
    ['Paused', true],
    ['paused until 2026-10-01', true],
  ])('%j is paused: %s', (digest, paused) => {
    expect(isPaused(guardianView({ digest }).guardian)).toBe(paused);
  });
});

describe('a guardian that changed', () => {
  it('takes its place in the plan', () => {
    const renewed = guardianView({ digest: 'Paused' });
    expect(withGuardian(planView(), renewed).guardians).toEqual([renewed]);
  });
});

describe('a mail', () => {
  it.each([
    ['Sent', '', ''],
    ['Held', 'Digest stopped', 'The digest was held back. The family has stopped the digest.'],
    [
      'Failed',
      'Invalid email: x',
      'The digest could not be sent. See Detail in the Deliveries tab.',
    ],
    ['Elsewhere', '', 'Elsewhere'],
    ['constructor', '', 'constructor'],
    ['Failed', 'valueOf', 'The digest could not be sent. See Detail in the Deliveries tab.'],
    [
      'Held',
      'The guardian’s row is gone',
      'The digest was held back. The guardian’s row is gone from the Guardians tab.',
    ],
  ])('%s with detail %j is told as %j', (state, detail, words) => {
    expect(mailWords({ state, detail }, en.family)).toBe(words);
  });
});

describe('an email, on a page in Spanish', () => {
  const reported = 'Google reported an error, and it may have arrived all the same:';

  it.each([
    ['Held', 'Digest stopped', 'El resumen quedó retenido. La familia canceló el resumen.'],
    [
      'Held',
      'The guardian’s row is gone',
      'El resumen quedó retenido. La fila de esta persona ya no está en la pestaña Guardians.',
    ],
    [
      'Held',
      'The guardian’s row needs attention',
      'El resumen quedó retenido. La fila de esta persona no se puede leer, o dos personas tienen este ID. Haga la revisión (Living ALP > Revisión general).',
    ],
    // A person may have typed anything.
    ['Failed', 'constructor', 'El resumen no se pudo enviar. Vea Detail en la pestaña Deliveries.'],
    ['toString', '', 'toString'],
    [
      'Failed',
      'The email could not be written:',
      'El resumen no se pudo enviar. El correo no se pudo escribir:',
    ],
    [
      'Failed',
      'Google refused it; the run was cut off later.',
      'El resumen no se pudo enviar. El servicio de correo lo rechazó; el envío se interrumpió después.',
    ],
    // What Google says comes in the language of the account: the tab has it.
    [
      'Failed',
      'Correo no válido: x',
      'El resumen no se pudo enviar. Vea Detail en la pestaña Deliveries.',
    ],
    [
      'Uncertain',
      `${reported} x`,
      'No es seguro que el resumen se haya enviado. Google informó de un error, y puede que se haya recibido de todos modos: Vea Detail en la pestaña Deliveries.',
    ],
    [
      'Uncertain',
      'An earlier try may have arrived. The email could not be written: x',
      'No es seguro que el resumen se haya enviado. Puede que se haya recibido un intento anterior. El correo no se pudo escribir: Vea Detail en la pestaña Deliveries.',
    ],
  ])('%s with detail %j is told as %j', (state, detail, words) => {
    expect(mailWords({ state, detail }, es.family)).toBe(words);
  });

  it('is the same in English as in the ledger', () => {
    for (const texts of [en.family.sendDetails, en.family.detailOpenings]) {
      expect(Object.values(texts)).toEqual(Object.keys(texts));
    }
  });
});

describe('a logged call', () => {
  it.each([
    ['', '', '', ['check-in-from', 'check-in-message']],
    ['Rosa', '', '', ['check-in-message']],
    ['Rosa', '', 'Not yet', []],
    ['Rosa', 'All is well', '', []],
    ['  ', 'All is well', '', ['check-in-from']],
    ['Rosa', 'x'.repeat(50_000), '', []],
    ['Rosa', 'x'.repeat(50_001), '', ['check-in-message']],
    ['x'.repeat(50_001), 'All is well', '', ['check-in-from']],
  ] as const)(
    'from %.9j saying %.9j, talked %j, has to change %j',
    (from, message, talked, fields) => {
      const problems = checkInProblems({ from, message, talked }, en.family);
      expect(problems.map(({ field }) => field)).toEqual(fields);
    },
  );
});
