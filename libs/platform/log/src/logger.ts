import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/**
 * The one logger of a process: one JSON object a line in production, readable lines elsewhere. Lines carry ids and kinds of
 * things, never mail content, names or addresses.
 */
export function processLogger({ json, levels }: { json: boolean; levels: LogLevel[] }): ConsoleLogger {
  return new ConsoleLogger({ json, logLevels: levels, colors: false, timestamp: false });
}
