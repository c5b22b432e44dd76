import type { Format } from './format.ts'

/** The texts of the chat, an entry of its own like its parts. */
export const enChat = {
  'chat.title': 'Chat about this video',
  'chat.titleOf': (format: Format, { number }: { number: number }) =>
    `Chat about clip ${format.number(number)}`,
  'chat.empty': 'Say what should change. You see the price first; nothing is made until you approve it.',
  'chat.exampleColor': 'Warmer colors, a bit more contrast',
  'chat.exampleMotion': 'Slow it down a little',
  'chat.exampleLook': 'Black and white with film grain',
  'chat.field': (_: Format, { title }: { title: string }) => `Message: ${title}`,
  'chat.placeholder': 'What should change?',
  'chat.send': 'Send',
  'chat.sending': 'Sending…',
  'chat.waiting': 'Waiting its turn',
  'chat.unsent': 'Not sent',
  'chat.edit': (_: Format, { text }: { text: string }) => `Edit and send again: ${text}`,
  'chat.discard': (_: Format, { text }: { text: string }) => `Do not send: ${text}`,
  'chat.about': (format: Format, { numbers }: { numbers: number[] }) => {
    const word = format.plural(numbers.length, { one: 'Clip', other: 'Clips' })
    return numbers.length > 4
      ? `${format.number(numbers.length)} clips`
      : `${word} ${format.list(numbers.map(format.number))}`
  },
  'chat.targets': (format: Format, { count }: { count: number }) =>
    `${format.number(count)} ${format.plural(count, { one: 'clip', other: 'clips' })}`,
  'chat.expired': 'The price has expired.',
  'chat.askAgain': 'Ask again',
  'chat.earlier': 'Show what was said before',
  'chat.offline': 'You can go on writing; messages are sent once the connection is back.',
}
