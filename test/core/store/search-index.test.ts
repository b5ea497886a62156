import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedCases } from '../../generated-cases.ts'

const folder = new URL('../../../worker/migrations/', import.meta.url)
const MIGRATIONS = readdirSync(folder).toSorted()
/** Until then the desk's filters had an index of their own. */
const ONE_INDEX = '0013_one_index.sql'

const IDS = ['c1', 'c2', 'c3', 'c4']
/** Folded, as the store is given them. */
const WORDS = ['νερο', 'δρομοσ', 'πολη', 'casino', '~gnero', '~nanna']
const STATUSES = ['pending', 'approved', 'spam', 'trash']

/** The tables as the migrations make them, on plain SQLite, which D1 is. */
const openStore = (migrations: readonly string[]) => {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  const migrate = (names: readonly string[]) => {
    for (const name of names) db.exec(readFileSync(new URL(name, folder), 'utf8'))
  }
  migrate(migrations)
  // A site may be called like a facet.
  db.exec(`
    INSERT INTO sites (id, name, lang, origins, policy_version, created_at)
      VALUES ('kozani', '', 'el', '[]', '1', 0), ('reported', '', 'el', '[]', '1', 0);
    INSERT INTO threads (id, site, key, created_at) VALUES (1, 'kozani', 'a', 0), (2, 'reported', 'a', 0)`)
  const lines = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(' '))
      .toSorted()
  return {
    migrate,
    run: ({ sql, values }: Act) => db.prepare(sql).run(...values),
    /** Every entry of the index: word, place, column. */
    entries: () => {
      db.exec("CREATE VIRTUAL TABLE temp.entries USING fts5vocab('main', 'text_index', 'instance')")
      const found = lists(lines('SELECT term, doc, col FROM temp.entries'))
      db.exec('DROP TABLE temp.entries')
      return found
    },
    /** What they should be by the comments as they are. */
    words: () => {
      const each = (text: string) => `json_each('["' || replace(${text}, ' ', '","') || '"]') w`
      return lists(
        lines(`
          SELECT w.value, c.seq, 'folded' FROM comments c, ${each('c.folded')} WHERE w.value <> ''
          UNION SELECT '~' || w.value, c.seq, 'site' FROM comments c JOIN comment_facets f ON f.id = c.id, ${each('f.words')}`),
      )
    },
  }
}

/** The name of the site stands in the index, too, but nobody looks for it. */
const lists = (entries: string[]) => entries.filter((entry) => !/^(kozani|reported) /.test(entry))

type Act = { sql: string; values: (string | number | null)[] }
const id = fc.constantFrom(...IDS)
const folded = fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '))
const lang = fc.option(fc.constantFrom('el', 'ro', 'en-GB'))
const act = (sql: string, ...values: fc.Arbitrary<string | number | null>[]): fc.Arbitrary<Act> =>
  fc.tuple(...values).map((given) => ({ sql, values: given }))

const ACTS = fc.array(
  fc.oneof(
    act(
      `INSERT INTO comments (id, thread_id, site, lang, folded, created_at, writer_ref, root, path, depth, body)
        VALUES (?1, ?2, iif(?2 = 1, 'kozani', 'reported'), ?3, ?4, ?5, 'r:one', ?1, ?1, 0, '') ON CONFLICT DO NOTHING`,
      id,
      fc.constantFrom(1, 2),
      lang,
      folded,
      fc.nat(2),
    ),
    act('UPDATE comments SET status = ?2 WHERE id = ?1', id, fc.constantFrom(...STATUSES)),
    act('UPDATE comments SET folded = ?2 WHERE id = ?1', id, folded),
    act('UPDATE comments SET lang = ?2, report_count = ?3 WHERE id = ?1', id, lang, fc.nat(1)),
    act('UPDATE comments SET check_due_at = ?2 WHERE id = ?1', id, fc.constantFrom(null, 9)),
    act(
      `INSERT OR IGNORE INTO screenings (comment_id, revision, cause, verdict, checked, findings, at)
        SELECT id, 1, 'new', 'spam', 1,
          json_array(json_object('filter', ?2, 'verdict', 'spam', 'reason', 'one'), json_object('filter', ?4, 'verdict', 'spam', 'reason', 'one')), ?3
        FROM comments WHERE id = ?1`,
      id,
      fc.constantFrom('links', 'words'),
      fc.nat(3),
      fc.constantFrom('links', 'words'),
    ),
    act(
      `UPDATE comments SET body = '', folded = '', lang = NULL, removed = 'author', writer_ref = NULL WHERE id = ?1`,
      id,
    ),
    act('DELETE FROM comments WHERE id = ?1', id),
  ),
  { maxLength: 30 },
)

describe('the index of words', () => {
  it('holds what the comments and their facets say, and nothing of before, whatever happens to them', () => {
    fc.assert(
      fc.property(ACTS, (acts) => {
        const { run, entries, words } = openStore(MIGRATIONS)
        for (const one of acts) run(one)
        expect(entries()).toEqual(words())
      }),
      { numRuns: generatedCases(25) },
    )
  })

  it('takes in what was written before it held the facets', () => {
    fc.assert(
      fc.property(ACTS, ACTS, (before, after) => {
        const at = MIGRATIONS.indexOf(ONE_INDEX)
        const { run, migrate, entries, words } = openStore(MIGRATIONS.slice(0, at))
        for (const one of before) run(one)
        migrate(MIGRATIONS.slice(at))
        expect(entries()).toEqual(words())
        for (const one of after) run(one)
        expect(entries()).toEqual(words())
      }),
      { numRuns: generatedCases(15) },
    )
  })
})
