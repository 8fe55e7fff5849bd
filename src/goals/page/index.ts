// What the screens of other capabilities show of goals.
export { useGapSentence } from './plan/gap-sentence';
