import { type ReactElement, useState } from 'react';
import type { Resolution } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { Select, TextArea } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import { Menu, MenuGroup, MenuItem } from '../../shared/ui/menu';
import type { TicketDeeds } from './use-ticket-deeds';

type ResolveProps = {
  deeds: TicketDeeds;
  children: ReactElement;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  placement?: 'bottom start' | 'bottom end';
};

const quick: Resolution[] = ['ANSWERED', 'CALLED', 'MEETING', 'REFERRED', 'NO_REPLY_NEEDED', 'DUPLICATE'];

/** Closes the ticket and says how it ended; a reason only for those who want to give one. */
export function ResolveMenu({ deeds, children, ...open }: ResolveProps) {
  const t = useText();
  const [explaining, setExplaining] = useState<Resolution | undefined>(undefined);
  return (
    <>
      <Menu label={t('action.resolve')} trigger={children} {...open}>
        <MenuGroup heading={t('resolve.how')}>
          {quick.map((resolution) => (
            <MenuItem key={resolution} id={resolution} onAction={() => deeds.resolve(resolution)}>
              {t(`resolution.${resolution}`)}
            </MenuItem>
          ))}
          <MenuItem id="reason" onAction={() => setExplaining('ANSWERED')}>
            {t('resolve.withReason')}
          </MenuItem>
        </MenuGroup>
      </Menu>
      {explaining && <ReasonDialog deeds={deeds} onClose={() => setExplaining(undefined)} />}
    </>
  );
}

function ReasonDialog({ deeds, onClose }: { deeds: TicketDeeds; onClose: () => void }) {
  const t = useText();
  const [resolution, setResolution] = useState<Resolution>('REFERRED');
  const [reason, setReason] = useState('');
  const resolve = () => {
    onClose();
    deeds.resolve(resolution, reason);
  };
  const foot = (
    <Button look="primary" onPress={resolve}>
      {t('action.resolve')}
    </Button>
  );
  return (
    <Dialog title={t('action.resolve')} isOpen onClose={onClose} foot={foot}>
      <ResolutionFields {...{ resolution, setResolution, reason, setReason }} />
    </Dialog>
  );
}

type FieldProps = {
  resolution: Resolution;
  setResolution: (resolution: Resolution) => void;
  reason: string;
  setReason: (reason: string) => void;
};

function ResolutionFields({ resolution, setResolution, reason, setReason }: FieldProps) {
  const t = useText();
  return (
    <div className={fieldStyles.form}>
      <Select
        label={t('resolve.how')}
        value={resolution}
        onChange={(event) => setResolution(event.target.value as Resolution)}
      >
        {quick.map((option) => (
          <option key={option} value={option}>
            {t(`resolution.${option}`)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('resolve.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </div>
  );
}
