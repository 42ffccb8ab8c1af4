export { deskCase } from '../de/desk-case';
