import { RetakeProvider, type Theme } from '@retake/react'
import type { Decorator, Loader } from '@storybook/react-vite'
import { createWorld, type World, type WorldOptions } from './create-world.ts'

/**
 * Builds the world of a story from its `parameters.world` before it renders, and asks it for what `parameters.load`
 * wants: a component's own loaders run beside this one and could not see the world.
 */
export const worldLoader: Loader = async ({ parameters }) => {
  const world = await createWorld(parameters.world as WorldOptions | undefined)
  const load = parameters.load as ((world: World) => Promise<Record<string, unknown>>) | undefined
  return { ...(await load?.(world)), world }
}

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
