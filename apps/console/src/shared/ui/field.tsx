import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';
import styles from './field.module.css';

type Said = { label: string; hint?: string | undefined; fault?: string | undefined };
type InputProps = Said & Omit<ComponentProps<'input'>, 'id'>;
type AreaProps = Said & Omit<ComponentProps<'textarea'>, 'id'>;
type SelectProps = Said & Omit<ComponentProps<'select'>, 'id'>;

/** A labelled line of text; hint and fault are read with it. */
export function TextField({ label, hint, fault, className, ...rest }: InputProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} fault={fault} className={className}>
      <input {...rest} {...described(id, hint, fault)} className={styles.input} />
    </Frame>
  );
}

/** A labelled box of several lines. */
export function TextArea({ label, hint, fault, className, ...rest }: AreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} fault={fault} className={className}>
      <textarea {...rest} {...described(id, hint, fault)} className={styles.input} />
    </Frame>
  );
}

/** A labelled choice of one, the browser's own: best on phones and with screen readers. */
export function Select({ label, hint, fault, className, ...rest }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} fault={fault} className={className}>
      <select {...rest} {...described(id, hint, fault)} className={styles.select} />
    </Frame>
  );
}

/** A box to tick. */
export function Checkbox({ label, hint, ...rest }: Said & Omit<ComponentProps<'input'>, 'id' | 'type'>) {
  const id = useId();
  return (
    <label className={styles.check} htmlFor={id}>
      <input {...rest} id={id} type="checkbox" />
      <span>
        {label}
        {hint && <span className={styles.hint}> {hint}</span>}
      </span>
    </label>
  );
}

/** One of a few, all visible. */
export function Radio({ label, ...rest }: Said & Omit<ComponentProps<'input'>, 'id' | 'type'>) {
  const id = useId();
  return (
    <label className={styles.check} htmlFor={id}>
      <input {...rest} id={id} type="radio" />
      <span>{label}</span>
    </label>
  );
}

/** Fields that answer one question together. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type FrameProps = Said & { id: string; className?: string | undefined; children: ReactNode };

function Frame({ id, label, hint, fault, className, children }: FrameProps) {
  return (
    <div className={classes(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {fault && (
        <span className={styles.fault} id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

function described(id: string, hint?: string, fault?: string) {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return { id, 'aria-invalid': Boolean(fault), ...(ids ? { 'aria-describedby': ids } : {}) };
}
