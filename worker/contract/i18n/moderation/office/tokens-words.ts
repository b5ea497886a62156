import type { TokenScope } from '../../../moderation/desk-limits.ts'
import type { ApiToken } from '../../../moderation/tokens.ts'
import type { Language } from '../../languages.ts'
import { stop } from '../../stop.ts'

/** Keys of the newsroom's own tools. */
export type TokensWords = {
  make: string
  intro: string
  name: string
  nameHint: string
  scope: string
  scopes: Record<TokenScope, { label: string; hint: string }>
  end: string
  button: string
  made: string
  secret: string
  list: string
  none: string
  states: Record<ApiToken['state'], string>
  /** `by` null: nobody at this desk made it. */
  about: (by: string | null, until: string) => string
  used: (when: string) => string
  unused: string
  revoke: string
  revokeTitle: (name: string) => string
  revokeText: string
  revoked: string
}

export const tokensWords: Record<Language, TokensWords> = {
  el: {
    make: 'Νέο κλειδί',
    intro: 'Για δικά σας προγράμματα: στέλνουν το κλειδί στο Authorization, ως Bearer.',
    name: 'Σε τι χρησιμεύει',
    nameHint: 'Για παράδειγμα: το σύστημα σύνταξης.',
    scope: 'Τι επιτρέπεται',
    scopes: {
      read: { label: 'Ανάγνωση', hint: 'Λίστες, ιστορικά και αριθμοί, χωρίς e-mail.' },
      moderate: {
        label: 'Διαχείριση',
        hint: 'Επιπλέον αποφάσεις που αναιρούνται, και η διαχείριση μέσα σε δικές σας σελίδες.',
      },
      export: { label: 'Εξαγωγή', hint: 'Όλα τα δεδομένα, και των σχολιαστών.' },
    },
    end: 'Ισχύει έως και',
    button: 'Δημιουργία κλειδιού',
    made: 'Το κλειδί είναι έτοιμο.',
    secret: 'Κλειδί',
    list: 'Κλειδιά',
    none: 'Δεν υπάρχουν κλειδιά.',
    states: { active: 'Ισχύει', expired: 'Έληξε', revoked: 'Ανακλήθηκε' },
    about: (by, until) => `${by === null ? '' : `Από: ${stop(by)} `}Ισχύει έως ${stop(until)}`,
    used: (when) => `Τελευταία χρήση ${when}.`,
    unused: 'Δεν έχει χρησιμοποιηθεί.',
    revoke: 'Ανάκληση',
    revokeTitle: (name) => `Ανάκληση του κλειδιού «${name}»;`,
    revokeText: 'Ό,τι το χρησιμοποιεί σταματά αμέσως, μαζί και οι σελίδες διαχείρισης που άνοιξε.',
    revoked: 'Το κλειδί ανακλήθηκε.',
  },
  en: {
    make: 'A new token',
    intro: 'For your own tools: they send it in Authorization, as Bearer.',
    name: 'What it is for',
    nameHint: 'For example: the back office.',
    scope: 'What it may do',
    scopes: {
      read: { label: 'Read', hint: 'Queues, histories and figures, without e-mails.' },
      moderate: {
        label: 'Moderate',
        hint: 'Decide as well, so that it can be undone, and open the desk inside pages of yours.',
      },
      export: { label: 'Export', hint: 'All data, the writers’ included.' },
    },
    end: 'Valid up to and including',
    button: 'Make the token',
    made: 'The token is ready.',
    secret: 'Token',
    list: 'Tokens',
    none: 'There are no tokens.',
    states: { active: 'Valid', expired: 'Expired', revoked: 'Revoked' },
    about: (by, until) => `${by === null ? '' : `By ${stop(by)} `}Valid until ${stop(until)}`,
    used: (when) => `Last used ${when}.`,
    unused: 'Never used.',
    revoke: 'Revoke',
    revokeTitle: (name) => `Revoke the token “${name}”?`,
    revokeText: 'Whatever uses it stops at once, and so do the desks that it opened.',
    revoked: 'The token is revoked.',
  },
  ro: {
    make: 'Un token nou',
    intro: 'Pentru programele dumneavoastră: îl trimit în Authorization, ca Bearer.',
    name: 'La ce folosește',
    nameHint: 'De exemplu: sistemul redacțional.',
    scope: 'Ce îi este permis',
    scopes: {
      read: { label: 'Citire', hint: 'Liste, istorice și cifre, fără e-mailuri.' },
      moderate: {
        label: 'Moderare',
        hint: 'În plus decizii care pot fi anulate și moderarea în pagini proprii.',
      },
      export: { label: 'Export', hint: 'Toate datele, inclusiv ale comentatorilor.' },
    },
    end: 'Valabil până la, inclusiv',
    button: 'Creați tokenul',
    made: 'Tokenul este gata.',
    secret: 'Token',
    list: 'Tokenuri',
    none: 'Nu există tokenuri.',
    states: { active: 'Valabil', expired: 'Expirat', revoked: 'Revocat' },
    about: (by, until) => `${by === null ? '' : `De la ${stop(by)} `}Valabil până la ${stop(until)}`,
    used: (when) => `Folosit ultima dată ${when}.`,
    unused: 'Nefolosit.',
    revoke: 'Revocați',
    revokeTitle: (name) => `Revocați tokenul „${name}”?`,
    revokeText: 'Tot ce îl folosește se oprește imediat, inclusiv paginile de moderare pe care le-a deschis.',
    revoked: 'Tokenul este revocat.',
  },
}
