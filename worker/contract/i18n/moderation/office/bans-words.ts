import type { BanEffect, BanKind } from '../../../moderation/constants.ts'
import type { Language } from '../../languages.ts'
import { plural } from '../../plural.ts'
import { stop } from '../../stop.ts'

/** Whom and what the newsroom keeps out. */
export type BansWords = {
  intro: string
  make: string
  makeHint: string
  button: string
  made: string
  /** Whom or what a ban is about. Of an e-mail and an address no more is shown than the name that was used. */
  about: Record<BanKind, (label: string | null) => string>
  effects: Record<BanEffect, string>
  until: (when: string) => string
  endless: string
  since: (ago: string, by: string | null) => string
  met: (count: number) => string
  comments: string
  reason: (words: string) => string
  lift: string
  liftTitle: string
  liftText: (about: string) => string
  lifted: (about: string) => string
  /** A desk inside another page lifts no ban. */
  elsewhere: string
  count: (count: number) => string
  none: string
  noneText: string
  /** Shown are those of one writer. */
  ofWriter: string
  noneOfWriter: string
  all: string
}

export const bansWords: Record<Language, BansWords> = {
  el: {
    intro:
      'Όποιος αποκλείεται μπορεί ακόμη να γράφει και διαβάζει ό,τι και οι άλλοι: ότι το σχόλιό του περιμένει.',
    make: 'Νέος αποκλεισμός',
    makeHint:
      'Για να αποκλείσετε έναν σχολιαστή ή τη διεύθυνση από την οποία έγραψε, ανοίξτε το μενού ενός σχολίου του.',
    button: 'Αποκλεισμός',
    made: 'Ο αποκλεισμός ισχύει.',
    about: {
      writer: (label) => (label === null ? 'Ένας ανώνυμος σχολιαστής' : `Ο σχολιαστής «${label}»`),
      email: (label) => (label === null ? 'Μια διεύθυνση e-mail' : `Το e-mail με το οποίο έγραψε «${label}»`),
      address: (label) =>
        label === null
          ? 'Η διεύθυνση ενός ανώνυμου σχολιαστή'
          : `Η διεύθυνση από την οποία έγραψε «${label}»`,
      name: (label) => `Ονόματα με «${label ?? ''}»`,
      text: (label) => `Κείμενα με «${label ?? ''}»`,
    },
    effects: {
      hold: 'Τα νέα σχόλια περιμένουν.',
      spam: 'Τα νέα σχόλια πάνε στα ανεπιθύμητα.',
      trash: 'Τα νέα σχόλια πάνε στον κάδο.',
    },
    until: (when) => `Ισχύει έως: ${stop(when)}`,
    endless: 'Ισχύει χωρίς τέλος.',
    since: (ago, by) => (by === null ? `Ορίστηκε ${stop(ago)}` : `Ορίστηκε ${ago} από: ${stop(by)}`),
    met: (count) =>
      count === 0
        ? 'Δεν έχει σταματήσει ακόμη κανένα σχόλιο.'
        : plural('el', count, { one: 'Έχει σταματήσει # σχόλιο.', other: 'Έχει σταματήσει # σχόλια.' }),
    comments: 'Τα σχόλιά του',
    reason: (words) => `Λόγος: ${words}`,
    lift: 'Άρση…',
    liftTitle: 'Άρση του αποκλεισμού;',
    liftText: (about) =>
      `${about}: για τα νέα σχόλια θα ισχύει πάλι ο κανόνας του ιστοτόπου. Η άρση δεν αναιρείται.`,
    lifted: (about) => `Ο αποκλεισμός ήρθη. ${about}: για τα νέα σχόλια ισχύει ο κανόνας του ιστοτόπου.`,
    elsewhere: 'Για να άρετε έναν αποκλεισμό, ανοίξτε τη διαχείριση στη δική της σελίδα.',
    count: (count) =>
      plural('el', count, { one: 'Φαίνεται # αποκλεισμός.', other: 'Φαίνονται # αποκλεισμοί.' }),
    none: 'Δεν ισχύει κανένας αποκλεισμός',
    noneText: 'Κάθε αποκλεισμό, από εδώ ή από το μενού ενός σχολίου, θα τον βρίσκετε εδώ.',
    ofWriter: 'Φαίνονται μόνο οι αποκλεισμοί ενός σχολιαστή.',
    noneOfWriter: 'Για αυτόν τον σχολιαστή δεν ισχύει πια αποκλεισμός',
    all: 'Όλοι οι αποκλεισμοί',
  },
  en: {
    intro:
      'Whoever is banned may still write, and reads what everybody reads: that the comment awaits moderation.',
    make: 'A new ban',
    makeHint: 'A writer, or the address they wrote from, is banned from the menu of one of their comments.',
    button: 'Ban',
    made: 'The ban is in force.',
    about: {
      writer: (label) => (label === null ? 'A writer without a name' : `The writer “${label}”`),
      email: (label) => (label === null ? 'An e-mail address' : `The e-mail address that “${label}” used`),
      address: (label) =>
        label === null ? 'The address of a writer without a name' : `The address that “${label}” wrote from`,
      name: (label) => `Names with “${label ?? ''}”`,
      text: (label) => `Texts with “${label ?? ''}”`,
    },
    effects: {
      hold: 'New comments wait.',
      spam: 'New comments go to spam.',
      trash: 'New comments go to the trash.',
    },
    until: (when) => `In force until ${stop(when)}`,
    endless: 'In force for good.',
    since: (ago, by) => (by === null ? `Written ${stop(ago)}` : `Written ${ago} by ${stop(by)}`),
    met: (count) =>
      count === 0
        ? 'It has stopped no comment yet.'
        : plural('en', count, { one: 'It has stopped # comment.', other: 'It has stopped # comments.' }),
    comments: 'Their comments',
    reason: (words) => `Reason: ${words}`,
    lift: 'Lift…',
    liftTitle: 'Lift the ban?',
    liftText: (about) => `${about}: new comments follow the site’s rule again. This cannot be undone.`,
    lifted: (about) => `The ban is lifted. ${about}: new comments follow the site’s rule.`,
    elsewhere: 'To lift a ban, open the desk on its own page.',
    count: (count) => plural('en', count, { one: '# ban is shown.', other: '# bans are shown.' }),
    none: 'No ban is in force',
    noneText: 'Whom and what you ban, here or from the menu of a comment, you will find here.',
    ofWriter: 'Only the bans of one writer are shown.',
    noneOfWriter: 'No ban is in force on this writer any more',
    all: 'All bans',
  },
  ro: {
    intro:
      'Cine este blocat poate scrie în continuare și citește ce citesc toți: comentariul așteaptă moderarea.',
    make: 'O blocare nouă',
    makeHint:
      'Un comentator sau adresa de la care a scris se blochează din meniul unuia dintre comentariile sale.',
    button: 'Blocați',
    made: 'Blocarea este în vigoare.',
    about: {
      writer: (label) => (label === null ? 'Un comentator anonim' : `Comentatorul „${label}”`),
      email: (label) => (label === null ? 'O adresă de e-mail' : `Adresa de e-mail folosită de „${label}”`),
      address: (label) =>
        label === null ? 'Adresa unui comentator anonim' : `Adresa de la care a scris „${label}”`,
      name: (label) => `Nume cu „${label ?? ''}”`,
      text: (label) => `Texte cu „${label ?? ''}”`,
    },
    effects: {
      hold: 'Comentariile noi așteaptă.',
      spam: 'Comentariile noi merg la spam.',
      trash: 'Comentariile noi merg la coș.',
    },
    until: (when) => `În vigoare până la: ${stop(when)}`,
    endless: 'În vigoare fără termen.',
    since: (ago, by) => (by === null ? `Adăugată ${stop(ago)}` : `Adăugată ${ago} de ${stop(by)}`),
    met: (count) =>
      count === 0
        ? 'Nu a oprit încă niciun comentariu.'
        : plural('ro', count, {
            one: 'A oprit un comentariu.',
            few: 'A oprit # comentarii.',
            other: 'A oprit # de comentarii.',
          }),
    comments: 'Comentariile sale',
    reason: (words) => `Motiv: ${words}`,
    lift: 'Ridicați…',
    liftTitle: 'Ridicați blocarea?',
    liftText: (about) =>
      `${about}: comentariile noi vor urma din nou regula site-ului. Ridicarea nu se poate anula.`,
    lifted: (about) => `Blocarea a fost ridicată. ${about}: comentariile noi urmează regula site-ului.`,
    elsewhere: 'Pentru a ridica o blocare, deschideți moderarea în pagina ei.',
    count: (count) =>
      plural('ro', count, {
        one: 'Se arată o blocare.',
        few: 'Se arată # blocări.',
        other: 'Se arată # de blocări.',
      }),
    none: 'Nicio blocare nu este în vigoare',
    noneText: 'Orice blocare, făcută aici sau din meniul unui comentariu, se găsește aici.',
    ofWriter: 'Se arată numai blocările unui singur comentator.',
    noneOfWriter: 'Pentru acest comentator nu mai este în vigoare nicio blocare',
    all: 'Toate blocările',
  },
}
