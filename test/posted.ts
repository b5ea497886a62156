/** One message as it arrived. */
export type Posted = { headers: Record<string, string>; body: string; path: string }
