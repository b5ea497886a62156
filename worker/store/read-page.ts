import type { CommentStore, ReadPage } from '../core/ports/comment-store.ts'
import { decodeCursor } from './cursor.ts'
import type { Db } from './db.ts'
import { readAround } from './read-around.ts'
import { readBranch, readBranchBack } from './read-branch.ts'
import { readRoots } from './read-roots.ts'

export const readPage = async (
  db: Db,
  query: Parameters<CommentStore['page']>[0],
): Promise<ReadPage | 'malformed'> => {
  const { after, around, sort } = query
  if (after === null) return around ? readAround(db, query, around) : readRoots(db, query)
  const cursor = decodeCursor(after)
  switch (cursor?.kind) {
    case 'branch':
      return readBranch(db, query, cursor)
    case 'branch-back':
      return readBranchBack(db, query, cursor)
    case 'roots':
      return cursor.sort === sort ? readRoots(db, query, cursor) : 'malformed'
    case undefined:
      return 'malformed'
  }
}
