/** What of D1 the store uses: the database itself, or a session of it. */
export type Db = Pick<D1Database, 'prepare' | 'batch'>
