// The questions to talk about: the heart of the letter, on a tint of its own.
import type { Direction, QuestionList } from '../letter';
import { palette, serif } from '../palette';
import { SectionHeading } from './heading';
import { Lines } from './lines';
import { Row } from './row';

/** Room for the numbers, where lines begin. */
const indents: Readonly<Record<Direction, string>> = { ltr: '0 0 0 26px', rtl: '0 26px 0 0' };

interface QuestionSection {
  readonly list: QuestionList;
  readonly direction: Direction;
}

export const QuestionSection = ({ list, direction }: QuestionSection) => (
  <Row padding="28px 20px" background="tint">
    <SectionHeading text={list.heading} />
    <p style={`margin:0 0 16px;color:${palette.quiet};font-size:16px;`}>{list.hint}</p>
    <ol
      style={`margin:${indents[direction]};padding:0;font-family:${serif};font-size:19px;line-height:1.45;`}
    >
      {list.questions.map((question, n) => (
        <li key={n} style={`margin:${n === 0 ? 0 : 14}px 0 0;`}>
          <span dir="auto">
            <Lines text={question} />
          </span>
        </li>
      ))}
    </ol>
  </Row>
);
