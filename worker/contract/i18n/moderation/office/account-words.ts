import type { Language } from '../../languages.ts'
import { plural } from '../../plural.ts'

/** Where and how one signs in oneself. */
export type AccountWords = {
  devices: string
  here: string
  seen: (when: string, since: string) => string
  end: string
  ended: string
  endOthers: string
  othersEnded: string
  passkeys: string
  noPasskeys: string
  nameOf: string
  rename: string
  renamed: string
  used: (when: string, since: string) => string
  unused: (since: string) => string
  removeTitle: (name: string) => string
  removeText: string
  removed: string
  recovery: string
  recoveryText: string
  left: (count: number) => string
  make: string
  makeTitle: string
  makeText: string
  made: string
}

export const accountWords: Record<Language, AccountWords> = {
  el: {
    devices: 'Πού έχετε συνδεθεί',
    here: 'αυτή η συσκευή',
    seen: (when, since) => `Τελευταία χρήση ${when}. Σύνδεση ${since}.`,
    end: 'Αποσύνδεση',
    ended: 'Η συσκευή αποσυνδέθηκε.',
    endOthers: 'Αποσύνδεση από όλες τις άλλες',
    othersEnded: 'Όλες οι άλλες συσκευές αποσυνδέθηκαν.',
    passkeys: 'Κλειδιά πρόσβασης',
    noPasskeys: 'Δεν έχετε ακόμη κλειδί πρόσβασης.',
    nameOf: 'Όνομα του κλειδιού',
    rename: 'Αλλαγή ονόματος',
    renamed: 'Το όνομα του κλειδιού άλλαξε.',
    used: (when, since) => `Τελευταία χρήση ${when}. Ορίστηκε ${since}.`,
    unused: (since) => `Δεν έχει χρησιμοποιηθεί. Ορίστηκε ${since}.`,
    removeTitle: (name) => `Κατάργηση του κλειδιού «${name}»;`,
    removeText: 'Δεν θα μπορείτε πια να συνδεθείτε με αυτό.',
    removed: 'Το κλειδί πρόσβασης καταργήθηκε.',
    recovery: 'Κωδικοί ανάκτησης',
    recoveryText: 'Για την ημέρα που κανένα κλειδί δεν είναι στο χέρι. Κάθε κωδικός ισχύει μία φορά.',
    left: (count) =>
      count === 0
        ? 'Δεν έχετε κωδικούς ανάκτησης.'
        : plural('el', count, { one: 'Απομένει # κωδικός.', other: 'Απομένουν # κωδικοί.' }),
    make: 'Νέοι κωδικοί',
    makeTitle: 'Νέοι κωδικοί ανάκτησης;',
    makeText: 'Οι παλιοί παύουν να ισχύουν.',
    made: 'Οι νέοι κωδικοί είναι έτοιμοι.',
  },
  en: {
    devices: 'Where you are signed in',
    here: 'this device',
    seen: (when, since) => `Last used ${when}. Signed in ${since}.`,
    end: 'Sign out',
    ended: 'The device is signed out.',
    endOthers: 'Sign out all the others',
    othersEnded: 'All other devices are signed out.',
    passkeys: 'Passkeys',
    noPasskeys: 'You have no passkey yet.',
    nameOf: 'Name of the passkey',
    rename: 'Rename',
    renamed: 'The passkey has a new name.',
    used: (when, since) => `Last used ${when}. Set up ${since}.`,
    unused: (since) => `Never used. Set up ${since}.`,
    removeTitle: (name) => `Remove the passkey “${name}”?`,
    removeText: 'You can no longer sign in with it.',
    removed: 'The passkey is removed.',
    recovery: 'Recovery codes',
    recoveryText: 'For the day on which no passkey is at hand. Each code works once.',
    left: (count) =>
      count === 0
        ? 'You have no recovery codes.'
        : plural('en', count, { one: '# code is left.', other: '# codes are left.' }),
    make: 'Make new codes',
    makeTitle: 'Make new recovery codes?',
    makeText: 'The old ones stop working.',
    made: 'The new codes are ready.',
  },
  ro: {
    devices: 'Unde v-ați autentificat',
    here: 'acest dispozitiv',
    seen: (when, since) => `Folosit ultima dată ${when}. Autentificare ${since}.`,
    end: 'Deconectați',
    ended: 'Dispozitivul este deconectat.',
    endOthers: 'Deconectați toate celelalte',
    othersEnded: 'Toate celelalte dispozitive sunt deconectate.',
    passkeys: 'Chei de acces',
    noPasskeys: 'Nu aveți încă o cheie de acces.',
    nameOf: 'Numele cheii',
    rename: 'Redenumiți',
    renamed: 'Cheia de acces are un nume nou.',
    used: (when, since) => `Folosită ultima dată ${when}. Configurată ${since}.`,
    unused: (since) => `Nefolosită. Configurată ${since}.`,
    removeTitle: (name) => `Eliminați cheia „${name}”?`,
    removeText: 'Nu vă mai puteți autentifica cu ea.',
    removed: 'Cheia de acces este eliminată.',
    recovery: 'Coduri de recuperare',
    recoveryText: 'Pentru ziua în care nicio cheie nu este la îndemână. Fiecare cod funcționează o dată.',
    left: (count) =>
      count === 0
        ? 'Nu aveți coduri de recuperare.'
        : plural('ro', count, {
            one: 'A rămas un cod.',
            few: 'Au rămas # coduri.',
            other: 'Au rămas # de coduri.',
          }),
    make: 'Coduri noi',
    makeTitle: 'Faceți coduri de recuperare noi?',
    makeText: 'Cele vechi nu mai funcționează.',
    made: 'Codurile noi sunt gata.',
  },
}
