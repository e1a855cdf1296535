import { describe, expect, it } from 'vitest'
import { answered } from '~app/answered'

const told = (status: number, body: string) => answered(Promise.resolve(new Response(body, { status })))

describe('an answer in JSON', () => {
  it('is what was told, also where it is a refusal', async () => {
    expect(await told(200, '{"count":1}')).toEqual({ count: 1 })
    expect(await told(404, '{"refusal":{"code":"plan.notFound"}}')).toEqual({
      refusal: { code: 'plan.notFound' },
    })
  })

  it('is none without contact, when the question was given up, and from whoever answers instead of us', async () => {
    expect(await answered(Promise.reject(new TypeError('Failed to fetch')))).toBe(null)
    expect(await answered(Promise.reject(new DOMException('given up', 'AbortError')))).toBe(null)
    expect(await told(502, '{"message":"Bad gateway"}')).toBe(null)
    expect(await told(200, '<html>Sign in to this network</html>')).toBe(null)
  })
})
