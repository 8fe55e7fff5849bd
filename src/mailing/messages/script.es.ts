// Why an email is held back, in Spanish and in a few words, as alerts count it. The ledger says it in
// English, for everybody.

import type { TeacherHoldReason } from '../../teachers/domain/teacher-mail';
import type { HeldReason } from '../domain/plan-digests';

export const heldReasons: Readonly<Record<HeldReason | TeacherHoldReason, string>> = {
  'No contact': 'no se debe contactar (No contact)',
  'A guardian’s row of this child needs attention':
    'una fila de una persona a cargo de este estudiante no se puede leer',
  'The student’s row needs attention': 'la fila del estudiante no se puede leer',
  'Student exited': 'salió del programa',
  'Status is not decided yet': 'falta decidir Status',
  'Student has left the school': 'ya no está en la escuela',
  'Student has not started yet': 'todavía no ha empezado en la escuela',
  'Enrollment is not decided yet': 'falta decidir Enrollment',
  'No e-mail address': 'no hay dirección de correo',
  'Contact is not decided yet': 'falta decidir si se puede escribir a la familia',
  'Student is 18 or over': 'el estudiante tiene 18 años o más',
  'Digest stopped': 'la familia canceló el resumen',
  'Digest paused': 'el resumen está en pausa',
  'Digest setting cannot be read': 'la celda Digest no se entiende',
  'E-mail address cannot be right': 'la dirección de correo no puede ser correcta',
  'Another guardian of this child has the same address':
    'otra persona a cargo tiene la misma dirección',
  'A text for the family needs attention': 'un texto para la familia no se puede leer',
  'No active goal shared with the family': 'ninguna meta activa se muestra a la familia',
  'The next digest day came first': 'antes llegó el siguiente día de resumen',
  'Nothing new twice, and no answer': 'dos veces no hubo novedades ni respuesta',
  'No goal is shared with teachers': 'ninguna meta se comparte con docentes',
  'A guardian of one of the students has this address, and Contact is No contact or not decided yet':
    'es la dirección de una persona a cargo de uno de los estudiantes, y Contact dice No contact o falta decidirlo',
  'Another email domain than the specialists’: type the teacher’s name into the Teachers tab, or send it from the menu':
    'no es del dominio de correo de los especialistas: escriba el nombre de esa persona en la pestaña Teachers, o envíelo desde el menú',
};
