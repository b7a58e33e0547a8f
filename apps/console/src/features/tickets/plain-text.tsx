import { Fragment } from 'react';
import { paragraphs, pieces } from './paragraphs';

/** A mail's text in our own type: paragraphs, line breaks, links. Never markup from outside. */
export function PlainText({ text }: { text: string }) {
  return paragraphs(text).map((lines, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes
    <p key={i}>
      {lines.map((line, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes
        <Fragment key={j}>
          {j > 0 && <br />}
          <Line line={line} />
        </Fragment>
      ))}
    </p>
  ));
}

function Line({ line }: { line: string }) {
  return pieces(line).map(({ text, href }, i) =>
    href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes
      <a key={i} href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes
      <Fragment key={i}>{text}</Fragment>
    ),
  );
}
