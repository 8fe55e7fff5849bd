// Goals as specialists word them, each with the competency that a person would give it without a doubt.
import { proposeCompetency } from '../../../src/goals/domain/propose-competency';
import type { Competency } from '../../../src/schema/choices';

describe('a goal that speaks of one competency', () => {
  it.each<[Competency, readonly string[]]>([
    [
      'Personal',
      [
        'When a problem gets hard I will try two strategies before giving up.',
        'Use a calming strategy in 4 of 5 stressful moments.',
        'I want to stop worrying about perfect grades and learn from my mistakes.',
        'Ask for help in time',
        'Maya will reduce perfectionism by turning in first drafts on time.',
        'Self-advocate for extended projects with two teachers each quarter.',
        'Manage my time with a weekly planner, checked on Fridays.',
        'Pedir ayuda antes de sentirme frustrado, tres veces por semana.',
        'Reconocer mis emociones y usar una estrategia para la ansiedad.',
        'Perseverar cuando una tarea es difícil, sin rendirme.',
        'Aceptará sus errores como parte del aprendizaje.',
      ],
    ],
    [
      'Social',
      [
        'Make one new friend in the robotics club by winter break.',
        'Resolve conflicts with classmates using I-statements.',
        'Work with a partner on a project and share the decisions.',
        'Include others at recess twice a week.',
        'He will take turns and compromise in group games.',
        'Trabajar en equipo y repartir las tareas de manera justa.',
        'Hacer una nueva amistad este semestre.',
        'Resolver conflictos con sus compañeros sin gritar.',
      ],
    ],
    [
      'Communication',
      [
        'Speak first once a day',
        'I will listen without interrupting until the other person is done.',
        'Explain my thinking to the class once a week.',
        'Make eye contact and use a clear tone of voice in presentations.',
        'Raise his hand and contribute to class discussions three times a week.',
        'Hablar en público frente a la clase una vez al mes.',
        'Escuchar sin interrumpir durante las reuniones.',
        'Expresar sus ideas en clase dos veces por semana.',
      ],
    ],
    [
      'Leadership',
      [
        'Lead a group of four',
        'Mentor a younger reader every Thursday.',
        'Organize a school fundraiser for the animal shelter and run a club.',
        'She will take initiative and delegate jobs on the yearbook team.',
        'Serve as captain of the math team.',
        'Liderar un proyecto de servicio en la comunidad.',
        'Dirigir un grupo de cuatro personas en ciencias.',
        'Organizar una campaña de reciclaje y tomar la iniciativa.',
      ],
    ],
    [
      'Cultural',
      [
        'Interview two relatives about our family traditions and heritage.',
        'Learn how stereotypes form and name one of my own biases.',
        'Learn about the cultures of three countries.',
        'Conocer las costumbres y tradiciones de mi familia.',
        'Valorar la diversidad y reconocer estereotipos en los medios.',
      ],
    ],
  ])('is %s', (competency, goals) => {
    expect(goals.map((goal) => [goal, proposeCompetency(goal)])).toEqual(
      goals.map((goal) => [goal, competency]),
    );
  });

  it('is what it names itself, whatever else it speaks of', () => {
    expect(proposeCompetency('Social competency: speak with a new classmate every week')).toBe(
      'Social',
    );
    expect(proposeCompetency('Competencia cultural: escuchar a mis abuelos')).toBe('Cultural');
  });
});

describe('a goal about which nobody can be sure', () => {
  it.each([
    '',
    '???',
    'Be happier this year',
    'Social-emotional goal',
    'Meta socioemocional',
    'Read four novels by May',
    'Finish the group project',
    'Lead discussions about stress with friends from other cultures',
    'Express my feelings',
    'Listen to music to stay calm',
    'Build a classroom culture',
    'Learn what leads to good grades',
    'Try diverse strategies',
    'Usar diversas estrategias en matemáticas',
    'Terminar el proyecto del grupo',
  ])('gets no proposal: %j', (goal) => expect(proposeCompetency(goal)).toBe(''));
});
