export { deskQueue } from '../de/desk-queue';
