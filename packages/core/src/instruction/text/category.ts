/**
 * What a word can be to the grammar, one bit each. A word may be several things at once: "second" is an
 * ordinal and a unit of time.
 */
export const unit = 1
export const number = 2
export const ordinal = 4
export const all = 8
export const rest = 16
export const determiner = 32
export const preposition = 64
export const conjunction = 128
export const negation = 256
export const exception = 512
export const section = 1024
export const verb = 2048
export const auxiliary = 4096
export const filler = 8192
export const pronoun = 16384
export const selected = 32768
export const look = 65536
export const amount = 131072
export const question = 262144
export const stop = 524288
export const relative = 1048576
export const like = 2097152
export const act = 4194304
export const edge = 8388608
export const fraction = 16777216
export const second = 33554432
export const parity = 67108864
export const bound = 134217728
export const degree = 268435456
export const dash = 536870912
export const hash = 1073741824

/** Their names, in the order of their bits. */
export const names =
  'unit number ordinal all rest determiner preposition conjunction negation exception section verb auxiliary filler pronoun selected look amount question stop relative like act edge fraction second parity bound degree dash hash'
