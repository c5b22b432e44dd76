/** Collects the spread of luma of pictures that arrive as a stream of raw 8-bit planes. */
export function lumaSpread(pixels: number): { add(chunk: Uint8Array): void; sigmas: number[] } {
  const sigmas: number[] = []
  let count = 0
  let sum = 0
  let squares = 0
  const close = (): void => {
    const mean = sum / pixels
    sigmas.push(Math.sqrt(Math.max(0, squares / pixels - mean * mean)))
    count = 0
    sum = 0
    squares = 0
  }
  return {
    sigmas,
    add(chunk) {
      for (let i = 0; i < chunk.length; i += 1) {
        const luma = chunk[i]!
        sum += luma
        squares += luma * luma
        count += 1
        if (count === pixels) close()
      }
    },
  }
}
