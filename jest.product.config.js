export { productTests as default } from './jest.config.js';
