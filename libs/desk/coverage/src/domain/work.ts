/** What a piece of the rota is for. Only MAIL covers the phone hours. */
export const Work = { MAIL: 'MAIL', PHONE: 'PHONE', BREAK: 'BREAK', MEETING: 'MEETING' } as const;
export type Work = (typeof Work)[keyof typeof Work];

/** Why an alarm: nobody is there, fewer than needed, or mail has lain unread too long. */
export const CoverageAlarmKind = { NOBODY: 'NOBODY', TOO_FEW: 'TOO_FEW', UNREAD: 'UNREAD' } as const;
export type CoverageAlarmKind = (typeof CoverageAlarmKind)[keyof typeof CoverageAlarmKind];

/** Why a shift does not count. */
export const ShiftVoid = { LEFT_TEAM: 'LEFT_TEAM', AWAY: 'AWAY' } as const;
export type ShiftVoid = (typeof ShiftVoid)[keyof typeof ShiftVoid];
