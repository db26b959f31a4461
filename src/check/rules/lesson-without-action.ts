import { z } from 'zod'
import { positionOf } from '../../model/passage.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

const answer = perWords(({ intentions }) => new RegExp(`https?:|${intentions}`, 'iu'))

export const lessonWithoutAction = defineRule({
  id: 'lesson-without-action',
  severity: 'off',
  summary: 'A report that draws lessons and names nothing that will be done, or was done, about them.',
  why: 'A lesson from which nothing follows is learnt again at the next incident.',
  options: z.strictObject({}),
  messages: {
    lessons: '{{heading}} draws lessons, and the report names no action item at all',
  },
  check({ incident, document, report }) {
    const { sections, actionItems, commitments } = incident
    const drawn = sections.filter(({ kind, markdown }) => kind === 'lessons' && /\p{L}{3}/u.test(markdown))
    const [lessons] = drawn
    if (!lessons || actionItems.length > 0) return
    // A link may lead to the measure, and a lesson may name it: 'we need to …', 'we have added …'.
    const answered = answer(wordsIn(document))
    if (drawn.some(({ markdown }) => answered.test(markdown))) return
    if (sections.some(({ kind }) => kind === 'action-items') || commitments.some(({ kind }) => kind === 'fix')) return
    const { start, end } = lessons.position
    const head = blocksOf(incident, document).find(({ passage }) => {
      const offset = (passage.runs[0]?.offset ?? -1) + document.shift
      return offset >= start.offset && offset < end.offset
    })
    report({
      message: 'lessons',
      data: { heading: quoted(lessons.heading) },
      position: head ? positionOf(document, head.passage) : lessons.position,
    })
  },
})
