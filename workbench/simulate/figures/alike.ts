// Whether an email says what the one before it said: nobody opens a third one that does.
import type { ShownRow } from '../../harness/addon-harness';
import { byGuardian, type FamilyEmail, inOneLine, isFull, withoutMarks } from './family-email';

const links = /https?:\/\/\S+/g;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const meses =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const dates = new RegExp(
  `(?:${months}) \\d+(?:, \\d{4})?|\\d+ de (?:${meses})(?: de \\d{4})?`,
  'g',
);

/** Headings under which questions stand with their goals, and what the child asks for with them. */
const questionHeadings =
  /^(?:Ask .+ tonight|Pregúntele hoy a .+|Pregunte hoy en casa|(?:One more question|More questions), if you like|(?:Otra pregunta|Más preguntas), si gusta)$/;
const asksYou = /^(?:.+ asks you to|Lo que .+ le pide|Lo que le piden a usted):$/;

/** What is left of an email without questions, dates and links. */
function saidBy({ text }: Pick<FamilyEmail, 'text'>, questions: readonly RegExp[]): string {
  const left = withoutMarks(text)
    .split('\n\n')
    .map((part) => part.split('\n'))
    // The goal of a question stands right under the heading, or under the question.
    .filter(
      ([first = '']) =>
        !questionHeadings.test(first) &&
        !asksYou.test(first) &&
        !/^(?:\d+\. |About this goal: |Sobre esta meta: )/.test(first),
    )
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  const plain = inOneLine(left.replace(links, ''));
  return questions.reduce((said, question) => said.replace(question, ''), plain).replace(dates, '');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a question whatever child and area it names. */
const questionPattern = ({ Question: question = '' }: ShownRow): RegExp =>
  new RegExp(
    escaped(inOneLine(question)).replace(/\\\{(?:child|area)\\\}/g, '[^.?!¿¡]{1,60}'),
    'g',
  );

/** Full emails that equal the full one that their guardian got before. */
export function alikeInARow(
  emails: readonly FamilyEmail[],
  questions: readonly ShownRow[],
): readonly FamilyEmail[] {
  const patterns = new Map(
    questions.map((row) => [row['Question ID'] ?? '', questionPattern(row)]),
  );
  const said = (email: FamilyEmail): string =>
    saidBy(
      email,
      email.questionIds.flatMap((id) => patterns.get(id) ?? []),
    );
  return [...byGuardian(emails).values()].flatMap((all) => {
    const full = all.filter(isFull);
    return full.filter((email, n) => n > 0 && said(email) === said(full[n - 1] ?? email));
  });
}
