import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'

/**
 * PostgreSQL's adapter, with one question at a time in each transaction. A transaction is one connection, and a connection
 * answers one question at a time; but Prisma asks for the relations of a row side by side, and pg, which let them queue
 * inside it until now, warns that it will not any more.
 */
export class OneAtATimePg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (...level: Parameters<SqlDriverAdapter['startTransaction']>) =>
      inTurn(await start(...level))
    return adapter
  }
}

function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const queued =
    <Question, Answer>(ask: (question: Question) => Promise<Answer>) =>
    (question: Question): Promise<Answer> => {
      // One that failed has been told of; the next is asked all the same, so that the transaction can be rolled back.
      const answer = last.then(() => ask(question))
      last = answer.catch(() => undefined)
      return answer
    }
  transaction.queryRaw = queued(transaction.queryRaw.bind(transaction))
  transaction.executeRaw = queued(transaction.executeRaw.bind(transaction))
  return transaction
}
