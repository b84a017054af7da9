/** What the research holds and the data does not, by `kind/id`, each with its reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {};

/** Notes that stand in another form than a note, by the record they are about: how many, and where. */
export const STANDS_ELSEWHERE: Readonly<Record<string, { readonly count: number; readonly where: string }>> = {};
