/** Every frame to everybody else in the room with the `ws` package, as it comes: what many servers do at heart. */
import { createServer } from 'node:http'
import process from 'node:process'
import { WebSocketServer } from 'ws'

const rooms = new Map()
const server = createServer()
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? new Set()
  rooms.set(request.url, room)
  room.add(socket)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => room.delete(socket))
  socket.on('message', (frame) => {
    for (const member of room) if (member !== socket) member.send(frame)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
