// One more choice, or one more language, does not compile until every place has said what it means
// there: nothing falls to the last branch of a condition in silence.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { languageName } from '../../src/core/language-names';
import { mailLanguages, pageLanguages } from '../../src/core/languages';
import { contentLevels } from '../../src/digests/domain/digest-content';
import { cadences, progressSteps } from '../../src/schema/choices';
import { noteKinds } from '../../src/teachers/domain/note-kind';
import { teacherAccesses } from '../../src/teachers/domain/teacher-access';

const compiler = resolve('node_modules/typescript/bin/tsc');
const copy = mkdtempSync(join(tmpdir(), 'one-more-member-'));

/** All sources in one project: which of them may import which is not the question here. */
const project = {
  extends: './tsconfig.base.json',
  compilerOptions: {
    composite: false,
    declaration: false,
    emitDeclarationOnly: false,
    noEmit: true,
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: ['google-apps-script'],
  },
  include: ['src'],
};

beforeAll(() => {
  cpSync('src', join(copy, 'src'), { recursive: true });
  cpSync('tsconfig.base.json', join(copy, 'tsconfig.base.json'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(project));
});

afterAll(() => rmSync(copy, { recursive: true }));

interface Trial {
  readonly file: string;
  readonly list: string;
  readonly member: string;
  /** Where it has to be decided first; the compiler goes on from there, to Spanish for instance. */
  readonly places: readonly string[];
}

/** The member at the end of its list, until it is taken out again. */
function add({ file, list, member }: Trial): () => void {
  const path = join(copy, 'src', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(
    new RegExp(`(export const ${list} = \\[[^\\]]*?),?(\\s*\\] as const)`),
    (_, members: string, end: string) => `${members}, '${member}'${end}`,
  );
  if (after === before) throw new Error(`${file} has no list ${list}.`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

interface CompileError {
  readonly file: string;
  readonly sentence: string;
}

/** All trials in one go, for a compiler takes its time. */
function errorsWith(trials: readonly Trial[]): readonly CompileError[] {
  const undo = trials.map(add);
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false'], {
    cwd: copy,
    encoding: 'utf8',
  });
  for (const takeOut of undo.reverse()) takeOut();
  const errors = stdout.matchAll(/^src\/([^(]+)\(\d+,\d+\): (error .*)$/gm);
  return [...errors].map(([, file = '', sentence = '']) => ({ file, sentence }));
}

/** A missing property is named; a switch without a case only lacks an end. */
const isAbout =
  (member: string) =>
  ({ sentence }: CompileError): boolean =>
    sentence.includes(member) || /^error TS2366: Function lacks ending return/.test(sentence);

const choices = 'schema/choices.ts';
const languages = 'core/languages.ts';

const moreLanguages: readonly Trial[] = [
  {
    file: languages,
    list: 'mailLanguages',
    member: 'zz-mail',
    places: [
      'core/language-names.ts',
      'digests/domain/goal-area.ts',
      'digests/domain/word-questions.ts',
      ...[
        'academic',
        'areas',
        'by-progress',
        'career',
        'follow-up',
        'for-parents',
        'how',
        'personal',
        'student',
        'support',
        'talent',
        'why',
        'with-others',
      ].map((part) => `digests/domain/question-bank/${part}.ts`),
      'digests/emails/digest-email.ts',
      'core/worded-date.ts',
    ],
  },
  {
    file: languages,
    list: 'pageLanguages',
    member: 'zz-page',
    places: [
      'privacy/domain/privacy-words.ts',
      'entry/texts.ts',
      'rpc/failure-texts.ts',
      'import/messages/messages.ts',
      'ui/messages/goal-words.ts',
      'goals/page/starters/starters.ts',
      ...['caseload', 'families', 'goals', 'privacy', 'sidebar', 'teachers'].map(
        (capability) => `${capability}/messages/messages.ts`,
      ),
    ],
  },
];

const moreChoices: readonly Trial[] = [
  {
    file: choices,
    list: 'cadences',
    member: 'Twice a week',
    places: ['schedule/domain/period.ts', 'caseload/messages/en.ts'],
  },
  {
    file: choices,
    list: 'progressSteps',
    member: 'Set back',
    places: ['digests/emails/en.ts', 'digests/emails/es.ts', 'ui/messages/goal-words.ts'],
  },
  {
    file: choices,
    list: 'goalKinds',
    member: 'Physical',
    places: ['digests/emails/en.ts', 'digests/emails/es.ts', 'ui/messages/goal-words.ts'],
  },
  {
    file: choices,
    list: 'goalStatuses',
    member: 'Waiting',
    places: ['goals/domain/shared-goals.ts', 'ui/messages/goal-words.ts'],
  },
  {
    file: 'digests/domain/digest-content.ts',
    list: 'contentLevels',
    member: 'Goal titles',
    places: ['digests/domain/digest-content.ts', 'digests/emails/digest-email.ts'],
  },
  {
    file: 'teachers/domain/teacher-access.ts',
    list: 'teacherAccesses',
    member: 'On paper',
    places: [
      'setup/messages/script.en.ts',
      'teachers/server/gather-teacher-mails.ts',
      'teachers/server/refresh-views.ts',
      'teachers/server/own-page.ts',
      'teachers/domain/teacher-access.ts',
      'entry/teacher-menu.ts',
    ],
  },
  {
    file: choices,
    list: 'deliveryStates',
    member: 'Bounced',
    places: ['mailing/domain/ledger.ts', 'families/messages/en.ts'],
  },
  {
    file: choices,
    list: 'studentStatuses',
    member: 'Moved away',
    places: ['caseload/domain/student-status.ts', 'sidebar/messages/en.ts'],
  },
  {
    file: 'teachers/domain/note-kind.ts',
    list: 'noteKinds',
    member: 'Worried',
    places: ['teachers/domain/note-kind.ts', 'teachers/messages/en.ts'],
  },
];

describe.each([{ trials: moreLanguages }, { trials: moreChoices }])('one more of', ({ trials }) => {
  let errors: readonly CompileError[];
  beforeAll(() => {
    errors = errorsWith(trials);
  });

  it.each(trials)('$list has to be decided wherever it matters', ({ member, places }) => {
    const files = errors.filter(isAbout(member)).map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining([...places]));
  });
});

describe('no source asks for a single one, as if there were only one other', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

  const askingFor = (members: readonly string[], texts: typeof sources): readonly string[] => {
    const asked = new RegExp(
      `[!=]==\\s*'(${members.join('|')})'|'(${members.join('|')})'\\s*[!=]==`,
    );
    return texts.filter(({ text }) => asked.test(text)).map(({ file }) => file);
  };

  it.each([
    ['cadence', cadences],
    ['language', [...mailLanguages, ...pageLanguages, ...mailLanguages.map(languageName)]],
    ['step of progress', progressSteps],
    ['content level', contentLevels],
    ['access of teachers', teacherAccesses],
    ['kind of note', noteKinds],
  ])('%s', (_, members) => {
    const broken = [{ file: 'broken', text: `x === '${members[0]}' ? 1 : 2` }];
    expect(askingFor(members, broken)).toEqual(['broken']);
    expect(askingFor(members, sources)).toEqual([]);
  });
});
