/** What a database was asked, and what it cost. */
export type Bill = { statements: number; rowsRead: number; rowsWritten: number; ms: number; sql: string[] }

/** Called before and after each statement or batch; what it throws is what the asker meets. */
export type Fault = (moment: 'before' | 'after', asked: number) => void

const asked = new WeakMap<D1PreparedStatement, { inner: D1PreparedStatement; sql: string }>()

/**
 * The real database behind a counter. D1's classes cannot be made anew, so the parts that the store uses are
 * stood in for by objects of the same shape.
 */
export const watchedD1 = (db: D1Database, fault: Fault = () => {}): { db: D1Database; bill: Bill } => {
  const bill: Bill = { statements: 0, rowsRead: 0, rowsWritten: 0, ms: 0, sql: [] }
  let calls = 0

  const run = async <T>(
    statements: D1PreparedStatement[],
    target: Pick<D1Database, 'batch'>,
  ): Promise<D1Result<T>[]> => {
    calls += 1
    const call = calls
    fault('before', call)
    const inner = statements.map((statement) => asked.get(statement)?.inner ?? statement)
    bill.statements += statements.length
    bill.sql.push(...statements.map((statement) => asked.get(statement)?.sql ?? '?'))
    const results = await target.batch<T>(inner)
    for (const { meta } of results) {
      bill.rowsRead += meta.rows_read
      bill.rowsWritten += meta.rows_written
      bill.ms += meta.duration
    }
    fault('after', call)
    return results
  }

  const watch = (
    inner: D1PreparedStatement,
    sql: string,
    target: Pick<D1Database, 'batch'>,
  ): D1PreparedStatement => {
    const one = async <T>(): Promise<D1Result<T>> => {
      const [result] = await run<T>([statement], target)
      if (!result) throw new Error('a batch of one gave no result')
      return result
    }
    const shape = {
      bind: (...values: unknown[]) => watch(inner.bind(...values), sql, target),
      all: one,
      run: one,
      first: async (column?: string) => {
        const row = (await one<Record<string, unknown>>()).results[0]
        return row === undefined ? null : column === undefined ? row : row[column]
      },
    }
    // The store uses no other part of a statement.
    const statement = shape as unknown as D1PreparedStatement
    asked.set(statement, { inner, sql })
    return statement
  }

  const over = (target: D1Database | D1DatabaseSession) => ({
    prepare: (sql: string) => watch(target.prepare(sql), sql, target),
    batch: <T>(statements: D1PreparedStatement[]) => run<T>(statements, target),
  })
  const shape = {
    ...over(db),
    withSession: (at?: string) => over(db.withSession(at)),
  }
  // As above: these are the parts that the store uses.
  return { db: shape as unknown as D1Database, bill }
}
