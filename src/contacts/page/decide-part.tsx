// The list of waiting families as a part of the caseload screen.
import { PartHeading } from '../../ui/controls/part-heading';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import { useMessages } from '../messages/messages';
import { DecideList } from './decide-list';

/** The heading, for whoever shows the list. */
export const DecideTitle = () => <>{useMessages().decide.title}</>;

/** For the button that opens the part. */
export const DecideOpenText = ({ families }: { readonly families: number }) => (
  <>{useMessages().decide.open(families)}</>
);

export function DecidePart({ onBack }: { readonly onBack: () => void }) {
  const { call, reportUnseen, dispatch } = useSidebar();
  const t = useMessages();
  return (
    <>
      <PartHeading onBack={onBack}>{t.decide.title}</PartHeading>
      <DecideList
        call={call}
        onUnseenFailure={reportUnseen(t.decide.title)}
        onDecided={() => dispatch({ kind: 'plan outdated' })}
      />
    </>
  );
}
