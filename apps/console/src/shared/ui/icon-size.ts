/** How every sign is drawn: 16 px, a stroke that stands well beside Inter. */
export const icon = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const;
export const smallIcon = { size: 13, strokeWidth: 2, 'aria-hidden': true } as const;
export const bigIcon = { size: 20, strokeWidth: 1.8, 'aria-hidden': true } as const;
