// What this is, in one sentence, and the things to do with it.
import { useEffect, useRef } from 'preact/hooks';
import type { OpenedWorkspace, School } from '../../server/protocol';
import type { Perform } from '../connection';
import type { PageEvent } from '../state/page-state';
import { firstPhoneOwner } from '../state/people';
import type { Clock } from '../use-clock';

export interface DemoBarProps {
  readonly workspace: OpenedWorkspace;
  readonly clock: Clock;
  readonly act: Perform;
  readonly dispatch: (event: PageEvent) => void;
  readonly openAs: (email: string) => Promise<void>;
  readonly onOwner: (email: string | null) => void;
  readonly onTour: () => void;
}

export function DemoBar(props: DemoBarProps) {
  const { workspace, clock, act, dispatch, openAs, onOwner, onTour } = props;
  const { people, me } = workspace;
  const phoneOf = (role: 'family' | 'student'): void => {
    dispatch({ kind: 'view', view: 'sheet' });
    onOwner(firstPhoneOwner(workspace, role)?.email ?? null);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.phone-owner select')?.focus(),
    );
  };
  const begin = (school: School): void => {
    onOwner(null);
    void act({ kind: 'begin', school });
  };
  const beTeacher = async (email: string): Promise<void> => {
    await openAs(email);
    await act({ kind: 'choose', functionName: 'sidebarMenu' });
  };
  const teacher = people.find(({ role }) => role === 'teacher');
  const specialist = people.find(({ role }) => role === 'specialist');
  return (
    <section class="demo-bar" aria-label="Try it">
      <p>
        <b>Living ALP</b> turns each gifted student’s yearly plan into short emails that families
        read, talk about, and answer. Nobody at this school is real: try anything.
      </p>
      <div class="demo-buttons">
        {me.role === 'specialist' ? (
          <>
            <button
              type="button"
              class="main"
              disabled={clock.isRunning}
              onClick={() => {
                onOwner(null);
                dispatch({ kind: 'view', view: 'sheet' });
                void clock.toNextDigest();
              }}
            >
              Send the next digest
            </button>
            <button type="button" onClick={() => phoneOf('family')}>
              Be a parent
            </button>
            <button type="button" onClick={() => phoneOf('student')}>
              Be a student
            </button>
            {teacher && (
              <button type="button" onClick={() => void beTeacher(teacher.email)}>
                Be a teacher
              </button>
            )}
            <button
              type="button"
              class="play-year"
              onClick={() => dispatch({ kind: 'view', view: 'year' })}
            >
              Play the year
            </button>
            <SchoolChoice onBegin={begin} />
          </>
        ) : (
          specialist && (
            <button type="button" class="main" onClick={() => void openAs(specialist.email)}>
              Back to the specialist
            </button>
          )
        )}
        <button type="button" class="quiet" onClick={onTour}>
          Take the tour
        </button>
      </div>
    </section>
  );
}

/** Another school takes the place of this one, which is asked for in the menu itself. */
function SchoolChoice({ onBegin }: { readonly onBegin: (school: School) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const begin = (school: School): void => {
    close();
    onBegin(school);
  };
  const close = (): void => menu.current?.removeAttribute('open');
  useEffect(() => {
    // As any menu: a click elsewhere ends it.
    const closeOutside = ({ target }: MouseEvent): void => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    document.addEventListener('click', closeOutside);
    return () => document.removeEventListener('click', closeOutside);
  }, []);
  return (
    <details
      ref={menu}
      class="school-choice"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="button">Another school…</summary>
      <div class="school-list">
        <p>What was done in this school is forgotten.</p>
        <button type="button" onClick={() => begin('blank')}>
          Blank school: the first day
        </button>
        <button type="button" onClick={() => begin('own file')}>
          My own file…
        </button>
        <button type="button" onClick={() => begin('example')}>
          The example, from the beginning
        </button>
      </div>
    </details>
  );
}
