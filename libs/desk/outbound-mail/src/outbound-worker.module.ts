import { Module } from '@nestjs/common';
import { OutboundMailModule } from './outbound-mail.module';
import { SweepAtStart } from './sweep-at-start';

/** What only the worker does: the sweep at its start. */
@Module({ imports: [OutboundMailModule], providers: [SweepAtStart] })
export class OutboundWorkerModule {}
