// A text with its own line breaks kept: mail programs fold "\n" into a space.
import { Fragment } from 'preact';

export const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, n) => (
      <Fragment key={n}>
        {n > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
);
