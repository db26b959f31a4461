/** So many may be at work at once; whoever waits is told, when it is stopped, that there is no place any more. */
export interface Slots {
  /** @returns false where no place will be given any more */
  readonly take: () => Promise<boolean>
  readonly give: () => void
  readonly stop: () => void
}

export function slotsFor(count: number): Slots {
  const waiting: ((taken: boolean) => void)[] = []
  let free = count
  let stopped = false
  return {
    take: () => {
      if (stopped) return Promise.resolve(false)
      if (free > 0) {
        free -= 1
        return Promise.resolve(true)
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    give: () => {
      const next = waiting.shift()
      if (next) next(true)
      else free += 1
    },
    stop: () => {
      stopped = true
      for (const resolve of waiting.splice(0)) resolve(false)
    },
  }
}
