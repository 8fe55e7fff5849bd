// Reasons in History that the product has written are known again, whatever stands in them, and none
// that a person has written is taken for one of them.
import { byLanguage } from '../../../src/goals/messages/messages';
import {
  importedFile,
  importReason,
  personsReason,
  readUndo,
  refusedReason,
  takenBackReason,
  undoableReason,
  undoneReason,
  wordReason,
} from '../../../src/schema/history-reason';

const { en, es } = byLanguage;

const wordsOf = (reason: string, texts = es, field = 'Goal') =>
  wordReason({ field, reason }, texts.plan.reasons);

describe('a reason in History', () => {
  it.each([
    ['Progress entry', 'Anotación de progreso'],
    ['Edited in the grid', 'Cambio hecho en la hoja de cálculo'],
    [takenBackReason('Progress entry'), 'Anotación de progreso: no se pudo escribir'],
    [takenBackReason('A new term'), 'A new term: no se pudo escribir'],
    ['A new term has begun', 'A new term has begun'],
    ['', ''],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
  ])('%j is %j in Spanish, and itself in English', (reason, words) => {
    expect(wordsOf(reason)).toEqual({ words, english: '' });
    expect(wordsOf(reason, en)).toEqual({ words: reason, english: '' });
  });

  it('of a write that can be undone names it, and pages leave its ID out', () => {
    const reason = undoableReason('Progress round', 'a-1');
    expect(readUndo(reason)).toEqual({ undoId: 'a-1', reason: 'Progress round', isUndone: false });
    expect(readUndo(undoneReason(reason))?.isUndone).toBe(true);
    expect(readUndo('Progress round')).toBeNull();
    expect(wordsOf(reason).words).toBe('Ronda de progreso');
    expect(wordsOf(undoneReason(reason)).words).toBe('Deshecho: Ronda de progreso');
    expect(wordsOf(takenBackReason(reason)).words).toBe('Ronda de progreso: no se pudo escribir');
    expect(personsReason('Mine (undo a-1)')).toBe('“Mine (undo a-1)”');
  });

  it('of an import names the file', () => {
    expect(wordsOf(importReason('list: 2.csv', 'x1')).words).toBe('Importación de list: 2.csv');
    expect(wordsOf(importReason('list (1).csv', 'x1'), en).words).toBe('Import of list (1).csv');
    expect(wordsOf('Import of list.csv', en).words).toBe('Import of list.csv');
    expect(importedFile(readUndo(importReason('a.csv', 'x2'))?.reason ?? '')).toBe('a.csv');
    expect(importedFile('Progress round')).toBeNull();
  });

  it('keeps why a call was refused, which is English everywhere', () => {
    const english = 'The goal G1 belongs to another student.';
    const reason = refusedReason(english);
    expect(wordsOf(reason, es, '')).toEqual({ words: 'No se aceptó:', english });
    expect(wordsOf(reason, en, '')).toEqual({ words: 'Refused:', english });
  });
});

describe('a reason that a person has written', () => {
  it.each([
    'Progress entry',
    'Edited in the grid',
    'Import of new ideas from the family',
    'The target: could not be written',
    'Import of a.csv: could not be written',
  ])('like the product’s %j stands in quotes, in every language', (typed) => {
    const stored = personsReason(typed);
    expect(stored).toBe(`“${typed}”`);
    for (const texts of [en, es]) {
      expect(wordsOf(stored, texts)).toEqual({ words: stored, english: '' });
    }
    expect(wordsOf(takenBackReason(stored)).words).toBe(`“${typed}”: no se pudo escribir`);
  });

  it.each([
    'Refused: the family did not want this goal',
    'Imports of books',
    'constructor',
    '“Import of” is no reason',
    '',
  ])('otherwise is kept as it is: %j', (typed) => {
    expect(personsReason(typed)).toBe(typed);
    expect(wordsOf(typed)).toEqual({ words: typed, english: '' });
  });
});
