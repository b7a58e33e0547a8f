import { type KeyboardEvent, useState } from 'react';
import { steppedTime, tidyTime } from '../time/times';
import { TextField } from './field';

type TimeFieldProps = {
  label: string;
  fault?: string | undefined;
  value: string;
  /** Given as 08:30 as soon as it can be read as a time; else as it is typed. */
  onChange: (time: string) => void;
};

/** A time of day, in 24 hours whatever the browser's language: 8, 830, 8.30 and 08:30 are understood; up and down move by a quarter. */
export function TimeField({ label, fault, value, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 15 : event.key === 'ArrowDown' ? -15 : 0;
    const next = step === 0 ? null : steppedTime(value, step);
    if (next === null) return;
    event.preventDefault();
    setTyped(null);
    onChange(next);
  };
  return (
    <TextField
      label={label}
      fault={fault}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed ?? value}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(tidyTime(event.target.value) ?? event.target.value);
      }}
    />
  );
}
