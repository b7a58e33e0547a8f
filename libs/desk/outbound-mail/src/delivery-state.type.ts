import { registerEnumType } from '@nestjs/graphql';
import type { DeliveryState, RecipientRole } from './domain/delivery-state';

export const DeliveryStateEnum: Readonly<Record<DeliveryState, DeliveryState>> = {
  HELD: 'HELD',
  QUEUED: 'QUEUED',
  SENDING: 'SENDING',
  SENT: 'SENT',
  REFUSED: 'REFUSED',
  BOUNCED: 'BOUNCED',
  UNCONFIRMED: 'UNCONFIRMED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(DeliveryStateEnum, {
  name: 'DeliveryState',
  valuesMap: {
    HELD: { description: 'Can still be taken back.' },
    SENT: { description: 'The mail server took it, or a person has made sure.' },
    REFUSED: { description: 'The mail server said no, or could not be reached for two days.' },
    BOUNCED: { description: 'It was sent and came back.' },
    UNCONFIRMED: {
      description: 'Nobody knows whether it arrived. A person decides: confirmSent or sendAgain.',
    },
  },
});

export const RecipientRoleEnum: Readonly<Record<RecipientRole, RecipientRole>> = {
  TO: 'TO',
  CC: 'CC',
  BCC: 'BCC',
};
registerEnumType(RecipientRoleEnum, { name: 'RecipientRole' });
