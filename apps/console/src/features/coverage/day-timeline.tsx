import { Coffee, type LucideIcon, Mail, Phone, Users } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Work } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { timeOf } from '../../shared/time/times';
import { Avatar } from '../../shared/ui/avatar';
import { classes } from '../../shared/ui/classes';
import { Unseen } from '../../shared/ui/states';
import type { Piece } from './board';
import { merged } from './gaps';
import { type AwayBar, hoursIn, type Line, partOf, type Span } from './timeline';
import styles from './timeline.module.css';
import { spanText } from './words';

type TimelineProps = {
  lines: readonly Line[];
  pieces: readonly Piece[];
  range: Span;
  /** The minute of the day; nothing on another day than today. */
  minute: number | undefined;
  label: string;
};

/** People by rows, their day from left to right; where somebody is missing, a band goes through all rows. */
export function DayTimeline({ lines, pieces, range, minute, label }: TimelineProps) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <div className={styles.track}>
        <div className={styles.axis} aria-hidden="true">
          {hoursIn(range).map((hour) => (
            <span
              key={hour}
              style={{ left: `${partOf({ from: range.from, to: hour * 60 }, range)?.width ?? 0}%` }}
            >
              {String(hour).padStart(2, '0')}
            </span>
          ))}
        </div>
        <Overlay pieces={pieces} range={range} minute={minute} />
        {merged(pieces).map((gap) => (
          <Unseen key={gap.from} as="p">
            {t('coverage.day.gap', { span: spanText(gap), count: gap.needed - gap.planned })}
          </Unseen>
        ))}
        <ul>
          {lines.map((line) => (
            <PersonLine key={line.person.id} line={line} range={range} />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Gaps and the line of this moment, across all rows. */
function Overlay({ pieces, range, minute }: Pick<TimelineProps, 'pieces' | 'range' | 'minute'>) {
  const now = minute === undefined ? null : partOf({ from: minute, to: minute + 1 }, range);
  return (
    <div className={styles.overlay} aria-hidden="true">
      {merged(pieces).map((gap) => (
        <span key={gap.from} className={styles.band} style={place(gap, range)} />
      ))}
      {now && minute !== undefined && (
        <span className={styles.nowLine} style={{ left: `${now.left}%` }}>
          <span className={styles.nowTime}>{timeOf(minute)}</span>
        </span>
      )}
    </div>
  );
}

function PersonLine({ line, range }: { line: Line; range: Span }) {
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        <Avatar name={line.person.name} className={styles.avatar ?? ''} />
        {line.person.name}
      </span>
      <ul className={styles.lane}>
        {line.shifts.map((shift) => (
          <Bar
            key={shift.id}
            work={shift.work}
            span={shift.span}
            range={range}
            away={shift.void === 'AWAY'}
          />
        ))}
        {line.away.map((bar) => (
          <Away key={bar.from} bar={bar} range={range} />
        ))}
      </ul>
    </li>
  );
}

export const workSigns: Record<Work, LucideIcon> = {
  MAIL: Mail,
  PHONE: Phone,
  BREAK: Coffee,
  MEETING: Users,
};

type BarProps = { work: Work; span: Span; range: Span; away: boolean };

function Bar({ work, span, range, away }: BarProps) {
  const t = useText();
  const Sign = workSigns[work];
  const words = t(`coverage.work.${work}`);
  const said = t('coverage.shift', { work: words, span: spanText(span) });
  return (
    <li
      className={classes(styles.bar, styles[work], away && styles.void)}
      style={place(span, range)}
      title={said}
    >
      <Sign size={14} strokeWidth={1.9} aria-hidden="true" />
      <span className={styles.word} aria-hidden="true">
        {words}
      </span>
      <Unseen>{said}</Unseen>
    </li>
  );
}

/** Why somebody is away is said only to those who may know. */
function Away({ bar, range }: { bar: AwayBar; range: Span }) {
  const t = useText();
  const kind = t(bar.kind ? `coverage.away.${bar.kind}` : 'coverage.away');
  const whole = bar.from <= range.from && bar.to >= range.to;
  const said = whole
    ? t('coverage.away.wholeDay', { kind })
    : t('coverage.shift', { work: kind, span: spanText(bar) });
  return (
    <li className={classes(styles.bar, styles.away)} style={place(bar, range)} title={said}>
      <span className={styles.word}>{said}</span>
    </li>
  );
}

function place(span: Span, range: Span): CSSProperties {
  const part = partOf(span, range);
  return part ? { left: `${part.left}%`, width: `${part.width}%` } : { display: 'none' };
}
