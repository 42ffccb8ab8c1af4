/** Words around every page of the staff: who is signed in, and where one can go. */
export const frame = {
  label: 'Bereiche',
  who: 'Angemeldet',
  signOut: 'Abmelden',
  sections: {
    desk: 'Fälle',
    agency: 'Geteilte Fälle',
    network: 'Netzwerk',
    administration: 'Verwaltung',
    team: 'Konten',
    account: 'Mein Konto',
  },
  roles: {
    adviser: 'Beratung',
    officeAdministrator: 'Verwaltung der Stelle',
    agencyStaff: 'Arbeitgeber-Service',
    networkCoordinator: 'Netzwerkkoordination',
    systemAdministrator: 'Systemverwaltung',
  },
};
