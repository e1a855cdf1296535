/**
 * `npm run bench:public`: what it costs the server to show a consultation to the public, beside a static file from the same
 * process. Needs `npm run build` before it. Fills the demonstration and reads its open consultation.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Requests that are told of, after as many to warm up. */
const REQUESTS = 400
const PAGE = '/horing/besoksvenner'
const FILE = '/icon.svg'

/** How one address was answered, each request after the one before it, over one connection. */
interface Answered {
  /** Milliseconds until the last byte. */
  readonly p50: number
  readonly p95: number
  /** Transferred, compressed. */
  readonly bytes: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const dataDir = await mkdtemp(join(tmpdir(), 'langbord-bench-'))
const port = await freePort()
const server = spawn(process.execPath, ['build/process/index.js', 'demo'], {
  env: {
    ...process.env,
    NODE_ENV: 'production',
    HOST: 'localhost',
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  const url = `http://localhost:${port}`
  while (!(await isThere(`${url}${PAGE}`))) await sleep(300)
  const page = await answered(`${url}${PAGE}`)
  const again = await answered(`${url}${PAGE}`, await etagOf(`${url}${PAGE}`))
  const file = await answered(`${url}${FILE}`)
  console.log('| | p50 ms | p95 ms | bytes | ÷ the file, p50 |')
  console.log('|---|--:|--:|--:|--:|')
  const told = { 'the page': page, 'the page, unchanged since last time': again, 'a static file': file }
  for (const [name, { p50, p95, bytes }] of Object.entries(told))
    console.log(
      `| ${name} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${bytes} | ${(p50 / file.p50).toFixed(1)} |`,
    )
} finally {
  agent.destroy()
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
}

async function answered(address: string, etag?: string): Promise<Answered> {
  const took: number[] = []
  let bytes = 0
  for (let request = 0; request < 2 * REQUESTS; request++) {
    const began = performance.now()
    bytes = (await fetched(address, etag)).bytes
    if (request >= REQUESTS) took.push(performance.now() - began)
  }
  took.sort((one, other) => one - other)
  const at = (share: number) => took[Math.floor(share * took.length)] ?? 0
  return { p50: at(0.5), p95: at(0.95), bytes }
}

interface Fetched {
  readonly status: number
  readonly etag: string | undefined
  readonly bytes: number
}

function fetched(address: string, etag?: string): Promise<Fetched> {
  const headers = {
    'accept-encoding': 'gzip',
    'accept-language': 'nb',
    ...(etag && { 'if-none-match': etag }),
  }
  return new Promise((done, failed) => {
    get(address, { agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => done({ status: response.statusCode ?? 0, etag: response.headers.etag, bytes }))
    }).on('error', failed)
  })
}

async function etagOf(address: string): Promise<string | undefined> {
  return (await fetched(address)).etag
}

async function isThere(address: string): Promise<boolean> {
  return (await fetched(address).catch(() => null))?.status === 200
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => found(free))
    })
  })
}
