import type { ReactNode } from 'react';
import type { StaffRole } from '#flows/network/staff';
import { usePath } from '~/services/language';
import type { StaffHead } from '~/services/staff-head.server';
import { useStaffTexts } from '~/texts/staff';

/** Areas of the staff by their addresses. */
const addresses = {
  desk: '/stelle',
  agency: '/ags',
  network: '/netz',
  administration: '/verwaltung',
  team: '/team',
  account: '/konto',
} as const;
export type StaffSection = keyof typeof addresses;

/** What each role is shown the way to. */
const sectionsOf: Readonly<Record<StaffRole, readonly StaffSection[]>> = {
  adviser: ['desk', 'account'],
  officeAdministrator: ['desk', 'team', 'account'],
  agencyStaff: ['agency', 'account'],
  networkCoordinator: ['network', 'account'],
  systemAdministrator: ['administration', 'team', 'account'],
};

interface StaffFrameProps {
  head: StaffHead;
  /** The area that the page belongs to. */
  section?: StaffSection;
  children: ReactNode;
}

/** Every page of the staff: who is signed in in which role, the way to the other areas, signing out. */
export function StaffFrame({ head, section, children }: StaffFrameProps) {
  const { frame } = useStaffTexts();
  const path = usePath();
  return (
    <div className="staff">
      <div className="staff-bar no-print">
        <nav aria-label={frame.label}>
          <ul className="staff-bar__sections">
            {sectionsOf[head.role].map((id) => (
              <li key={id}>
                <a href={path(addresses[id])} aria-current={id === section ? 'page' : undefined}>
                  {frame.sections[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="staff-bar__who">
          <p>
            <span className="kern-sr-only">{frame.who}: </span>
            <strong>{head.name}</strong>
            <span className="staff-bar__role">
              {frame.roles[head.role]}
              {head.place !== null && `, ${head.place}`}
            </span>
          </p>
          <form method="post" action={path('/konto/abmelden')}>
            <input type="hidden" name="csrf" value={head.csrf} />
            <button className="kern-btn kern-btn--tertiary" type="submit">
              <span className="kern-label">{frame.signOut}</span>
            </button>
          </form>
        </div>
      </div>
      {children}
    </div>
  );
}
