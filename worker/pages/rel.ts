/** Of every link that a reader brought along: it is theirs, it earns nothing, and it learns nothing. */
export const REL = 'ugc nofollow noopener noreferrer'
