import type { Element, Root } from 'hast'
import { attributeOf, type Content, classesOf, isElement } from './elements.ts'
import { isHidden } from './hidden.ts'
import type { Survey } from './survey.ts'
import { silentTags } from './tags.ts'

const NAMES =
  'nav|navbar|navigation|navbox|menu|menubar|breadcrumbs?|sidebar|footer|printfooter|colophon|cookies?|consent|gdpr|' +
  'subscribe|subscriptions?|newsletter|shar(?:e|ing)|sharedaddy|socials?|comments?|respond|disqus(?:_thread)?|related|recommended|' +
  'advert(?:isement)?s?|ads?|promo|skip(?:-?(?:link|nav|to-content))?|skiplink|modal|popup|tooltip|toolbar|pagination|pager|' +
  'toc|table-of-contents|author-bio|mw-editsection|mw-jump-link|catlinks|noprint|headerlink|header-anchor|anchor-link|powered-by|' +
  'back-to-top|updates-dropdown'
const BEFORE = '(?:site|page|main|global|top|primary|secondary|post|article|blog|entry|wp-block|footer|header)[-_]{1,2}'
const AFTER =
  '(?:[-_]{1,2}(?:container|wrapper|section|area|bar|list|form|links?|buttons?|box|block|widget|banner|notice|menu|items?|posts|articles|nav|footer|header|title|icons?|s))'
const BOILERPLATE = new RegExp(`^(?:${BEFORE})?(?:${NAMES})${AFTER}{0,2}$`)
const roles = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
])
const tags = new Set(['nav', 'aside', 'footer', 'dialog'])
const content = new Set(['main', 'article', 'h1'])
/** What holds as much of a page's text is no boilerplate, whatever it is called. */
const MOST_SHARE = 0.4

/** Tells what of a page is not its content: menus, side bars, forms, share links, comments, hidden elements. */
export function boilerplateOf(tree: Root, survey: Survey): (node: Content) => boolean {
  const total = survey.sizeOf(tree)
  const known = new Map<Element, boolean>()
  return (node) => {
    if (!isElement(node)) return node.type !== 'text'
    let leaves = known.get(node)
    if (leaves === undefined) {
      leaves = silentTags.has(node.tagName) || (isAside(node, survey) && survey.sizeOf(node) <= total * MOST_SHARE)
      known.set(node, leaves)
    }
    return leaves
  }
}

function isAside(element: Element, survey: Survey): boolean {
  if (isHidden(element) || tags.has(element.tagName)) return true
  if (element.tagName === 'html' || element.tagName === 'body') return false
  if (element.tagName === 'form') return !survey.has(element, content)
  if (roles.has(attributeOf(element, 'role') ?? '')) return true
  const names = [...classesOf(element), (attributeOf(element, 'id') ?? '').toLowerCase()]
  return names.some((name) => name.length < 60 && BOILERPLATE.test(name)) && !survey.has(element, content)
}
