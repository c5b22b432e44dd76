/** A row that names objects: a version, or a job with its song and its composed video. */
export type MediaOwner = 'job' | 'version'

export interface NamedMedia {
  /** Of the version or job. */
  uid: string
  /** A version whose media was removed names its thumbnail only. */
  keys: string[]
}

/** Which objects the rows know of, so that rows and media store can be held against each other. */
export interface MediaNamesStorage {
  /** Rows after a uid, ascending by uid. */
  listNamedMedia(owner: MediaOwner, page: { after: string | null; limit: number }): Promise<NamedMedia[]>
  /** Those of the rows that exist, also where they name nothing. */
  findNamedMedia(owner: MediaOwner, uids: string[]): Promise<NamedMedia[]>
  /**
   * Of these jobs and regenerations those that may still name what they store: importing, not ended, or ended with an
   * unknown charge, whose result may come late.
   */
  findUnfinished(uids: string[]): Promise<string[]>
  /** Of these objects those that are listed for removal, due or not. */
  findListedForRemoval(keys: string[]): Promise<string[]>
}
