import type { Translate } from '../../shared/text/use-text';
import { shortSpan, timeOf } from '../../shared/time/times';
import type { Day, Hour, Piece } from './board';
import { merged } from './gaps';

type Span = { from: number; to: number };

/** 12–13, 08:30–12 */
export function spanText({ from, to }: Span): string {
  return shortSpan(timeOf(from), timeOf(to));
}

/** Onsdag, Wednesday */
export function weekdayText(day: string, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Mån 23, Mon 23 */
export function shortDay(day: string, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(day));
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1).replace('.', '')} ${Number(day.slice(8))}`;
}

/** The whole day of a team, as its button is read aloud. `running` is the slot of this moment, if it is today's. */
export function dayWords(
  t: Translate,
  names: { team: string; day: string },
  day: Day,
  running?: Piece,
): string {
  if (day.pieces.length === 0) return t('coverage.day.closed', names);
  const gaps = merged(day.pieces).map((gap) =>
    t('coverage.day.gap', { span: spanText(gap), count: gap.needed - gap.planned }),
  );
  const hours = open(day.pieces).map(spanText).join(', ');
  const said =
    gaps.length > 0
      ? t('coverage.day.gaps', { ...names, count: gaps.length, gaps: gaps.join(', ') })
      : t('coverage.day.covered', { ...names, hours });
  return running?.present == null ? said : `${said}. ${presentWords(t, running)}`;
}

/** 3 bevakar nu, behov 4: who is there, or as long as nobody knows, who is planned. */
export function presentWords(t: Translate, { present, planned, needed }: Piece): string {
  return t('coverage.now', { present: present ?? planned, needed });
}

/** An hour in words, for the table. */
export function hourWords(t: Translate, { hour, pieces }: Hour): string {
  if (pieces.length === 0) return t('coverage.cell.closed');
  return pieces.map((piece) => pieceWords(t, piece, hour)).join('; ');
}

function pieceWords(t: Translate, piece: Piece, hour: number): string {
  const { planned, needed, present } = piece;
  const state = planned < needed ? 'gap' : planned > needed ? 'margin' : 'met';
  const words = t(`coverage.cell.${state}`, { planned, needed, missing: needed - planned });
  const part = piece.from > hour * 60 || piece.to < (hour + 1) * 60 ? `${spanText(piece)}: ` : '';
  return part + (present === null ? words : `${words}, ${t('coverage.cell.present', { present })}`);
}

/** The hours that somebody is to answer in, joined where they follow each other. */
function open(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of pieces) {
    const last = spans.at(-1);
    if (last?.to === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}
