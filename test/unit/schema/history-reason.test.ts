// Reasons in History that the product has written are known again, whatever stands in them.
import { byLanguage } from '../../../src/goals/messages/messages';
import {
  importReason,
  refusedReason,
  takenBackReason,
  wordReason,
} from '../../../src/schema/history-reason';

const { en, es } = byLanguage;

describe('a reason in History', () => {
  it.each([
    ['Progress entry', 'Anotación de progreso'],
    ['Edited in the grid', 'Cambio hecho en la hoja de cálculo'],
    [importReason('list: 2.csv'), 'Importación de list: 2.csv'],
    [takenBackReason('Progress entry'), 'Anotación de progreso: no se pudo escribir'],
    [takenBackReason(importReason('a.csv')), 'Importación de a.csv: no se pudo escribir'],
    [
      refusedReason('The goal G1 belongs to another student.'),
      'No se aceptó; la pestaña History dice por qué',
    ],
    ['A new term has begun', 'A new term has begun'],
    ['', ''],
  ])('%j is %j in Spanish, and itself in English', (reason, words) => {
    expect(wordReason(reason, es.plan.reasons)).toBe(words);
    expect(wordReason(reason, en.plan.reasons)).toBe(reason);
  });
});
