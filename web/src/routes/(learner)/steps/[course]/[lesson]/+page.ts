export { load } from '../../../lessons/[course]/[lesson]/+page';
