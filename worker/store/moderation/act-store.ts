import type { ActStore } from '../../core/moderation/act-store.ts'
import type { Db } from '../db.ts'
import { DESK_SELECT, toDeskRecord, type DeskRow } from './desk-rows.ts'
import { editByNewsroom } from './edit-by-newsroom.ts'
import { addNote, removeNote } from './notes.ts'
import { personalData } from './personal-data.ts'
import { pin, unpin } from './pins.ts'
import { readConversation } from './read-conversation.ts'
import { staffReply } from './staff-reply.ts'
import { changeThread, readThread } from './threads.ts'
import { readWriter, trust } from './writers.ts'

export const actStore = (db: Db): ActStore => ({
  async comment(site, id) {
    const row = await db
      .prepare(`${DESK_SELECT} WHERE c.id = ? AND c.site = ?`)
      .bind(id, site)
      .first<DeskRow>()
    return row && toDeskRecord(row)
  },
  personalData: personalData(db),
  addNote: addNote(db),
  removeNote: removeNote(db),
  edit: editByNewsroom(db),
  reply: staffReply(db),
  conversation: readConversation(db),
  pin: pin(db),
  unpin: unpin(db),
  thread: readThread(db),
  changeThread: changeThread(db),
  writer: readWriter(db),
  trust: trust(db),
})
