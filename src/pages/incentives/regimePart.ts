/** The part of the page that holds the incentives of a regime. */
export const regimePart = (regime: string): string => `regime-${regime}`;
