// What came of closing or beginning a year; takes the focus, since the button that was pressed is gone.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import { FailureText } from '../../ui/feedback/failure';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { PlanLeftOpen } from '../domain/year-views';
import { useMessages } from '../messages/messages';

export interface YearResultProps {
  readonly title: string;
  readonly left?: readonly PlanLeftOpen[];
  readonly leftTitle?: string;
}

export function YearResult({ title, left = [], leftTitle = '' }: YearResultProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => takeFocus(heading.current), []);
  return (
    <section class="notice">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {left.length > 0 && (
        <>
          <p>{leftTitle}</p>
          <ul class="plain year-goals">
            {left.map(({ studentId, student, failures }) => (
              <li key={studentId}>
                <Button
                  look="quiet"
                  onClick={() => dispatch({ kind: 'student wanted', studentId })}
                >
                  {student}
                </Button>
                {failures.map((failure) => (
                  <p key={JSON.stringify(failure)}>
                    <FailureText failure={failure} language={t.language} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
