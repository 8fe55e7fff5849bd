// What the specialist of the pictures has typed, each family's in the language that it reads.

/** A row as people type it, by header. */
type TypedCells = Readonly<Record<string, string>>;

interface GoalCells {
  readonly goalId: string;
  readonly cells: TypedCells;
}

const goals: readonly GoalCells[] = [
  {
    goalId: '270345-AC1',
    cells: {
      'How we will know': 'A poster that another class can repeat the experiment from',
      'At school': 'Two lab hours a month with the eighth-grade science team',
      'At home': 'Ask me what surprised me this week',
      Progress: 'Getting started',
      'Target date': '2027-04-15',
    },
  },
  {
    goalId: '270345-AF1',
    cells: {
      'How we will know': 'My planner shows three uses a month',
      'At home': 'Ask me which of the three steps I used',
      Progress: 'On the way',
      'Target date': '2026-12-18',
    },
  },
  {
    goalId: '047209-AC1',
    cells: {
      Goal: 'Hacer un portafolio de 10 obras con 2 técnicas',
      'Why it matters to me': 'Quiero que mi arte esté en la exposición de la biblioteca',
      'At home': 'Ayúdame a encontrar un lugar tranquilo los domingos',
      Progress: 'Getting started',
      'Target date': '2027-05-21',
    },
  },
  {
    goalId: '047209-AF1',
    cells: {
      Goal: 'Pedir ayuda antes de pasar dos días sin avanzar',
      Progress: 'On the way',
    },
  },
];

const progress: readonly TypedCells[] = [
  {
    'Entry ID': 'P-2026-1',
    Date: '2026-08-26',
    'Goal ID': '270345-AC1',
    'Student ID': '270345',
    Note: 'Read two studies on snowmelt and wrote down a question of her own.',
    'Next step': 'List what to measure, and where behind the school',
    'Share with family': 'yes',
  },
  {
    'Entry ID': 'P-2026-2',
    Date: '2026-08-28',
    'Goal ID': '270345-AF1',
    'Student ID': '270345',
    Note: 'Used the plan before she spoke in front of the class.',
    'Next step': 'Use it once outside school',
    'Share with family': 'yes',
  },
  {
    'Entry ID': 'P-2026-3',
    Date: '2026-08-28',
    'Goal ID': '047209-AC1',
    'Student ID': '047209',
    Note: 'Eligió sus dos técnicas: acuarela y grabado.',
    'Next step': 'Terminar el boceto de la primera obra',
    'Share with family': 'yes',
  },
];

const checkIns: readonly TypedCells[] = [
  {
    'Check-in ID': 'C-1',
    At: '2026-08-24T16:10:00-06:00',
    'Student ID': '270345',
    From: 'Beth Smith',
    Role: 'Guardian',
    Talked: 'Yes',
    Message: 'We talked on the way to practice. She wants to measure snow at home too.',
    Way: 'Phone',
  },
];

export const words = { goals, progress, checkIns } as const;
