export { deskSteps } from '../de/desk-steps';
