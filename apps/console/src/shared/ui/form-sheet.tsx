import { type FormEvent, type ReactNode, useId } from 'react';
import { faultOf } from '../api/faults';
import { useText } from '../text/use-text';
import { Button } from './button';
import { Dialog } from './dialog';
import { ErrorSummary } from './error-summary';
import styles from './field.module.css';

type SheetProps = {
  title: string;
  /** What is wrong with the fields, in words; nothing when they are well. */
  faults?: readonly string[] | undefined;
  error: unknown;
  busy: boolean;
  /** What the button does, when that is more than saving. */
  deed?: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
  after?: ReactNode;
};

/** A form in a side sheet. What was typed stays when saving fails. */
export function FormSheet({
  title,
  faults = [],
  error,
  busy,
  deed,
  onSave,
  onClose,
  children,
  after,
}: SheetProps) {
  const t = useText();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSave();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button look="primary" type="submit" form={id} isDisabled={busy}>
        {busy ? t('ui.saving') : (deed ?? t('ui.save'))}
      </Button>
    </>
  );
  return (
    <Dialog title={title} look="sheet" isOpen onClose={onClose} foot={foot}>
      <form id={id} className={styles.form} onSubmit={submit} noValidate>
        <Wrong faults={faults} error={error} />
        {children}
      </form>
      {after}
    </Dialog>
  );
}

/** What stops the form, on top of it. */
export function Wrong({ faults, error }: { faults: readonly string[]; error: unknown }) {
  const t = useText();
  if (faults.length > 0) return <ErrorSummary title={t('form.faults')} faults={faults} />;
  if (!error) return null;
  const fault = faultOf(error);
  return <ErrorSummary title={t('form.notSaved')} faults={[`${t(fault.text)} ${fault.detail}`.trim()]} />;
}
