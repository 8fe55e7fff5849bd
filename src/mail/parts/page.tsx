// The whole HTML document: one table of 600 px that shrinks to a phone, one row per block.
import type { Block, Direction, Letter } from '../letter';
import { palette, serif } from '../palette';
import { GoalSection } from './goal-section';
import { SectionHeading } from './heading';
import { Lines } from './lines';
import { LinkButton } from './link-button';
import { NotedSection } from './noted-section';
import { QuestionSection } from './question-section';
import { Row } from './row';

const BlockRow = ({
  block,
  direction,
}: {
  readonly block: Block;
  readonly direction: Direction;
}) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Row padding="8px 20px">
          <p style="margin:0;">
            <Lines text={block.text} />
          </p>
        </Row>
      );
    case 'heading':
      return (
        <Row padding="24px 20px 0">
          <SectionHeading text={block.text} />
        </Row>
      );
    case 'goal':
      return <GoalSection card={block} direction={direction} />;
    case 'questions':
      return <QuestionSection list={block} direction={direction} />;
    case 'list':
      return <NotedSection list={block} />;
    case 'button':
      return <LinkButton button={block} />;
  }
};

const Signature = ({ closing, names }: Letter['signature']) => (
  <Row padding="24px 20px">
    {closing !== '' && <p style="margin:0 0 4px;">{closing}</p>}
    {names.map((name, n) => (
      <p key={name} style={`margin:0;${n === 0 ? 'font-weight:bold;' : ''}`}>
        <span dir="auto">{name}</span>
      </p>
    ))}
  </Row>
);

interface Page {
  readonly letter: Letter;
  readonly title: string;
}

/**
 * The width stands in CSS as pixels with a maximum of 100 %: Outlook for Windows takes the pixels,
 * phones the maximum, so no second table for Outlook is needed.
 */
export const page = ({ letter, title }: Page) => (
  <html lang={letter.language} dir={letter.direction}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
    </head>
    <body style={`margin:0;background-color:${palette.paper};`}>
      <table
        role="presentation"
        width="600"
        cellpadding="0"
        cellspacing="0"
        lang={letter.language}
        dir={letter.direction}
        style="width:600px;max-width:100%;margin:0 auto;"
      >
        {letter.notices.map((notice) => (
          <Row
            key={notice.language}
            padding="16px 20px 0"
            language={notice.language}
            direction={notice.direction}
            quiet
          >
            <p style="margin:0;">{notice.text}</p>
          </Row>
        ))}
        <Row padding="32px 20px 24px">
          <h1
            style={`margin:0;font-family:${serif};font-size:24px;line-height:1.35;font-weight:normal;`}
          >
            {letter.summary}
          </h1>
        </Row>
        {letter.blocks.map((block, n) => (
          <BlockRow key={n} block={block} direction={letter.direction} />
        ))}
        <Signature {...letter.signature} />
        <Row padding="16px 20px 40px" rule quiet>
          {letter.footer.map((line, n) => (
            <p key={line} style={`margin:${n === 0 ? 0 : 8}px 0 0;`}>
              {line}
            </p>
          ))}
        </Row>
      </table>
    </body>
  </html>
);
