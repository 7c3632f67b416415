/** The folder of the published data, from that of the site. The page that lists all files lies in it too. */
export const DATA_FOLDER = 'data/'

/** What describes all files of the data, in that folder. */
export const DESCRIPTOR_FILE = 'datapackage.json'

/** All files of the data in one, in that folder. */
export const ARCHIVE_FILE = 'all-data.zip'

/** What it may take, in bytes: little enough to be fetched from anywhere. */
export const ARCHIVE_LIMIT = 2_000_000
