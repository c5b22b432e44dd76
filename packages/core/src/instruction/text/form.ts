/** The forms a look word comes in, one bit each. */
export const adjective = 1
export const comparative = 2
export const superlative = 4
export const noun = 8
export const verb = 16
