/** Square, circle and leaf above one line: the three sides at the long table. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 34" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="11" height="11" rx="2.5" fill="#64204F" />
      <circle cx="24" cy="9.5" r="5.7" fill="#1769A0" />
      <path d="M33 4h5.7A5.3 5.3 0 0 1 44 9.3V15h-5.7A5.3 5.3 0 0 1 33 9.7z" fill="#A84A06" />
      <rect x="1" y="19" width="46" height="4.6" rx="2.3" fill="#2B2823" />
      <path d="M9 23.6v8M39 23.6v8" stroke="#2B2823" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  )
}
