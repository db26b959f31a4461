/** A message with `{{name}}` replaced by the value of that name. */
export function fill(template: string, data: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (all, name: string) => (name in data ? String(data[name]) : all))
}
