/** The whole atlas in one file, which opens from a disk: beside the first page in the site. */
export const OFFLINE_FILE = 'offline.html'

/** What it may take, in bytes: little enough for a mail or an old stick. */
export const OFFLINE_LIMIT = 3_000_000
