import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { type DynamicModule, Module } from '@nestjs/common';
import { DatabaseEar } from './database-ear';
import { RealtimeGateway } from './realtime.gateway';

/** Sockets of one api process. `places` brings the module that provides `PresencePlaces`. */
@Module({})
export class RealtimeModule {
  static with(places: NonNullable<DynamicModule['imports']>[number]): DynamicModule {
    return {
      module: RealtimeModule,
      imports: [IdentityModule, MailboxesModule, places],
      providers: [DatabaseEar, RealtimeGateway],
    };
  }
}
