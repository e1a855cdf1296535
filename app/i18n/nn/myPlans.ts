import type { myPlans as nb } from '../nb/myPlans'
import type { Words } from '../words'

const numbers = ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti']

export const myPlans: Words<typeof nb> = {
  title: 'Planane mine',
  greetings: {
    night: (name) => `God natt, ${name}`,
    morning: (name) => `God morgon, ${name}`,
    day: (name) => `God dag, ${name}`,
    evening: (name) => `God kveld, ${name}`,
  },
  waiting: (count) =>
    count === 0
      ? 'ingenting ventar på deg'
      : count === 1
        ? 'éin ting ventar på deg'
        : `${numbers[count] ?? count} ting ventar på deg`,
  newPlan: 'Ny plan',
  needs: 'Treng deg',
  need: {
    invitation: (plan) => `Svar på invitasjonen til «${plan}»`,
    invitationHint: (municipality, by) => `${municipality} · gjeld til ${by}`,
    answer: 'Svar',
    section: (title, status) => (status === 'review' ? `Les gjennom «${title}»` : `Skriv «${title}»`),
    sectionHint: (plan, number) =>
      number ? `${plan} · del ${number}, som du har ansvar for` : `${plan} · du har ansvar for delen`,
    write: 'Skriv',
    read: 'Les',
    unassigned: (count) =>
      count === 1 ? 'Finn ein ansvarleg for éin del' : `Finn ansvarlege for ${numbers[count] ?? count} delar`,
    unassignedHint: (plan) => `${plan} · delar som ikkje er klare, og som ingen har ansvar for`,
    assign: 'Fordel',
  },
  nothingNeeded: 'Ingenting ventar på deg akkurat no.',
  plans: 'Planane dine',
  show: 'Vis planar',
  active: (count) => `Aktive ${count}`,
  adopted: (count) => `Vedtekne ${count}`,
  ready: (ready, total) => (total === 0 ? 'Ingen delar enno' : `${ready} av ${total} delar er klare`),
  yourRole: (role) => `Du er ${role.toLowerCase()}`,
  noPlans: 'Du er ikkje med i nokon plan enno',
  noPlansHint: 'Lag ein ny plan, eller vent på ein invitasjon frå nokon som skriv på ein.',
  noSeatHint: 'Når nokon inviterer deg til ein plan, får du ei lenkje på e-post.',
  news: 'Nytt sidan sist',
  noNews: 'Ingenting nytt. Her står det andre gjer i planane dine.',
  someone: 'Nokon',
  events: {
    'plan.created': () => 'oppretta planen',
    'plan.changed': ({ deleted }) =>
      deleted === true
        ? 'la planen i papirkorga'
        : deleted === false
          ? 'henta planen tilbake'
          : 'endra tittelen eller målforma til planen',
    'plan.phase': ({ phaseName }) => `tok planen over i «${phaseName}»`,
    'section.added': ({ title }) => `la til «${title}»`,
    'section.renamed': ({ title }) => `gav ein del namnet «${title}»`,
    'section.moved': ({ title, numbered }) =>
      numbered === undefined
        ? `flytta «${title}»`
        : numbered
          ? `gav «${title}» nummer`
          : `tok nummeret bort frå «${title}»`,
    'section.status': ({ title, statusName }) => `sette «${title}» til «${statusName}»`,
    'section.responsible': ({ title, name }) =>
      name ? `gav ${name} ansvar for «${title}»` : `tok bort ansvaret for «${title}»`,
    'section.deleted': ({ title }) => `la «${title}» i papirkorga`,
    'section.restored': ({ title }) => `henta «${title}» tilbake`,
    'people.changed': ({ name, roleName }) =>
      roleName ? `${name} er no ${String(roleName).toLowerCase()}` : `${name} er ikkje lenger med`,
    'thread.opened': ({ title }) => (title ? `kommenterte «${title}»` : 'kommenterte planen'),
    'thread.replied': ({ title }) =>
      title ? `svarte på ein kommentar til «${title}»` : 'svarte på ein kommentar til planen',
    'thread.resolved': ({ title }) =>
      title ? `avslutta ein tråd i «${title}»` : 'avslutta ein tråd om planen',
    'thread.reopened': ({ title }) =>
      title ? `opna ein tråd i «${title}» på nytt` : 'opna ein tråd om planen på nytt',
    'thread.attached': ({ title }) => `festa ein kommentar på nytt i «${title}»`,
    'comment.edited': () => 'endra ein kommentar',
    'comment.withdrawn': () => 'trekte ein kommentar',
    'proposal.made': ({ title }) => `foreslo ei endring i «${title}»`,
    'proposal.changed': ({ title }) => `endra eit forslag i «${title}»`,
    'proposal.supported': ({ title }) => `støtta eit forslag i «${title}»`,
    'proposal.accepted': ({ title }) => `godtok eit forslag i «${title}»`,
    'proposal.rejected': ({ title }) => `avviste eit forslag i «${title}»`,
    'proposal.withdrawn': ({ title }) => `trekte eit forslag i «${title}»`,
    'proposal.superseded': ({ title }) => `lukka eit forslag i «${title}» som ikkje trengst lenger`,
    'proposal.reopened': ({ title }) => `angra avgjerda om eit forslag i «${title}»`,
    'snapshot.taken': ({ name }) => (name ? `lagra versjonen «${name}»` : 'lagra ein versjon'),
    'text.restored': ({ title }) =>
      title ? `henta tilbake ein eldre tekst i «${title}»` : 'henta tilbake ein eldre versjon av planen',
    'session.planned': ({ title }) => `kalla inn til arbeidsmøtet «${title}»`,
    'session.changed': ({ title }) => `endra arbeidsmøtet «${title}»`,
    'session.cancelled': ({ title }) => `avlyste arbeidsmøtet «${title}»`,
    'session.started': ({ title }) => `starta arbeidsmøtet «${title}»`,
    'session.ended': ({ title }) => `avslutta arbeidsmøtet «${title}»`,
    'session.recorded': ({ title }) => `sende ut referatet frå «${title}»`,
    'statement.registered': ({ number }) => `registrerte fråsegn ${number}`,
    'statements.imported': ({ count }) => `importerte ${count} fråsegner`,
    'statement.published': ({ number }) => `lét alle lese fråsegn ${number}`,
    'statement.withheld': ({ number }) => `heldt fråsegn ${number} tilbake`,
    'consultation.opened': ({ title }) => `opna høyringa «${title}»`,
    'consultation.notOpened': ({ title }) => `kunne ikkje opne høyringa «${title}» som planlagt`,
    'consultation.extended': ({ title }) => `forlengde fristen i høyringa «${title}»`,
    'consultation.closed': ({ title }) => `avslutta høyringa «${title}», for fristen er ute`,
    'consultation.cancelled': ({ title }) => `avlyste høyringa «${title}»`,
    'replies.sent': ({ mails, letters }) =>
      `svara avsendarane: ${Number(mails)} på e-post og ${Number(letters)} i brev`,
    'results.shown': () => 'viste alle kva som skjedde med innspela',
    'results.hidden': () => 'gøymde kva som skjedde med innspela',
    'remark.marked': ({ number }) => `merkte merknad ${number} i ei fråsegn`,
    'remark.unmarked': ({ number }) => `fjerna merket for merknad ${number}`,
    'remark.assessed': ({ number }) => `vurderte merknad ${number}`,
    'remarks.assessed': ({ count }) => `vurderte ${count} merknader samla`,
    'remarks.assigned': ({ count }) => (count === 1 ? 'fordelte éin merknad' : `fordelte ${count} merknader`),
    'remarks.grouped': ({ count, name }) => `samla ${count} merknader i «${name}»`,
    'statement.redacted': ({ number }) => `sladda fråsegn ${number}`,
    'statement.unredacted': ({ number }) => `tok tilbake sladding i fråsegn ${number}`,
    'change.linked': ({ number, title }) => `kopla merknad ${number} til ei endring i «${title}»`,
    'change.unlinked': ({ number, title }) => `fjerna koplinga mellom merknad ${number} og «${title}»`,
    'paper.made': () => 'laga eit saksframlegg',
    'paper.changed': () => 'endra hovudet i saksframlegget',
    'paper.finished': () => 'ferdigstilte saksframlegget',
    'paper.reopened': () => 'opna saksframlegget igjen',
    'paper.takenOver': ({ title }) => `tok over «${title}» i saksframlegget som eigen tekst`,
    'paper.handedBack': ({ title }) => `lét «${title}» i saksframlegget bli rekna ut igjen`,
    'plan.adopted': () => 'registrerte at kommunestyret har vedteke planen',
    'plan.published': () => 'offentleggjorde den vedtekne planen',
    'plan.unpublished': () => 'tok den vedtekne planen bort frå nettsidene',
    'measure.followed': () => 'oppdaterte status for eit tiltak',
    'council.road': () => 'endra saksgangen',
    'council.changed': () => 'førte oppmøte eller votering',
    'council.begun': ({ title }) => `starta behandlinga i ${title}`,
    'council.ended': ({ title, outcome }) =>
      outcome === 'adopted'
        ? `avslutta behandlinga i ${title}. Innstillinga vart vedteken`
        : outcome === 'rejected'
          ? `avslutta behandlinga i ${title}. Innstillinga fall`
          : `avslutta behandlinga i ${title}`,
    'council.sentBack': ({ title }) => `førte at saka er send tilbake frå ${title}`,
    'council.postponed': ({ title }) => `utsette behandlinga i ${title}`,
    'amendment.made': ({ title }) => `la fram eit endringsforslag i ${title}`,
    'amendment.withdrawn': ({ title }) => `førte eit endringsforslag i ${title} som trekt`,
    'record.corrected': ({ title }) => `retta møteboka frå ${title}`,
    'record.finished': ({ title }) => `ferdigstilte møteboka frå ${title}`,
    'record.reopened': ({ title }) => `opna møteboka frå ${title} att`,
    'renewal.reviewed': ({ decision }) =>
      decision === 'askAgain'
        ? 'avgjorde at planen skal på høyring igjen'
        : 'avgjorde at planen ikkje treng ny høyring',
  },
  bin: (count) => `Papirkorg (${count})`,
  deletedAt: 'Sletta',
  restore: 'Hent tilbake',
  restoreThis: (title) => `Hent tilbake «${title}»`,
  done: {
    left: 'Du er ikkje lenger med i planen.',
    restored: 'Planen er henta tilbake.',
    deleted: 'Planen ligg i papirkorga nedst på sida.',
  },
}
