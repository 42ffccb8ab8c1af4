import type { frame as german } from '../de/staff-frame';

export const frame: typeof german = {
  label: 'Areas',
  who: 'Signed in',
  signOut: 'Sign out',
  sections: {
    desk: 'Cases',
    agency: 'Shared cases',
    network: 'Network',
    administration: 'Administration',
    team: 'Accounts',
    account: 'My account',
  },
  roles: {
    adviser: 'Adviser',
    officeAdministrator: 'Office administrator',
    agencyStaff: 'Employer service (Arbeitgeber-Service)',
    networkCoordinator: 'Network coordinator',
    systemAdministrator: 'System administrator',
  },
};
