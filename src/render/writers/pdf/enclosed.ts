import type { Box } from './flow.ts'

/**
 * Boxes with a ground or a bar behind them that has no holes: blanks between them become part of their heights.
 * `ground` is called before each box is drawn.
 */
export function enclosed(
  boxes: readonly Box[],
  padding: { readonly above: number; readonly below: number },
  ground: (top: number, height: number) => void,
): Box[] {
  return boxes.map((box, index) => {
    const above = index === 0 ? padding.above : box.space
    const height = above + box.height + (index === boxes.length - 1 ? padding.below : 0)
    return {
      ...box,
      height,
      space: index === 0 ? Math.max(box.space, 8) : 0,
      draw: (top: number) => {
        ground(top, height)
        box.draw(top + above)
      },
    }
  })
}
