export { CompositionPlayer, type CompositionPlayerProps } from './composition-player.tsx'
