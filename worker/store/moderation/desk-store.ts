import type { DeskStore } from '../../core/moderation/desk-store.ts'
import { decide } from './decide.ts'
import { decidedBy } from './decided-by.ts'
import { keep } from './keep.ts'
import { readHistory } from './read-history.ts'
import { readMatching, readQueue } from './read-queue.ts'
import { readSummary } from './read-summary.ts'
import { undo } from './undo.ts'
import type { Db } from '../db.ts'

export const deskStore = (db: Db): DeskStore => ({
  queue: readQueue(db),
  matching: readMatching(db),
  history: readHistory(db),
  decide: decide(db),
  decidedBy: decidedBy(db),
  keep: keep(db),
  undo: undo(db),
  summary: readSummary(db),
})
