export { SymbolLink, SymbolText } from './components/symbol-text.tsx';
