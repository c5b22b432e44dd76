export interface FileMediaOptions {
  /** Folder that holds the media; made where it is missing. */
  folder: string
  /** Bytes of the device that are left free: `freeBytes` counts from there. Default 200 MB. */
  reserveBytes?: number
}
