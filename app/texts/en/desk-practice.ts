export { deskPractice } from '../de/desk-practice';
