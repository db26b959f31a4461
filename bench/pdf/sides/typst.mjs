import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [, , , , source, output] = process.argv
const face = (path) => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}.ttf`)))
const fontPaths = [face('400Regular/Inter_400Regular'), face('600SemiBold/Inter_600SemiBold')]
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] })
writeFileSync(output, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }))
console.log(process.resourceUsage().maxRSS / 1024)
