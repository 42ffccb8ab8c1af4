import type { ReactNode } from 'react';

interface AlertProps {
  severity: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
}

/** A notice with sign, title and text. */
export function Alert({ severity, title, children }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${severity}`}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${severity}`} aria-hidden="true" />
        <h2 className="kern-title">{title}</h2>
      </div>
      {children !== undefined && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
