import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Health } from './health';
import { Metrics } from './metrics';

/** What those who run the product look at. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** 503 until database, migrations and a mail worker are there; says which is not. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Record<string, unknown>> {
    const state = await this.health.look();
    response.status(Object.values(state).every(Boolean) ? 200 : 503);
    return state;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  prometheus(): Promise<string> {
    return this.metrics.text();
  }
}
