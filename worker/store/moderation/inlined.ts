import type { Statement } from '../sites.ts'

const literal = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}

/** A statement with its values written into it, for `wrangler d1 execute`, which binds none. */
export const inlined = ({ sql, values }: Statement): string => {
  const rest = [...values]
  return `${sql.replaceAll('?', () => literal(rest.shift()))};`
}
