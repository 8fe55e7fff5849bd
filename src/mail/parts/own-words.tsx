// A paragraph that a person wrote, maybe in another language than the letter's.
import { Lines } from './lines';

/** The text itself decides its direction. */
export const OwnWords = ({
  text,
  style = '',
}: {
  readonly text: string;
  readonly style?: string;
}) => (
  <p dir="auto" style={`margin:0;${style}`}>
    <Lines text={text} />
  </p>
);
