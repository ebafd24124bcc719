// Gives the standard workload to engines of JavaScript and to DuckDB, each in its best form, and prints what each found and how long it took: one line of JSON each.
//   node peers.mjs RULES.json CASES.txt MODULES-FOLDER [CASES-FOR-OBJECT-ENGINES]
// CASES.txt has a line for each case with a character for each fact: 1 yes, 0 no, ? unknown.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const [rulesFile, casesFile, modules, few = '20000'] = process.argv.slice(2)
const load = createRequire(resolve(modules, 'package.json'))
const rules = JSON.parse(readFileSync(rulesFile, 'utf8'))
const conclusions = 1 + Math.max(...rules.map(r => r.conclusion))
const lines = readFileSync(casesFile, 'utf8').trimEnd().split('\n')
const isKnown = !lines[0].includes('?') && !lines.some(l => l.includes('?'))

const tell = (peer, cases, seconds, found, note) => console.log(JSON.stringify({ peer, cases, seconds, found, note }))
const version = name => JSON.parse(readFileSync(resolve(modules, 'node_modules', name, 'package.json'), 'utf8')).version

// Of each conclusion how many cases hold it, and the sum of their places: the same for all engines, or something is wrong.
function count(cases, holds) {
  const found = Array.from({ length: conclusions }, () => [0, 0])
  for (let i = 0; i < cases; i++)
    for (let c = 0; c < conclusions; c++)
      if (holds(i, c)) { found[c][0]++; found[c][1] += i }
  return found
}

const facts = lines.slice(0, Number(few)).map(l => Object.fromEntries([...l].map((v, f) => ['f' + f, v === '1'])))
const literal = l => (l & 1 ? { '!': [{ var: 'f' + (l >> 1) }] } : { var: 'f' + (l >> 1) })

function jsonLogic() {
  const { LogicEngine } = load('json-logic-engine')
  const engine = new LogicEngine()
  const rule = r => ({ and: [...r.all.map(literal), ...(r.any.length ? [{ or: r.any.map(literal) }] : []), ...(r.unless === null ? [] : [{ '!': [literal(r.unless)] }])] })
  const built = Array.from({ length: conclusions }, (_, c) => engine.build({ or: rules.filter(r => r.conclusion === c).map(rule) }))
  const run = () => facts.map(f => built.map(b => !!b(f)))
  run()
  const start = performance.now()
  const results = run()
  tell(`json-logic-engine ${version('json-logic-engine')}`, facts.length, (performance.now() - start) / 1000, count(facts.length, (i, c) => results[i][c]), 'logic built into functions beforehand')
}

async function jsonRules() {
  const { Engine } = load('json-rules-engine')
  const engine = new Engine([], { allowUndefinedFacts: false })
  const condition = (l, turn) => ({ fact: 'f' + (l >> 1), operator: 'equal', value: ((l & 1) === 0) !== turn })
  for (const r of rules)
    engine.addRule({
      conditions: { all: [...r.all.map(l => condition(l, false)), ...(r.any.length ? [{ any: r.any.map(l => condition(l, false)) }] : []), ...(r.unless === null ? [] : [condition(r.unless, true)])] },
      event: { type: 'c', params: { c: r.conclusion } }
    })
  const some = facts.slice(0, Math.ceil(facts.length / 10))
  const run = async () => {
    const results = []
    for (const f of some) results.push(new Set((await engine.run(f)).events.map(e => e.params.c)))
    return results
  }
  await run()
  const start = performance.now()
  const results = await run()
  tell(`json-rules-engine ${version('json-rules-engine')}`, some.length, (performance.now() - start) / 1000, count(some.length, (i, c) => results[i].has(c)), 'one engine, a run for each case')
}

async function zen() {
  const { ZenEngine } = load('@gorules/zen-engine')
  const one = l => (l & 1 ? `not f${l >> 1}` : `f${l >> 1}`)
  const rule = r => `(${[...r.all.map(one), ...(r.any.length ? [`(${r.any.map(one).join(' or ')})`] : []), ...(r.unless === null ? [] : [`not (${one(r.unless)})`])].join(' and ')})`
  const expressions = Array.from({ length: conclusions }, (_, c) => ({ id: 'e' + c, key: 'c' + c, value: rules.filter(r => r.conclusion === c).map(rule).join(' or ') }))
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'ex', type: 'expressionNode', name: 'ex', position: { x: 1, y: 0 }, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } }
    ],
    edges: [{ id: '1', sourceId: 'in', targetId: 'ex', type: 'edge' }, { id: '2', sourceId: 'ex', targetId: 'out', type: 'edge' }]
  }
  const engine = new ZenEngine()
  const decision = engine.createDecision(Buffer.from(JSON.stringify(content)))
  const run = () => Promise.all(facts.map(f => decision.evaluate(f)))
  await run()
  const start = performance.now()
  const results = await run()
  tell(`@gorules/zen-engine ${version('@gorules/zen-engine')}`, facts.length, (performance.now() - start) / 1000, count(facts.length, (i, c) => results[i].result['c' + c] === true), 'one decision of expressions; works on threads of its own')
  engine.dispose()
}

async function duckdb() {
  const { DuckDBInstance } = load('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const columns = Array.from({ length: lines[0].length }, (_, f) => `CASE substr(s, ${f + 1}, 1) WHEN '1' THEN true WHEN '0' THEN false END AS f${f}`)
  await connection.run(`CREATE TABLE cases AS SELECT row_number() OVER () - 1 AS i, ${columns} FROM read_csv('${resolve(casesFile)}', header = false, columns = {'s': 'VARCHAR'}, parallel = false)`)
  const one = l => (l & 1 ? `NOT f${l >> 1}` : `f${l >> 1}`)
  const rule = r => `(${[...r.all.map(one), ...(r.any.length ? [`(${r.any.map(one).join(' OR ')})`] : []), ...(r.unless === null ? [] : [`NOT (${one(r.unless)})`])].join(' AND ')})`
  const each = Array.from({ length: conclusions }, (_, c) => rules.filter(r => r.conclusion === c).map(rule).join(' OR '))
  const sql = `SELECT ${each.map((e, c) => `count(*) FILTER (c${c}), sum(i) FILTER (c${c})`)} FROM (SELECT i, ${each.map((e, c) => `(${e}) AS c${c}`)} FROM cases)`
  const run = async () => (await connection.runAndReadAll(sql)).getRows()[0]
  await run()
  const start = performance.now()
  const row = await run()
  const found = Array.from({ length: conclusions }, (_, c) => [Number(row[2 * c]), Number(row[2 * c + 1])])
  tell(`DuckDB ${version('@duckdb/node-api')}`, lines.length, (performance.now() - start) / 1000, found, isKnown ? 'a table of booleans in memory, one thread' : 'the same with NULL: yes by three plain values, what is open is not decided')
}

if (isKnown) {
  jsonLogic()
  await jsonRules()
  await zen()
}
await duckdb()
