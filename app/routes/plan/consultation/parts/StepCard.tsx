import type { ReactNode } from 'react'
import { useTexts } from '~app/i18n/language'
import { useDesk } from '../pageContext'
import { missingIn, type Step } from './steps'

/** One step of preparing: what it is about, what it lacks, and its form. */
export function StepCard({ step, children }: { step: Step; children: ReactNode }) {
  const { consultation } = useTexts()
  const { running } = useDesk()
  return (
    <section className="card step" id={step} aria-labelledby={`${step}-title`} tabIndex={-1}>
      <h2 id={`${step}-title`} className="ds-heading" data-size="xs">
        {consultation.step[step]}
      </h2>
      <p className="sub">{consultation.lead[step]}</p>
      {missingIn(step, running.missing).map((lack) => (
        <p key={lack} className="lack">
          {consultation.lacks[lack]}
        </p>
      ))}
      {children}
    </section>
  )
}
