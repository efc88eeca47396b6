/** A call for contact as it is made and as it goes: one piece, which comes after Support now itself. */
export { AskWays, AskWords, StripWords } from './calls/asking.jsx';
export { TellSheet } from './calls/tellSheet.jsx';
