import { problem } from '~/services/api/problem';

const unknown = () => problem(404, 'No such address in this API; see /api/v1/openapi.json.');

export const loader = unknown;
export const action = unknown;
