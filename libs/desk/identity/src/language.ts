/** Languages that the product speaks (ISO 639-1). */
export const Language = { SV: 'sv', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];
