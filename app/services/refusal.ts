/** What a 403 says where the form is right and the role is not. */
export const NOT_YOUR_ROLE = 'not your role';
/** Told to somebody at a desk who asks for a case that is none, or no longer one, of the office. */
export const NOT_AT_DESK = 'not at this desk';
