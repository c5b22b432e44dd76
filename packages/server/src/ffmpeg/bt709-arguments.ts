/** What every picture we encode is: 8-bit limited BT.709, and tagged so. */
export const bt709Arguments = [
  '-pix_fmt',
  'yuv420p',
  '-color_range',
  'tv',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
]
