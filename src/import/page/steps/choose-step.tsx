// Step 1: a person chooses the caseload file, or drops it on the page.
import { useEffect, useState } from 'preact/hooks';
import type { ImportCalls } from '../../../rpc/calls';
import { Button } from '../../../ui/controls/button';
import type { CallScript } from '../../../ui/rpc/call-script';
import { useMessages } from '../../messages/messages';
import { Footer } from '../parts/footer';
import { PROBLEM_ID } from '../parts/import-problem';
import { UndoImport } from '../parts/undo-import';
import { readFile } from '../read-file';
import { template } from '../template';
import type { StepProps } from './step-props';

export const FILE_FIELD = 'caseload-file';

interface ChooseProps extends StepProps<'choose'> {
  readonly call: CallScript<ImportCalls>;
}

export function ChooseStep({ step, isBusy, progress, trouble, dispatch, call }: ChooseProps) {
  const t = useMessages();
  const [isOver, setOver] = useState(false);
  // A file dropped beside the field would replace the page, and all that was chosen with it.
  useEffect(() => {
    const ignore = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
  const take = async (file: File | undefined) => {
    setOver(false);
    if (file === undefined) return;
    dispatch(await readFile(file));
  };
  const { file } = step;
  // No `accept`: a file that cannot even be picked is a riddle; reading it explains it.
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to the field inside. */}
      <div
        class={`drop ${isOver ? 'over' : ''} ${trouble ? 'invalid' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <p class="chosen" aria-live="polite">
          {file === null ? (
            <span class="blank">{t.noFileYet}</span>
          ) : (
            <>
              <strong>{file.name}</strong> <span class="size">{t.fileSize(file.size)}</span>
            </>
          )}
        </p>
        <p class="pick">
          <input
            id={FILE_FIELD}
            type="file"
            class="unseen"
            aria-describedby={trouble ? `file-hint ${PROBLEM_ID}` : 'file-hint'}
            aria-invalid={trouble !== null && trouble.request === null}
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]);
              // So that the same file, mended meanwhile, can be chosen again.
              input.value = '';
            }}
          />
          <label for={FILE_FIELD} class={file === null ? 'main' : 'secondary'}>
            {file === null ? t.chooseFile : t.chooseOtherFile}
          </label>{' '}
          <span class="or-drop">{t.orDrop}</span>
        </p>
        <p id="file-hint" class="hint">
          {t.fileHint}
        </p>
        {file !== null && file.sheets.length > 1 && (
          <p class="sheets">
            <label for="sheet">{t.sheet}</label>{' '}
            <select
              id="sheet"
              onChange={(event) => {
                const sheet = file.sheets[event.currentTarget.selectedIndex];
                if (sheet !== undefined) dispatch({ kind: 'sheet chosen', sheet });
              }}
            >
              {file.sheets.map((sheet) => (
                <option key={sheet.name} selected={sheet.rows === file.rows}>
                  {t.sheetName(sheet.name, sheet.rows.length)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      <p class="hint">
        {t.templateHint}{' '}
        <a
          download={t.templateName}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`}
        >
          {t.template}
        </a>
      </p>
      <UndoImport call={call} />
      <Footer progress={progress}>
        <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
          {t.onward}
        </Button>
      </Footer>
    </>
  );
}
