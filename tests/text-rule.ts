/**
 * What of our code would break where a browser translates the page, as a function of the files alone. A text beside other things has an
 * element of its own (src/jsx/own-texts.ts); here is found what goes round that, and what reads off the page what a translator has written.
 */
import { type ESTree, parseSync, Visitor } from 'vite'
import type { CodeFile } from './import-rule.ts'

/** Of React: they make elements past our JSX, or show what it never sees. */
const PAST_OUR_JSX = [
  'Children',
  'Component',
  'PureComponent',
  'Suspense',
  'cloneElement',
  'createElement',
  'lazy',
]

/** Of the page: what they find may be a translator's. */
const OF_TEXT_NODES = [
  'childNodes',
  'createTextNode',
  'firstChild',
  'innerText',
  'lastChild',
  'nextSibling',
  'nodeValue',
  'outerText',
  'previousSibling',
  'splitText',
  'wholeText',
]

const COMPARISONS = ['===', '!==', '<', '>', '<=', '>=']

/** @returns a line for each breach: the file and what it does. */
export function findBareTexts(files: readonly CodeFile[]): string[] {
  return files.flatMap((file) => {
    const parsed = parseSync(file.path, file.text)
    const [error] = parsed.errors
    if (error) throw new Error(`${file.path}: ${error.message}`)
    const found = [...findInComponents(parsed.program), ...findRest(parsed.program)]
    return found.map((breach) => `${file.path} ${breach}`)
  })
}

/** A component that returns a string, or may: React makes a text node of it wherever it is used. */
function findInComponents(program: ESTree.Program): string[] {
  const found: string[] = []
  const names = new Map<number, string>()
  const around: string[] = []
  const look = (shown: ESTree.Expression) => {
    const name = around.at(-1) ?? ''
    if (/^[A-Z]/.test(name) && !isElement(shown)) found.push(`returns from ${name} what may be a bare text`)
  }
  const enter = ({ id, start }: ESTree.Function) => around.push(id?.name ?? names.get(start) ?? '')
  const leave = () => around.pop()
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || !init) return
      names.set(init.start, id.name)
      // As in memo(function …).
      const isMemo =
        init.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'memo'
      if (isMemo) for (const { start } of init.arguments) names.set(start, id.name)
    },
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: ({ start, body }) => {
      around.push(names.get(start) ?? '')
      if (body.type !== 'BlockStatement') look(body)
    },
    'ArrowFunctionExpression:exit': leave,
    ReturnStatement: ({ argument }) => {
      if (argument) look(argument)
    },
  }).visit(program)
  return found
}

/** Never a text, whatever its parts are. */
function isElement(shown: ESTree.Expression): boolean {
  switch (shown.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true
    case 'Literal':
      return shown.value === null || typeof shown.value === 'boolean'
    case 'ParenthesizedExpression':
      return isElement(shown.expression)
    case 'ConditionalExpression':
      return isElement(shown.consequent) && isElement(shown.alternate)
    case 'LogicalExpression':
      return (isTruth(shown.left) || isElement(shown.left)) && isElement(shown.right)
    case 'CallExpression':
      return isPortal(shown) || isRemembered(shown)
    default:
      return false
  }
}

/** `''` and `0` are texts too. */
function isTruth(expression: ESTree.Expression): boolean {
  return (
    (expression.type === 'UnaryExpression' && expression.operator === '!') ||
    (expression.type === 'BinaryExpression' && COMPARISONS.includes(expression.operator))
  )
}

function isPortal({ callee, arguments: [content] }: ESTree.CallExpression): boolean {
  const isCreate = callee.type === 'Identifier' && callee.name === 'createPortal'
  return isCreate && (content?.type === 'JSXElement' || content?.type === 'JSXFragment')
}

function isRemembered({ callee, arguments: [make] }: ESTree.CallExpression): boolean {
  const isMemo = callee.type === 'Identifier' && callee.name === 'useMemo'
  return isMemo && make?.type === 'ArrowFunctionExpression' && isElement(make.body as ESTree.Expression)
}

function findRest(program: ESTree.Program): string[] {
  const found: string[] = []
  const assigned = new Set<number>()
  const needValue = (has: boolean) => {
    if (!has) found.push('has an option without a value: its text would be the value')
  }
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => {
      if (source.value.startsWith('react/')) found.push(`imports ${source.value}`)
      if (source.value !== 'react') return
      for (const one of specifiers) {
        if (one.type !== 'ImportSpecifier') found.push('imports all of react')
        else if (PAST_OUR_JSX.includes(importedName(one))) found.push(`imports ${importedName(one)} of react`)
      }
    },
    CallExpression: (call) => {
      const { callee, arguments: given } = call
      if (callee.type !== 'Identifier') return
      if (callee.name === 'createPortal' && !isPortal(call))
        found.push('shows elsewhere what may be a bare text')
      if (callee.name !== 'htmlElement' || given[0]?.type !== 'Literal' || given[0].value !== 'option') return
      const attributes = given[1]?.type === 'ObjectExpression' ? given[1].properties : []
      needValue(attributes.some((one) => one.type === 'Property' && nameOf(one.key) === 'value'))
    },
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier' || name.name !== 'option') return
      needValue(attributes.some((one) => one.type === 'JSXAttribute' && one.name.name === 'value'))
    },
    AssignmentExpression: ({ left, operator }) => {
      if (operator === '=') assigned.add(left.start)
    },
    MemberExpression: ({ start, property, computed }) => {
      const name = computed ? null : nameOf(property)
      if (name === null) return
      if (OF_TEXT_NODES.includes(name)) found.push(`uses ${name}`)
      if (name === 'textContent' && !assigned.has(start)) found.push('reads textContent')
    },
  }).visit(program)
  return found
}

function nameOf(key: ESTree.PropertyKey): string | null {
  return key.type === 'Identifier' ? key.name : null
}

function importedName({ imported }: ESTree.ImportSpecifier): string {
  return imported.type === 'Identifier' ? imported.name : imported.value
}
