// A form whose contents stay in the browser until they are recorded, also when the sidebar closes.
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useAtDesk } from '../desk/desk-context';
import { readForm } from './read-form';

export interface KeptForm<Form> {
  readonly form: Form;
  readonly change: (changes: Partial<Form>) => void;
  /** Once everything in it is recorded. */
  readonly clear: () => void;
}

/** @param name tells this form from every other, for instance by the student it speaks of */
export function useKept<Form extends object>(name: string, empty: Form): KeptForm<Form> {
  const { desk, texts, tell } = useAtDesk();
  const place = `living-alp/form/${desk.account}/${desk.caseload}/${name}`;
  const [kept, setKept] = useState(() => ({ place, form: readForm(texts.read(place), empty) }));
  const isHere = kept.place === place;
  const form = isHere ? kept.form : readForm(texts.read(place), empty);
  const text = JSON.stringify(form);
  const isTouched = text !== JSON.stringify(empty);
  useLayoutEffect(() => {
    if (isTouched) texts.write(place, text);
    else texts.remove(place);
  }, [place, text, isTouched, texts]);
  useEffect(() => {
    tell({ kind: 'form touched', isTouched });
    return () => tell({ kind: 'form touched', isTouched: false });
  }, [isTouched, tell]);
  const change = useCallback(
    (changes: Partial<Form>) => {
      setKept((before) => {
        const now = before.place === place ? before.form : readForm(texts.read(place), empty);
        return { place, form: { ...now, ...changes } };
      });
    },
    [place, texts, empty],
  );
  const clear = useCallback(() => setKept({ place, form: empty }), [place, empty]);
  return { form, change, clear };
}
