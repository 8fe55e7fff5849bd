// Five stops through the page, each beside what it speaks of. It begins once by itself and can be left at
// any time.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Stop {
  /** Where the page shows it; the words stand alone where it does not. */
  readonly at: string;
  readonly title: string;
  readonly words: string;
}

const stops: readonly Stop[] = [
  {
    at: '.sheet-view',
    title: 'The caseload is a spreadsheet',
    words:
      'Students, goals, families: everything lives in the specialist’s own Google Sheet. There is no other server that would know of a child.',
  },
  {
    at: '.sidebar',
    title: 'The sidebar does the work',
    words:
      'Plans, progress, answers, and who gets no email and why. Click a student’s row and the sidebar follows.',
  },
  {
    at: '.phone-pane',
    title: 'What a family gets',
    words:
      'A short email in the family’s language: what is new, the child’s goals, and questions to talk about at home. Tap an answer: it comes back into the plan.',
  },
  {
    at: '.demo-bar .main',
    title: 'Let time pass',
    words:
      'The clock here is a virtual one. “Send the next digest” runs it to the next digest day, and the phone shows what arrives.',
  },
  {
    at: '.play-year',
    title: 'Play the whole year',
    words:
      'Ten months in half a minute: emails, answers, breaks, families who wait, and a fault that mends itself.',
  },
];

const seenKey = 'living-alp-tour-seen';

export function useTour(): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(seenKey) === null);
  return [
    isOpen,
    (open) => {
      if (!open) localStorage.setItem(seenKey, 'yes');
      setOpen(open);
    },
  ];
}

export function Tour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const stop = stops[at];
  useLayoutEffect(() => {
    place(box.current, stop?.at ?? '');
    box.current?.focus();
    return unlight;
  }, [at]);
  if (stop === undefined) return null;
  const isLast = at === stops.length - 1;
  return (
    <div
      ref={box}
      class="tour"
      role="dialog"
      aria-labelledby="tour-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p class="tour-place">
        {at + 1} of {stops.length}
      </p>
      <h2 id="tour-title">{stop.title}</h2>
      <p>{stop.words}</p>
      <div class="tour-buttons">
        <button type="button" class="quiet" onClick={onClose}>
          {isLast ? 'Close' : 'Leave the tour'}
        </button>
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        {!isLast && (
          <button type="button" class="main" onClick={() => setAt(at + 1)}>
            Next
          </button>
        )}
      </div>
    </div>
  );
}

function unlight(): void {
  for (const lit of document.querySelectorAll('.tour-lit')) lit.classList.remove('tour-lit');
}

const margin = 12;

/** Beside the thing, and always whole on the screen. */
function place(box: HTMLElement | null, selector: string): void {
  if (box === null) return;
  unlight();
  const thing = document.querySelector(selector);
  thing?.classList.add('tour-lit');
  const { innerWidth, innerHeight } = window;
  const { offsetWidth, offsetHeight } = box;
  const area = thing?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const isLarge = area.width * area.height > (innerWidth * innerHeight) / 8;
  const top = isLarge ? area.top + 60 : area.bottom + margin;
  const left = isLarge ? area.left + area.width / 2 - offsetWidth / 2 : area.left;
  box.style.top = `${Math.max(margin, Math.min(top, innerHeight - offsetHeight - margin))}px`;
  box.style.left = `${Math.max(margin, Math.min(left, innerWidth - offsetWidth - margin))}px`;
}
