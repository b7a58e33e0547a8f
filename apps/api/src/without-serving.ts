import { AbsencesModule } from '@kontaktpost/absences';
import { AuditModule } from '@kontaktpost/audit';
import { BlobsModule } from '@kontaktpost/blobs';
import { CalendarModule } from '@kontaktpost/calendar';
import { ConfigModule } from '@kontaktpost/config';
import { CoverageModule } from '@kontaktpost/coverage';
import { DatabaseModule } from '@kontaktpost/database';
import { EventsModule } from '@kontaktpost/events';
import { IdentityModule } from '@kontaktpost/identity';
import { JobsModule } from '@kontaktpost/jobs';
import { Clock, SystemClock } from '@kontaktpost/kernel';
import { processLogger } from '@kontaktpost/log';
import { MailIntakeModule } from '@kontaktpost/mail-intake';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { OutboundMailModule } from '@kontaktpost/outbound-mail';
import { TicketsModule } from '@kontaktpost/tickets';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The libs with a clock of one's own, and nothing that listens, runs jobs or answers. */
@Module({})
class LibsModule {
  static at(clock: Clock): DynamicModule {
    const time: DynamicModule = {
      module: LibsModule,
      global: true,
      providers: [{ provide: Clock, useValue: clock }],
      exports: [Clock],
    };
    const ground = [
      ConfigModule.fromEnvironment(),
      DatabaseModule,
      JobsModule,
      EventsModule,
      BlobsModule,
      AuditModule,
    ];
    const desk = [
      IdentityModule,
      OrganisationModule,
      MailboxesModule,
      OutboundMailModule,
      TicketsModule,
      MailIntakeModule,
      CalendarModule,
      AbsencesModule,
      CoverageModule,
    ];
    return { ...time, imports: [...ground, ...desk] };
  }
}

type Get = <T>(what: Type<T> | (abstract new (...args: never[]) => T)) => T;

/** Runs some work on the libs before anything is served, for instance in a past that a clock is set to. */
export async function withoutServing<T>(clock: Clock | null, work: (get: Get) => Promise<T>): Promise<T> {
  const logger = processLogger({ json: false, levels: ['warn', 'error'] });
  const app = await NestFactory.createApplicationContext(LibsModule.at(clock ?? new SystemClock()), {
    logger,
  });
  try {
    return await work((what) => app.get(what as Type, { strict: false }));
  } finally {
    await app.close();
  }
}
