export type SystemPart = 'dovecot' | 'chromium';
export declare const PARTS: Record<SystemPart, { name: string; packages: string[] }>;
export declare function findPart(part: SystemPart): string | undefined;
export declare function needPart(part: SystemPart): string;
export declare function howToGet(parts: readonly SystemPart[]): string;
