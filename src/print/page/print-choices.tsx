// What can be chosen before anything is printed.
import { type PageLanguage, pageLanguages } from '../../core/languages';
import {
  type PrintedDocument,
  type PrintReader,
  printedDocuments,
  printReaders,
} from '../../schema/choices';
import { Chips } from '../../ui/controls/chips';
import { SelectField } from '../../ui/controls/select-field';
import { canChooseReader } from '../domain/print-content';
import type { PrintScope } from '../domain/print-request';
import { useMessages } from '../messages/messages';

export interface PrintChoicesProps {
  readonly document: PrintedDocument;
  readonly onDocument: (document: PrintedDocument) => void;
  readonly reader: PrintReader;
  readonly onReader: (reader: PrintReader) => void;
  readonly language: PageLanguage;
  readonly onLanguage: (language: PageLanguage) => void;
  readonly scope: PrintScope;
  /** Names the student for whom the dialog was opened, if it was for one. */
  readonly opened: PrintScope;
  readonly onScope: (scope: PrintScope) => void;
}

/** A choice is one of its own options, whatever the browser hands back. */
const oneOf = <Option extends string>(options: readonly Option[], value: string): Option | null =>
  options.find((option) => option === value) ?? null;

export function PrintChoices(props: PrintChoicesProps) {
  const { dialog } = useMessages();
  const { document, reader, language, scope, opened } = props;
  const scopes: readonly PrintScope[] = [
    ...(opened.kind === 'student' ? [opened] : []),
    { kind: 'selection' },
    { kind: 'caseload' },
  ];
  return (
    <div class="print-choices">
      <div>
        <Chips
          id="document"
          legend={dialog.document}
          options={printedDocuments.map((one) => [one, dialog.documents[one]])}
          value={document}
          onChoose={(value) => {
            const chosen = oneOf(printedDocuments, value);
            if (chosen) props.onDocument(chosen);
          }}
        />
        <p class="hint">{dialog.about[document]}</p>
      </div>
      <div class="selects">
        <SelectField
          id="scope"
          label={dialog.scope}
          options={scopes.map(({ kind }) => [kind, dialog.scopes[kind]])}
          value={scope.kind}
          onChoose={(value) => {
            const chosen = scopes.find(({ kind }) => kind === value);
            if (chosen) props.onScope(chosen);
          }}
        />
        {canChooseReader(document) && (
          <SelectField
            id="reader"
            label={dialog.reader}
            hint={dialog.readerHint[reader]}
            options={printReaders.map((one) => [one, dialog.readers[one]])}
            value={reader}
            onChoose={(value) => {
              const chosen = oneOf(printReaders, value);
              if (chosen) props.onReader(chosen);
            }}
          />
        )}
        {document !== 'Conference sheet' && (
          <SelectField
            id="language"
            label={dialog.language}
            options={pageLanguages.map((one) => [one, dialog.languages[one]])}
            value={language}
            onChoose={(value) => {
              const chosen = oneOf(pageLanguages, value);
              if (chosen) props.onLanguage(chosen);
            }}
          />
        )}
      </div>
    </div>
  );
}
