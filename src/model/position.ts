import { z } from 'zod'

/** A place in the source as given: line and column count from 1, offset from 0, in UTF-16 units (unist). */
export const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})

/** A stretch of the source: from `start` up to, and without, `end` (unist Position). */
export const positionSchema = z.object({ start: pointSchema, end: pointSchema })

export type Point = z.infer<typeof pointSchema>
export type Position = z.infer<typeof positionSchema>
