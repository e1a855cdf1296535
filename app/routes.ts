/** The table of contents: every address, and the file that answers it. */
import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

export default [
  index('routes/front.tsx'),

  route('forste-gang', 'routes/people/firstRun.tsx'),
  route('logg-inn', 'routes/people/signIn.tsx'),
  route('logg-inn/sendt', 'routes/people/signInSent.tsx'),
  route('logg-inn/lenke/:token', 'routes/people/signInLink.tsx'),
  route('logg-ut', 'routes/people/signOut.ts'),
  route('profil', 'routes/people/profile.tsx'),
  route('sprak', 'routes/people/language.ts'),
  ...prefix('varsler', [
    index('routes/notices/inbox.tsx'),
    route('valg', 'routes/notices/choices.tsx'),
    route('antall', 'routes/notices/count.ts'),
    route(':noticeId', 'routes/notices/follow.ts'),
  ]),
  route('avmelding/:token', 'routes/notices/unsubscribe.tsx'),
  route('invitasjon/:token', 'routes/people/invitation.tsx'),
  route('kommuner/:municipalityId', 'routes/municipality/settings.tsx'),

  ...prefix('planer', [
    index('routes/plans/mine.tsx'),
    route('ny', 'routes/plans/new.tsx'),
    route('import', 'routes/plans/import.tsx'),
    route(':planId', 'routes/plan/workspace.tsx'),
    route(':planId/innstillinger', 'routes/plan/settings.tsx'),
    route(':planId/personer', 'routes/plan/people.tsx'),
    route(':planId/versjoner', 'routes/plan/versions/list.tsx'),
    route(':planId/avsnitt/:blockId', 'routes/plan/versions/history.tsx'),
    route(':planId/hvem-har-skrevet', 'routes/plan/versions/authors.tsx'),
    route(':planId/sammenlign', 'routes/plan/versions/compare.tsx'),
    route(':planId/gjenoppretting/:restoreId', 'routes/plan/versions/restore.tsx'),
    route(':planId/eksport', 'routes/plan/export.tsx'),
    route(':planId/trader', 'routes/plan/threads.ts'),
    route(':planId/logg', 'routes/plan/log.tsx'),
    route(':planId/logg.csv', 'routes/plan/logFile.ts'),
    route(':planId/moter', 'routes/plan/sessions/list.tsx'),
    route(':planId/moter/nytt', 'routes/plan/sessions/new.tsx'),
    route(':planId/moter/:sessionId', 'routes/plan/sessions/session.tsx'),
    route(':planId/moter/:sessionId/endre', 'routes/plan/sessions/edit.tsx'),
    route(':planId/moter/:sessionId/storskjerm', 'routes/plan/sessions/bigScreen.tsx'),
    route(':planId/bilder', 'routes/plan/uploadImage.ts'),
  ]),
  route('eksport/:jobId', 'routes/files/exportJob.tsx'),
  route('eksport/:jobId/fil', 'routes/files/exportFile.ts'),
  route('bilder/:fileId', 'routes/files/image.ts'),

  route('demo/sign-in', 'routes/demo/signIn.ts'),
  route('demo/utboks', 'routes/demo/outbox.tsx'),
  route('demo/utboks/:mailId', 'routes/demo/mail.tsx'),

  route('*', 'routes/nowhere.tsx'),
] satisfies RouteConfig
