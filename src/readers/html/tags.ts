/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
    'section summary table tbody thead tfoot tr td th caption ul xmp'
  ).split(' '),
)

/** Elements that hold no text of the page, or none that is read. */
export const silentTags: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont bgsound button canvas col colgroup command datalist embed frame frameset head ' +
    'iframe keygen link map meta meter noembed noframes noscript object optgroup option param progress rp rt script ' +
    'select source style svg template textarea title track video'
  ).split(' '),
)

export const voidTags: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)
