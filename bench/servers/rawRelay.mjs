/**
 * The floor: a relay over plain sockets that knows neither Yjs nor rights nor a disk. It collects what the members of
 * a room sent during 20 ms, and writes it to each of them as one frame. Nothing that merges updates for the same
 * number of connections by the same tick can cost less.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import process from 'node:process'
import { setTimeout } from 'node:timers'
import { acceptKey, dataFrame, readFrames } from './rawFrames.mjs'

const TICK_MS = 20
const rooms = new Map()

createServer((socket) => {
  let room
  let rest = Buffer.alloc(0)
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => room?.members.delete(socket))
  socket.on('data', (chunk) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    if (!room) {
      const end = rest.indexOf('\r\n\r\n')
      if (end === -1) return
      room = enter(socket, rest.toString('latin1', 0, end))
      rest = rest.subarray(end + 4)
    }
    rest = readFrames(rest, (payload) => room.gathered.push(payload))
    if (room.gathered.length > 0) room.timer ??= setTimeout(() => spread(room), TICK_MS)
  })
}).listen(Number(process.env.PORT), '127.0.0.1')

function enter(socket, request) {
  const path = request.split(' ', 2)[1]
  const room = rooms.get(path) ?? { members: new Set(), gathered: [], timer: undefined }
  rooms.set(path, room)
  room.members.add(socket)
  socket.write(acceptKey(request, (key) => createHash('sha1').update(key).digest('base64')))
  return room
}

function spread(room) {
  const frame = dataFrame(room.gathered)
  room.gathered = []
  room.timer = undefined
  for (const member of room.members) member.write(frame)
}
