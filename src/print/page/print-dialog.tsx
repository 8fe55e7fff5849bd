// The print dialog: what is printed, for whom, of which students; how it will look; and the one button
// that notes the copies and then prints.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, PrintCalls } from '../../rpc/calls';
import { failureSentence } from '../../rpc/failure-texts';
import type { PrintedDocument, PrintReader } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import type { CallScript } from '../../ui/rpc/call-script';
import { useRequest } from '../../ui/rpc/use-request';
import { readerOf, tellsGoals } from '../domain/print-content';
import type {
  PrintAnswer,
  PrintedStudent,
  PrintLanguage,
  PrintScope,
} from '../domain/print-request';
import { type PaperWords, paperWords, useMessages } from '../messages/messages';
import { ConferencePaper } from './conference-paper';
import type { PaperProps } from './paper-parts';
import { PlanPaper } from './plan-paper';
import { PrintChoices } from './print-choices';
import { SlipPaper } from './slip-paper';

export interface PrintDialogProps {
  readonly call: CallScript<PrintCalls>;
  readonly opened: PrintScope;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

const papers: Readonly<Record<PrintedDocument, (props: PaperProps) => preact.JSX.Element>> = {
  Plan: PlanPaper,
  'Conference sheet': ConferencePaper,
  'Student slip': SlipPaper,
};

const nameOf: Readonly<Record<PaperWords['language'], PrintLanguage>> = {
  en: 'English',
  es: 'Spanish',
};

/** The script notes which copy it was: the same click, tried again, is the same copy. */
function useRequestId() {
  const last = useRef({ about: '', id: '' });
  return {
    idFor: (about: string): string => {
      if (last.current.about !== about) last.current = { about, id: crypto.randomUUID() };
      return last.current.id;
    },
    settle: () => {
      last.current = { about: '', id: '' };
    },
  };
}

export function PrintDialog({ call, opened, onPrint, onClose }: PrintDialogProps) {
  const t = useMessages();
  const [document, setDocument] = useState<PrintedDocument>('Plan');
  const [chosenReader, setReader] = useState<PrintReader>('Family');
  const [language, setLanguage] = useState(t.language);
  const [scope, setScope] = useState(opened);
  const reader = readerOf(document, chosenReader);
  const shown = useRequest<PrintAnswer>();
  const logging = useRequest<Answer<'logCopies'>>();
  const requestId = useRequestId();
  const { run } = shown;
  useEffect(() => run(() => call('printPlans', reader, scope)), [run, call, reader, scope]);

  const { reset } = logging;
  const choose =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      reset();
      set(value);
    };
  const answer = shown.state.kind === 'success' ? shown.state.value : null;
  const printed = answer?.students.filter((student) => isPrinted(student, scope, document)) ?? [];
  const leftOut = (answer?.students.length ?? 0) - printed.length;
  const failure = logging.state.kind === 'error' ? logging.state.failure : null;
  const isStale = failure?.failures.some(({ code }) => code === 'print changed') ?? false;
  useEffect(() => {
    if (isStale) run(() => call('printPlans', reader, scope));
  }, [isStale, run, call, reader, scope]);

  const print = () => {
    const copies = printed.map(({ studentId, version }) => ({ studentId, version }));
    const as = {
      document,
      reader,
      language:
        document === 'Conference sheet' ? ('English and Spanish' as const) : nameOf[language],
    };
    const id = requestId.idFor(JSON.stringify([as, copies]));
    logging.run(
      () => call('logCopies', id, as, copies),
      () => {
        requestId.settle();
        onPrint();
      },
    );
  };
  const notes = logging.state.kind === 'success' ? logging.state.value.failures : [];
  const withheld = printed.flatMap(
    (student) => answer?.withheld.filter(({ studentId }) => studentId === student.studentId) ?? [],
  );
  const withheldIds = new Set(withheld.map(({ studentId }) => studentId));
  const isGiven =
    document === 'Plan' &&
    reader === 'Family' &&
    printed.some(({ studentId, content }) => tellsGoals(content) && !withheldIds.has(studentId));
  const isBilingual = document === 'Conference sheet';
  const Paper = papers[document];
  return (
    <main>
      <div class="on-screen">
        <h1>{t.dialog.title}</h1>
        <PrintChoices
          document={document}
          onDocument={choose(setDocument)}
          reader={reader}
          onReader={choose(setReader)}
          language={language}
          onLanguage={choose(setLanguage)}
          scope={scope}
          opened={opened}
          onScope={choose(setScope)}
        />
        {failure && (
          <FailureSummary
            id="log-failure"
            failure={failure}
            onTryAgain={isStale ? undefined : logging.again}
          />
        )}
        {shown.state.kind === 'error' && (
          <FailureSummary
            id="print-failure"
            failure={shown.state.failure}
            onTryAgain={shown.again}
          />
        )}
        <h2 id="preview-title">{t.dialog.preview}</h2>
        <div role="status">
          {shown.state.kind === 'pending' && <Spinner>{t.dialog.loading}</Spinner>}
          {answer && <Sums {...{ answer, printed, leftOut, reader, scope }} />}
          {withheld.length > 0 && (
            <p class="notice" id="withheld">
              {t.dialog.withheld(withheld.map(({ name }) => name))}
              {document === 'Plan' && ` ${t.dialog.notGiven(withheld.length)}`}
            </p>
          )}
        </div>
        {notes.map((note) => (
          <p class="notice" key={JSON.stringify(note)}>
            {failureSentence(note, t.language)}
          </p>
        ))}
      </div>
      {answer && (
        <section class="papers" aria-labelledby="preview-title">
          {printed.map(({ studentId, version, content }) => (
            <Paper
              key={studentId}
              content={content}
              version={version}
              sender={answer.sender}
              reader={reader}
              t={paperWords[isBilingual ? 'en' : language]}
            />
          ))}
        </section>
      )}
      <footer class="foot on-screen">
        <p class="progress-note" role="status">
          {logging.isBusy && t.dialog.printing}
          {logging.state.kind === 'success' && t.dialog.logged}
          {logging.state.kind === 'idle' && t.dialog.note[isGiven ? 'given' : 'copies']}
        </p>
        <div class="buttons">
          <Button onClick={onClose}>{t.dialog.close}</Button>
          {printed.length > 0 && (
            <Button look="main" isBusy={logging.isBusy || shown.isBusy} onClick={print}>
              {t.dialog.print}
            </Button>
          )}
        </div>
      </footer>
    </main>
  );
}

/** Of a whole caseload, sheets without a goal would only be thrown away. */
function isPrinted(
  { content }: PrintedStudent,
  { kind }: PrintScope,
  document: PrintedDocument,
): boolean {
  if (kind !== 'caseload') return true;
  return document === 'Plan' ? tellsGoals(content) : content.goals.length > 0;
}

interface SumsProps {
  readonly answer: PrintAnswer;
  readonly printed: readonly PrintedStudent[];
  readonly leftOut: number;
  readonly reader: PrintReader;
  readonly scope: PrintScope;
}

/** How many are printed, and who is not and why. */
function Sums({ answer, printed, leftOut, reader, scope }: SumsProps) {
  const { dialog } = useMessages();
  const isNobody = printed.length === 0 && leftOut === 0;
  return (
    <>
      <p>
        {isNobody ? dialog.nobody[scope.kind] : printed.length > 0 && dialog.ready(printed.length)}
      </p>
      {leftOut > 0 && <p>{dialog.withoutGoals(leftOut, reader)}</p>}
      {answer.unread > 0 && <p class="notice">{dialog.unread(answer.unread)}</p>}
    </>
  );
}
