// What a header says of a goal beside its words: how it is measured, by when it is due, who helps.
import type { GoalDetail } from './caseload-field';

/** Of what is left of a header without the words that say which goal it is. */
const rules: readonly (readonly [GoalDetail, RegExp])[] = [
  [
    'TargetDate',
    /^(target|due|end|completion|complete|expected|projected|target completion|anticipated)( completion)? date$|^date (due|to be met|to be completed|completed by)$|^(due|due by|by when|when|timeline|time line|deadline|target timeline)$|^fecha (limite|prevista|objetivo|final|esperada|fin|cumplimiento)$|^(plazo|para cuando)$/,
  ],
  [
    'Measure',
    /^(measures?|measurement|measured by|how measured|how (we|i|you|will we|they) will know( it)?|how will we know|how (it|this) (will be|is) measured|measurable (outcome|objective|target|criteria)|(method|form|type) evaluation|evaluation( method| criteria)?|assessment( method| tool)?|success (criteria|criterion|measure)|criteria( success)?|indicators?( success)?|measure success|means measurement)$|^(medidas?|medicion|como se mide|como (lo )?sabremos|criterios? exito|indicador(es)?( exito)?|forma evaluacion|evaluacion)$/,
  ],
  [
    'Baseline',
    /^(base ?line|baseline (data|level|score)|starting point|present level|level performance|present level performance)$|^(linea base|punto partida|nivel (inicial|actual))$/,
  ],
  [
    'Target',
    /^(target|targets|target (level|score|outcome)|expected (outcome|level|result))$|^(nivel (esperado|deseado)|resultado esperado|objetivo medible)$/,
  ],
  [
    'AtSchool',
    /^((instructional|school|teaching|classroom|teacher|learning|support|programming) )*strateg(y|ies)( school| classroom)?$|^at school$|^strategies (and )?(activities|supports?|services)$|^(action|programming) (steps?|options?)$|^estrategias?( escuela| en escuela| en| escolares| instruccion)?$|^en( la)? escuela$/,
  ],
  [
    'Progress',
    /^(progress|progress (level|step|rating)|level progress)$|^(progreso|avance|nivel (progreso|avance))$/,
  ],
  ['Status', /^(status|state)$|^(estado|estatus)$/],
  [
    'Competency',
    /^(competenc(y|e|ies)|competency area|area competency)$|^(competencias?|area competencia)$/,
  ],
  [
    'Standard',
    /^((content|cas|colorado|common core|aligned|related|grade level|state) )*standards?( addressed| aligned| alignment| code| reference)?$|^estandar(es)?( relacionado)?$/,
  ],
  [
    'Responsible',
    /^((adult|person|people|persons|staff|staff member|educator|party|parties) )*responsible( (adult|person|people|staff|party|parties|educator))*( \w{0,2})?$|^who (is )?responsible$|^(persona|adulto|personal|docente|adulta)?( )?responsables?$/,
  ],
];

/** Which of its goals a header names is left to whoever asks; null where it says no detail. */
export const detailInWords = (rest: string): GoalDetail | null =>
  rules.find(([, rule]) => rule.test(rest))?.[0] ?? null;
