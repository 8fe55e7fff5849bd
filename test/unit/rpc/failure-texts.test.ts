// Every failure, in every language of the pages: a Spanish page shows no English sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { englishFailures, type FailureTexts } from '../../../src/rpc/english-texts';
import { failureSentence } from '../../../src/rpc/failure-texts';
import { type Failure, type FailureCode, failure } from '../../../src/rpc/result';
import { englishWords, names } from '../../support/english-words';
import { isSentence } from '../../support/own-sentences';

/** Each code has one at least. */
type Samples = {
  readonly [Code in FailureCode]: readonly [
    Parameters<FailureTexts[Code]>,
    ...Parameters<FailureTexts[Code]>[],
  ];
};

/** Words that no sentence has of its own. */
const [one, two] = ['Zzyx', 'Qwop'];

const samples: Samples = {
  'follow-up not closed': [[one]],
  'answer gone': [[]],
  'answer changed': [[]],
  'answer not written': [[one]],
  'reply too long': [[501, 500]],
  busy: [[]],
  'bad request': [[]],
  'not active user': [[]],
  'for specialists': [[]],
  'nobody named': [[]],
  'tell specialist': [[]],
  'specialists unclear': [[]],
  'missing tab': [
    [one, [], null],
    [one, [], 'nothing'],
  ],
  'missing columns': [[one, [two], 'part']],
  'two columns': [[one, [two], 'nothing']],
  'rows keep moving': [[one, [], 'mails']],
  'school year too long': [[]],
  'cell not a school year': [[one, 7, two, 'Yoyo']],
  'year closed': [[one], ['']],
  'plan row unreadable': [
    [one, two],
    [one, ''],
  ],
  'guardian changed': [[]],
  'guardian not written': [[[one, two]]],
  'language not known': [[one]],
  'not an address': [[one]],
  'google pause': [['nothing']],
  'google busy': [['part']],
  'google refuses': [['nothing']],
  'something went wrong': [['nothing'], ['part'], ['mails']],
  'cell empty': [[one, 7, two]],
  'cell not a date': [[one, 7, two, 'Yoyo']],
  'cell not an option': [[one, 7, two, 'Yoyo', ['Xixi']]],
  'cell not yes or no': [[one, 7, two, 'Yoyo']],
  'cell not a number': [[one, 7, two, 'Yoyo']],
  'cell not an address': [[one, 7, two, 'Yoyo']],
  'cell not a language': [[one, 7, two, 'Yoyo']],
  'cell without teacher': [[one, 7, two, 'Yoyo']],
  'cell shows error': [[one, 7, two, '#REF!']],
  'cell left out': [[one, 7, two, '#REF!']],
  'ID too long': [[one, 7, two, 'Yoyo', 100]],
  'ID unknown': [[one, 7, two, 'Yoyo', 'Xixi']],
  'ID of another student': [[one, 7, two, 'Yoyo', 'Xixi']],
  'row pasted again': [[one, 7, two, 'Yoyo', 2]],
  'ID in several rows': [
    [one, 7, two, 'Yoyo', [2, 7], 0],
    [one, 7, two, 'Yoyo', [2, 3, 4, 5, 7], 8],
  ],
  'no such student': [[one]],
  'no such guardian': [[one]],
  'unreadable row': [
    ['student', one],
    ['goal', one],
    ['guardian', one],
    ['plan', one],
    ['note', one],
  ],
  'year not now': [[one, two]],
  'closed by the year only': [[]],
  'no address': [[one]],
  'written meanwhile': [[''], [one]],
  'cell not written': [
    ['plans', '', one, 'no such row'],
    ['students', '', one, 'several rows'],
    ['goals', two, one, 'no such column'],
    ['plans', '', one, 'formula'],
  ],
  'goal left out': [[one]],
  'goal written meanwhile': [
    [one, two, 'Yoyo'],
    [one, two, ''],
  ],
  'plan not closed': [[]],
  'reopening needs a reason': [[]],
  'years open before': [
    [one, 1],
    [one, 7],
  ],
  'goal of another student': [[one]],
  'goal gone': [[one]],
  'goal row gone': [[one]],
  'goal stands twice': [[one]],
  'goal needed': [[]],
  'choice needed': [[]],
  'reason needed': [[]],
  'no such day': [[one]],
  'no such choice': [[one, [two]]],
  'text too long': [[60_000, 50_000]],
  'target before start': [[]],
  'formula in cell': [[]],
  'no column for it': [[one]],
  'no goal to order': [[one, two]],
  'order not saved': [[]],
  'no entry recorded': [[]],
  'entry without goal': [[one]],
  'entry of another student': [[one, two]],
  'entry step unknown': [[one, two, ['Yoyo']]],
  'entry empty': [[one]],
  'entry too long': [[one, 60_000, 50_000]],
  'entry taken': [[one]],
  'entries taken': [[]],
  'goal moved on': [['Ada Alvarez', 'Read', 'Achieved']],
  'round not recorded': [[]],
  'steps not set': [[[one, two]]],
  'check-in taken': [[one], [null]],
  'day not to come': [[one]],
  'digest stopped': [[]],
  'pause not written': [[]],
  'settings not saved': [[[one, two]]],
  'settings of others': [[[one, two]]],
  'digests sent by another': [[one]],
  'switch stands twice': [[one]],
  'digests unsigned': [[[one]], [[one, two]]],
  'file is a copy': [[one], ['']],
  'setting not an option': [[one, two, ['Yoyo']]],
  'setting not a number': [[one, two, 1, 24]],
  'setting not an hour': [[one, two, 1, 24]],
  'setting not a date': [[one, two]],
  'setting not dates': [[one, two]],
  'setting not a web app': [[one, two]],
  'setting not an address': [[one, two]],
  'setting not addresses': [[one, two]],
  'setting not a break': [[one, two]],
  'last day before first': [[]],
  'until hour before hour': [[]],
  'student of guardian unreadable': [[]],
  'no digest day left': [[]],
  'no test mail left': [[]],
  'no digest day yet': [[one], [null]],
  'digest gone already': [
    [one, two],
    [one, null],
  ],
  'digest sent often': [['2026-09-02', 3]],
  'last digest says gone': [
    [one, two],
    [one, null],
  ],
  'no mail left': [[]],
  'rows changed just now': [[]],
  'delivery unclear': [[]],
  'run was cut off': [[]],
  'many addresses moved': [[7, [`${one} → ${two}`]]],
  'addresses of others': [[[`${one} → ${two}`]]],
  'delivery blocked': [['rosa@families.example', 'D1', 'State', 'formula']],
  'note needs words': [[]],
  'note too long': [[501, 500]],
  'goal not shared': [[]],
  'note number taken': [[]],
  'students in own file': [[''], [one]],
  'page switched off': [[]],
  'setting Teachers unclear': [[]],
  'no student of yours': [[one]],
  'no mail to teachers': [[]],
  'excel file': [[]],
  'locked excel file': [[]],
  'formula without value': [['Students', 'C5']],
  'old excel file': [[]],
  'open document file': [[]],
  'zip file': [[]],
  'pdf file': [[]],
  'picture file': [[]],
  'word file': [[]],
  'web page file': [[]],
  'xml file': [[]],
  'binary file': [[]],
  'empty file': [[]],
  'one column': [[]],
  'no header line': [[]],
  'quote left open': [[7]],
  'stray quote': [[7]],
  'two encodings': [[7, one]],
  'unknown encoding': [[7, one]],
  'garbled letters': [[7, one]],
  'too many lines': [[20_001, 20_000]],
  'too many columns': [[7, 200]],
  'cell too long': [[7, 50_000]],
  'no header row': [[]],
  'no names': [[]],
  'no first names': [[]],
  'no last names': [[]],
  'contacts without students': [[]],
  'export without students': [[one]],
  'export without names': [[one]],
  'export without roles': [[one]],
  'export of a system': [[one]],
  'no students': [[]],
  'no such column': [[one]],
  'other column': [[one, two]],
  'column set twice': [['', [one, two]]],
  'strengths and interests': [[one]],
  'no student numbers': [[]],
  'columns left out': [[[one, two]]],
  'heading line': [[one]],
  'headers again': [[]],
  'no name on line': [[]],
  'more of a student': [[7]],
  'no student by role': [[one]],
  'same student': [[7]],
  'same number': [[one, 7, two]],
  'number of another': [[one, two]],
  'number of another perhaps': [[one, two]],
  'not a number': [[one]],
  'zeros lost': [[one, two]],
  'number taken': [[one, two, 'Yoyo']],
  'same name': [[one]],
  'same name on line': [[one, 7]],
  'new number': [[one]],
  'one name': [[one]],
  'name guessed': [[one, two]],
  'no grade': [[]],
  'unknown grade': [[one]],
  'odd grade': [[one, two]],
  'empty date': [
    ['birthDate', one],
    ['reviewDue', one],
  ],
  'unreadable date': [
    ['birthDate', one],
    ['reviewDue', one],
  ],
  'birth date to come': [[one]],
  'unknown status': [[one]],
  'unknown enrollment': [[one]],
  'unknown language': [[one]],
  'cells left out': [[[one, two]]],
  'nothing above': [[one]],
  'broken address': [[one]],
  'placeholder address': [[one]],
  'words beside name': [[one]],
  'words beside guardian': [[one]],
  'words left out': [[one, two]],
  'second address': [
    [one, 2, two],
    ['', 2, two],
  ],
  'same address twice': [[one]],
  'no teacher address': [[one]],
  'no goal for it': [[[one, two]]],
  'unknown goal kind': [[one, two, 'Academic']],
  'kept in notes': [[one, two]],
  'plan closed': [['2026-27']],
  'plan unreadable': [['2026-27']],
  'goals of another year': [[['2025-26'], '2026-27']],
  'goal retired': [[one, '2026-27']],
  'evidence link left out': [[one]],
  'evidence link kept': [[one, two]],
  'mailbox of two': [[one]],
  'unknown role': [[one]],
  'no guardian by kind': [
    [one, two],
    ['', two],
  ],
  'lines differ': [[one, two, 'Yoyo', 7]],
  'perhaps one guardian': [
    [one, 7],
    ['', 7],
  ],
  'neither yes nor no': [[one, two]],
  'too many cells': [[one]],
  'family waits': [[[one, two]]],
  'goal kept': [
    [one, two],
    [one, ''],
  ],
  'no open goal': [[]],
  'address kept': [[one, two]],
  'another guardian': [
    [one, two],
    ['', ''],
  ],
  'matched by name': [[one]],
  'other number': [[one, two]],
  'back again': [[one, one]],
  'shared address': [
    [one, two, 'Yoyo', 'Xixi'],
    [one, '', 'Yoyo', 'Xixi'],
  ],
  'rows to mend first': [[]],
  'caseload has changed': [[]],
  'formula left': [[one, two]],
  'column gone': [[one, two]],
  'several rows': [[one]],
  'print changed': [[]],
  'copy not noted': [
    ['Ada Adler', 'State', 'no such row'],
    ['Ada Adler', 'State', 'several rows'],
    ['Ada Adler', 'State', 'no such column'],
    ['Ada Adler', 'State', 'formula'],
  ],
  'row gone': [[one]],
};

const codes = Object.keys(samples) as readonly FailureCode[];
const cases = codes.flatMap((code) =>
  samples[code].map((params) => {
    const sample = (failure as (code: FailureCode, ...args: readonly unknown[]) => Failure)(
      code,
      ...params,
    );
    return {
      code,
      params,
      english: failureSentence(sample, 'en'),
      spanish: failureSentence(sample, 'es'),
    };
  }),
);

describe('the failures', () => {
  it('have a code of one capability each', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('failures.en.ts'),
    );
    const found = files.flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /^ {2}(?:'([\w -]+)'|(\w+)): (?:\(|longText)/gm,
      ),
    ]);
    const all = found.map(([, quoted, plain]) => quoted ?? plain ?? '').sort();
    expect(all).toEqual([...codes].sort());
    expect(Object.keys(englishFailures).sort()).toEqual(all);
  });

  it.each(cases)('$code is a whole sentence, and another one in Spanish', (each) => {
    for (const sentence of [each.english, each.spanish]) {
      expect(sentence).toMatch(/^.+[.:]$|Zzyx$/);
      expect(sentence).not.toMatch(/undefined|null/);
    }
    expect(each.spanish).not.toBe(each.english);
    expect(each.spanish.replace(names, '')).not.toMatch(englishWords);
    expect(each.english.replace(names, '')).toMatch(englishWords);
  });

  it.each(cases)('$code is given no sentence, which could be in one language only', (each) => {
    expect(each.params.flat().map(String).filter(isSentence)).toEqual([]);
  });

  it.each(cases)('$code names in Spanish what it names in English', ({ english, spanish }) => {
    for (const named of english.match(/Zzyx|Qwop|Yoyo|Xixi|\d+/g) ?? []) {
      expect(spanish).toContain(named);
    }
  });
});

/** The texts that stand in a call of one of these, beside the code. */
const makers = ['failure', 'cellProblem'];

function literalsGiven(source: string): readonly string[] {
  const found: string[] = [];
  const textsOf = ({ type, value, quasis, elements }: Node): readonly string[] => {
    if (type === 'Literal') return [String(value)];
    if (type === 'TemplateLiteral') return [quasis.map((part) => part.value.raw).join('x')];
    return type === 'ArrayExpression' ? elements.flatMap(textsOf) : [];
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { type, callee, arguments: given = [] } = part as Node;
    if (type === 'CallExpression' && makers.includes(callee.name ?? '')) {
      found.push(...given.slice(1).flatMap(textsOf));
    }
    for (const each of Object.values(part)) visit(each);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

/** As much of a parsed program as is looked at. */
interface Node {
  readonly type: string;
  readonly value: unknown;
  readonly quasis: readonly { readonly value: { readonly raw: string } }[];
  readonly elements: readonly Node[];
  readonly callee: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

describe('the code that makes failures', () => {
  it.each([
    ["failure('a', 'The tab has no row of this kind.')", true],
    ["failure('a', `The row has no such value`)", true],
    ["cellProblem('a', ['is not one of these at all'])", true],
    ["failure('a', id, 'several rows')", false],
  ])('%s has a sentence: %s', (source, has) => {
    expect(literalsGiven(source).some(isSentence)).toBe(has);
  });

  it('gives none of them a sentence', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(300);
    const given = files.flatMap((file) => {
      const { code } = transformSync(readFileSync(join('src', file), 'utf8'), {
        loader: file.endsWith('x') ? 'tsx' : 'ts',
        jsx: 'automatic',
      });
      return literalsGiven(code);
    });
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(isSentence)).toEqual([]);
  });
});
