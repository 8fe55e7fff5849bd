// Whom a student turns to when something is wrong. It stands below the form and below the thank-you alike:
// nobody watches this page, and nobody may believe that somebody does.

import { useAnswerContext } from './answer-context';

/** A telephone number as schools write it: "(970) 555-0142", "970.555.0142". */
const numbers = /(\+?\(?\d[\d\s().-]{5,}\d)/;

const digitsOf = (number: string): string => number.replace(/[^\d+]/g, '');

export function TurnTo({ whom }: { readonly whom: string }) {
  const { t } = useAnswerContext();
  // Every second part is a number: what a pattern with one group splits by stands in between.
  const parts = whom.split(numbers);
  return (
    <section class="turn-to">
      <h2>{t.student.wrong}</h2>
      <p>{t.student.turnTo}</p>
      <p class="whom">
        {parts.map((part, place) =>
          place % 2 === 1 ? <a href={`tel:${digitsOf(part)}`}>{part}</a> : part,
        )}
      </p>
      <p>{t.student.schoolDays}</p>
      <p>{t.student.mustHelp}</p>
    </section>
  );
}
