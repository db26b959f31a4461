import type { Reader } from './reader.ts'

/** The root element, after the declaration, comments and a document type. */
const BEGINS =
  /^\s{0,1000}(?:<\?[^>]{0,500}\?>\s{0,1000}|<!--[^>]{0,2000}-->\s{0,1000}|<!DOCTYPE[^>[]{0,500}>\s{0,1000}){0,8}<(?:feed|rss|rdf:RDF)[\s>]/

/** Atom (RFC 4287) and RSS histories of status pages, an incident an entry. */
export const feedReader: Reader = {
  name: 'feed',
  extensions: ['atom', 'rss', 'xml'],
  sniff: (sample) => (BEGINS.test(sample) ? 10 : 0),
  parse: async (text) => (await import('./feed/read-feed.ts')).readFeed(text),
}
