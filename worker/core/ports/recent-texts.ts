/** What the filters may know of a site's last days. */
export type RecentTexts = {
  /**
   * Remembers what a comment says, as a print that cannot be turned back into text, and counts the site's
   * other comments that said the same since then.
   */
  timesBefore(text: {
    site: string
    commentId: string
    print: string
    at: number
    since: number
  }): Promise<number>
  /** Comments accepted from one address, this one included. */
  fromAddress(query: { site: string; addressKey: string; since: number; until: number }): Promise<number>
}
