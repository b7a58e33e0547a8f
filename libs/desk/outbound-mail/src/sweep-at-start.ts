import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SweepOutbox } from './sweep-outbox';

/** Lets a starting worker see at once what its forerunner had in hand when it stopped. */
@Injectable()
export class SweepAtStart implements OnApplicationBootstrap {
  constructor(private readonly sweep: SweepOutbox) {}

  onApplicationBootstrap(): Promise<void> {
    return this.sweep.run();
  }
}
