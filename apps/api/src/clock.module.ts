import { Clock, SystemClock } from '@kontaktpost/kernel';
import { Global, Module } from '@nestjs/common';

/** The time of day for all libs. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
