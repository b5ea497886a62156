import type { Language } from '../../languages.ts'
import { plural } from '../../plural.ts'
import { stop } from '../../stop.ts'

/** Who works at the desk. */
export type PeopleWords = {
  title: string
  you: (name: string) => string
  since: (when: string) => string
  seen: (when: string) => string
  away: string
  devices: (count: number) => string
  passkeys: (count: number) => string
  roleOf: (name: string) => string
  change: string
  changed: (name: string, role: string) => string
  signOut: string
  signOutTitle: (name: string) => string
  signOutText: string
  signedOut: (name: string) => string
  remove: string
  removeTitle: (name: string) => string
  removeText: string
  removed: (name: string) => string
  invitations: string
  noInvitations: string
  invitedBy: (name: string, until: string) => string
  until: (until: string) => string
  revoke: string
  revoked: string
}

export const peopleWords: Record<Language, PeopleWords> = {
  el: {
    title: 'Ποιοι δουλεύουν εδώ',
    you: (name) => `${name} (εσείς)`,
    since: (when) => `Από ${when}.`,
    seen: (when) => `Τελευταία επίσκεψη: ${when}.`,
    away: 'Καμία ανοιχτή σύνδεση.',
    devices: (count) =>
      plural('el', count, { one: 'Σύνδεση σε # συσκευή.', other: 'Σύνδεση σε # συσκευές.' }),
    passkeys: (count) => plural('el', count, { one: '# κλειδί πρόσβασης.', other: '# κλειδιά πρόσβασης.' }),
    roleOf: (name) => `Ρόλος: ${name}`,
    change: 'Αλλαγή ρόλου',
    changed: (name, role) => `Νέος ρόλος για ${name}: ${role}.`,
    signOut: 'Αποσύνδεση από παντού',
    signOutTitle: (name) => `Αποσύνδεση από παντού: ${name};`,
    signOutText: 'Όλες οι συσκευές αποσυνδέονται. Η επόμενη είσοδος γίνεται με το κλειδί πρόσβασης.',
    signedOut: (name) => `Έγινε αποσύνδεση από παντού: ${stop(name)}`,
    remove: 'Αφαίρεση',
    removeTitle: (name) => `Αφαίρεση από τη σύνταξη: ${name};`,
    removeText: 'Χάνει αμέσως την πρόσβαση σε αυτόν τον ιστότοπο. Όσα αποφάσισε μένουν.',
    removed: (name) => `Αφαιρέθηκε: ${stop(name)}`,
    invitations: 'Προσκλήσεις που περιμένουν',
    noInvitations: 'Καμία πρόσκληση δεν περιμένει.',
    invitedBy: (name, until) => `Από: ${stop(name)} Ισχύει έως ${stop(until)}`,
    until: (until) => `Ισχύει έως ${stop(until)}`,
    revoke: 'Ανάκληση',
    revoked: 'Η πρόσκληση ανακλήθηκε.',
  },
  en: {
    title: 'Who works here',
    you: (name) => `${name} (you)`,
    since: (when) => `Since ${when}.`,
    seen: (when) => `Last here ${when}.`,
    away: 'Signed in nowhere.',
    devices: (count) =>
      plural('en', count, { one: 'Signed in on # device.', other: 'Signed in on # devices.' }),
    passkeys: (count) => plural('en', count, { one: '# passkey.', other: '# passkeys.' }),
    roleOf: (name) => `Role of ${name}`,
    change: 'Change role',
    changed: (name, role) => `New role of ${name}: ${role}.`,
    signOut: 'Sign out everywhere',
    signOutTitle: (name) => `Sign ${name} out everywhere?`,
    signOutText: 'All devices are signed out. The next sign-in needs the passkey.',
    signedOut: (name) => `${name} is signed out everywhere.`,
    remove: 'Remove',
    removeTitle: (name) => `Take ${name} off the desk?`,
    removeText: 'Access to this site ends at once. Decisions stay as they are.',
    removed: (name) => `${name} is no longer at this desk.`,
    invitations: 'Invitations nobody has used yet',
    noInvitations: 'No invitation is open.',
    invitedBy: (name, until) => `By ${stop(name)} Valid until ${stop(until)}`,
    until: (until) => `Valid until ${stop(until)}`,
    revoke: 'Take back',
    revoked: 'The invitation is taken back.',
  },
  ro: {
    title: 'Cine lucrează aici',
    you: (name) => `${name} (dumneavoastră)`,
    since: (when) => `Din ${when}.`,
    seen: (when) => `Ultima vizită: ${when}.`,
    away: 'Nicio sesiune deschisă.',
    devices: (count) =>
      plural('ro', count, {
        one: 'Sesiune deschisă pe un dispozitiv.',
        few: 'Sesiuni deschise pe # dispozitive.',
        other: 'Sesiuni deschise pe # de dispozitive.',
      }),
    passkeys: (count) =>
      plural('ro', count, {
        one: 'O cheie de acces.',
        few: '# chei de acces.',
        other: '# de chei de acces.',
      }),
    roleOf: (name) => `Rolul pentru ${name}`,
    change: 'Schimbați rolul',
    changed: (name, role) => `Rol nou pentru ${name}: ${role}.`,
    signOut: 'Deconectați peste tot',
    signOutTitle: (name) => `Deconectați peste tot: ${name}?`,
    signOutText: 'Toate dispozitivele sunt deconectate. Următoarea autentificare cere cheia de acces.',
    signedOut: (name) => `Deconectat peste tot: ${stop(name)}`,
    remove: 'Eliminați',
    removeTitle: (name) => `Eliminați din redacție: ${name}?`,
    removeText: 'Accesul la acest site se încheie imediat. Deciziile rămân.',
    removed: (name) => `${name} nu mai lucrează aici.`,
    invitations: 'Invitații nefolosite încă',
    noInvitations: 'Nicio invitație nu este deschisă.',
    invitedBy: (name, until) => `De la ${stop(name)} Valabilă până la ${stop(until)}`,
    until: (until) => `Valabilă până la ${stop(until)}`,
    revoke: 'Retrageți',
    revoked: 'Invitația este retrasă.',
  },
}
