import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './splitter.module.css';

type SplitterProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  /** The pane lies to the right of the line. */
  reversed?: boolean;
  onChange: (value: number) => void;
};

const STEP = 16;

/** A line between panes that can be dragged, or moved with the arrow keys. */
export function Splitter({ label, value, min, max, reversed = false, onChange }: SplitterProps) {
  const from = useRef<{ x: number; value: number } | undefined>(undefined);
  const sign = reversed ? -1 : 1;
  const set = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const onPointerDown = (event: PointerEvent) => {
    from.current = { x: event.clientX, value };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current) set(from.current.value + sign * (event.clientX - from.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(value + sign * by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is no rule in a text
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles.splitter}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
