/** One thread's id, by ?1 and ?2: the site and the thread's key. */
export const THREAD_ID = '(SELECT id FROM threads WHERE site = ?1 AND key = ?2)'

/** Sorts behind every segment. */
export const BEHIND = '~'
