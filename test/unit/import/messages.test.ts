import { caseloadFields } from '../../../src/import/domain/caseload-field';
import { messages as en } from '../../../src/import/messages/en';
import { messages as es } from '../../../src/import/messages/es';

describe.each([en, es])('the sentences in %#', (say) => {
  it('name every field, each differently', () => {
    const names = caseloadFields().map(say.field);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toMatch(/undefined|guardian\d/);
  });

  it('have a way on for everything that is not in the script’s words', () => {
    for (const sentences of Object.values({ ...say.kit.failures, ...say.fileProblems })) {
      expect(sentences.join(' ')).toMatch(/\w.*\.$/);
    }
  });
});

describe('the button that imports', () => {
  const counts = { add: 0, change: 0, same: 0, skip: 0, warned: 0 };
  it.each([
    [86, 0, 'Import 86 students', 'Importar 86 estudiantes'],
    [1, 0, 'Import 1 student', 'Importar 1 estudiante'],
    [0, 4, 'Change 4 students', 'Cambiar 4 estudiantes'],
    [1, 1, 'Import 1 new and change 1 student', 'Importar 1 nuevo y cambiar 1 estudiante'],
    [2, 3, 'Import 2 new and change 3 students', 'Importar 2 nuevos y cambiar 3 estudiantes'],
  ])('says for %i new and %i changed what it will do', (add, change, english, spanish) => {
    expect(en.importButton({ ...counts, add, change })).toBe(english);
    expect(es.importButton({ ...counts, add, change })).toBe(spanish);
  });
});

describe('a goal that is over', () => {
  const goal = {
    goalId: '7-AC1',
    goal: 'Read four books',
    schoolYear: '',
    status: 'Achieved',
  } as const;
  it.each([
    [
      'new',
      'The goal “Read four books” is Achieved and stays as it is. The words in the file become a new goal.',
      'La meta «Read four books» (Lograda) queda como está. El texto del archivo será una meta nueva.',
    ],
    [
      'the same',
      'The goal “Read four books” is Achieved and stays as it is. The file says the same, so no goal is added.',
      'La meta «Read four books» (Lograda) queda como está. El archivo dice lo mismo, así que no se agrega ninguna meta.',
    ],
  ] as const)('is named, where the words of the file are %s', (wordsAre, english, spanish) => {
    expect(en.closedGoal({ ...goal, wordsAre })).toBe(english);
    expect(es.closedGoal({ ...goal, wordsAre })).toBe(spanish);
  });
});

describe('a result', () => {
  const counts = { add: 1, change: 2, same: 1, skip: 3, warned: 0 };
  it('is told in whole sentences', () => {
    expect(en.result(counts)).toEqual([
      '1 student was added, and 2 students were changed.',
      '1 student was already as the file says.',
      '3 lines were skipped.',
    ]);
    expect(es.result(counts)).toEqual([
      'Se agregó 1 estudiante y se cambiaron 2 estudiantes.',
      '1 estudiante ya estaba como dice el archivo.',
      'Se omitieron 3 líneas.',
    ]);
  });
});
