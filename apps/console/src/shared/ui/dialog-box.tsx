import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../text/use-text';
import { classes } from './classes';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';
import { useFocusAfter } from './kept-focus';

export type DialogProps = {
  title: string;
  children: ReactNode;
  foot?: ReactNode;
  look?: 'box' | 'wide' | 'sheet';
  isOpen: boolean;
  onClose: () => void;
};

/** A box or side sheet over the page; Esc closes it and focus goes back to where it came from. */
export default function DialogBox({
  title,
  children,
  foot,
  look = 'box',
  onClose,
}: Omit<DialogProps, 'isOpen'>) {
  const t = useText();
  const sheet = look === 'sheet';
  useFocusAfter();
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classes(styles.scrim, sheet && styles.sheetScrim)}
    >
      <Modal className={classes(styles.modal, sheet && styles.sheet, look === 'wide' && styles.wide)}>
        <AriaDialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <IconButton label={t('ui.close')} sign={X} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {foot && <div className={styles.foot}>{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
