import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { Desk } from '../desk.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { Place } from '../place.ts'
import { isNarrowed } from '../queue-filter.ts'
import { showFresh } from '../show-fresh.ts'
import { showKeys } from '../show-keys.ts'
import { toBans } from '../to-bans.ts'
import { queueOf, toQueue } from '../to-queue.ts'
import { actSheetView } from './act-sheet-view.ts'
import { bannersView } from './banners-view.ts'
import { bulkBarProps } from './bulk-bar-props.ts'
import { barView } from './bar-view.ts'
import type { CommentProps } from './comment-view.ts'
import { conversationView } from './conversation-view.ts'
import { elsewhereView } from './elsewhere-view.ts'
import { filtersView } from './filters-view.ts'
import { headerView } from './header-view.ts'
import { listView } from './list-view.ts'
import { notAllowedView } from './not-allowed-view.ts'
import { officeView } from './office-view.ts'
import { passkeyOfferView } from './passkey-offer-view.ts'
import { queuesView } from './queues-view.ts'
import { roomsView } from './rooms-view.ts'
import { searchView } from './search-view.ts'
import { signInView } from './sign-in-view.ts'
import { unsavedView } from './unsaved-view.ts'
import type { Words } from './words.ts'

/** Where the tag for an article is written. */
const EMBED: Partial<Place> = { view: 'office', section: 'embed' }

type Props = {
  useKeys: boolean
  onUseKeys: (use: boolean) => void
  onLanguage: (language: Language) => void
}

/** The whole desk. */
export const deskView = (words: Words, desk: Desk, props: Props) => {
  const { session, membership, summary, decisions } = desk
  desk.office.draw(words)
  return html`<div class="desk" part="desk" lang=${words.language} @focusin=${desk.focus.noticed}>
    ${headerView(words, {
      session: session.session,
      site: desk.site,
      owner: membership?.role === 'owner',
      rooms:
        desk.sections.length === 0
          ? nothing
          : roomsView(words, {
              view: desk.address.place.view,
              href: (view) => desk.address.href({ view, section: '' }),
              onView: (view) => desk.address.go({ view, section: '' }),
            }),
      onLanguage: props.onLanguage,
      onSite: (site) => desk.address.go({ site, q: '', filters: {} }),
      onKeys: () => void showKeys(desk),
      onInvite: () => desk.address.go({ view: 'office', section: 'colleagues' }),
      onPasskey: () => session.offerPasskey(),
      onSignOut: () => desk.leave(),
    })}
    ${bannersView(words, summary.summary, summary.online)}
    <div class="main">${mainView(words, desk)}</div>
    ${barView(words, {
      undoable: session.session ? decisions.undoable : null,
      undone: session.session ? desk.voice.undone : null,
      kept: decisions.kept,
      alert: desk.voice.alert,
      reason: {
        state: desk.reasons.state,
        draft: desk.reasons.draft,
        onPick: (code) => desk.reasons.pick(code),
        onWords: (text) => void desk.reasons.give('other', text),
        onDraft: (text) => desk.reasons.keep(text),
        onOpen: () => {
          desk.reasons.open()
          desk.focus.seek('[data-reason]')
        },
        onFold: () => desk.reasons.fold(),
        tight: desk.layout.one,
      },
      bulk: {
        state: desk.bulk.state,
        onStop: () => desk.bulk.stop(),
        onGoOn: () => desk.bulk.goOn(),
        onLeave: () => desk.bulk.drop(),
      },
      onUndo: () => desk.undo(),
      onDismiss: () => desk.voice.hush(),
    })}
    <p class="visually-hidden" role="status">${desk.voice.said}</p>
    ${dialogsView(words, desk, props)}
  </div>`
}

const waysIn = (session: Desk['session']) => ({
  onSignIn: () => void session.signIn(),
  onRecover: (code: string) => void session.recover(code),
})

const mainView = (words: Words, desk: Desk) => {
  const { m, language } = words
  const { session } = desk
  const { state } = session
  switch (state.status) {
    case 'starting':
      return html`<p class="quiet" role="status">${m.loading}</p>`
    case 'unreachable':
      return html`<div class="card" role="alert">
        <p>${failureSentence(language, state.failure)}</p>
        <button type="button" class="primary" @click=${() => void session.start(null)}>${m.retry}</button>
      </div>`
    case 'signed_out':
      return signInView(words, { ...state, ended: false, ...waysIn(session) })
    case 'offering':
      return html`${passkeyOfferView(words, {
        ...state,
        onRegister: () => void session.registerPasskey(),
        onLater: () => session.later(),
      })}${workView(words, desk)}`
    case 'signed_in':
    case 'ended':
      return html`${nothing}${workView(words, desk)}`
  }
}

const workView = (words: Words, desk: Desk) => {
  const { session, queue, summary, address, selection, membership } = desk
  if (!session.session) return nothing
  if (!membership || !queue.place) {
    return notAllowedView(words, desk.site ?? '', session.session, (site) =>
      address.go({ site, q: '', filters: {} }),
    )
  }
  if (address.place.view === 'office' && desk.sections.length > 0) {
    return officeView(words, {
      state: desk.office.state,
      sections: desk.sections,
      narrow: desk.layout.narrow,
      href: (section) => address.href({ section }),
      onSection: (section) => address.go({ section }),
      unsaved: desk.office.unsaved,
      onDiscard: () => desk.dialogs.show('discard'),
      onRetry: () => desk.enter(),
    })
  }
  const { place } = queue
  const moderate = desk.may('moderate')
  const ways = {
    href: (change: Partial<Place>) => address.href(change),
    onGo: (change: Partial<Place>) => address.go(change),
  }
  const propsOf = (comment: DeskComment): CommentProps => ({
    current: comment.id === desk.focus.current,
    alone: desk.layout.one,
    selected: selection.has(comment.id),
    note: desk.decisions.note(comment.id),
    taken: desk.taken.of(comment),
    history: desk.histories.of(comment.id),
    notes: {
      removable: desk.removableNotes,
      onRemove: (note) => void desk.acts.removeNote(note, comment),
    },
    onSelect: () => desk.tick(comment.id),
    onDecide: (action) => desk.decide([comment], action),
    onHistory: (open) => desk.toggleHistory(comment.id, open),
    moderate,
    acts: {
      onWrite: (act) => desk.acts.open(act, comment),
      onPress: (act) => void desk.acts.press(act, comment),
      onBans: (writer) => address.go(toBans(writer)),
    },
    facts: {
      ...ways,
      personal: desk.may('personal'),
      look: desk.personal.of(comment.id),
      onLook: () => void desk.personal.open(place.site, comment.id),
    },
  })
  const conversation = desk.conversation.state
  return html`${queuesView(words, {
      queue: queueOf(place),
      summary: summary.summary,
      href: (queue) => address.href(toQueue(address.place, queue)),
      onQueue: (queue) => address.go(toQueue(address.place, queue)),
    })}
    <div class="find">
      ${searchView(words, { queue: queueOf(place), q: place.q, onSearch: (q) => desk.search(q) })}
      ${
        conversation.status === 'closed'
          ? filtersView(words, {
              status: place.status,
              filters: place.filters,
              article:
                queue.visible.find(({ thread }) => thread.key === place.filters.thread)?.thread.title ?? null,
              ...ways,
              onApply: (change) => {
                desk.focus.follow()
                desk.address.go(change)
              },
            })
          : nothing
      }
    </div>
    ${
      conversation.status === 'closed'
        ? keyed(
            JSON.stringify(place),
            listView(words, {
              state: queue.state,
              place,
              visible: queue.visible,
              shown: desk.shown,
              one: desk.layout.one,
              moderate,
              onOne: (one) => desk.layout.choose(one),
              onStep: (step) => desk.focus.step(step),
              summary: summary.summary,
              fresh: isNarrowed(place) || place.filters.reported ? 0 : summary.fresh(place.status),
              bulk: bulkBarProps(desk, place),
              propsOf,
              onRetry: () => void queue.reload(),
              onShowFresh: () => void showFresh(desk),
              onMore: () => void queue.more(),
              elsewhere: elsewhereView(words, {
                found: desk.elsewhere.state,
                href: (queue) => address.href(toQueue(address.place, queue)),
                onQueue: (queue) => address.go(toQueue(address.place, queue)),
              }),
              onWholeQueue: () => address.go(toQueue(place, queueOf(place))),
              tag: desk.sections.some(({ name }) => name === 'embed')
                ? { href: address.href(EMBED), onGo: () => address.go(EMBED) }
                : null,
            }),
          )
        : conversationView(words, {
            state: conversation,
            backHref: address.href({}),
            propsOf,
            onBack: () => address.go({}),
            onRetry: () => void desk.conversation.reload(),
            onMore: (side) => void desk.conversation.more(side),
            onCorrect: moderate ? () => desk.correctArticle() : null,
          })
    }`
}

const dialogsView = (words: Words, desk: Desk, { useKeys, onUseKeys }: Props) => {
  const { session, dialogs } = desk
  const { state } = session
  return html`<dialog
      data-sheet="sign-in"
      aria-labelledby="sign-in-title"
      @cancel=${dialogs.insist}
      @close=${dialogs.insist}
    >
      ${state.status === 'ended' ? signInView(words, { ...state, ended: true, ...waysIn(session) }) : nothing}
    </dialog>
    <dialog data-sheet="act" aria-labelledby="act-title" @close=${() => desk.acts.close()}>
      ${
        desk.acts.sheet
          ? actSheetView(words, {
              sheet: desk.acts.sheet,
              draft: desk.acts.draft,
              onDraft: (draft) => desk.acts.keep(draft),
              onKind: (kind) => desk.acts.choose(kind),
              onWrite: (text) => void desk.acts.write(text),
              onBan: (wish) => void desk.acts.ban(wish),
              onCancel: () => desk.acts.close(),
            })
          : nothing
      }
    </dialog>
    <dialog data-sheet="article" aria-labelledby="article-title" @close=${() => desk.article?.close()}>
      ${desk.article?.view(words)}
    </dialog>
    <dialog
      data-sheet="ask"
      role="alertdialog"
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      @close=${dialogs.close}
    >
      ${
        dialogs.sheet === 'discard' || dialogs.sheet === 'leave'
          ? unsavedView(words, {
              what: dialogs.sheet === 'leave' ? 'all' : 'section',
              sections: desk.office.unsaved,
              writing: desk.writing,
              article: desk.article?.unsaved ?? false,
              onYes: () => {
                const { sheet } = dialogs
                dialogs.close()
                if (sheet === 'leave') void desk.signOut()
                else desk.discard()
              },
              onNo: dialogs.close,
            })
          : nothing
      }
    </dialog>
    <dialog data-sheet="keys" aria-labelledby="keys-title" @close=${dialogs.close}>
      ${
        dialogs.sheet === 'keys'
          ? desk.keysView?.(words, { use: useKeys, onUse: onUseKeys, onClose: dialogs.close })
          : nothing
      }
    </dialog>`
}
