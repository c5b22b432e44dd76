/** Turns media names into addresses. */
export interface MediaSigner {
  /** The signed address of a media name, starting with the base path; the same text for hours. */
  sign(name: string): Promise<string>
}
