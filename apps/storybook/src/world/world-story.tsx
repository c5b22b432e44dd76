import { RetakeProvider, type Theme } from '@retake/react'
import type { Decorator, Loader } from '@storybook/react-vite'
import { createWorld, type World, type WorldOptions } from './create-world.ts'

/** Builds the world of a story from its `parameters.world` before it renders. */
export const worldLoader: Loader = async ({ parameters }) => ({
  world: await createWorld(parameters.world as WorldOptions | undefined),
})

export const worldOf = (loaded: Record<string, unknown>): World => loaded.world as World

/** The moment that "now" is in every story, so that "two minutes ago" stays two minutes. */
const now = () => new Date()

/** Wraps a story in the provider, with the look, language, direction and width of the toolbar. */
export const withProvider: Decorator = (Story, { loaded, globals, parameters }) => {
  const { client } = worldOf(loaded)
  const width = (parameters.width ?? globals.width) as string | undefined
  return (
    <div className="stage" data-width={width ?? 'full'}>
      <RetakeProvider
        client={client}
        theme={((parameters.theme ?? globals.theme) as Theme | undefined) ?? 'light'}
        locale={(parameters.locale ?? globals.locale ?? 'en') as string}
        {...(parameters.direction || globals.direction
          ? { direction: (parameters.direction ?? globals.direction) as 'ltr' | 'rtl' }
          : {})}
        now={now}
      >
        <Story />
      </RetakeProvider>
    </div>
  )
}
