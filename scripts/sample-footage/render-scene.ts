import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright'

/** Runs in the page: compiles the shader once and gives a function that draws a frame as JPEG. */
function preparePage([source, width, height]: [source: string, width: number, height: number]):
  | string
  | null {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true })
  if (!gl) return 'no WebGL 2'
  const program = gl.createProgram()
  const parts: [number, string][] = [
    [
      gl.VERTEX_SHADER,
      '#version 300 es\nvoid main(){gl_Position=vec4(vec2((gl_VertexID<<1)&2,gl_VertexID&2)*2.-1.,0,1);}',
    ],
    [gl.FRAGMENT_SHADER, `#version 300 es\n${source}`],
  ]
  for (const [kind, text] of parts) {
    const shader = gl.createShader(kind)
    if (!shader) return 'no shader'
    gl.shaderSource(shader, text)
    gl.compileShader(shader)
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) return gl.getShaderInfoLog(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return gl.getProgramInfoLog(program)
  gl.useProgram(program)
  const draw = (time: number, beat: number): string => {
    gl.uniform2f(gl.getUniformLocation(program, 'size'), width, height)
    gl.uniform1f(gl.getUniformLocation(program, 'time'), time)
    gl.uniform1f(gl.getUniformLocation(program, 'beat'), beat)
    gl.drawArrays(gl.TRIANGLES, 0, 3)
    return canvas.toDataURL('image/jpeg', 0.98)
  }
  Object.assign(globalThis, { draw })
  return null
}

export interface SceneOptions {
  width: number
  height: number
  framesPerSecond: number
  beatsPerSecond: number
}

/** Draws frames of a scene, a fragment shader over `time` and `beat`, as JPEG. @throws Error with the compiler's log. */
export async function* renderScene(
  browser: Browser,
  scenePath: URL,
  frames: number[],
  options: SceneOptions,
): AsyncGenerator<Buffer> {
  const common = await readFile(new URL('common.glsl', scenePath), 'utf8')
  const page = await browser.newPage()
  try {
    const source = common + (await readFile(scenePath, 'utf8'))
    const fault = await page.evaluate(preparePage, [source, options.width, options.height] as [
      string,
      number,
      number,
    ])
    if (fault !== null) throw new Error(`${scenePath.pathname} does not compile:\n${fault}`)
    for (const frame of frames) {
      const time = frame / options.framesPerSecond
      const picture = await page.evaluate(
        ([t, b]) => (globalThis as unknown as { draw(t: number, b: number): string }).draw(t!, b!),
        [time, time * options.beatsPerSecond],
      )
      yield Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')
    }
  } finally {
    await page.close()
  }
}
