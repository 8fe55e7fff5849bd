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
import { contentLevels } from '../../src/domain/digest/digest-content';
import { languageName } from '../../src/domain/language/language-code';
import { mailLanguages, pageLanguages } from '../../src/domain/language/languages';
import { cadences, progressSteps } from '../../src/domain/schema/choices';
import { teacherAccesses } from '../../src/domain/settings/caseload-settings';
import { noteKinds } from '../../src/domain/teachers/note-kind';

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

const choices = 'domain/schema/choices.ts';
const languages = 'domain/language/languages.ts';
const tabs = 'domain/schema/tabs.ts';

const moreLanguages: readonly Trial[] = [
  {
    file: languages,
    list: 'mailLanguages',
    member: 'zz-mail',
    places: [
      'domain/language/language-code.ts',
      ...['academic', 'affective', 'career', 'how', 'student', 'support', 'talent', 'why'].map(
        (part) => `domain/question-bank/${part}.ts`,
      ),
      'mail/digest-letter.ts',
      'mail/wording/worded-date.ts',
    ],
  },
  {
    file: languages,
    list: 'pageLanguages',
    member: 'zz-page',
    places: [
      'domain/privacy/privacy-words.ts',
      'import-dialog/wording/choose-wording.ts',
      'page/wording/goal-words.ts',
      'sidebar/starters/starters.ts',
      'sidebar/wording/wording.ts',
      'teacher-sidebar/wording/wording.ts',
    ],
  },
];

const moreChoices: readonly Trial[] = [
  {
    file: choices,
    list: 'cadences',
    member: 'Twice a week',
    places: ['domain/cadence/period.ts', 'sidebar/wording/en/caseload.ts'],
  },
  {
    file: choices,
    list: 'progressSteps',
    member: 'Set back',
    places: [
      'domain/goal/progress-picture.ts',
      'mail/wording/en.ts',
      'mail/wording/es.ts',
      'page/wording/goal-words.ts',
    ],
  },
  {
    file: choices,
    list: 'goalKinds',
    member: 'Physical',
    places: ['mail/wording/en.ts', 'mail/wording/es.ts', 'page/wording/goal-words.ts'],
  },
  {
    file: choices,
    list: 'goalStatuses',
    member: 'Waiting',
    places: ['domain/goal/shared-goals.ts', 'page/wording/goal-words.ts'],
  },
  {
    file: 'domain/digest/digest-content.ts',
    list: 'contentLevels',
    member: 'Goal titles',
    places: ['domain/digest/permitted.ts', 'mail/digest-letter.ts'],
  },
  {
    file: 'domain/settings/caseload-settings.ts',
    list: 'teacherAccesses',
    member: 'On paper',
    places: [
      'application/first-steps.ts',
      'application/teacher-mail/gather-teacher-mails.ts',
      'application/teachers/keep-teachers.ts',
      'application/teachers/own-page.ts',
      'domain/settings/caseload-settings.ts',
      'entry/teacher-menu.ts',
    ],
  },
  {
    file: tabs,
    list: 'deliveryStates',
    member: 'Bounced',
    places: ['domain/delivery/ledger.ts', 'sidebar/wording/en/family.ts'],
  },
  {
    file: tabs,
    list: 'studentStatuses',
    member: 'Moved away',
    places: ['domain/student-status.ts', 'sidebar/wording/en/plan.ts'],
  },
  {
    file: 'domain/teachers/note-kind.ts',
    list: 'noteKinds',
    member: 'Worried',
    places: ['domain/teachers/note-kind.ts', 'teacher-sidebar/wording/en.ts'],
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
