// Why a call failed, without taking the focus: nobody who is typing is interrupted.
import type { CallFailure } from '../../page/call/outcome';
import { ScriptSentence } from '../../page/parts/script-sentence';
import { useWording } from '../wording/use-wording';

export function FailureWords({ failure: { code, sentences } }: { readonly failure: CallFailure }) {
  const say = useWording();
  const isScripts = sentences.length > 0 && code !== 'busy' && code !== 'not authorised';
  return (
    <div class="failure" role="alert">
      {(isScripts ? sentences : say.frame.troubles[code]).map((sentence) => (
        <p key={sentence}>{isScripts ? <ScriptSentence>{sentence}</ScriptSentence> : sentence}</p>
      ))}
    </div>
  );
}
