import { Link } from '@tanstack/react-router'

export function Brand() {
  return (
    <Link to="/dossiers" className="brand">
      <svg viewBox="0 0 64 64" width="22" height="22" aria-hidden="true">
        <path d="M10 16h26M10 31h44M10 46h18" stroke="currentColor" strokeWidth="6" strokeLinecap="round" />
        <path d="M35 47l7 7 13-15" stroke="currentColor" strokeWidth="6" strokeLinecap="round" fill="none" />
      </svg>
      <span>Rapporteur</span>
    </Link>
  )
}
