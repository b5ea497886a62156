const list = (words: string): string[] => words.trim().split(/\s+/)

/**
 * The small words of every second sentence, folded, by the language that they tell. Left out is what is as frequent
 * elsewhere, however frequent it is here: `de`, `la` (French, Spanish), `sa`, `na` (Tagalog), `to` (English, Greeklish).
 * Greek in Latin letters is spelled by sound, by look (8 for θ, w for ω) or as each writer is used to.
 */
export const FUNCTION_WORDS = {
  en: list(`
    the and of is it you that this they with not are was for have be your what his who from but or we if just can will
    their would there about has one out when our should because how more than been were she he him some only like don
    doesn yes thanks thank very well good great by them these those which could any then all up get why now`),
  ro: list(`
    si nu ca cu pe mai care din este sunt sint daca pentru pt dar sau fi asa fost cum cand poate trebuie nici bine doar
    dupa cei fie facut prin unde acest ceva chiar iar fara lui toti aici acum toate pana sunteti isi iti imi ati oameni
    cred cine aceasta decat nimic nimeni atunci numai stiu despre niste multe mult suntem intr foarte orice toata putin
    prea macar buna ziua multumesc felicitari tuturor esti ce am ai asta vor ii lor acolo cat peste`),
  'el-Latn': list(`
    kai ke den gia yia tis thn tin ton twn pou poy apo einai ine tou toy tha 8a eisai ise oti tous toys mou moy sou soy
    mas sas mia ena giati yiati otan kala mono afto ayto auto tora twra pio stis sthn stin ston sto sta ti htan itan ego
    egw esy esi oxi ohi kanei etsi akoma prepei pali allo edo edw opos opws exei exi ehei echei exoun exoyn mporei eimai
    alla ola nai re me kalimera kalhmera kalispera kalhspera euxaristo eyxaristo euxaristw eyxaristw efxaristo
    efharisto poly poli polu polla`),
}
