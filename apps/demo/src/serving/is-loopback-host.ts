const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a `Host` header names this machine. Nothing else is answered: a page elsewhere could point a name of its
 * own at 127.0.0.1 and speak to the demo in the person's browser.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && loopbackHost.test(host)
}
