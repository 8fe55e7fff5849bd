// Proposes which of the five competencies of NAGC's standards an affective goal is about, from stems of
// its words in English and Spanish. A goal that speaks of two of them, or of none, gets no proposal: a
// person who has to correct one stops reading them.
import { normalizeWords } from '../../core/normalize-words';
import { type Competency, competencies } from '../../schema/choices';

interface Stems {
  /** One of them is enough. */
  readonly strong: RegExp;
  /** They stand in goals of every kind, and only tip the balance. */
  readonly weak?: RegExp;
}

const of = (...stems: readonly string[]): RegExp => new RegExp(`\\b(?:${stems.join('|')})`, 'g');

const someones = '(?:my|her|his|their|your|our|the)';
const suyo = '(?:mi|mis|su|sus|el|la|los|las)';

const stemsOf: Readonly<Record<Competency, Stems>> = {
  Personal: {
    strong: of(
      'self (?:awar|advoca|effic|confid|motiv|regul|manag|esteem|compass|control|reflect|talk|accept|assess|doubt|care)\\w*',
      'advocat\\w+ for (?:myself|herself|himself|themselves|themself|my|her|his|their)\\b',
      'perfection\\w*|resilien\\w*|persever\\w*|persist\\w*|frustrat\\w*|anxi(?:ety|ous)\\w*|stress\\w*|worr(?:y|ies|ied|ying)\\b',
      'overwhelm\\w*|procrastinat\\w*|mindful\\w*|setbacks?\\b|mistakes?\\b|calm\\w*|coping\\b|cope\\b|grit\\b|growth mindset',
      'emotions?\\b|feelings?\\b|confiden(?:t|ce)\\w*|independen(?:t|ce)\\w*|giv(?:e|es|ing) up\\b',
      '(?:ask|asks|asking|seek|seeks|seeking|request|requests|requesting) (?:\\w+ )?(?:for )?(?:\\w+ )?(?:help|support)\\b',
      `(?:tak(?:e|es|ing)|academic|intellectual) (?:\\w+ )?risks?\\b|risk taking`,
      `time management|manag(?:e|es|ing) ${someones} time\\b|organiz(?:e|es|ing) ${someones} (?:time|materials|work|binder|assignments|backpack)`,
      '(?:organization|organizational|study) skills',
      'auto(?:estim|confian|nom|conoc|rregul|control|efica|gestion|compasion|exig)\\w*',
      'perfeccionis\\w*|frustra\\w*|ansie\\w*|ansios\\w*|estres\\w*|preocup\\w*|agobi\\w*|procrastin\\w*|posterg\\w*|emocion(?:es)?\\b|sentimientos?\\b',
      'errores\\b|equivoc\\w*|fracas\\w*|calm(?:a|ar|arse|arme)\\b|respir(?:ar|e|o|a)\\b|rendir(?:se|me)\\b|independien\\w*|riesgos?\\b',
      `(?:confianza|seguridad) en (?:mi|si)\\b|(?:pedir|pida|pide|pido|pedire|solicitar|solicite|buscar|busque) (?:\\w+ )?(?:ayuda|apoyo)`,
      `(?:administr|organiz|manej|gestion)\\w* (?:${suyo} |del? )?(?:tiempo|materiales|tareas)`,
    ),
  },
  Social: {
    strong: of(
      'friend(?:s|ship|ships|ly)?\\b|collaborat\\w*|cooperat\\w*|teamwork|empath\\w*|compromis\\w*|kindness\\b',
      'conflicts?\\b|turn taking|tak(?:e|es|ing) turns|get(?:s|ting)? along|belong(?:s|ing)?\\b|peer relation\\w*',
      '(?:social|interpersonal) (?:skills?|interactions?|cues?|situations?|relationships?)|(?:positive|healthy) relationships?',
      'relationships? (?:with|among)|group work|includ(?:e|es|ing) (?:others|peers|classmates|everyone)',
      'work(?:s|ing)? (?:\\w+ )?(?:with|in) (?:\\w+ )?(?:others|peers?|partners?|groups?|teams?|classmates?)\\b',
      'play(?:s|ing)? with (?:others|peers|classmates)|join(?:s|ing)? (?:a|an|the|in) (?:\\w+ )?(?:group|game|activity|club|play)',
      'amig[oa]s?\\b|amistad\\w*|colabor\\w*|cooper(?:a|ar|acion|e|o)\\b|empati\\w*|conflictos?\\b|convivi\\w*|convivencia',
      '(?:trabaj\\w+|tareas?) (?:\\w+ )?(?:en|con) (?:\\w+ )?(?:equipos?|grupos?|parejas?|otros|otras|companer\\w+|los demas)',
      '(?:esperar|respetar|tomar) (?:\\w+ )?turnos?\\b|relacion(?:es|ar(?:se|me))? con\\b|habilidades sociales|inclu(?:ir|ya|ye) a\\b|llevar(?:se|me) bien',
    ),
    weak: of(
      'peers?\\b|classmates?\\b|partners?\\b|groups?\\b|teams?\\b|others\\b|companer[oa]s?\\b|equipos?\\b|grupos?\\b|los demas\\b',
    ),
  },
  Communication: {
    strong: of(
      'communicat\\w*|speak(?:s|ing)?\\b|spoke\\b|public speaking|presentations?\\b|listen(?:s|ing)?\\b|conversations?\\b|discussions?\\b',
      'debat(?:e|es|ing)\\b|interrupt\\w*|eye contact|tone of voice|articulat\\w*|rais(?:e|es|ing) (?:\\w+ )?hand',
      `present(?:s|ing)? (?:${someones} |to |in front)|express(?:es|ing)? (?:${someones} )?(?:ideas?|opinions?|thoughts?|needs?|views?|thinking|feelings?|emotions?)`,
      `(?:shar(?:e|es|ing)|explain(?:s|ing)?) (?:${someones} )?(?:ideas?|opinions?|thoughts?|thinking|reasoning|views?)`,
      'comunic\\w*|habl(?:ar|a|e|o|are|ando)\\b|escuch\\w*|conversa\\w*|debat(?:ir|e|a|o)\\b|interrump\\w*|opin(?:ar|ion|iones|e|a)\\b|contacto visual',
      `presenta(?:r|cion|ciones)\\b|exposicion(?:es)?\\b|expon(?:er|ga|go)\\b|tono de voz|levant\\w+ la mano`,
      `(?:expres|compart|explic)\\w* (?:${suyo} )?(?:ideas?|opinion(?:es)?|pensamientos?|necesidades|razonamiento|emociones|sentimientos)`,
    ),
  },
  Leadership: {
    strong: of(
      'leader(?:s|ship)?\\b|lead(?:s|ing)?\\b(?! to\\b)|led\\b(?! (?:to|by)\\b)|mentor\\w*|captain\\w*|delegat\\w*|role model|student council',
      '(?:tak(?:e|es|ing)|show(?:s|ing)?) (?:the |more )?initiative|(?:coach|coaches|coaching|tutor|tutors|tutoring|teach|teaches|teaching) (?:\\w+ )?younger',
      '(?:organiz|start|found|run|coordinat)(?:e|es|s|ing|ning)? (?:a|an|the) (?:\\w+ )?(?:club|event|fundraiser|campaign|drive|team|committee|project)',
      'lider\\w*|dirig(?:ir|e|iendo)\\b|dirij\\w*|mentor\\w*|capitan\\w*|encabez\\w*|consejo estudiantil|(?:tomar|tome|mostrar|muestre) (?:la |mas )?iniciativa',
      '(?:organiz|coordin|fund)(?:ar|a|e|o|ando) (?:un|una|el|la) (?:club|evento|campana|equipo|comite|proyecto|actividad|colecta)',
      'gui(?:ar|e|a) a (?:otros|otras|\\w+ companer\\w+|estudiantes)|delega(?:r|cion)\\b',
    ),
  },
  Cultural: {
    strong: of(
      '(?<!(?:classroom|class|school|team) )cultur(?:e|es|al|ally|a|as|ales)\\b|intercultural\\w*|multicultural\\w*|heritage\\b|diversity\\b|stereotyp\\w*|prejudice\\w*|bias(?:es)?\\b|racis\\w*|ethnic\\w*|immigra\\w*|bilingual\\w*|home language',
      'diverse (?:backgrounds?|people|perspectives|groups|communities|peers|voices)|(?:different|other) (?:backgrounds|countries|religions|traditions)|family traditions?',
      'herencia (?:cultural|familiar)|diversidad\\b|estereotip\\w*|prejuici\\w*|etni[ac]\\w*|inmigra\\w*|biling\\w*|costumbres\\b|tradiciones\\b',
      'idioma de (?:mi|su) (?:familia|hogar)|lengua materna|(?:otros|diferentes) paises',
    ),
  },
};

const named: Readonly<Record<Competency, RegExp>> = {
  Personal: /\b(personal competenc\w+|competencia personal)\b/,
  Social: /\b(social competenc\w+|competencia social)\b/,
  Communication: /\b(communication competenc\w+|competencia (de |en )?comunica\w+)\b/,
  Leadership: /\b(leadership competenc\w+|competencia (de |en )?liderazgo)\b/,
  Cultural: /\b(cultural competenc\w+|competencia cultural)\b/,
};

/** What kind of goal it is says nothing of the competency. */
const kindWords =
  /\b(social (and )?emotional( learning)?|socioemocional(es)?|affective|afectiv[oa]s?|sel goal)\b/g;

const found = (words: string, stems: RegExp | undefined): number =>
  stems === undefined ? 0 : new Set(words.match(stems) ?? []).size;

const strong = 2;

const weightOf = (words: string, { strong: enough, weak }: Stems): number =>
  strong * found(words, enough) + Math.min(1, found(words, weak));

/** @param goal the words of an affective goal; '' where nobody could be sure */
export const proposeCompetency = (goal: string): Competency | '' => {
  const words = normalizeWords(goal).replace(kindWords, ' ').replace(/\s+/g, ' ').trim();
  const said = competencies.filter((one) => named[one].test(words));
  if (said.length > 0) return said.length === 1 ? (said[0] ?? '') : '';
  const [best, next] = competencies
    .map((competency) => ({ competency, weight: weightOf(words, stemsOf[competency]) }))
    .sort((one, other) => other.weight - one.weight);
  if (best === undefined || best.weight < strong) return '';
  return best.weight >= 2 * (next?.weight ?? 0) ? best.competency : '';
};
