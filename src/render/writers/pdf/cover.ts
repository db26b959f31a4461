import type { Report } from '../../content.ts'
import { drawLine, fillRect } from './draw.ts'
import type { Box } from './flow.ts'
import { breakLines } from './lines.ts'
import { baselineIn, type Setting } from './setting.ts'
import { page, type TextStyle } from './style.ts'
import type { Theme } from './theme.ts'

const eyebrow: TextStyle = { face: 'semibold', size: 8, colour: 'secondary' }
const logoHeight = 30
const longestLogo = 180
const ribbon = 6

/** What stands above the title: a ribbon in the accent's colour, the logo, and whose report this is. */
export function coverBoxes(report: Report, theme: Theme, setting: Setting): Box[] {
  return [ribbonBox(setting), ...logoBox(report, theme, setting), ...eyebrowBoxes(report, setting)]
}

function ribbonBox({ doc }: Setting): Box {
  const area = { x: 0, y: 0, width: doc.pageWidth, height: ribbon }
  return { height: 0, space: 0, keep: true, draw: () => doc.artifact('Layout', () => fillRect(doc, area, 'accent')) }
}

function logoBox({ organization }: Report, { logo }: Theme, { doc, tag, left }: Setting): Box[] {
  if (logo === undefined) return []
  const picture = doc.openPicture(logo.bytes)
  const scale = Math.min(logoHeight / picture.height, longestLogo / picture.width)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return [
    {
      height: height + 18,
      space: 0,
      keep: true,
      draw: () => {
        const area = { x: left, y: page.top - 22, width, height }
        tag.add('Figure', { alt: logo.text || organization || 'Logo', area }).content(() => picture.draw(area))
      },
    },
  ]
}

/** A small line above the title. */
function eyebrowBoxes({ kind, organization, wording }: Report, { doc, fonts, tag, left, width }: Setting): Box[] {
  const words = [kind ?? wording.words.texts.postmortem, organization].filter((part) => part !== '').join(' · ')
  const lines = breakLines([{ text: words, style: eyebrow }], width, fonts)
  const paragraph = tag.add('P')
  return lines.map((line, index) => ({
    height: index === lines.length - 1 ? 18 : 12,
    space: 0,
    keep: true,
    draw: (top: number) => drawLine(doc, line, left, top + baselineIn(fonts, eyebrow, 10), paragraph),
  }))
}
