export { deskLife } from '../de/desk-life';
