/** One message as it arrived. */
export type Posted = { headers: Record<string, string>; body: string; path: string }
/** The status of no answer at all. */
export const SILENCE = 0
