/** The path of a browser on this machine, or undefined when there is none. */
export function findBrowser(): string | undefined;
/** A browser to test in; installs one on Debian as root, otherwise throws with advice. */
export function ensureBrowser(): string;
