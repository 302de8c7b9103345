export { question } from './schema/question.ts';
