// Tells sighted and listening people, in one short sentence, what is going on.
import { useEffect, useState } from 'preact/hooks';
import { useWording } from '../wording/use-wording';

/** A call that changes a whole caseload takes some seconds; beyond this a person starts to wonder. */
const slowAfterMs = 15_000;

/** @param children the sentence, '' while nothing is going on; the live region stays in place */
export function ProgressNote({ children }: { readonly children: string }) {
  const say = useWording();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (children === '') return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p class="progress" role="status">
      {children !== '' && <i class="spinner" aria-hidden="true" />}
      {children}
      {isSlow && children !== '' && ` ${say.takesLonger}`}
    </p>
  );
}
