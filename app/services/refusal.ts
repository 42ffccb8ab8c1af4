/** What a 403 says where the form is right and the role is not. */
export const NOT_YOUR_ROLE = 'not your role';
