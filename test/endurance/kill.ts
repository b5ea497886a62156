import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as optionsOf, unstable_splitSqlQuery as split } from 'wrangler'
import { freePort } from '../../demo/free-port.ts'
import { siteStatements } from '../../worker/store/sites.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// workerd killed by `kill -9` while comments are posted: `node test/endurance/kill.ts [--rounds 1000]`.
// After each kill the store's file is checked as SQLite lies there, the worker starts again on it, everything that
// was answered with 2xx must be stored, and whatever was not is sent again. At the end every check is made up.

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const state = await mkdtemp(`${tmpdir()}/twin-comments-kill-`)
const rounds = numberOf('rounds', 1_000)
const AT_ONCE = 6
const KILLED_WITHIN_MS = 250
/** Until then an unchecked comment is promised its check. */
const CHECK_WITHIN_MS = 20 * 60_000
const RUN_MS = 5 * 60_000
const ORIGIN = 'https://kozani-news.example'

const wrangler = `${root}node_modules/wrangler/bin/wrangler.js`
await run(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', `${state}/bundle`], { cwd: root })

const migrate = async (db: D1Database): Promise<void> => {
  const folder = `${root}worker/migrations`
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
    const statements = split(await readFile(`${folder}/${name}`, 'utf8'))
    await db.batch(statements.map((sql) => db.prepare(sql)))
  }
}

const { assets: _, ratelimits: __, ...options } = optionsOf(`${root}wrangler.toml`).workerOptions
// One port throughout: the address of a receipt names it, and a repeated answer must be the same.
const port = await freePort(24_100)
const start = async () => {
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      name: 'twin-comments',
      modules: [{ type: 'ESModule', path: 'index.js', contents: await readFile(`${state}/bundle/index.js`) }],
      resourcePersistencePath: `${state}/v3`,
      port,
    }),
  )
  const { origin } = await worker.ready
  return { worker, origin }
}

/** By Linux's own books where there are some: a bare machine has no `ps`. */
const childrenByName = async (name: string): Promise<number[]> => {
  const linux = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8').catch(() => null)
  if (linux === null) {
    const { stdout } = await run('pgrep', ['-P', String(process.pid), '-x', name])
    return stdout.trim().split('\n').map(Number)
  }
  const children = linux.trim().split(' ')
  const names = await Promise.all(
    children.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')),
  )
  return children.filter((_, at) => names[at]?.trim() === name).map(Number)
}

const killWorkerd = async (): Promise<void> => {
  const [workerd, ...more] = await childrenByName('workerd')
  if (workerd === undefined || more.length > 0)
    throw new Error(`There are ${more.length} workerds too many to kill.`)
  process.kill(workerd, 'SIGKILL')
}

const storeFile = async (): Promise<string> => {
  const folder = `${state}/v3/d1/miniflare-D1DatabaseObject`
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]+\.sqlite$/.test(name))
  return `${folder}/${names[0] ?? ''}`
}

/** As SQLite finds the file after the kill, before any worker has opened it again. */
const whole = async (): Promise<boolean> => {
  const store = new DatabaseSync(await storeFile())
  const found = store.prepare('PRAGMA integrity_check').all()
  store.close()
  return JSON.stringify(found) === '[{"integrity_check":"ok"}]'
}

const newComment = () => ({
  id: crypto.randomUUID(),
  thread: { key: 'a-day-of-many-deaths' },
  body: 'Γράφω, και τότε σβήνουν όλα.',
  proof: crypto.randomUUID(),
  consent: true,
  policyVersion: '2026-11',
})
type Comment = ReturnType<typeof newComment>

type Answered = { comment: Comment; told: string }

const answered = new Map<string, Answered>()
const unanswered = new Map<string, Comment>()

/** What the worker answered, if it took the comment. */
const send = async (origin: string, comment: Comment): Promise<string | null> => {
  const answer = await fetch(`${origin}/v1/sites/kozani/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: ORIGIN, 'CF-Connecting-IP': '203.0.113.7' },
    body: JSON.stringify(comment),
  })
  const told = await answer.text()
  return answer.ok ? told : null
}

const post = async (origin: string, comment: Comment): Promise<void> => {
  unanswered.set(comment.id, comment)
  const told = await send(origin, comment)
  if (told === null) return
  unanswered.delete(comment.id)
  answered.set(comment.id, { comment, told })
}

const postUntilKilled = async (origin: string): Promise<void> => {
  for (;;) {
    const alive = await post(origin, newComment()).then(
      () => true,
      () => false,
    )
    if (!alive) return
  }
}

const storedOf = async (db: D1Database, ids: string[]): Promise<number> =>
  (await db
    .prepare('SELECT count(*) AS n FROM comments WHERE id IN (SELECT value FROM json_each(?))')
    .bind(JSON.stringify(ids))
    .first<number>('n')) ?? 0

let lost = 0
let broken = 0
let changed = 0
let resent = 0
const started = performance.now()
let { worker, origin } = await start()
let db: D1Database = await worker.getD1Database('DB')

try {
  await migrate(db)
  for (const site of crowdedSites([ORIGIN])) {
    await db.batch(
      (await siteStatements(site, Date.now())).map(({ sql, values }) => db.prepare(sql).bind(...values)),
    )
  }
  for (let round = 1; round <= rounds; round += 1) {
    const writers = Array.from({ length: AT_ONCE }, () => postUntilKilled(origin))
    await wait(Math.random() * KILLED_WITHIN_MS)
    await killWorkerd()
    await Promise.all(writers)
    await worker.dispose().catch(() => undefined)
    if (!(await whole())) broken += 1
    ;({ worker, origin } = await start())
    db = await worker.getD1Database('DB')
    lost += answered.size - (await storedOf(db, [...answered.keys()]))
    resent += unanswered.size
    // Whoever heard nothing presses send once more; whoever was answered, and does not trust it, hears the same.
    for (const comment of unanswered.values()) await post(origin, comment)
    for (const { comment, told } of [...answered.values()].slice(0, 3)) {
      const again = await send(origin, comment)
      if (again === told) continue
      changed += 1
      console.log(`Told first:\n${told}\nand then:\n${again}`)
    }
    if (unanswered.size > 0) throw new Error('A comment that is sent again is not taken.')
    answered.clear()
    if (round % 50 === 0) {
      console.log(`${round} kills after ${Math.round((performance.now() - started) / 1000)} s`)
    }
  }
  const due = async () =>
    (await db
      .prepare('SELECT count(*) AS n FROM comments WHERE check_due_at IS NOT NULL')
      .first<number>('n')) ?? 0
  const cutShort = await due()
  // A run of the job has its share: a backlog as long as this one takes several, five minutes apart.
  let runs = 0
  for (let left = cutShort, before = Infinity; left > 0 && left < before; runs += 1) {
    before = left
    const scheduledTime = new Date(Date.now() + CHECK_WITHIN_MS + runs * RUN_MS)
    await (await worker.getWorker()).scheduled({ cron: '*/5 * * * *', scheduledTime })
    left = await due()
  }
  const stored = await db.prepare('SELECT count(*) AS n FROM comments').first<number>('n')
  console.log(
    `${rounds} kills, ${stored} comments stored, ${resent} of them sent again, ${cutShort} checks cut short and made up in ${runs} runs`,
  )
  await judge(db, {
    'what was answered is stored': lost === 0,
    'PRAGMA integrity_check finds nothing': broken === 0,
    'an answer repeats the first': changed === 0,
    'every check that was cut short is made up': (await due()) === 0,
  })
} finally {
  await worker.dispose().catch(() => undefined)
  await rm(state, { recursive: true, force: true })
}
