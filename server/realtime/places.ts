import * as decoding from 'lib0/decoding'

/**
 * How far a state vector goes in a text, as a key: equal keys lack the same of it. What somebody has beyond the text
 * makes no difference.
 *
 * Five hundred who come back at once bring vectors of five hundred entries that differ in one: they are compared as
 * the bytes that they came as, which costs a tenth of comparing them as numbers.
 *
 * @throws when the state vector cannot be read
 */
export function placeIn(clocks: ReadonlyMap<number, number>, stateVector: Uint8Array): string {
  const decoder = decoding.createDecoder(stateVector)
  const bytes = Buffer.from(stateVector.buffer, stateVector.byteOffset, stateVector.byteLength)
  let place = ''
  let left = decoding.readVarUint(decoder)
  let from = decoder.pos
  for (; left > 0; left -= 1) {
    const start = decoder.pos
    const here = clocks.get(decoding.readVarUint(decoder)) ?? 0
    const middle = decoder.pos
    const clock = decoding.readVarUint(decoder)
    if (clock > 0 && clock <= here) continue
    // Everything before as it was said, and this entry as far as the text goes.
    const isHere = clock > 0 && here > 0
    place += bytes.toString('latin1', from, isHere ? middle : start)
    if (isHere) place += varUintOf(here)
    from = decoder.pos
  }
  return place + bytes.toString('latin1', from, decoder.pos)
}

/** A number as it stands in a state vector, a character for each byte. */
function varUintOf(value: number): string {
  let text = ''
  for (; value > 127; value = Math.floor(value / 128)) text += String.fromCharCode(128 | (value % 128))
  return text + String.fromCharCode(value)
}
