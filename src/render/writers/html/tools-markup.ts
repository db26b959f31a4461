import type { Root } from 'mdast'
import { type Track, trackName, trackOf, trackOrder } from '../../timeline/timeline-picture.ts'
import { visit } from '../../tree.ts'
import { element, type Markup } from '../markup.ts'
import type { Page } from './page.ts'

/** What the page's program offers: shown by it, since without it they would do nothing. */
export function toolsMarkup(root: Root, hasMoments: boolean, page: Page): Markup[] {
  const tracks = tracksOf(root)
  const parts = [...(hasMoments ? [zoneChoice(page)] : []), ...(tracks.length > 1 ? [trackChoice(tracks, page)] : [])]
  return parts.length === 0 ? [] : [element('div', { class: 'tools', hidden: true }, parts), '\n']
}

function zoneChoice({ wording }: Page): Markup {
  const { texts } = wording.words
  const options = [
    element('option', { value: '' }, [texts.timesAsWritten]),
    element('option', { value: 'UTC' }, ['UTC']),
    element('option', { value: 'local' }, [texts.yourTimeZone]),
  ]
  return element('label', {}, [`${texts.timesShownIn} `, element('select', { id: 'zone' }, options)])
}

function trackChoice(tracks: readonly Track[], { wording }: Page): Markup {
  const boxes = tracks.flatMap((track) => [
    ' ',
    element('label', {}, [
      element('input', { type: 'checkbox', checked: true, value: track }),
      ` ${trackName(track, wording)}`,
    ]),
  ])
  return element('fieldset', {}, [element('legend', {}, [wording.words.texts.show]), ...boxes])
}

function tracksOf(root: Root): Track[] {
  const found = new Set<Track>()
  visit(root, ({ type, data }) => {
    if (type === 'tableRow' && data?.source !== undefined) found.add(trackOf({ source: data.source }))
  })
  return trackOrder.filter((track) => found.has(track))
}
