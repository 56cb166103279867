<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>If you feel very ill, if it is hard to breathe, or if a rash spreads within hours, do not ask a program. Get emergency help.</source>
        <translation>Si se siente muy mal, si le cuesta respirar o si un sarpullido se extiende en cuestión de horas, no pregunte a un programa. Busque ayuda de urgencia.</translation>
    </message>
    <message>
        <source>It is not a doctor and makes no diagnosis. It can be wrong: it can miss a serious illness, and it can name one that is not there.</source>
        <translation>No es un médico ni hace diagnósticos. Puede equivocarse: puede pasar por alto una enfermedad grave y puede nombrar una que no existe.</translation>
    </message>
    <message>
        <source>It looks at a photo of skin and says what that may be.</source>
        <translation>Mira una foto de la piel y dice qué puede ser.</translation>
    </message>
    <message>
        <source>No regulator, such as the FDA, has approved it.</source>
        <translation>Ninguna autoridad, como la FDA, lo ha aprobado.</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Qué es esto y qué no es</translation>
    </message>
    <message>
        <source>Your photos stay on this computer, in a locked file. The program opens no connection to the internet, unless you ask it to fetch another model.</source>
        <translation>Sus fotos se quedan en este ordenador, en un archivo cerrado con llave. El programa no abre ninguna conexión a internet, salvo que usted le pida que traiga otro modelo.</translation>
    </message>
</context>
<context>
    <name>AnywayCard</name>
    <message>
        <source>Emergency help now</source>
        <translation>Ayuda de urgencia ahora</translation>
    </message>
    <message>
        <source>See a doctor anyway</source>
        <translation>Vea a un médico de todos modos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>En menos de dos semanas</translation>
    </message>
    <message>
        <source>if a spot is new, grows, changes or bleeds, or a sore does not heal.</source>
        <translation>si una mancha es nueva, crece, cambia o sangra, o una llaga no cura.</translation>
    </message>
    <message>
        <source>if the skin is suddenly red, hot and sore, it spreads fast, it blisters, or there are sores in the mouth or at the eyes.</source>
        <translation>si la piel está de repente roja, caliente y dolorida, se extiende rápido, hace ampollas, o hay llagas en la boca o en los ojos.</translation>
    </message>
    <message>
        <source>if you find it hard to breathe or swallow, your lips or tongue swell, a rash does not fade under a glass, or you feel very ill or confused with a fever.</source>
        <translation>si le cuesta respirar o tragar, se le hinchan los labios o la lengua, un sarpullido no desaparece al apretarlo con un vaso, o se siente muy mal o confundido con fiebre.</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n case(s) are back.</source>
        <translation>
            <numerusform>Ha vuelto %n caso.</numerusform>
            <numerusform>Han vuelto %n casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</source>
        <translation>
            <numerusform>%n caso en {name}. Solo la abre su frase de contraseña o su código de recuperación de ahora. Guárdela en otro disco.</numerusform>
            <numerusform>%n casos en {name}. Solo la abre su frase de contraseña o su código de recuperación de ahora. Guárdela en otro disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Back up all cases</source>
        <translation>Copia de seguridad de todos los casos</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>Hacer la copia de todos modos</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only this computer could open the backup</source>
        <translation>Solo este ordenador podría abrir la copia</translation>
    </message>
    <message>
        <source>Put the cases of this backup in the place of yours?</source>
        <translation>¿Poner los casos de esta copia en lugar de los suyos?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La copia de seguridad está restaurada</translation>
    </message>
    <message>
        <source>The backup is written and checked</source>
        <translation>La copia de seguridad está escrita y comprobada</translation>
    </message>
    <message>
        <source>The cases that are here now are not deleted: they are put aside, locked as they are, in a folder beside. Then the window shows the cases of “{name}”.</source>
        <translation>Los casos que hay aquí ahora no se borran: se apartan, cerrados como están, en una carpeta al lado. Después la ventana muestra los casos de «{name}».</translation>
    </message>
    <message>
        <source>Those that were here before lie, locked as they were, in {folder}.</source>
        <translation>Los que había antes están, cerrados como estaban, en {folder}.</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Abrir la copia de seguridad</translation>
    </message>
    <message>
        <source>You have no recovery code and no passphrase yet. If this computer is lost, such a backup is lost with it. Make a recovery code first: File, Lock and keys …</source>
        <translation>Aún no tiene código de recuperación ni frase de contraseña. Si se pierde este ordenador, se pierde con él esa copia. Haga primero un código de recuperación: Archivo, Cierre y llaves …</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>From behind</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>From in front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Picture of the body; the list beside it does the same</source>
        <translation>Dibujo del cuerpo; la lista de al lado hace lo mismo</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>{step} · {seconds} s</source>
        <translation>{step} · {seconds} s</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Add to this case</source>
        <translation>Añadir a este caso</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Cámara {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>Elegir una foto …</translation>
    </message>
    <message>
        <source>Count down 3 seconds</source>
        <translation>Contar 3 segundos antes</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>Buscando la cámara</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>Switching the camera on</source>
        <translation>Encendiendo la cámara</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Hacer otra</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>The camera is on.</source>
        <translation>La cámara está encendida.</translation>
    </message>
    <message>
        <source>The photo is taken. The camera is off.</source>
        <translation>La foto está hecha. La cámara está apagada.</translation>
    </message>
    <message>
        <source>The space bar does it too</source>
        <translation>También con la barra espaciadora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use for a new case</source>
        <translation>Usar para un caso nuevo</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>Title of the case</source>
        <translation>Título del caso</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Enter opens a case, F2 renames it, Delete deletes it. Hold Shift or Ctrl to choose several.</source>
        <translation>Intro abre un caso, F2 le cambia el nombre, Supr lo borra. Con Mayús o Ctrl se eligen varios.</translation>
    </message>
    <message>
        <source>Kept cases</source>
        <translation>Casos guardados</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Compare photos …</source>
        <translation>Comparar fotos …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the case (Del)</source>
        <translation>Borrar el caso (Del)</translation>
    </message>
    <message>
        <source>Details of the case (F4)</source>
        <translation>Datos del caso (F4)</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Datos …</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Mark as done, or not (Ctrl+Enter)</source>
        <translation>Marcar como hecho, o no (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>No cases yet. Each photo you ask about is kept here, locked.</source>
        <translation>Aún no hay casos. Cada foto por la que pregunte se guarda aquí, cerrada con llave.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put under a person …</source>
        <translation>Poner bajo una persona …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>No hay ningún caso así.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A few questions …</source>
        <translation>Unas preguntas …</translation>
    </message>
    <message>
        <source>A page or two to print or save</source>
        <translation>Una o dos páginas para imprimir o guardar</translation>
    </message>
    <message>
        <source>Brighter: the places that counted most. This is where the program looked, not the border of the lesion, and it can look at the wrong place.</source>
        <translation>Más claro: los lugares que más contaron. Ahí miró el programa; no es el borde de la lesión, y puede mirar donde no es.</translation>
    </message>
    <message>
        <source>Dims what it looked at less (Ctrl+E)</source>
        <translation>Atenúa lo que miró menos (Ctrl+E)</translation>
    </message>
    <message>
        <source>Photo and findings</source>
        <translation>Foto y hallazgos</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Your answers can show that care is needed sooner</source>
        <translation>Sus respuestas pueden mostrar que necesita atención antes</translation>
    </message>
</context>
<context>
    <name>CasesDesk</name>
    <message>
        <source>Add another photo of the spot to this case, or choose two cases in the list (hold Ctrl), then compare them.</source>
        <translation>Añada otra foto de la mancha a este caso, o elija dos casos en la lista (con Ctrl), y luego compárelas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marcado como hecho</translation>
    </message>
    <message>
        <source>Not done any more</source>
        <translation>Ya no está hecho</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) under a person</source>
        <translation>
            <numerusform>Poner %n caso bajo una persona</numerusform>
            <numerusform>Poner %n casos bajo una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this case under a person</source>
        <translation>Poner este caso bajo una persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>The name is erased from this computer. The cases stay, and are nobody&apos;s.</source>
        <translation>El nombre se borra de este ordenador. Los casos se quedan y no son de nadie.</translation>
    </message>
    <message>
        <source>There is only one photo</source>
        <translation>Solo hay una foto</translation>
    </message>
</context>
<context>
    <name>ChooseLockDialog</name>
    <message>
        <source>A passphrase that only you know</source>
        <translation>Una frase de contraseña que solo usted conoce</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Nothing to type. Whoever can use this computer in your name can open your cases.</source>
        <translation>No hay que escribir nada. Quien pueda usar este ordenador con su nombre puede abrir sus casos.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect your cases</source>
        <translation>Proteja sus casos</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia de seguridad …</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>This computer keeps the key (simplest)</source>
        <translation>Este ordenador guarda la llave (lo más sencillo)</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Use at least %n letter(s).</source>
        <translation>
            <numerusform>Es demasiado corta. Use al menos %n letra.</numerusform>
            <numerusform>Es demasiado corta. Use al menos %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Escriba primero una frase de contraseña.</translation>
    </message>
    <message>
        <source>You type it each time the program starts. Several words that do not belong together are best.</source>
        <translation>La escribe cada vez que se inicia el programa. Lo mejor son varias palabras sin relación entre sí.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n photo(s) still wait. They stay where they are on this computer, but are not among your cases.</source>
        <translation>
            <numerusform>Aún espera %n foto. Se queda donde está en este ordenador, pero no está entre sus casos.</numerusform>
            <numerusform>Aún esperan %n fotos. Se quedan donde están en este ordenador, pero no están entre sus casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or close and lose it.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo, o cierre y la perderá.</translation>
    </message>
    <message>
        <source>Some photos were not looked at yet</source>
        <translation>Algunas fotos no se han mirado aún</translation>
    </message>
    <message>
        <source>This conversation could not be kept</source>
        <translation>No se pudo guardar esta conversación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Unlock to go on, or close once more: they stay where they are.</source>
        <translation>Abra sus casos para seguir, o cierre otra vez: se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>A code that you made before opens nothing any more once you press Done.</source>
        <translation>Un código que hizo antes ya no abre nada en cuanto pulse Listo.</translation>
    </message>
    <message>
        <source>Did you forget your passphrase, or did the computer lose its key? Then this code opens your cases in SkinGPT Desktop, and the backups made since. Keep it in a safe place, away from the computer.</source>
        <translation>¿Olvidó su frase de contraseña, o perdió el ordenador su llave? Entonces este código abre sus casos en SkinGPT Desktop, y las copias de seguridad hechas desde entonces. Guárdelo en un lugar seguro, lejos del ordenador.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>I have written it down, printed it or saved it</source>
        <translation>Lo he anotado, impreso o guardado</translation>
    </message>
    <message>
        <source>If you forget your passphrase, or this computer loses its key, this code opens your cases and your backups. Without it they would be lost.</source>
        <translation>Si olvida su frase de contraseña, o este ordenador pierde su llave, este código abre sus casos y sus copias de seguridad. Sin él se perderían.</translation>
    </message>
    <message>
        <source>Keep it on paper or on a stick, away from this computer: whoever has both can open your cases. It is shown this one time only.</source>
        <translation>Guárdelo en papel o en una memoria USB, lejos de este ordenador: quien tenga ambos puede abrir sus casos. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>Guardar como archivo de texto …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Models can be wrong, and two that agree can both be wrong. Neither answer is a diagnosis.</source>
        <translation>Los modelos pueden equivocarse, y dos que coinciden pueden estar los dos equivocados. Ninguna respuesta es un diagnóstico.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Dos respuestas lado a lado</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>The answer is written here as soon as the photo was looked at.</source>
        <translation>La respuesta se escribe aquí en cuanto se haya mirado la foto.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s)?</source>
        <translation>
            <numerusform>¿Borrar %n caso?</numerusform>
            <numerusform>¿Borrar %n casos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their photos, findings and conversations are erased from this computer. You can undo this for %n second(s).</source>
        <translation>
            <numerusform>Sus fotos, hallazgos y conversaciones se borran de este ordenador. Puede deshacerlo durante %n segundo.</numerusform>
            <numerusform>Sus fotos, hallazgos y conversaciones se borran de este ordenador. Puede deshacerlo durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The title is empty. Type a few letters.</source>
        <translation>El título está vacío. Escriba unas letras.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>En qué parte del cuerpo</translation>
    </message>
    <message>
        <source>Words of your own, with commas between</source>
        <translation>Palabras suyas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n check(s) found a problem.</source>
        <translation>
            <numerusform>%n comprobación encontró un problema.</numerusform>
            <numerusform>%n comprobaciones encontraron un problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looking at the parts of the program …</source>
        <translation>Mirando las partes del programa …</translation>
    </message>
    <message>
        <source>No photo, no name and no word of yours is in it, nor the name of your folder. It is in English, so that whoever helps you can read it.</source>
        <translation>No contiene ninguna foto, ningún nombre ni ninguna palabra suya, ni el nombre de su carpeta. Está en inglés, para que quien le ayude pueda leerlo.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add it to the open case</source>
        <translation>Suelte para añadirla al caso abierto</translation>
    </message>
    <message>
        <source>Let go to ask about this photo</source>
        <translation>Suelte para preguntar por esta foto</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo …</source>
        <translation>Elegir una foto …</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Suelte una foto aquí</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or HEIC. The photo stays on this computer.</source>
        <translation>JPEG, PNG, WebP o HEIC. La foto se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Place for a photo</source>
        <translation>Lugar para una foto</translation>
    </message>
    <message>
        <source>Sharp, in daylight, a hand&apos;s width away.</source>
        <translation>Nítida, con luz del día, a un palmo de distancia.</translation>
    </message>
    <message>
        <source>Take a photo …</source>
        <translation>Hacer una foto …</translation>
    </message>
    <message>
        <source>of the skin you want to ask about. You can also paste one (Ctrl+V).</source>
        <translation>de la piel por la que quiere preguntar. También puede pegar una (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ExplainedRow</name>
    <message>
        <source>Read all about it …</source>
        <translation>Leer todo sobre esto …</translation>
    </message>
    <message>
        <source>Shows what this means</source>
        <translation>Muestra qué significa esto</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the cases: words, names or a day</source>
        <translation>Busca en los casos: palabras, nombres o un día</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>En qué parte del cuerpo</translation>
    </message>
    <message>
        <source>Which cases to show</source>
        <translation>Qué casos mostrar</translation>
    </message>
    <message>
        <source>Which label</source>
        <translation>Qué etiqueta</translation>
    </message>
    <message>
        <source>Whose cases to show</source>
        <translation>De quién mostrar los casos</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Not sure what this is</source>
        <translation>Sin certeza de qué es</translation>
    </message>
    <message>
        <source>Only a doctor can tell which of these it is, if any.</source>
        <translation>Solo un médico puede decir cuál de estas es, si es alguna.</translation>
    </message>
    <message>
        <source>Show all signs</source>
        <translation>Mostrar todos los signos</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Mostrar cifras</translation>
    </message>
    <message>
        <source>Show the clearest only</source>
        <translation>Mostrar solo los más claros</translation>
    </message>
    <message>
        <source>Shows the model&apos;s own percentages</source>
        <translation>Muestra los porcentajes del propio modelo</translation>
    </message>
    <message>
        <source>The photo has faults, so nothing is called likely.</source>
        <translation>La foto tiene defectos; por eso nada se da por probable.</translation>
    </message>
    <message>
        <source>The photo looks like skin, but the program does not know it well enough to name anything. It says so instead of guessing.</source>
        <translation>La foto parece piel, pero el programa no la conoce lo bastante para nombrar algo. Lo dice en vez de adivinar.</translation>
    </message>
    <message>
        <source>Try another photo …</source>
        <translation>Probar con otra foto …</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Qué ve</translation>
    </message>
    <message>
        <source>What may help: one sharp photo in daylight from a hand&apos;s width away, one from the side, and one from further off that shows where on the body it is.</source>
        <translation>Qué puede ayudar: una foto nítida con luz del día a un palmo, una de lado y una desde más lejos que muestre en qué parte del cuerpo está.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Getting the model ready …</source>
        <translation>Preparando el modelo …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Model: {name} {version} · {precision} · on this computer</source>
        <translation>Modelo: {name} {version} · {precision} · en este ordenador</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>Modelos …</translation>
    </message>
    <message>
        <source>Puts your cases away at once (Ctrl+L)</source>
        <translation>Guarda sus casos bajo llave al momento (Ctrl+L)</translation>
    </message>
    <message>
        <source>Shows the models, to change or add one</source>
        <translation>Muestra los modelos, para cambiar o añadir uno</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>El modelo no está listo</translation>
    </message>
</context>
<context>
    <name>FramingCanvas</name>
    <message>
        <source>Kept: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>Se conserva: del {left} al {right} por ciento a lo ancho, del {top} al {bottom} por ciento a lo alto.</translation>
    </message>
    <message>
        <source>Marked: {x} percent across, {y} percent down.</source>
        <translation>Marcado: {x} por ciento a lo ancho, {y} por ciento hacia abajo.</translation>
    </message>
    <message>
        <source>Photo to crop and mark</source>
        <translation>Foto para recortar y marcar</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As it was taken</source>
        <translation>Como se tomó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Click on the spot you mean and pull to size the ring. Keys: arrows move it, plus and minus size it. The ring shows in the report.</source>
        <translation>Haga clic en la mancha a la que se refiere y tire para ajustar el anillo. Teclas: las flechas lo mueven, más y menos cambian su tamaño. El anillo aparece en el informe.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop, turn or mark</source>
        <translation>Recortar, girar o marcar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Mark the spot</source>
        <translation>Marcar la mancha</translation>
    </message>
    <message>
        <source>Pull a corner, or draw a frame around the skin that matters. Keys: arrows move the frame, plus and minus size it, Shift and arrows pull its corner. The program looks at what is inside. The photo itself is kept whole.</source>
        <translation>Tire de una esquina, o dibuje un marco alrededor de la piel que importa. Teclas: las flechas mueven el marco, más y menos cambian su tamaño, Mayús y flechas tiran de su esquina. El programa mira lo que hay dentro. La foto misma se conserva entera.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>+, -, 0 in the photo</source>
        <translation>+, -, 0 en la foto</translation>
    </message>
    <message>
        <source>A computer can break. Make a backup, and keep your recovery code elsewhere.</source>
        <translation>Un ordenador puede estropearse. Haga una copia de seguridad y guarde su código de recuperación en otro lugar.</translation>
    </message>
    <message>
        <source>A new line in the question</source>
        <translation>Una línea nueva en la pregunta</translation>
    </message>
    <message>
        <source>A sentence from a written record, with its source.</source>
        <translation>Una frase de una ficha escrita, con su fuente.</translation>
    </message>
    <message>
        <source>A sentence that agrees with what the model saw.</source>
        <translation>Una frase que concuerda con lo que vio el modelo.</translation>
    </message>
    <message>
        <source>A sentence that nobody has checked. It may be wrong.</source>
        <translation>Una frase que nadie ha comprobado. Puede ser falsa.</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt y una letra</translation>
    </message>
    <message>
        <source>An answer of yours that asks for care soon. Fixed rules decide, not the model.</source>
        <translation>Una respuesta suya que pide atención pronto. Lo deciden reglas fijas, no el modelo.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Alrededor</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Llame ahora al número de emergencias</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <translation>Ctrl+AvPág, Ctrl+RePág</translation>
    </message>
    <message>
        <source>Daylight at a window is best. No flash, no direct sun, no lamp behind.</source>
        <translation>Lo mejor es la luz del día junto a una ventana. Sin flash, sin sol directo, sin lámpara detrás.</translation>
    </message>
    <message>
        <source>Delete on a small photo</source>
        <translation>Supr en una foto pequeña</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Do not wait for this program</source>
        <translation>No espere a este programa</translation>
    </message>
    <message>
        <source>Enter in the question</source>
        <translation>Intro en la pregunta</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>F2, Supr en la lista</translation>
    </message>
    <message>
        <source>Good light</source>
        <translation>Buena luz</translation>
    </message>
    <message>
        <source>Hold the phone still with both hands, tap on the spot on its screen, then take the photo. Use the camera&apos;s own photo, not one from a chat.</source>
        <translation>Sujete el teléfono con las dos manos sin moverlo, toque la mancha en su pantalla y luego haga la foto. Use la foto original de la cámara, no una de un chat.</translation>
    </message>
    <message>
        <source>It cannot examine anyone and it cannot rule out an emergency. If you are worried, get help first and ask later.</source>
        <translation>No puede explorar a nadie ni descartar una urgencia. Si está preocupado, busque ayuda primero y pregunte después.</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guarde una copia</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Sabido</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>Más grande, más pequeño, toda</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>One photo from an arm&apos;s length shows where it is. One from a hand&apos;s width shows the spot. Skin should fill most of it.</source>
        <translation>Una foto a la distancia del brazo muestra dónde está. Una a un palmo muestra la mancha. La piel debe llenar casi toda la foto.</translation>
    </message>
    <message>
        <source>One problem of one person, with its photos, answers and questions.</source>
        <translation>Un problema de una persona, con sus fotos, respuestas y preguntas.</translation>
    </message>
    <message>
        <source>Only someone who can open your lock. A report that you save or print is not locked any more.</source>
        <translation>Solo quien pueda abrir su cierre. Un informe que usted guarda o imprime ya no está cerrado.</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>Abrir un menú por su letra subrayada</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>Photos and conversations stay on this computer, in a file that is locked.</source>
        <translation>Las fotos y conversaciones se quedan en este ordenador, en un archivo cerrado con llave.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Señal de alarma</translation>
    </message>
    <message>
        <source>Remove the photo from the case</source>
        <translation>Quitar la foto del caso</translation>
    </message>
    <message>
        <source>Rename or delete a case</source>
        <translation>Cambiar el nombre de un caso o borrarlo</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Vea a un médico hoy</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>Visto en la foto</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Stop an answer, or close what is open</source>
        <translation>Detener una respuesta o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up. A coin or a ruler beside the spot shows how large it is.</source>
        <translation>Quítese joyas, tiritas y maquillaje. Una moneda o una regla junto a la mancha muestra su tamaño.</translation>
    </message>
    <message>
        <source>The chance is smaller, but it should not be forgotten.</source>
        <translation>La posibilidad es menor, pero no hay que olvidarla.</translation>
    </message>
    <message>
        <source>The model does not know this skin well enough. It does not mean that all is well.</source>
        <translation>El modelo no conoce esta piel lo suficiente. No significa que todo esté bien.</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in five or more.</source>
        <translation>El modelo le da una posibilidad de cada cinco o más.</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in two or more.</source>
        <translation>El modelo le da una posibilidad de cada dos o más.</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>Palabras del propio modelo, sin comprobar</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The part of the program that looks at photos and writes. It learned by examples.</source>
        <translation>La parte del programa que mira fotos y escribe. Aprendió con ejemplos.</translation>
    </message>
    <message>
        <source>The program opens no connection, unless you ask it to fetch another model.</source>
        <translation>El programa no abre ninguna conexión, salvo que usted le pida que traiga otro modelo.</translation>
    </message>
    <message>
        <source>To see a change, take the same photo again in the same light and place.</source>
        <translation>Para ver un cambio, haga otra vez la misma foto con la misma luz y en el mismo lugar.</translation>
    </message>
    <message>
        <source>To the next or the last thing</source>
        <translation>A lo siguiente o a lo anterior</translation>
    </message>
    <message>
        <source>To the next questions, and back</source>
        <translation>A las preguntas siguientes y atrás</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>if a baby under 3 months has a fever; if an area suddenly turns red, hot and painful; if a rash spreads fast, blisters, or comes with a fever or after a new medicine.</source>
        <translation>si un bebé de menos de 3 meses tiene fiebre; si una zona se pone de repente roja, caliente y dolorosa; si un sarpullido se extiende rápido, hace ampollas o viene con fiebre o tras un medicamento nuevo.</translation>
    </message>
    <message>
        <source>if it is hard to breathe or swallow; if the eyes, lips or tongue swell; if a rash does not fade under a glass; if someone is confused, has a fit or is hard to wake; if nearly all of the skin is red or peels off; if pain is far worse than the skin looks.</source>
        <translation>si cuesta respirar o tragar; si se hinchan los ojos, los labios o la lengua; si un sarpullido no desaparece bajo un vaso; si alguien está confundido, tiene convulsiones o cuesta despertarlo; si casi toda la piel está roja o se pela; si el dolor es mucho peor que el aspecto de la piel.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>What this is and is not</source>
        <translation>Qué es esto y qué no es</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>A good photo</source>
        <translation>Una buena foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>Diagnóstico …</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>Para quien le ayude</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una urgencia</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Subjects of the help</source>
        <translation>Temas de la ayuda</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Choose another photo …</source>
        <translation>Elegir otra foto …</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo, a hand&apos;s width away.</source>
        <translation>Deje que la piel llene casi toda la foto, a un palmo de distancia.</translation>
    </message>
    <message>
        <source>Nothing is said about the skin, because it could mislead you. A new photo takes half a minute:</source>
        <translation>No se dice nada sobre la piel, porque podría confundirle. Una foto nueva tarda medio minuto:</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up if you can.</source>
        <translation>Quítese las joyas, las tiritas y el maquillaje si puede.</translation>
    </message>
    <message>
        <source>The photo may show something else, or the skin fills too little of it. To get an answer:</source>
        <translation>La foto puede mostrar otra cosa, o la piel ocupa muy poco. Para obtener una respuesta:</translation>
    </message>
    <message>
        <source>This does not look like skin</source>
        <translation>Esto no parece piel</translation>
    </message>
    <message>
        <source>This photo is too poor to judge</source>
        <translation>Esta foto es demasiado mala para juzgar</translation>
    </message>
    <message>
        <source>Use daylight, and let the spot lie in the middle.</source>
        <translation>Use la luz del día y deje la mancha en el centro.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>18 to 64 years</source>
        <translation>De 18 a 64 años</translation>
    </message>
    <message>
        <source>3 days or less</source>
        <translation>3 días o menos</translation>
    </message>
    <message>
        <source>3 months to 17 years</source>
        <translation>De 3 meses a 17 años</translation>
    </message>
    <message>
        <source>4 days to 4 weeks</source>
        <translation>De 4 días a 4 semanas</translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation>65 años o más</translation>
    </message>
    <message>
        <source>A spot, lump or sore</source>
        <translation>Una mancha, un bulto o una llaga</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Are the eyes, lips or tongue swollen?</source>
        <translation>¿Están hinchados los ojos, los labios o la lengua?</translation>
    </message>
    <message>
        <source>Are the face or the glands swollen?</source>
        <translation>¿Están hinchados la cara o los ganglios?</translation>
    </message>
    <message>
        <source>Are there black, purple or gray blotches or blisters near a wound?</source>
        <translation>¿Hay manchas o ampollas negras, moradas o grises cerca de una herida?</translation>
    </message>
    <message>
        <source>Are there blisters?</source>
        <translation>¿Hay ampollas?</translation>
    </message>
    <message>
        <source>Are there lumps that look like raspberries?</source>
        <translation>¿Hay bultos que parecen frambuesas?</translation>
    </message>
    <message>
        <source>Are there lumps under the skin and a very bad itch?</source>
        <translation>¿Hay bultos bajo la piel y un picor muy fuerte?</translation>
    </message>
    <message>
        <source>Are there small blisters in a group?</source>
        <translation>¿Hay ampollas pequeñas en grupo?</translation>
    </message>
    <message>
        <source>Are there small round sores, as if punched out?</source>
        <translation>¿Hay llagas pequeñas y redondas, como hechas con sacabocados?</translation>
    </message>
    <message>
        <source>Are there small spots of pus all over?</source>
        <translation>¿Hay granitos de pus por todas partes?</translation>
    </message>
    <message>
        <source>Are there sores in the mouth, eyes or genitals?</source>
        <translation>¿Hay llagas en la boca, los ojos o los genitales?</translation>
    </message>
    <message>
        <source>Are there spots with rings, like a target?</source>
        <translation>¿Hay manchas con anillos, como una diana?</translation>
    </message>
    <message>
        <source>Are there such bands in more than one place?</source>
        <translation>¿Hay franjas así en más de un lugar?</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Nalgas</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Did a spot change in size?</source>
        <translation>¿Cambió de tamaño una mancha?</translation>
    </message>
    <message>
        <source>Did an area suddenly turn red, hot and painful?</source>
        <translation>¿Se puso una zona de repente roja, caliente y dolorosa?</translation>
    </message>
    <message>
        <source>Did eczema quickly get worse and hurt?</source>
        <translation>¿Empeoró el eccema con rapidez y duele?</translation>
    </message>
    <message>
        <source>Did it feel like flu before the skin changed?</source>
        <translation>¿Se sintió como con gripe antes de que cambiara la piel?</translation>
    </message>
    <message>
        <source>Does it cover much of the body?</source>
        <translation>¿Cubre gran parte del cuerpo?</translation>
    </message>
    <message>
        <source>Does it have uneven or several colors?</source>
        <translation>¿Tiene colores desiguales o varios colores?</translation>
    </message>
    <message>
        <source>Does it hurt?</source>
        <translation>¿Duele?</translation>
    </message>
    <message>
        <source>Does it itch or feel different than before?</source>
        <translation>¿Pica o se siente distinta que antes?</translation>
    </message>
    <message>
        <source>Does it itch?</source>
        <translation>¿Pica?</translation>
    </message>
    <message>
        <source>Does it look unlike all your other spots?</source>
        <translation>¿Es distinta de todas sus otras manchas?</translation>
    </message>
    <message>
        <source>Does it ooze, bleed or crust?</source>
        <translation>¿Supura, sangra o hace costra?</translation>
    </message>
    <message>
        <source>Does it spread fast, within hours or a day?</source>
        <translation>¿Se extiende rápido, en horas o un día?</translation>
    </message>
    <message>
        <source>Does the heart beat very fast?</source>
        <translation>¿Late el corazón muy rápido?</translation>
    </message>
    <message>
        <source>Does the rash stay when you press a clear glass on it?</source>
        <translation>¿Sigue el sarpullido al apretarlo con un vaso de vidrio?</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Oreja</translation>
    </message>
    <message>
        <source>Eye or eyelid</source>
        <translation>Ojo o párpado</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Genitals</source>
        <translation>Genitales</translation>
    </message>
    <message>
        <source>Has the fever lasted 5 days or more?</source>
        <translation>¿Ha durado la fiebre 5 días o más?</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>Is it 7 mm (a quarter inch) wide or more?</source>
        <translation>¿Mide 7 mm (un cuarto de pulgada) de ancho o más?</translation>
    </message>
    <message>
        <source>Is it a firm lump that grows?</source>
        <translation>¿Es un bulto firme que crece?</translation>
    </message>
    <message>
        <source>Is it a new dark mark on a palm, sole or nail?</source>
        <translation>¿Es una marca oscura nueva en la palma, la planta o la uña?</translation>
    </message>
    <message>
        <source>Is it a new growth?</source>
        <translation>¿Es un bulto nuevo?</translation>
    </message>
    <message>
        <source>Is it a pale patch that feels numb?</source>
        <translation>¿Es una mancha pálida sin sensibilidad?</translation>
    </message>
    <message>
        <source>Is it a rash: many spots or a red area?</source>
        <translation>¿Es un sarpullido: muchas manchas o una zona roja?</translation>
    </message>
    <message>
        <source>Is it a scaly or crusted lump that grows?</source>
        <translation>¿Es un bulto con escamas o costra que crece?</translation>
    </message>
    <message>
        <source>Is it a sore that does not heal?</source>
        <translation>¿Es una llaga que no cura?</translation>
    </message>
    <message>
        <source>Is it a swelling with holes that lets out grains?</source>
        <translation>¿Es una hinchazón con agujeros que suelta granos?</translation>
    </message>
    <message>
        <source>Is it an open sore that does not hurt?</source>
        <translation>¿Es una llaga abierta que no duele?</translation>
    </message>
    <message>
        <source>Is it hard to breathe or swallow?</source>
        <translation>¿Cuesta respirar o tragar?</translation>
    </message>
    <message>
        <source>Is it red and sore around it?</source>
        <translation>¿Está roja e irritada alrededor?</translation>
    </message>
    <message>
        <source>Is its shape or edge uneven?</source>
        <translation>¿Tiene forma o borde desiguales?</translation>
    </message>
    <message>
        <source>Is nearly all of the skin red, or does it peel off?</source>
        <translation>¿Está roja casi toda la piel, o se pela?</translation>
    </message>
    <message>
        <source>Is skin blue, gray or blotchy? On dark skin see palms, soles, eyelids and mouth.</source>
        <translation>¿Está la piel azul, gris o con manchas? En piel oscura mire palmas, plantas, párpados y boca.</translation>
    </message>
    <message>
        <source>Is the immune system weak?</source>
        <translation>¿Están bajas las defensas?</translation>
    </message>
    <message>
        <source>Is the pain far worse than the skin looks?</source>
        <translation>¿Es el dolor mucho peor que el aspecto de la piel?</translation>
    </message>
    <message>
        <source>Is the person confused?</source>
        <translation>¿Está confundida la persona?</translation>
    </message>
    <message>
        <source>Is the person hard to wake?</source>
        <translation>¿Cuesta despertar a la persona?</translation>
    </message>
    <message>
        <source>Is the person pregnant?</source>
        <translation>¿Está embarazada la persona?</translation>
    </message>
    <message>
        <source>Is there a fever (38 °C, 100.4 °F or more)?</source>
        <translation>¿Hay fiebre (38 °C, 100,4 °F o más)?</translation>
    </message>
    <message>
        <source>Is there a painful band of blisters on one side?</source>
        <translation>¿Hay una franja dolorosa de ampollas en un lado?</translation>
    </message>
    <message>
        <source>Is there vomiting?</source>
        <translation>¿Hay vómitos?</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>More than 4 weeks</source>
        <translation>Más de 4 semanas</translation>
    </message>
    <message>
        <source>Mouth or lips</source>
        <translation>Boca o labios</translation>
    </message>
    <message>
        <source>Nail</source>
        <translation>Uña</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation>Resto de la cara</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuero cabelludo</translation>
    </message>
    <message>
        <source>Signs that cannot wait</source>
        <translation>Señales que no pueden esperar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Planta del pie</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Empeine</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>Menos de 3 meses</translation>
    </message>
    <message>
        <source>Was a new medicine taken in the last 8 weeks?</source>
        <translation>¿Tomó un medicamento nuevo en las últimas 8 semanas?</translation>
    </message>
    <message>
        <source>Was there an organ transplant?</source>
        <translation>¿Hubo un trasplante de órgano?</translation>
    </message>
    <message>
        <source>Were there fits (seizures)?</source>
        <translation>¿Hubo convulsiones?</translation>
    </message>
    <message>
        <source>What the skin does</source>
        <translation>Qué hace la piel</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Answer what you know. You may leave out any question.</source>
        <translation>Responda lo que sepa. Puede dejar sin responder cualquier pregunta.</translation>
    </message>
    <message>
        <source>Ask this with each new photo</source>
        <translation>Preguntar esto con cada foto nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+AvPág</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+RePág</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>First, signs that cannot wait</source>
        <translation>Primero, señales que no pueden esperar</translation>
    </message>
    <message>
        <source>How you feel, and about you</source>
        <translation>Cómo se siente y sobre usted</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Where, how long, and who</source>
        <translation>Dónde, cuánto tiempo y quién</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>That is our fault, not yours. What is on the screen is still there. Please try again; if it happens again, close the program and open it anew.</source>
        <translation>Es culpa nuestra, no suya. Lo que está en la pantalla sigue ahí. Inténtelo de nuevo; si vuelve a pasar, cierre el programa y ábralo otra vez.</translation>
    </message>
    <message>
        <source>This computer ran out of memory. Close other programs and try again.</source>
        <translation>Este ordenador se quedó sin memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Muy poca memoria</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>How far do you agree?</source>
        <translation>¿En qué medida está de acuerdo?</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Look at the photo first. What is your own diagnosis?</source>
        <translation>Mire primero la foto. ¿Cuál es su propio diagnóstico?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show what the program says</source>
        <translation>Mostrar lo que dice el programa</translation>
    </message>
    <message>
        <source>Stops the clock</source>
        <translation>Detiene el reloj</translation>
    </message>
    <message>
        <source>The program is writing …</source>
        <translation>El programa está escribiendo …</translation>
    </message>
    <message>
        <source>What the program says</source>
        <translation>Qué dice el programa</translation>
    </message>
    <message>
        <source>What was judged is kept</source>
        <translation>Lo que se valoró queda guardado</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Su valoración</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>Su propio diagnóstico</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose how your cases open from now on. They are not written again, and your recovery code stays as it is.</source>
        <translation>Elija cómo se abren sus casos desde ahora. No se escriben de nuevo, y su código de recuperación sigue igual.</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>Hacer uno …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>What opened them before does not any more.</source>
        <translation>Lo que los abría antes ya no los abre.</translation>
    </message>
    <message>
        <source>Without one, a lost key means lost cases. It takes a minute.</source>
        <translation>Sin él, una llave perdida significa casos perdidos. Lleva un minuto.</translation>
    </message>
    <message>
        <source>You have no recovery code yet</source>
        <translation>Aún no tiene código de recuperación</translation>
    </message>
    <message>
        <source>Your cases have a new lock</source>
        <translation>Sus casos tienen un cierre nuevo</translation>
    </message>
    <message>
        <source>Your recovery code has opened your cases. Choose how they open from now on; the code goes on to work.</source>
        <translation>Su código de recuperación abrió sus casos. Elija cómo se abren desde ahora; el código sigue valiendo.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A passphrase opens your cases. The program does not keep it.</source>
        <translation>Una frase de contraseña abre sus casos. El programa no la guarda.</translation>
    </message>
    <message>
        <source>Change the lock …</source>
        <translation>Cambiar el cierre …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How your cases open</source>
        <translation>Cómo se abren sus casos</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>Cierre y llaves</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>Cerrar la ventana por sí sola</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Hacer uno nuevo …</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>Hacer uno …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the key of your cases.</source>
        <translation>El llavero de este ordenador guarda la llave de sus casos.</translation>
    </message>
    <message>
        <source>When nobody uses it, and at once where the desktop says that the screen was locked (Linux). Ctrl+L locks it at any time.</source>
        <translation>Cuando nadie lo usa, y al momento si el escritorio avisa de que la pantalla se bloqueó (Linux). Ctrl+L la cierra en cualquier momento.</translation>
    </message>
    <message>
        <source>You have none yet. Without it a forgotten passphrase or a lost keychain means that nobody can open your cases again.</source>
        <translation>Aún no tiene ninguno. Sin él, una frase olvidada o un llavero perdido significa que nadie puede volver a abrir sus casos.</translation>
    </message>
    <message>
        <source>You have one. It cannot be shown again. If you make a new one, the old one opens nothing any more.</source>
        <translation>Tiene uno. No se puede mostrar otra vez. Si hace uno nuevo, el antiguo ya no abre nada.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Is this text easy to read? You can change its size at any time.</source>
        <translation>¿Se lee bien este texto? Puede cambiar su tamaño en cualquier momento.</translation>
    </message>
    <message>
        <source>Language and size of text</source>
        <translation>Idioma y tamaño del texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>A hand&apos;s width away, straight from above, in soft daylight. If it is not sharp that close, move back until it is. Hold still.</source>
        <translation>A un palmo de distancia, recto desde arriba, con luz del día suave. Si tan cerca no se ve nítido, aléjese hasta que lo esté. No se mueva.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>A photo was not looked at yet</source>
        <translation>Una foto no se miró aún</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>So it is not among your cases. Drop it on the window again.</source>
        <translation>Por eso no está entre sus casos. Suéltela otra vez en la ventana.</translation>
    </message>
    <message>
        <source>Something that was written here could not be kept. Make room on the disk and try again, or lock and lose it.</source>
        <translation>Algo que se escribió aquí no se pudo guardar. Libere espacio en el disco e inténtelo de nuevo, o cierre y lo perderá.</translation>
    </message>
    <message>
        <source>The window could not be locked</source>
        <translation>No se pudo cerrar la ventana con llave</translation>
    </message>
    <message>
        <source>There is nothing to lock</source>
        <translation>No hay nada que cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your cases are not open. What is on the screen now is not kept; close the window to let it go.</source>
        <translation>Sus casos no están abiertos. Lo que ahora está en la pantalla no se guarda; cierre la ventana para descartarlo.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locking your cases</source>
        <translation>Cerrando sus casos</translation>
    </message>
    <message>
        <source>Nobody used the computer for a while, so your cases are out of sight. They lock when the photos are done. To see them before that, unlock.</source>
        <translation>Nadie usó el ordenador durante un rato, así que sus casos no están a la vista. Se cierran cuando las fotos estén listas. Para verlos antes, ábralos.</translation>
    </message>
    <message>
        <source>One moment: what was written is kept first.</source>
        <translation>Un momento: primero se guarda lo escrito.</translation>
    </message>
    <message>
        <source>Photos and conversations are no longer in the window. What you typed and did not send is kept with its case.</source>
        <translation>Las fotos y conversaciones ya no están en la ventana. Lo que escribió y no envió se guarda con su caso.</translation>
    </message>
    <message>
        <source>Photos are being looked at: {done} of {total}</source>
        <translation>Se están mirando las fotos: {done} de {total}</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Código de recuperación …</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>Sus casos están cerrados</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;As the computer has it</source>
        <translation>Como lo tenga el &amp;ordenador</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>Hacer una &amp;pregunta</translation>
    </message>
    <message>
        <source>&amp;Back up all cases …</source>
        <translation>&amp;Copia de seguridad de todos los casos …</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Check for a new version …</source>
        <translation>&amp;Buscar una versión nueva …</translation>
    </message>
    <message>
        <source>&amp;Compare photos …</source>
        <translation>&amp;Comparar fotos …</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Diagnostics …</source>
        <translation>&amp;Diagnóstico …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>B&amp;uscar un caso</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;How to take a good photo</source>
        <translation>&amp;Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Ce&amp;rrar ahora</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>&amp;Modelos …</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <source>&amp;Open a photo …</source>
        <translation>&amp;Abrir una foto …</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>&amp;Pegar una foto</translation>
    </message>
    <message>
        <source>&amp;Plain text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Restaurar una copia de seguridad …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>A&amp;justes …</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Detener la respuesta</translation>
    </message>
    <message>
        <source>&amp;Take a photo …</source>
        <translation>&amp;Hacer una foto …</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>&amp;Deshacer el borrado</translation>
    </message>
    <message>
        <source>&amp;Validation study …</source>
        <translation>Estudio de &amp;validación …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What this is and is not</source>
        <translation>&amp;Qué es esto y qué no es</translation>
    </message>
    <message>
        <source>Add a p&amp;hoto …</source>
        <translation>Añadir una f&amp;oto …</translation>
    </message>
    <message>
        <source>De&amp;tails …</source>
        <translation>Da&amp;tos …</translation>
    </message>
    <message>
        <source>Lock and &amp;keys …</source>
        <translation>Cierre y &amp;llaves …</translation>
    </message>
    <message>
        <source>Mark as d&amp;one, or not</source>
        <translation>Marcar como &amp;hecho, o no</translation>
    </message>
    <message>
        <source>Ne&amp;xt case that is not done</source>
        <translation>Siguie&amp;nte caso sin hacer</translation>
    </message>
    <message>
        <source>Peop&amp;le …</source>
        <translation>P&amp;ersonas …</translation>
    </message>
    <message>
        <source>Re&amp;move this photo …</source>
        <translation>&amp;Quitar esta foto …</translation>
    </message>
    <message>
        <source>Re&amp;port: print or save …</source>
        <translation>&amp;Informe: imprimir o guardar …</translation>
    </message>
    <message>
        <source>Show or hide &amp;figures</source>
        <translation>Mostrar u ocultar las ci&amp;fras</translation>
    </message>
    <message>
        <source>Show or hide &amp;where it looked</source>
        <translation>Mostrar u ocultar &amp;dónde miró</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Copy to a stick …</source>
        <translation>Copiar a una memoria USB …</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its hash</source>
        <translation>Lee cada archivo y lo compara con su huella (hash)</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>This model&apos;s description cannot be read. Remove it and get it again.</source>
        <translation>No se puede leer la descripción de este modelo. Quítelo y consígalo de nuevo.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Answers that it gave stay in your cases. To use it again you must get it.</source>
        <translation>Las respuestas que dio se quedan en sus casos. Para usarlo otra vez tendrá que conseguirlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on it</source>
        <translation>Elija una memoria USB o una carpeta en ella</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elija la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Enter the token …</source>
        <translation>Escribir el token …</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Fetch “{name}”?</source>
        <translation>¿Traer «{name}»?</translation>
    </message>
    <message>
        <source>Getting “{name}” ready</source>
        <translation>Preparando «{name}»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>¿Quitar «{name}» de este ordenador?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>{message} “{name}” is in use instead.</source>
        <translation>{message} En su lugar se usa «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used</source>
        <translation>«{name}» está listo para usarse</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files …</source>
        <translation>Añadir archivos de MiniGPT-4 o SkinGPT-4 …</translation>
    </message>
    <message>
        <source>Add from a folder or stick …</source>
        <translation>Añadir de una carpeta o memoria USB …</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>Conseguir más</translation>
    </message>
    <message>
        <source>Hub access token …</source>
        <translation>Token de acceso al hub …</translation>
    </message>
    <message>
        <source>Larger models need a larger computer. You see what would be fetched, and from where, before anything is.</source>
        <translation>Los modelos más grandes necesitan un ordenador más grande. Antes de traer nada, verá qué se traería y de dónde.</translation>
    </message>
    <message>
        <source>Look it up …</source>
        <translation>Consultarlo …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Name of a model on the Hugging Face Hub</source>
        <translation>Nombre de un modelo en el Hugging Face Hub</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>The model writes the answers. With every model, the photo is first looked at by the part that was made for skin. Changing the model loses nothing.</source>
        <translation>El modelo escribe las respuestas. Con cualquier modelo, la foto la mira primero la parte hecha para la piel. Al cambiar de modelo no se pierde nada.</translation>
    </message>
    <message>
        <source>owner/model</source>
        <translation>propietario/modelo</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe en este ordenador</translation>
    </message>
    <message>
        <source>It must be packed very tightly here, which makes its answers worse.</source>
        <translation>Aquí hay que comprimirlo mucho, lo que empeora sus respuestas.</translation>
    </message>
    <message>
        <source>It needs {needs} of memory; {has} are free.</source>
        <translation>Necesita {needs} de memoria; hay {has} libres.</translation>
    </message>
    <message>
        <source>Its answers come slowly here.</source>
        <translation>Sus respuestas llegan despacio aquí.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Only just fits</source>
        <translation>Cabe muy justo</translation>
    </message>
    <message>
        <source>Too large just now</source>
        <translation>Demasiado grande ahora mismo</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>not stated; see the model&apos;s page</source>
        <translation>no indicada; vea la página del modelo</translation>
    </message>
    <message>
        <source>{files}, {size} in all, from “{repository}” on the Hugging Face Hub, at the fixed state {revision}.

Licence: {licence}
{use}

For this download, and only for it, a separate program opens a connection to the internet. It cannot see your photos or your cases. Every file is checked.</source>
        <translation>{files}, {size} en total, de «{repository}» en el Hugging Face Hub, en el estado fijo {revision}.

Licencia: {licence}
{use}

Para esta descarga, y solo para ella, un programa aparte abre una conexión a internet. No puede ver sus fotos ni sus casos. Se comprueba cada archivo.</translation>
    </message>
    <message>
        <source>{file}: {done} of {total}</source>
        <translation>{file}: {done} de {total}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Look at the download …</source>
        <translation>Ver la descarga …</translation>
    </message>
    <message>
        <source>Needs your consent on its page</source>
        <translation>Necesita su consentimiento en su página</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Keep note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Kept in this case, on this computer. Nothing is sent.</source>
        <translation>Se guarda en este caso, en este ordenador. No se envía nada.</translation>
    </message>
    <message>
        <source>This answer did not help</source>
        <translation>Esta respuesta no ayudó</translation>
    </message>
    <message>
        <source>This answer helped</source>
        <translation>Esta respuesta ayudó</translation>
    </message>
    <message>
        <source>What was good, wrong or missing? (You may skip it)</source>
        <translation>¿Qué estuvo bien, mal o faltó? (Puede omitirlo)</translation>
    </message>
    <message>
        <source>Your note is kept. Nothing is sent.</source>
        <translation>Su nota está guardada. No se envía nada.</translation>
    </message>
    <message>
        <source>Your note on this answer</source>
        <translation>Su nota sobre esta respuesta</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files</source>
        <translation>Añadir archivos de MiniGPT-4 o SkinGPT-4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Name for the new model</source>
        <translation>Nombre para el modelo nuevo</translation>
    </message>
    <message>
        <source>Projection (the head)</source>
        <translation>Proyección (la cabeza)</translation>
    </message>
    <message>
        <source>Q-Former</source>
        <translation>Q-Former</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Aún falta: {names}.</translation>
    </message>
    <message>
        <source>The files are read in a locked-up program of their own, compared with each other, and turned into a model folder. They stay as they are. This needs as much room on the disk as the files themselves, and some minutes.</source>
        <translation>Los archivos se leen en un programa propio, encerrado, se comparan entre sí y se convierten en una carpeta de modelo. Quedan como están. Esto necesita tanto espacio en el disco como los propios archivos, y unos minutos.</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>Vision transformer</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, dots, dashes and underscores.</source>
        <translation>Escriba un nombre con letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>a file, only where they are not the published ones</source>
        <translation>un archivo, solo si no son los publicados</translation>
    </message>
    <message>
        <source>blip2_pretrained_….pth; empty where there is none</source>
        <translation>blip2_pretrained_….pth; vacío si no hay</translation>
    </message>
    <message>
        <source>pretrained_….pth</source>
        <translation>pretrained_….pth</translation>
    </message>
    <message>
        <source>the folder of Vicuna or Llama 2</source>
        <translation>la carpeta de Vicuna o Llama 2</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>Back to “{name}”</source>
        <translation>Volver a «{name}»</translation>
    </message>
    <message>
        <source>Get more models …</source>
        <translation>Conseguir más modelos …</translation>
    </message>
    <message>
        <source>It stays in use until you change the model again.</source>
        <translation>Se usa hasta que cambie otra vez de modelo.</translation>
    </message>
    <message>
        <source>No other model is on this computer</source>
        <translation>No hay otro modelo en este ordenador</translation>
    </message>
    <message>
        <source>“{name}” is asked the same</source>
        <translation>Se pregunta lo mismo a «{name}»</translation>
    </message>
</context>
<context>
    <name>OverTimeDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>Comparar fotos</translation>
    </message>
    <message>
        <source>No zoom (0)</source>
        <translation>Sin ampliación (0)</translation>
    </message>
    <message>
        <source>Photo on the left</source>
        <translation>Foto de la izquierda</translation>
    </message>
    <message>
        <source>Photo on the right</source>
        <translation>Foto de la derecha</translation>
    </message>
    <message>
        <source>Plus and minus zoom both photos, the arrow keys or the mouse move them, 0 shows the whole. Hold Shift to move one alone.</source>
        <translation>Más y menos amplían ambas fotos, las flechas o el ratón las mueven, 0 muestra todo. Con Mayús se mueve una sola.</translation>
    </message>
    <message>
        <source>This program does not measure change. Light, distance and angle make the same spot look different. If a spot has changed, show it to a doctor.</source>
        <translation>Este programa no mide los cambios. La luz, la distancia y el ángulo hacen que la misma mancha parezca distinta. Si una mancha ha cambiado, enséñesela a un médico.</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Fotos completas</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Photos and conversations are locked with a passphrase.</source>
        <translation>Las fotos y conversaciones están cerradas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down, printed or saved: seven groups of four letters and digits.</source>
        <translation>Escriba el código de recuperación que anotó, imprimió o guardó: siete grupos de cuatro letras y cifras.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba primero su frase de contraseña.</translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation>Escriba primero su código de recuperación.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <translation>Abra sus casos</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>A name, or a code of your own. It is kept locked, with the cases.</source>
        <translation>Un nombre o un código suyo. Se guarda cerrado con llave, con los casos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this name as a new person</source>
        <translation>Añadir este nombre como persona nueva</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the chosen person</source>
        <translation>Cambiar la persona elegida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People whose cases are kept</source>
        <translation>Personas de las que se guardan casos</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Quitar la persona elegida</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message numerus="yes">
        <source>{person} · %n case(s)</source>
        <translation>
            <numerusform>{person} · %n caso</numerusform>
            <numerusform>{person} · %n casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody yet: type a name or a code</source>
        <translation>Aún nadie: escriba un nombre o un código</translation>
    </message>
    <message>
        <source>Person: name or code</source>
        <translation>Persona: nombre o código</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>A case needs a photo</source>
        <translation>Un caso necesita una foto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove photo {number} of {count}?</source>
        <translation>¿Quitar la foto {number} de {count}?</translation>
    </message>
    <message>
        <source>The photo was removed</source>
        <translation>La foto se ha quitado</translation>
    </message>
    <message>
        <source>The photo, what was seen in it and what was said about it are erased from this computer. This cannot be undone. The other photos stay.</source>
        <translation>La foto, lo que se vio en ella y lo que se dijo de ella se borran de este ordenador. Esto no se puede deshacer. Las demás fotos se quedan.</translation>
    </message>
    <message>
        <source>There is no other photo. To let go of this one, delete the case.</source>
        <translation>No hay otra foto. Para deshacerse de esta, elimine el caso.</translation>
    </message>
</context>
<context>
    <name>PhotoGuide</name>
    <message>
        <source>1. From farther away</source>
        <translation>1. Desde más lejos</translation>
    </message>
    <message>
        <source>2. From the middle</source>
        <translation>2. Desde media distancia</translation>
    </message>
    <message>
        <source>3. Close, straight from above</source>
        <translation>3. De cerca, desde arriba</translation>
    </message>
    <message>
        <source>4. Close, from the side</source>
        <translation>4. De cerca, de lado</translation>
    </message>
    <message>
        <source>A plain sheet or wall. Take off jewelry, make-up and plasters.</source>
        <translation>Una sábana o pared lisa. Quítese joyas, maquillaje y tiritas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Four photos tell most</source>
        <translation>Cuatro fotos dicen lo principal</translation>
    </message>
    <message>
        <source>Hold the phone a hand&apos;s width away and level with the skin.</source>
        <translation>Sujete el teléfono a un palmo, paralelo a la piel.</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
    <message>
        <source>Keep a landmark in sight, such as the wrist, the elbow or an ear.</source>
        <translation>Deje a la vista un punto de referencia, como la muñeca, el codo o una oreja.</translation>
    </message>
    <message>
        <source>Lay a ruler or a coin beside the spot, without covering it.</source>
        <translation>Ponga una regla o una moneda junto a la mancha, sin taparla.</translation>
    </message>
    <message>
        <source>Plain behind it</source>
        <translation>Fondo liso</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Show the part of the body, so that it is clear where the spot is.</source>
        <translation>Muestre la parte del cuerpo, para que se vea dónde está la mancha.</translation>
    </message>
    <message>
        <source>Soft daylight</source>
        <translation>Luz del día suave</translation>
    </message>
    <message>
        <source>Something for scale</source>
        <translation>Algo como escala</translation>
    </message>
    <message>
        <source>Stand by a window. No flash, no direct sun, no colored lamp.</source>
        <translation>Póngase junto a una ventana. Sin flash, sin sol directo, sin lámpara de color.</translation>
    </message>
    <message>
        <source>Tap on the spot, hold still, wait until it is sharp. Take two.</source>
        <translation>Toque la mancha en la pantalla, no se mueva, espere a que se vea nítida. Haga dos.</translation>
    </message>
    <message>
        <source>Tilt the phone, so that one can see whether the spot is raised.</source>
        <translation>Incline el teléfono, para que se vea si la mancha sobresale.</translation>
    </message>
    <message>
        <source>What makes each one good</source>
        <translation>Qué hace buena cada una</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Choose more photos of this case</source>
        <translation>Elija más fotos de este caso</translation>
    </message>
    <message>
        <source>Copy or choose a photo (JPEG, PNG, WebP or HEIC) and try again.</source>
        <translation>Copie o elija una foto (JPEG, PNG, WebP o HEIC) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Save the photo on this computer first, then drop the file here.</source>
        <translation>Guarde primero la foto en este ordenador y luego suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>There is no photo in this</source>
        <translation>Aquí no hay ninguna foto</translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation>Esto es un enlace, no una foto</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo …</source>
        <translation>Añadir una foto …</translation>
    </message>
    <message>
        <source>Another photo of the same spot: from farther away, closer, or oblique</source>
        <translation>Otra foto de la misma mancha: desde más lejos, más de cerca o inclinada</translation>
    </message>
    <message>
        <source>Crop, turn or mark …</source>
        <translation>Recortar, girar o marcar …</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} de {count}</translation>
    </message>
    <message>
        <source>Photos of this case</source>
        <translation>Fotos de este caso</translation>
    </message>
    <message>
        <source>Remove this photo …</source>
        <translation>Quitar esta foto …</translation>
    </message>
    <message>
        <source>Takes the photo that is shown out of this case (Delete)</source>
        <translation>Saca de este caso la foto que se muestra (Supr)</translation>
    </message>
    <message>
        <source>The photo itself stays as it is</source>
        <translation>La foto misma queda como está</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>Foto, {width} por {height} píxeles</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo.</source>
        <translation>Más y menos amplían y reducen; 0 muestra toda la foto.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>How long has it been there?</source>
        <translation>¿Cuánto tiempo lleva ahí?</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>¿Qué edad tiene la persona?</translation>
    </message>
    <message>
        <source>Where on the body?</source>
        <translation>¿En qué parte del cuerpo?</translation>
    </message>
</context>
<context>
    <name>PutUnderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the name empty where they are nobody&apos;s.</source>
        <translation>Deje el nombre vacío si no son de nadie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QualityHints</name>
    <message>
        <source>How to take a good photo</source>
        <translation>Cómo hacer una buena foto</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Asked as soon as this answer ends. Esc ends it now.</source>
        <translation>Se pregunta en cuanto termine esta respuesta. Esc la termina ya.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>No cambia nada (Esc)</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Describirlo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarla como estaba</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Más signos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sends (Enter)</source>
        <translation>Envía (Intro)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops the answer (Esc)</source>
        <translation>Detiene la respuesta (Esc)</translation>
    </message>
    <message>
        <source>The model understands English best, and answers in English.</source>
        <translation>El modelo entiende mejor el inglés y responde en inglés.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>You change an earlier question</source>
        <translation>Está cambiando una pregunta anterior</translation>
    </message>
    <message numerus="yes">
        <source>{count} of at most %n letter(s)</source>
        <translation>
            <numerusform>{count} de %n letra como máximo</numerusform>
            <numerusform>{count} de %n letras como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask about this photo …</source>
        <translation>Pregunte por esta foto …</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter make a new line.</source>
        <translation>Intro envía, Mayús e Intro hacen una línea nueva.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Answers what is still open with no</source>
        <translation>Responde que no a lo que queda abierto</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>No a todas las demás</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Se dejaron fuera: {names}</translation>
    </message>
    <message>
        <source>Looking at photos: {done} of {total}</source>
        <translation>Mirando fotos: {done} de {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were looked at and kept as cases</source>
        <translation>
            <numerusform>Se miró %n foto y se guardó como caso</numerusform>
            <numerusform>Se miraron %n fotos y se guardaron como casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n foto no se miró.</numerusform>
            <numerusform>%n fotos no se miraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: {done} of %n photo(s) looked at</source>
        <translation>
            <numerusform>En pausa: {done} de %n foto mirada</numerusform>
            <numerusform>En pausa: {done} de %n fotos miradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that were looked at</source>
        <translation>Fotos que ya se miraron</translation>
    </message>
    <message>
        <source>Put all cases of this queue under a person</source>
        <translation>Poner todos los casos de esta cola bajo una persona</translation>
    </message>
    <message>
        <source>Queue of photos</source>
        <translation>Cola de fotos</translation>
    </message>
    <message>
        <source>Show only the cases that need a doctor soon</source>
        <translation>Mostrar solo los casos que necesitan un médico pronto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>De quién son las fotos …</translation>
    </message>
</context>
<context>
    <name>QueuePerson</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>¿De quién son estas fotos?</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>De quién son las fotos …</translation>
    </message>
</context>
<context>
    <name>QueueUrgent</name>
    <message>
        <source>A doctor soon: {count}</source>
        <translation>Médico pronto: {count}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General facts about this condition. Nobody has said that you have it.</source>
        <translation>Datos generales sobre esta enfermedad. Nadie ha dicho que usted la tenga.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Can others catch it</source>
        <translation>¿Se contagia?</translation>
    </message>
    <message>
        <source>Fixed rules from public guidance</source>
        <translation>Reglas fijas de guías públicas</translation>
    </message>
    <message>
        <source>Fixed wording of this program</source>
        <translation>Texto fijo de este programa</translation>
    </message>
    <message>
        <source>Get help fast</source>
        <translation>Busque ayuda rápido</translation>
    </message>
    <message>
        <source>How doctors treat it</source>
        <translation>Cómo la tratan los médicos</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Cómo evoluciona</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Aún no revisado por un médico.</translation>
    </message>
    <message>
        <source>On dark skin</source>
        <translation>En piel oscura</translation>
    </message>
    <message>
        <source>On light skin</source>
        <translation>En piel clara</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>Revisado por {name}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>There is no record of this condition.</source>
        <translation>No hay ficha de esta enfermedad.</translation>
    </message>
    <message>
        <source>There is no record of this sign.</source>
        <translation>No hay ficha de este signo.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Qué la empeora</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ver a un médico</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>Cases that are on this computer stay there. Close the program and open it.</source>
        <translation>Los casos que están en este ordenador se quedan aquí. Cierre el programa y ábralo.</translation>
    </message>
    <message>
        <source>From the next start on, cases are kept on the stick</source>
        <translation>Desde el próximo inicio, los casos se guardan en la memoria USB</translation>
    </message>
    <message>
        <source>Keep new cases on the stick</source>
        <translation>Guardar los casos nuevos en la memoria USB</translation>
    </message>
    <message>
        <source>Whoever has the stick can then not see them, even with your passphrase.</source>
        <translation>Así quien tenga la memoria USB no podrá verlos, ni siquiera con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Your cases are kept on this computer, not on the stick</source>
        <translation>Sus casos se guardan en este ordenador, no en la memoria USB</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Check that it is switched on and connected, or save the report instead.</source>
        <translation>Compruebe que está encendida y conectada, o guarde el informe.</translation>
    </message>
    <message>
        <source>Getting the pages ready to print</source>
        <translation>Preparando las páginas para imprimir</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Haciendo el informe</translation>
    </message>
    <message>
        <source>Open a case, or drop a photo and wait until it was looked at.</source>
        <translation>Abra un caso, o suelte una foto y espere a que se mire.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>No se puede llegar a la impresora</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and medical texts stay in the language that they were written in.</source>
        <translation>Las respuestas y los textos médicos quedan en el idioma en que se escribieron.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>FHIR R4 for other programs, without the photo</source>
        <translation>FHIR R4 para otros programas, sin la foto</translation>
    </message>
    <message>
        <source>For a doctor</source>
        <translation>Para un médico</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>Para el paciente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Other formats …</source>
        <translation>Otros formatos …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Plain text or FHIR JSON</source>
        <translation>Texto sin formato o FHIR JSON</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>With it nobody takes the pages for another person&apos;s. Leave it out when you ask somebody outside for an opinion.</source>
        <translation>Con él nadie toma las páginas por las de otra persona. Quítelo cuando pida la opinión de alguien de fuera.</translation>
    </message>
    <message>
        <source>With the name of the person</source>
        <translation>Con el nombre de la persona</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Judging the statements</source>
        <translation>Valoración de las afirmaciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>Results · %n case(s) judged</source>
        <translation>
            <numerusform>Resultados · %n caso valorado</numerusform>
            <numerusform>Resultados · %n casos valorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV …</translation>
    </message>
    <message>
        <source>Save the figure …</source>
        <translation>Guardar la figura …</translation>
    </message>
    <message>
        <source>The program, from the photo to its last word</source>
        <translation>El programa, desde la foto hasta su última palabra</translation>
    </message>
    <message>
        <source>Times are medians with their 95 % intervals. One reader&apos;s view of a few cases is no proof: look at how wide the intervals are.</source>
        <translation>Los tiempos son medianas con sus intervalos del 95 %. La opinión de un lector sobre unos pocos casos no prueba nada: mire lo anchos que son los intervalos.</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>Su propio diagnóstico</translation>
    </message>
</context>
<context>
    <name>SalvageDesk</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Case by case goes into a new file. This may take some minutes. The damaged file is not changed.</source>
        <translation>Caso por caso pasan a un archivo nuevo. Puede tardar unos minutos. El archivo dañado no se cambia.</translation>
    </message>
    <message>
        <source>In a new file: {cases}, {answers}.</source>
        <translation>En un archivo nuevo: {cases}, {answers}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Saved only in part: {in_part}. Not readable, at most: {cases}, {photos}, {answers}.</source>
        <translation>Guardados solo en parte: {in_part}. No se pueden leer, como máximo: {cases}, {photos}, {answers}.</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>Salvando lo que se puede leer …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The damaged file lies, locked as it was, in {folder}. What you delete from your cases stays in there; remove that folder when you no longer need it.</source>
        <translation>El archivo dañado está, cerrado como estaba, en {folder}. Lo que borre de sus casos sigue allí; quite esa carpeta cuando ya no la necesite.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What can be read is saved</source>
        <translation>Lo que se puede leer está a salvo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clinic with several people</source>
        <translation>Una clínica con varias personas</translation>
    </message>
    <message>
        <source>A patient or a family</source>
        <translation>Un paciente o una familia</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Como lo tenga el ordenador</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Network: none opened.</source>
        <translation>Red: ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>Network: this computer does not tell.</source>
        <translation>Red: este ordenador no lo dice.</translation>
    </message>
    <message>
        <source>The program keeps itself off the internet.</source>
        <translation>El programa no se deja a sí mismo conectarse a internet.</translation>
    </message>
    <message>
        <source>The system keeps this program off the internet.</source>
        <translation>El sistema no deja que este programa se conecte a internet.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network: %n open connection(s).</source>
        <translation>
            <numerusform>Red: %n conexión abierta.</numerusform>
            <numerusform>Red: %n conexiones abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only when you fetch a model does a separate program open one, and that one alone.</source>
        <translation>Solo cuando usted trae un modelo, un programa aparte abre una, y solo esa.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>What is usual here</source>
        <translation>El habitual aquí</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Answers and medical texts stay in English.</source>
        <translation>Las respuestas y los textos médicos quedan en inglés.</translation>
    </message>
    <message>
        <source>Cases and photos are locked there. Settings and models are not secret.</source>
        <translation>Los casos y las fotos están ahí cerrados con llave. Los ajustes y los modelos no son secretos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the window and opens it again; nothing is lost</source>
        <translation>Cierra la ventana y la abre otra vez; no se pierde nada</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>Diagnóstico …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lock the cases when nobody uses the computer</source>
        <translation>Cerrar los casos cuando nadie usa el ordenador</translation>
    </message>
    <message>
        <source>Nothing on the screen moves</source>
        <translation>Nada se mueve en la pantalla</translation>
    </message>
    <message>
        <source>Open the window in this language</source>
        <translation>Abrir la ventana en este idioma</translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation>Papel de los informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Quién lo usa</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Sus casos</translation>
    </message>
</context>
<context>
    <name>ShelfFlow</name>
    <message>
        <source>Asking the hub about “{name}”</source>
        <translation>Consultando al hub sobre «{name}»</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>Comprobando «{name}»</translation>
    </message>
    <message>
        <source>Copying “{name}” to this computer</source>
        <translation>Copiando «{name}» a este ordenador</translation>
    </message>
    <message>
        <source>Copying “{name}” to {folder}</source>
        <translation>Copiando «{name}» a {folder}</translation>
    </message>
    <message>
        <source>Fetching “{name}”</source>
        <translation>Trayendo «{name}»</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>Guardando el token</translation>
    </message>
    <message>
        <source>Making “{name}” of the original files</source>
        <translation>Haciendo «{name}» con los archivos originales</translation>
    </message>
    <message>
        <source>Removing the parts of “{name}”</source>
        <translation>Quitando las partes de «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Quitando «{name}»</translation>
    </message>
    <message>
        <source>The token is in this computer&apos;s keychain.</source>
        <translation>El token está en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged.</source>
        <translation>«{name}» está completo y sin cambios.</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used.</source>
        <translation>«{name}» está listo para usarse.</translation>
    </message>
    <message>
        <source>“{name}” was copied to {folder} and checked.</source>
        <translation>«{name}» se copió a {folder} y se comprobó.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Se quitó «{name}».</translation>
    </message>
</context>
<context>
    <name>SitePicker</name>
    <message>
        <source>Where on the body</source>
        <translation>En qué parte del cuerpo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add the photos of a folder …</source>
        <translation>Añadir las fotos de una carpeta …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) kept on this computer</source>
        <translation>
            <numerusform>%n caso guardado en este ordenador</numerusform>
            <numerusform>%n casos guardados en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>First my own diagnosis, then the program&apos;s text</source>
        <translation>Primero mi propio diagnóstico, después el texto del programa</translation>
    </message>
    <message>
        <source>For clinicians: read the photo and what the program says of it, and say how far you agree with seven statements. The result is shown beside the figures published for SkinGPT-4. Everything stays on this computer.</source>
        <translation>Para médicos: lea la foto y lo que el programa dice de ella, y diga en qué medida está de acuerdo con siete afirmaciones. El resultado se muestra junto a las cifras publicadas de SkinGPT-4. Todo queda en este ordenador.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name or initials (you may skip it)</source>
        <translation>Nombre o iniciales (puede omitirlo)</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>Nombre o iniciales del lector</translation>
    </message>
    <message>
        <source>No case is kept yet. Add the photos of a folder, or drop some photos.</source>
        <translation>Aún no hay ningún caso guardado. Añada las fotos de una carpeta o suelte algunas fotos.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The program&apos;s text at once</source>
        <translation>El texto del programa enseguida</translation>
    </message>
    <message>
        <source>They become cases first; begin when they were looked at</source>
        <translation>Primero se convierten en casos; empiece cuando se hayan mirado</translation>
    </message>
    <message>
        <source>Validation study</source>
        <translation>Estudio de validación</translation>
    </message>
    <message numerus="yes">
        <source>{date} · {done} of %n case(s) judged</source>
        <translation>
            <numerusform>{date} · {done} de %n caso valorado</numerusform>
            <numerusform>{date} · {done} de %n casos valorados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on without keeping</source>
        <translation>Seguir sin guardar</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Aún no se guarda nada</translation>
    </message>
    <message>
        <source>Photos and conversations are kept on this computer in one encrypted file. How is it to open? You can change this at any time.</source>
        <translation>Las fotos y conversaciones se guardan en este ordenador en un archivo cifrado. ¿Cómo debe abrirse? Puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Photos that you ask about now are not kept until you unlock them.</source>
        <translation>Las fotos por las que pregunte ahora no se guardan hasta que abra sus casos.</translation>
    </message>
    <message>
        <source>Protect and keep …</source>
        <translation>Proteger y guardar …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>Código de recuperación …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>You can ask about photos. They are kept once you have chosen how to protect them.</source>
        <translation>Puede preguntar por fotos. Se guardan en cuanto elija cómo protegerlas.</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>Sus casos están cerrados</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Bar: agree or strongly agree here, with its 95 % interval. Diamond: published.</source>
        <translation>Barra: de acuerdo o muy de acuerdo aquí, con su intervalo del 95 %. Rombo: publicado.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>I would use this program.</source>
        <translation>Yo usaría este programa.</translation>
    </message>
    <message>
        <source>It can help doctors to find the diagnosis.</source>
        <translation>Puede ayudar a los médicos a encontrar el diagnóstico.</translation>
    </message>
    <message>
        <source>It can help patients to understand what they have.</source>
        <translation>Puede ayudar a los pacientes a entender lo que tienen.</translation>
    </message>
    <message>
        <source>Its advice is useful.</source>
        <translation>Su consejo es útil.</translation>
    </message>
    <message>
        <source>Its description says what matters about the skin.</source>
        <translation>Su descripción dice lo importante sobre la piel.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Running on this computer alone protects patients&apos; privacy.</source>
        <translation>Funcionar solo en este ordenador protege la privacidad de los pacientes.</translation>
    </message>
    <message>
        <source>Strongly agree</source>
        <translation>Muy de acuerdo</translation>
    </message>
    <message>
        <source>Strongly disagree</source>
        <translation>Muy en desacuerdo</translation>
    </message>
    <message>
        <source>What it names is right, or fits this case.</source>
        <translation>Lo que nombra es correcto o encaja con este caso.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>{statement} {share} agree ({low} to {high}), {agreeing} of {count}; published {published}.</source>
        <translation>{statement} De acuerdo: {share} ({low} a {high}), {agreeing} de {count}; publicado: {published}.</translation>
    </message>
</context>
<context>
    <name>StudyChart</name>
    <message>
        <source>Agreement with the seven statements</source>
        <translation>Acuerdo con las siete afirmaciones</translation>
    </message>
</context>
<context>
    <name>StudyDesk</name>
    <message>
        <source>A folder of photos</source>
        <translation>Una carpeta de fotos</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>Caso {number} de {count}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this study?</source>
        <translation>¿Borrar este estudio?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>No hay ninguna foto en esta carpeta.</translation>
    </message>
    <message>
        <source>What was judged in it is erased. Its cases stay.</source>
        <translation>Se borra lo que se valoró en él. Sus casos se quedan.</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>Validation study</source>
        <translation>Estudio de validación</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>No fault was found: it is sharp and bright enough.</source>
        <translation>No se encontró ningún fallo: es nítida y tiene luz suficiente.</translation>
    </message>
    <message>
        <source>The photo has few details, and this camera gives no more. A phone may do better.</source>
        <translation>La foto tiene pocos detalles y esta cámara no da más. Un teléfono puede hacerlo mejor.</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold still and move back until it is sharp, or take it with a phone.</source>
        <translation>La foto no es nítida. No se mueva y aléjese hasta que se vea nítida, o hágala con un teléfono.</translation>
    </message>
</context>
<context>
    <name>TalkDesk</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>A baby under 3 months with a fever must be seen by a doctor.</source>
        <translation>Un bebé de menos de 3 meses con fiebre debe verlo un médico.</translation>
    </message>
    <message>
        <source>A backup beside the cases themselves would be lost with them, so none was made.</source>
        <translation>Una copia de seguridad junto a los propios casos se perdería con ellos, así que no se hizo.</translation>
    </message>
    <message>
        <source>A band of painful blisters may be shingles, and medicine works best in the first three days.</source>
        <translation>Una franja de ampollas dolorosas puede ser un herpes zóster (culebrilla), y los medicamentos funcionan mejor en los tres primeros días.</translation>
    </message>
    <message>
        <source>A case needs a photo</source>
        <translation>Un caso necesita una foto</translation>
    </message>
    <message>
        <source>A fever for five days with a skin problem can harm the heart, above all in children.</source>
        <translation>Una fiebre de cinco días con un problema de piel puede dañar el corazón, sobre todo en niños.</translation>
    </message>
    <message>
        <source>A file arrived damaged twice</source>
        <translation>Un archivo llegó dañado dos veces</translation>
    </message>
    <message>
        <source>A file of the program is missing or damaged.</source>
        <translation>Falta un archivo del programa o está dañado.</translation>
    </message>
    <message>
        <source>A file with medical texts is damaged ({0}: {1}).</source>
        <translation>Un archivo con textos médicos está dañado ({0}: {1}).</translation>
    </message>
    <message>
        <source>A firm lump</source>
        <translation>Un bulto firme</translation>
    </message>
    <message>
        <source>A firm lump that grows can be a sign of skin cancer.</source>
        <translation>Un bulto firme que crece puede ser señal de cáncer de piel.</translation>
    </message>
    <message>
        <source>A general model for pictures.</source>
        <translation>Un modelo general para imágenes.</translation>
    </message>
    <message>
        <source>A general model that reads pictures and writes.</source>
        <translation>Un modelo general que lee imágenes y escribe.</translation>
    </message>
    <message>
        <source>A growth on a stalk</source>
        <translation>Un bulto con tallo</translation>
    </message>
    <message>
        <source>A growth that sticks out</source>
        <translation>Un bulto que sobresale</translation>
    </message>
    <message>
        <source>A large general model for pictures.</source>
        <translation>Un modelo general grande para imágenes.</translation>
    </message>
    <message>
        <source>A model for medical pictures, for developers to build on.</source>
        <translation>Un modelo para imágenes médicas, para que los desarrolladores construyan sobre él.</translation>
    </message>
    <message>
        <source>A model of this name is already there</source>
        <translation>Ya hay un modelo con este nombre</translation>
    </message>
    <message>
        <source>A model&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation>El nombre de un modelo solo tiene letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A new dark mark on a palm, a sole or under a nail can be a sign of skin cancer, above all on dark skin.</source>
        <translation>Una marca oscura nueva en la palma, la planta o bajo la uña puede ser señal de cáncer de piel, sobre todo en piel oscura.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote them.</source>
        <translation>Los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Falta una parte</translation>
    </message>
    <message>
        <source>A part of it cannot be read ({0}).</source>
        <translation>Una parte suya no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>A part of it cannot be understood ({0}).</source>
        <translation>Una parte suya no se entiende ({0}).</translation>
    </message>
    <message>
        <source>A part of it is missing or cannot be read ({0}).</source>
        <translation>Una parte suya falta o no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>A part of it is not as this program wrote it.</source>
        <translation>Una parte no está como la escribió este programa.</translation>
    </message>
    <message>
        <source>A part of it was changed or cannot be read, so nothing was restored.</source>
        <translation>Una parte se cambió o no se puede leer, así que no se restauró nada.</translation>
    </message>
    <message>
        <source>A part of it was changed or is missing.</source>
        <translation>Una parte se cambió o falta.</translation>
    </message>
    <message>
        <source>A part of the model cannot be read ({0}).</source>
        <translation>Una parte del modelo no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>A part of the model cannot be understood ({0}).</source>
        <translation>Una parte del modelo no se entiende ({0}).</translation>
    </message>
    <message>
        <source>A part of the model is missing ({0}).</source>
        <translation>Falta una parte del modelo ({0}).</translation>
    </message>
    <message>
        <source>A part of the model&apos;s description is missing.</source>
        <translation>Falta una parte de la descripción del modelo.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation>Falta una parte del programa o está dañada.</translation>
    </message>
    <message>
        <source>A part that this program needs for cameras is not on this computer.</source>
        <translation>Falta en este equipo una parte que el programa necesita para las cámaras.</translation>
    </message>
    <message>
        <source>A pearly see-through look</source>
        <translation>Un aspecto perlado, translúcido</translation>
    </message>
    <message>
        <source>A photo may have up to 100 megabytes.</source>
        <translation>Una foto puede tener hasta 100 megabytes.</translation>
    </message>
    <message>
        <source>A pocket of pus</source>
        <translation>Una bolsa de pus</translation>
    </message>
    <message>
        <source>A rash that does not fade under a glass, blue or gray skin, confusion, fits or being hard to wake can mean a deadly infection.</source>
        <translation>Un sarpullido que no desaparece bajo un vaso, piel azul o gris, confusión, convulsiones o dificultad para despertar pueden significar una infección mortal.</translation>
    </message>
    <message>
        <source>A rash with fever, pain, blisters or sores, or one that spreads fast or covers much of the body, needs a doctor.</source>
        <translation>Un sarpullido con fiebre, dolor, ampollas o llagas, o que se extiende rápido o cubre gran parte del cuerpo, necesita un médico.</translation>
    </message>
    <message>
        <source>A recovery code has {0} letters and digits, in groups of {1}.</source>
        <translation>Un código de recuperación tiene {0} letras y cifras, en grupos de {1}.</translation>
    </message>
    <message>
        <source>A rough bumpy surface</source>
        <translation>Una superficie rugosa con bultos</translation>
    </message>
    <message>
        <source>A round closed sac</source>
        <translation>Una bolsa redonda y cerrada</translation>
    </message>
    <message>
        <source>A scaly lump that grows can be a sign of skin cancer.</source>
        <translation>Un bulto con escamas que crece puede ser señal de cáncer de piel.</translation>
    </message>
    <message>
        <source>A scar</source>
        <translation>Una cicatriz</translation>
    </message>
    <message>
        <source>A small general model for pictures.</source>
        <translation>Un modelo general pequeño para imágenes.</translation>
    </message>
    <message>
        <source>A sore that does not heal can be a sign of skin cancer.</source>
        <translation>Una llaga que no cura puede ser señal de cáncer de piel.</translation>
    </message>
    <message>
        <source>A spot that changes, is uneven in shape or has several colors can be a sign of skin cancer, even when it is small.</source>
        <translation>Una mancha que cambia, tiene forma desigual o varios colores puede ser señal de cáncer de piel, aunque sea pequeña.</translation>
    </message>
    <message>
        <source>A spot that looks unlike all your others can be a sign of skin cancer.</source>
        <translation>Una mancha distinta de todas las demás puede ser señal de cáncer de piel.</translation>
    </message>
    <message>
        <source>A stick or another disk is best.</source>
        <translation>Lo mejor es una memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>A study cannot be read</source>
        <translation>No se puede leer un estudio</translation>
    </message>
    <message>
        <source>A sudden red, hot and painful area can be an infection that needs treatment soon.</source>
        <translation>Una zona que de repente está roja, caliente y dolorosa puede ser una infección que necesita tratamiento pronto.</translation>
    </message>
    <message>
        <source>Acne</source>
        <translation>Acné</translation>
    </message>
    <message>
        <source>Actinic keratosis</source>
        <translation>Queratosis actínica</translation>
    </message>
    <message>
        <source>After a transplant each new growth needs a doctor&apos;s look, as skin cancer is more common.</source>
        <translation>Tras un trasplante, un médico debe mirar cada bulto nuevo, porque el cáncer de piel es más frecuente.</translation>
    </message>
    <message>
        <source>Age spots</source>
        <translation>Manchas de la edad</translation>
    </message>
    <message>
        <source>Allergic contact dermatitis</source>
        <translation>Dermatitis alérgica de contacto</translation>
    </message>
    <message>
        <source>Allow the camera for SkinGPT Desktop in the privacy settings of the computer, then try again.</source>
        <translation>Permita la cámara a SkinGPT Desktop en los ajustes de privacidad del equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Alopecia areata (patchy hair loss)</source>
        <translation>Alopecia areata (pérdida de pelo en placas)</translation>
    </message>
    <message>
        <source>An open sore</source>
        <translation>Una llaga abierta</translation>
    </message>
    <message>
        <source>Angioma (red blood vessel spot)</source>
        <translation>Angioma (punto rojo de vasos sanguíneos)</translation>
    </message>
    <message>
        <source>Another kind of language model</source>
        <translation>Otro tipo de modelo de lenguaje</translation>
    </message>
    <message>
        <source>Another program may be using it, or the privacy settings of the computer keep it off.</source>
        <translation>Puede que la use otro programa o que los ajustes de privacidad del equipo la mantengan apagada.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Otra ventana está abierta</translation>
    </message>
    <message>
        <source>Another window of this program is changing how they are locked.</source>
        <translation>Otra ventana de este programa está cambiando cómo se cierran.</translation>
    </message>
    <message>
        <source>Another window of this program is writing just now.</source>
        <translation>Otra ventana de este programa está escribiendo ahora mismo.</translation>
    </message>
    <message>
        <source>Another window or command of this program fetches or copies a model.</source>
        <translation>Otra ventana u orden de este programa está trayendo o copiando un modelo.</translation>
    </message>
    <message>
        <source>Anybody could read {0} without a key, so it is not the file that this program wrote.</source>
        <translation>Cualquiera podría leer {0} sin llave, así que no es el archivo que escribió este programa.</translation>
    </message>
    <message>
        <source>Ask the hub for its files first.</source>
        <translation>Pida primero al hub la lista de archivos.</translation>
    </message>
    <message>
        <source>At least one letter or digit is not as it was written down.</source>
        <translation>Al menos una letra o cifra no es como se anotó.</translation>
    </message>
    <message>
        <source>Athlete&apos;s foot</source>
        <translation>Pie de atleta</translation>
    </message>
    <message>
        <source>Atopic dermatitis</source>
        <translation>Dermatitis atópica</translation>
    </message>
    <message>
        <source>Basal cell carcinoma</source>
        <translation>Carcinoma basocelular</translation>
    </message>
    <message>
        <source>Based on the previous information, please provide a detailed explanation of the cause of this skin disease.</source>
        <translation>Según la información anterior, explique con detalle la causa de esta enfermedad de la piel.</translation>
    </message>
    <message>
        <source>Black areas</source>
        <translation>Zonas negras</translation>
    </message>
    <message>
        <source>Blood spots under the skin</source>
        <translation>Puntos de sangre bajo la piel</translation>
    </message>
    <message>
        <source>Blood vessel growth or mark</source>
        <translation>Bulto o marca de vasos sanguíneos</translation>
    </message>
    <message>
        <source>Blue areas</source>
        <translation>Zonas azules</translation>
    </message>
    <message>
        <source>Blue nevus (blue mole)</source>
        <translation>Nevo azul (lunar azul)</translation>
    </message>
    <message>
        <source>Brown areas</source>
        <translation>Zonas marrones</translation>
    </message>
    <message>
        <source>Bumps with a dimple</source>
        <translation>Bultitos con un hoyuelo</translation>
    </message>
    <message>
        <source>Call your emergency number or go to the nearest hospital.</source>
        <translation>Llame al número de emergencias o vaya al hospital más cercano.</translation>
    </message>
    <message>
        <source>Cellulitis</source>
        <translation>Celulitis</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>Revise las mayúsculas y el idioma del teclado, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Check that it is connected, or copy the photo to this computer first.</source>
        <translation>Compruebe que está conectado, o copie primero la foto a este ordenador.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and not write-protected, then try again.</source>
        <translation>Compruebe que su disco está conectado y no protegido contra escritura, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, is not write-protected and can hold so large a file, or choose another place.</source>
        <translation>Compruebe que el disco está conectado, no está protegido contra escritura y admite un archivo tan grande, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, that it is not write-protected and that no other program is using it, then try again.</source>
        <translation>Compruebe que el disco está conectado, que no está protegido contra escritura y que ningún otro programa lo usa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that the disk is connected and that you may write to it, or choose another folder.</source>
        <translation>Compruebe que la carpeta existe, que el disco está conectado y que puede escribir en ella, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Check that {0} is there and that its disk is connected, then try again.</source>
        <translation>Compruebe que {0} está ahí y que su disco está conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Compruebe la fecha y la hora de este ordenador.</translation>
    </message>
    <message>
        <source>Check the name, as in “owner/model”, and the revision.</source>
        <translation>Compruebe el nombre, como en «propietario/modelo», y la revisión.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one, then try again.</source>
        <translation>Compruebe la red, y el proxy si usa uno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check where it lies.</source>
        <translation>Compruebe dónde está.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory.</source>
        <translation>Comprobar la frase de contraseña necesita {0} MB de memoria libre.</translation>
    </message>
    <message>
        <source>Choose a photo saved as JPEG, PNG, WebP or HEIC.</source>
        <translation>Elija una foto guardada como JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>Elija de nuevo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model first, then remove it.</source>
        <translation>Elija primero otro modelo y luego quítelo.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name for the model.</source>
        <translation>Elija otro nombre para el modelo.</translation>
    </message>
    <message>
        <source>Choose another name, or ask to replace it.</source>
        <translation>Elija otro nombre, o pida que se sustituya.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose at least {0} characters.</source>
        <translation>Elija al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>Choose one photo inside the folder.</source>
        <translation>Elija una foto dentro de la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights of Vicuna or Llama 2.</source>
        <translation>Elija la carpeta que contiene config.json y los pesos de Vicuna o Llama 2.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.json, or config.json and weights as safetensors.</source>
        <translation>Elija la carpeta que contiene model.json, o config.json y pesos como safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model&apos;s files.</source>
        <translation>Elija la carpeta que contiene los archivos del modelo.</translation>
    </message>
    <message>
        <source>Choose the folder with the language model&apos;s weights.</source>
        <translation>Elija la carpeta con los pesos del modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder on it.</source>
        <translation>Elija la memoria USB o una carpeta en ella.</translation>
    </message>
    <message>
        <source>Clogged pores</source>
        <translation>Poros tapados</translation>
    </message>
    <message>
        <source>Close all other windows of this program, then try again.</source>
        <translation>Cierre todas las demás ventanas de este programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model.</source>
        <translation>Cierre otros programas e inténtelo de nuevo, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close programs that show video, or allow the camera, then try again.</source>
        <translation>Cierre los programas que muestran vídeo, o permita la cámara, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close some other programs, then try again.</source>
        <translation>Cierre algunos otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other window of this program first.</source>
        <translation>Cierre primero la otra ventana de este programa.</translation>
    </message>
    <message>
        <source>Close the program, start it again, and try once more.</source>
        <translation>Cierre el programa, ábralo otra vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close this window and use the other one, or start the program again.</source>
        <translation>Cierre esta ventana y use la otra, o inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Common mole</source>
        <translation>Lunar común</translation>
    </message>
    <message>
        <source>Compare them one by one and type it again.</source>
        <translation>Compárelas una por una y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Compound nevus (raised brown mole)</source>
        <translation>Nevo compuesto (lunar marrón elevado)</translation>
    </message>
    <message>
        <source>Congenital nevus (mole from birth)</source>
        <translation>Nevo congénito (lunar de nacimiento)</translation>
    </message>
    <message>
        <source>Connect a camera and try again, or take the photo with a phone and open it here.</source>
        <translation>Conecte una cámara e inténtelo de nuevo, o haga la foto con un teléfono y ábrala aquí.</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera, or take a new photo.</source>
        <translation>Cópiela de nuevo del teléfono o la cámara, o haga otra foto.</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera.</source>
        <translation>Cópiela de nuevo del teléfono o la cámara.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Cópiela a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Copy the whole folder of your cases to another disk, then try again there.</source>
        <translation>Copie toda la carpeta de sus casos a otro disco e inténtelo allí de nuevo.</translation>
    </message>
    <message>
        <source>Copy the whole token from the hub.</source>
        <translation>Copie el token completo del hub.</translation>
    </message>
    <message>
        <source>Copy what you need from here, then close the window and start the program again.</source>
        <translation>Copie de aquí lo que necesite, luego cierre la ventana e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Could you describe the skin disease in this image for me?</source>
        <translation>¿Podría describirme la enfermedad de la piel de esta imagen?</translation>
    </message>
    <message>
        <source>Cracks in the skin</source>
        <translation>Grietas en la piel</translation>
    </message>
    <message>
        <source>Crusts</source>
        <translation>Costras</translation>
    </message>
    <message>
        <source>Cutaneous horn</source>
        <translation>Cuerno cutáneo</translation>
    </message>
    <message>
        <source>Darkly colored areas</source>
        <translation>Zonas de color oscuro</translation>
    </message>
    <message>
        <source>Delete the case instead.</source>
        <translation>Elimine el caso en su lugar.</translation>
    </message>
    <message>
        <source>Dermatofibroma</source>
        <translation>Dermatofibroma</translation>
    </message>
    <message>
        <source>Describes a photo of skin, for information only.</source>
        <translation>Describe una foto de la piel, solo para información.</translation>
    </message>
    <message>
        <source>Do not use the program on it.</source>
        <translation>No use el programa que hay en ella.</translation>
    </message>
    <message>
        <source>Dome-shaped bumps</source>
        <translation>Bultitos en forma de cúpula</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Piel seca</translation>
    </message>
    <message>
        <source>Dyshidrotic eczema (blistering hand or foot rash)</source>
        <translation>Eccema dishidrótico (ampollas en manos o pies)</translation>
    </message>
    <message>
        <source>Dysplastic nevus (unusual mole)</source>
        <translation>Nevo displásico (lunar atípico)</translation>
    </message>
    <message>
        <source>Each part keeps the licence under which you got it.</source>
        <translation>Cada parte conserva la licencia con la que usted la obtuvo.</translation>
    </message>
    <message>
        <source>Early mole</source>
        <translation>Lunar incipiente</translation>
    </message>
    <message>
        <source>Eczema</source>
        <translation>Eccema</translation>
    </message>
    <message>
        <source>Eczema that quickly gets worse and hurts, or blisters or round sores in groups, can be an infection with the cold sore virus.</source>
        <translation>Un eccema que empeora rápido y duele, o ampollas o llagas redondas en grupos, puede ser una infección por el virus del herpes labial.</translation>
    </message>
    <message>
        <source>Enlarged oil glands</source>
        <translation>Glándulas de grasa agrandadas</translation>
    </message>
    <message>
        <source>Epidermoid cyst</source>
        <translation>Quiste epidermoide</translation>
    </message>
    <message>
        <source>Everything kept before is still there.</source>
        <translation>Todo lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Fever with a swollen face or glands after a new medicine, or small spots of pus all over, can mean a serious reaction.</source>
        <translation>Fiebre con la cara o los ganglios hinchados tras un medicamento nuevo, o granitos de pus por todas partes, pueden significar una reacción grave.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>No se encuentra el archivo</translation>
    </message>
    <message>
        <source>File: {0}.</source>
        <translation>Archivo: {0}.</translation>
    </message>
    <message>
        <source>Fine blood vessels</source>
        <translation>Vasos sanguíneos finos</translation>
    </message>
    <message>
        <source>Flat patches</source>
        <translation>Manchas planas grandes</translation>
    </message>
    <message>
        <source>Flat spots</source>
        <translation>Manchas planas</translation>
    </message>
    <message>
        <source>Flat-topped bumps</source>
        <translation>Bultitos de cima plana</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>Libere espacio o elija otro disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Free some space, then go on with the download.</source>
        <translation>Libere espacio y siga con la descarga.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Fungal nail infection</source>
        <translation>Hongos en las uñas</translation>
    </message>
    <message>
        <source>Get emergency help now.</source>
        <translation>Busque ayuda de urgencia ahora.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>Get it with weights as safetensors.</source>
        <translation>Consígalo con pesos como safetensors.</translation>
    </message>
    <message>
        <source>Get the folder again.</source>
        <translation>Consiga la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>Get the model with full weights.</source>
        <translation>Consiga el modelo con los pesos completos.</translation>
    </message>
    <message>
        <source>Get the program again from where it came from.</source>
        <translation>Consiga el programa de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>Get the whole folder again.</source>
        <translation>Consiga de nuevo la carpeta completa.</translation>
    </message>
    <message>
        <source>Get the whole model.</source>
        <translation>Consiga el modelo completo.</translation>
    </message>
    <message>
        <source>Get this model again.</source>
        <translation>Consiga este modelo de nuevo.</translation>
    </message>
    <message>
        <source>Give its file too (--qformer).</source>
        <translation>Indique también su archivo (--qformer).</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder: {0}.</source>
        <translation>Dé el nombre de un archivo, no de una carpeta: {0}.</translation>
    </message>
    <message>
        <source>Go closer or use a larger photo.</source>
        <translation>Acérquese o use una foto más grande.</translation>
    </message>
    <message>
        <source>Go soon if it grows, bleeds, hurts or does not heal.</source>
        <translation>Vaya pronto si crece, sangra, duele o no cura.</translation>
    </message>
    <message>
        <source>Go sooner if it gets worse or you are worried.</source>
        <translation>Vaya antes si empeora o le preocupa.</translation>
    </message>
    <message>
        <source>Go sooner if it grows, bleeds or hurts.</source>
        <translation>Vaya antes si crece, sangra o duele.</translation>
    </message>
    <message>
        <source>Gray areas</source>
        <translation>Zonas grises</translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation>Piel endurecida</translation>
    </message>
    <message>
        <source>Have a doctor look at it within two weeks.</source>
        <translation>Haga que un médico lo vea en menos de dos semanas.</translation>
    </message>
    <message>
        <source>Have a doctor look at it.</source>
        <translation>Que un médico lo vea.</translation>
    </message>
    <message>
        <source>Have a doctor look at this when you can.</source>
        <translation>Haga que un médico vea esto cuando pueda.</translation>
    </message>
    <message>
        <source>Herpes simplex (cold sores and herpes)</source>
        <translation>Herpes simple (herpes labial y otros herpes)</translation>
    </message>
    <message>
        <source>Hidradenitis suppurativa (painful lumps in skin folds)</source>
        <translation>Hidradenitis supurativa (bultos dolorosos en los pliegues)</translation>
    </message>
    <message>
        <source>Hold still and keep the photo sharp.</source>
        <translation>No se mueva y mantenga la foto nítida.</translation>
    </message>
    <message>
        <source>Hot red skin with fever, vomiting, confusion, a fast heartbeat or fast spread can mean that an infection is getting into the blood.</source>
        <translation>Piel roja y caliente con fiebre, vómitos, confusión, latido rápido o extensión rápida puede significar que una infección está pasando a la sangre.</translation>
    </message>
    <message>
        <source>Ichthyosis (fish-scale skin)</source>
        <translation>Ictiosis (piel como escamas de pez)</translation>
    </message>
    <message>
        <source>If it does not get better, or changes, see a doctor.</source>
        <translation>Si no mejora, o cambia, vea a un médico.</translation>
    </message>
    <message>
        <source>If it goes on, install the program again.</source>
        <translation>Si continúa, instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>If the program came as a Flatpak or Snap, it must be allowed to use the camera there.</source>
        <translation>Si el programa se instaló como Flatpak o Snap, allí hay que permitirle usar la cámara.</translation>
    </message>
    <message>
        <source>If this model has sizes of its own, give --config.</source>
        <translation>Si este modelo tiene tamaños propios, indique --config.</translation>
    </message>
    <message>
        <source>If you feel very ill or it spreads fast, get emergency help.</source>
        <translation>Si se siente muy mal o se extiende rápido, busque ayuda de urgencia.</translation>
    </message>
    <message>
        <source>If you have none, keep the file: a newer version may read more of it.</source>
        <translation>Si no tiene ninguna, guarde el archivo: una versión más nueva quizá lea más de él.</translation>
    </message>
    <message>
        <source>If your skin worries you, see a doctor.</source>
        <translation>Si su piel le preocupa, vea a un médico.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>Importe el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again, or get this model again.</source>
        <translation>Instale de nuevo SkinGPT Desktop, o consiga este modelo de nuevo.</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again.</source>
        <translation>Instale de nuevo SkinGPT Desktop.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Install it to open them.</source>
        <translation>Instálela para abrirlos.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Instale de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Inverse psoriasis (psoriasis in skin folds)</source>
        <translation>Psoriasis inversa (psoriasis en los pliegues)</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>Pide que espere.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>No se puede mostrar.</translation>
    </message>
    <message>
        <source>It has more than 50 million pixels.</source>
        <translation>Tiene más de 50 millones de píxeles.</translation>
    </message>
    <message>
        <source>It has no weights as safetensors files, or no settings that this program reads.</source>
        <translation>No tiene pesos como archivos safetensors, o no tiene ajustes que este programa lea.</translation>
    </message>
    <message>
        <source>It holds only an addition to another model.</source>
        <translation>Contiene solo un añadido a otro modelo.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>Está dañado ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>It is formatted as FAT32, which holds files up to 4 GB, and this model has a larger one.</source>
        <translation>Está formateada como FAT32, que admite archivos de hasta 4 GB, y este modelo tiene uno mayor.</translation>
    </message>
    <message>
        <source>It is less than 32 pixels wide or high.</source>
        <translation>Mide menos de 32 píxeles de ancho o de alto.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It is not one of those that you added here.</source>
        <translation>No es uno de los que usted añadió aquí.</translation>
    </message>
    <message>
        <source>It is not what the hub promised, so it was thrown away.</source>
        <translation>No es lo que el hub prometió, así que se descartó.</translation>
    </message>
    <message>
        <source>It is of the kind “{0}”, which is not a model for pictures and text that this version knows.</source>
        <translation>Es del tipo «{0}», que no es un modelo de imágenes y texto que esta versión conozca.</translation>
    </message>
    <message>
        <source>It is whole, but it does not open these cases.</source>
        <translation>Está completo, pero no abre estos casos.</translation>
    </message>
    <message>
        <source>It is write-protected or full.</source>
        <translation>Está protegida contra escritura o llena.</translation>
    </message>
    <message>
        <source>It keeps its weights in files that can hide program code (.bin, .pt).</source>
        <translation>Guarda sus pesos en archivos que pueden esconder código de programa (.bin, .pt).</translation>
    </message>
    <message>
        <source>It kept something while your cases were being saved.</source>
        <translation>Guardó algo mientras se salvaban sus casos.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Puede que se haya movido o borrado.</translation>
    </message>
    <message>
        <source>It names weights outside its folder.</source>
        <translation>Nombra pesos que están fuera de su carpeta.</translation>
    </message>
    <message>
        <source>It needs more memory than one photo is given.</source>
        <translation>Necesita más memoria de la que se da a una foto.</translation>
    </message>
    <message>
        <source>It needs {0}, and {1} are free.</source>
        <translation>Necesita {0}, y hay {1} libres.</translation>
    </message>
    <message>
        <source>It wants to run program code of its own ({0}: auto_map).</source>
        <translation>Quiere ejecutar código de programa propio ({0}: auto_map).</translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation>Se borró, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>It was not made for skin or for medicine.</source>
        <translation>No se hizo para la piel ni para la medicina.</translation>
    </message>
    <message>
        <source>It was not made or tested for skin by the makers of this program.</source>
        <translation>Los autores de este programa no lo hicieron ni lo probaron para la piel.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>It was packed by another program.</source>
        <translation>Lo empaquetó otro programa.</translation>
    </message>
    <message>
        <source>It was pulled out, or it does not answer.</source>
        <translation>Se desconectó, o no responde.</translation>
    </message>
    <message>
        <source>It was unplugged, or its picture could not be read.</source>
        <translation>Se desconectó, o no se pudo leer su imagen.</translation>
    </message>
    <message>
        <source>It would run code of its own on this computer, so it is not fetched.</source>
        <translation>Ejecutaría código propio en este ordenador, así que no se trae.</translation>
    </message>
    <message>
        <source>Its certificate is not one that this computer trusts.</source>
        <translation>Su certificado no es de los que este ordenador acepta.</translation>
    </message>
    <message>
        <source>Its makers say that its answers must be checked and must not guide care by themselves.</source>
        <translation>Sus autores dicen que sus respuestas deben comprobarse y no deben guiar la atención por sí solas.</translation>
    </message>
    <message>
        <source>Keloid scar</source>
        <translation>Queloide</translation>
    </message>
    <message>
        <source>Keratoacanthoma</source>
        <translation>Queratoacantoma</translation>
    </message>
    <message>
        <source>Keratosis pilaris (rough bumpy skin)</source>
        <translation>Queratosis pilar (piel áspera con granitos)</translation>
    </message>
    <message>
        <source>Keratosis-like spot (dermoscopy group)</source>
        <translation>Mancha tipo queratosis (grupo de dermatoscopia)</translation>
    </message>
    <message>
        <source>Large blisters</source>
        <translation>Ampollas grandes</translation>
    </message>
    <message>
        <source>Leg swelling from poor vein flow</source>
        <translation>Hinchazón de la pierna por mala circulación de las venas</translation>
    </message>
    <message>
        <source>Lentigo maligna melanoma</source>
        <translation>Melanoma lentigo maligno</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo.</source>
        <translation>Deje que la piel llene casi toda la foto.</translation>
    </message>
    <message>
        <source>Lichen planus</source>
        <translation>Liquen plano</translation>
    </message>
    <message>
        <source>Look at yours again and type all of it.</source>
        <translation>Mire el suyo otra vez y escríbalo entero.</translation>
    </message>
    <message>
        <source>Look for it and open it again.</source>
        <translation>Búsquela y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Malassezia folliculitis (yeast bumps in hair follicles)</source>
        <translation>Foliculitis por Malassezia (granitos por levaduras en los folículos)</translation>
    </message>
    <message>
        <source>Medical texts are damaged</source>
        <translation>Los textos médicos están dañados</translation>
    </message>
    <message>
        <source>Medical texts are missing</source>
        <translation>Faltan los textos médicos</translation>
    </message>
    <message>
        <source>Melanoma</source>
        <translation>Melanoma</translation>
    </message>
    <message>
        <source>Missing or damaged: {0}.</source>
        <translation>Falta o está dañado: {0}.</translation>
    </message>
    <message>
        <source>Model cannot be asked</source>
        <translation>No se puede preguntar al modelo</translation>
    </message>
    <message>
        <source>Model cannot be opened</source>
        <translation>No se puede abrir el modelo</translation>
    </message>
    <message>
        <source>Model damaged</source>
        <translation>Modelo dañado</translation>
    </message>
    <message>
        <source>Model incomplete</source>
        <translation>Modelo incompleto</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>No se encuentra el modelo</translation>
    </message>
    <message>
        <source>Model not found on the hub</source>
        <translation>El modelo no está en el hub</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>Models are being changed elsewhere</source>
        <translation>Se están cambiando modelos en otro lugar</translation>
    </message>
    <message>
        <source>Mottled skin</source>
        <translation>Piel moteada</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>No case in the file {0} can be read, so it was left as it is.</source>
        <translation>No se puede leer ningún caso del archivo {0}, así que se dejó como está.</translation>
    </message>
    <message>
        <source>No language model there</source>
        <translation>Ahí no hay un modelo de lenguaje</translation>
    </message>
    <message>
        <source>No model in this folder</source>
        <translation>No hay ningún modelo en esta carpeta</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sin pregunta</translation>
    </message>
    <message>
        <source>No recovery code was made for these cases.</source>
        <translation>No se hizo un código de recuperación para estos casos.</translation>
    </message>
    <message>
        <source>No room left on that disk</source>
        <translation>No queda espacio en ese disco</translation>
    </message>
    <message>
        <source>No room left on the disk</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No room left on this computer&apos;s disk</source>
        <translation>No queda espacio en el disco de este ordenador</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>No weights there</source>
        <translation>Ahí no hay pesos</translation>
    </message>
    <message>
        <source>Not a diagnosis, not approved by any regulator, not measured by the makers of this program.</source>
        <translation>No es un diagnóstico, ninguna autoridad lo ha aprobado y los autores de este programa no lo han medido.</translation>
    </message>
    <message>
        <source>Not enough free space</source>
        <translation>No hay espacio libre suficiente</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>No hay memoria suficiente para este modelo</translation>
    </message>
    <message>
        <source>Not put there by the makers of this program: {0}.</source>
        <translation>No lo pusieron ahí los autores de este programa: {0}.</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>No es piel</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Nothing can be read any more</source>
        <translation>Ya no se puede leer nada</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>No se cambió nada más.</translation>
    </message>
    <message>
        <source>Nothing half-made was kept as a model.</source>
        <translation>No se guardó como modelo nada a medias.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was restored, and your cases are as they were.</source>
        <translation>No se restauró nada, y sus casos están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was written to {0}, and your cases are as they were.</source>
        <translation>No se escribió nada en {0}, y sus casos están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was written to {0}.</source>
        <translation>No se escribió nada en {0}.</translation>
    </message>
    <message>
        <source>On a clinic&apos;s network, ask who looks after it.</source>
        <translation>En la red de una clínica, pregunte a quien la cuida.</translation>
    </message>
    <message>
        <source>Oozing fluid</source>
        <translation>Líquido que supura</translation>
    </message>
    <message>
        <source>Open its page on the hub in your browser and accept its terms.</source>
        <translation>Abra su página en el hub con su navegador y acepte sus condiciones.</translation>
    </message>
    <message>
        <source>Open the original photo, not its small preview.</source>
        <translation>Abra la foto original, no su miniatura.</translation>
    </message>
    <message>
        <source>Open them first, then try again.</source>
        <translation>Ábralos primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open them with your recovery code, or bring the old keychain back, then start again.</source>
        <translation>Ábralos con su código de recuperación, o recupere el llavero anterior, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Pain far worse than the skin looks, or dark blotches or blisters near a wound, can mean an infection deep under the skin.</source>
        <translation>Un dolor mucho peor que el aspecto de la piel, o manchas oscuras o ampollas cerca de una herida, pueden significar una infección profunda bajo la piel.</translation>
    </message>
    <message>
        <source>Pale areas</source>
        <translation>Zonas pálidas</translation>
    </message>
    <message>
        <source>Perhaps a newer code was made later.</source>
        <translation>Quizá se hizo después un código más nuevo.</translation>
    </message>
    <message>
        <source>Perhaps the disk is failing.</source>
        <translation>Quizá el disco está fallando.</translation>
    </message>
    <message>
        <source>Photo too poor</source>
        <translation>Foto demasiado mala</translation>
    </message>
    <message>
        <source>Photos cannot be opened just now</source>
        <translation>Ahora mismo no se pueden abrir fotos</translation>
    </message>
    <message>
        <source>Pityriasis rosea</source>
        <translation>Pitiriasis rosada</translation>
    </message>
    <message>
        <source>Please ask in fewer words: at most {0} letters.</source>
        <translation>Pregunte con menos palabras: como máximo {0} letras.</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>Please provide a paragraph listing additional features you observed in the image.</source>
        <translation>Escriba un párrafo con otras características que haya observado en la imagen.</translation>
    </message>
    <message>
        <source>Please take another one.</source>
        <translation>Haga otra, por favor.</translation>
    </message>
    <message>
        <source>Pointed bumps</source>
        <translation>Bultitos puntiagudos</translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation>Psoriasis</translation>
    </message>
    <message>
        <source>Puffy welts</source>
        <translation>Ronchas hinchadas</translation>
    </message>
    <message>
        <source>Purple areas</source>
        <translation>Zonas moradas</translation>
    </message>
    <message>
        <source>Pus-filled bumps</source>
        <translation>Granitos con pus</translation>
    </message>
    <message>
        <source>Put it back from a backup.</source>
        <translation>Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put it in again and start once more.</source>
        <translation>Conéctelo otra vez y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup to get it back.</source>
        <translation>Recupere la carpeta de una copia de seguridad para tenerlo otra vez.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, and find out who changed the file.</source>
        <translation>Recupere la carpeta de una copia de seguridad y averigüe quién cambió el archivo.</translation>
    </message>
    <message>
        <source>Pyogenic granuloma</source>
        <translation>Granuloma piógeno</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>Pregunta demasiado larga</translation>
    </message>
    <message>
        <source>Raised patches</source>
        <translation>Placas elevadas</translation>
    </message>
    <message>
        <source>Rash around the mouth</source>
        <translation>Erupción alrededor de la boca</translation>
    </message>
    <message>
        <source>Rash from steroid cream</source>
        <translation>Erupción por crema con corticoides</translation>
    </message>
    <message>
        <source>Raw skin</source>
        <translation>Piel en carne viva</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Remove it first if you want to replace it.</source>
        <translation>Quítelo primero si quiere sustituirlo.</translation>
    </message>
    <message>
        <source>Rename it in its model.json, then try again.</source>
        <translation>Cámbielo en su model.json e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore a backup, or add the photo again as a new case.</source>
        <translation>Recupere una copia de seguridad, o añada la foto otra vez como caso nuevo.</translation>
    </message>
    <message>
        <source>Rhinophyma</source>
        <translation>Rinofima</translation>
    </message>
    <message>
        <source>Ringworm of the body</source>
        <translation>Tiña del cuerpo</translation>
    </message>
    <message>
        <source>Ringworm of the face</source>
        <translation>Tiña de la cara</translation>
    </message>
    <message>
        <source>Ringworm of the hand</source>
        <translation>Tiña de la mano</translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation>Rosácea</translation>
    </message>
    <message>
        <source>Run “skingpt model list” to see the models that are here.</source>
        <translation>Ejecute «skingpt model list» para ver los modelos que hay aquí.</translation>
    </message>
    <message>
        <source>Salmon-pink areas</source>
        <translation>Zonas de color salmón</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that one.</source>
        <translation>Guarde una copia más pequeña y abra esa.</translation>
    </message>
    <message>
        <source>Save a smaller copy as JPEG and open that one.</source>
        <translation>Guarde una copia más pequeña como JPEG y abra esa.</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or take a new photo.</source>
        <translation>Guárdela otra vez como JPEG, o haga otra foto.</translation>
    </message>
    <message>
        <source>Scaly skin</source>
        <translation>Piel con escamas</translation>
    </message>
    <message>
        <source>Scratch marks</source>
        <translation>Marcas de rascado</translation>
    </message>
    <message>
        <source>Seborrheic dermatitis</source>
        <translation>Dermatitis seborreica</translation>
    </message>
    <message>
        <source>Seborrheic keratosis</source>
        <translation>Queratosis seborreica</translation>
    </message>
    <message>
        <source>See a doctor today.</source>
        <translation>Vea a un médico hoy.</translation>
    </message>
    <message>
        <source>See a doctor within two weeks.</source>
        <translation>Vea a un médico en menos de dos semanas.</translation>
    </message>
    <message>
        <source>Set up how your cases are locked first.</source>
        <translation>Decida primero cómo se cierran sus casos.</translation>
    </message>
    <message>
        <source>Skin tag</source>
        <translation>Acrocordón (verruga blanda)</translation>
    </message>
    <message>
        <source>Skin that bleeds easily</source>
        <translation>Piel que sangra con facilidad</translation>
    </message>
    <message>
        <source>Small blisters</source>
        <translation>Ampollas pequeñas</translation>
    </message>
    <message>
        <source>Small bumps</source>
        <translation>Bultitos</translation>
    </message>
    <message>
        <source>So no backup was made.</source>
        <translation>Por eso no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Somebody removed them, perhaps in another window.</source>
        <translation>Alguien los quitó, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>Speckled mole</source>
        <translation>Lunar moteado</translation>
    </message>
    <message>
        <source>Stasis dermatitis</source>
        <translation>Dermatitis por estasis</translation>
    </message>
    <message>
        <source>Stiff skin</source>
        <translation>Piel rígida</translation>
    </message>
    <message>
        <source>Sun-thickened skin</source>
        <translation>Piel engrosada por el sol</translation>
    </message>
    <message>
        <source>Swap the files.</source>
        <translation>Intercambie los archivos.</translation>
    </message>
    <message>
        <source>Take a close photo of the skin.</source>
        <translation>Haga una foto de cerca de la piel.</translation>
    </message>
    <message>
        <source>Take it out, or get this model again.</source>
        <translation>Quítelo, o consiga este modelo de nuevo.</translation>
    </message>
    <message>
        <source>Take the photo with a phone or another program, and open it here.</source>
        <translation>Haga la foto con un teléfono u otro programa y ábrala aquí.</translation>
    </message>
    <message>
        <source>Target spots, blisters or sores after a new medicine can mean a severe reaction.</source>
        <translation>Manchas en diana, ampollas o llagas tras un medicamento nuevo pueden significar una reacción grave.</translation>
    </message>
    <message>
        <source>Tell the doctor about each medicine.</source>
        <translation>Dígale al médico cada medicamento.</translation>
    </message>
    <message>
        <source>Tell the doctor where you have lived.</source>
        <translation>Dígale al médico dónde ha vivido.</translation>
    </message>
    <message>
        <source>Tell them the name of the medicine.</source>
        <translation>Dígales el nombre del medicamento.</translation>
    </message>
    <message>
        <source>The Q-Former is missing</source>
        <translation>Falta el Q-Former</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>No se puede leer la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>Ahí no se puede escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was not written, and your cases are as they were.</source>
        <translation>La copia de seguridad no se escribió, y sus casos están como estaban.</translation>
    </message>
    <message>
        <source>The camera cannot be switched on</source>
        <translation>No se puede encender la cámara</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>Aquí no se puede usar la cámara</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>La cámara no responde</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>La cámara se paró</translation>
    </message>
    <message>
        <source>The cases are not encrypted</source>
        <translation>Los casos no están cifrados</translation>
    </message>
    <message>
        <source>The chat template of “{0}” does not fit the model.</source>
        <translation>La plantilla de conversación de «{0}» no encaja con el modelo.</translation>
    </message>
    <message>
        <source>The computer does not allow it.</source>
        <translation>El equipo no lo permite.</translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation>La copia no es igual</translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk or card did not give the file.</source>
        <translation>El disco o la tarjeta no entregó el archivo.</translation>
    </message>
    <message>
        <source>The disk or stick may be write-protected, or the folder may belong to someone else: {0}.</source>
        <translation>El disco o la memoria USB puede estar protegido contra escritura, o la carpeta puede ser de otra persona: {0}.</translation>
    </message>
    <message>
        <source>The disk or stick went away</source>
        <translation>El disco o la memoria USB desapareció</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>La descarga se detuvo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file given as --config has no usable value for {0}.</source>
        <translation>El archivo dado como --config no tiene un valor utilizable para {0}.</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation>El archivo no contiene nada.</translation>
    </message>
    <message>
        <source>The file is broken or not complete.</source>
        <translation>El archivo está roto o incompleto.</translation>
    </message>
    <message>
        <source>The file may be broken, or too large for this computer&apos;s memory.</source>
        <translation>El archivo puede estar roto, o ser demasiado grande para la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>The file may be broken.</source>
        <translation>El archivo puede estar roto.</translation>
    </message>
    <message>
        <source>The file of your cases is damaged</source>
        <translation>El archivo de sus casos está dañado</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>El archivo no se escribió.</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be read</source>
        <translation>No se puede leer el archivo con los tamaños</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be used</source>
        <translation>No se puede usar el archivo con los tamaños</translation>
    </message>
    <message>
        <source>The file {0} cannot be read, so your cases cannot be opened.</source>
        <translation>No se puede leer el archivo {0}, así que sus casos no se pueden abrir.</translation>
    </message>
    <message>
        <source>The file {0} is damaged, or its key is not the right one.</source>
        <translation>El archivo {0} está dañado, o su llave no es la correcta.</translation>
    </message>
    <message>
        <source>The file {0} is missing from the folder {1}.</source>
        <translation>Falta el archivo {0} en la carpeta {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read or written just now.</source>
        <translation>Ahora mismo no se puede leer o escribir en la carpeta {0}.</translation>
    </message>
    <message>
        <source>The helper that reads “{0}” stopped early.</source>
        <translation>El ayudante que lee «{0}» se detuvo antes de tiempo.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>No se puede llegar al hub</translation>
    </message>
    <message>
        <source>The hub could not prove who it is</source>
        <translation>El hub no pudo demostrar quién es</translation>
    </message>
    <message>
        <source>The hub gave an answer that cannot be used</source>
        <translation>El hub dio una respuesta que no se puede usar</translation>
    </message>
    <message>
        <source>The hub gave another model</source>
        <translation>El hub dio otro modelo</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>El hub está ocupado</translation>
    </message>
    <message>
        <source>The key to your cases is damaged</source>
        <translation>La llave de sus casos está dañada</translation>
    </message>
    <message>
        <source>The key to your cases is gone</source>
        <translation>La llave de sus casos ya no está</translation>
    </message>
    <message>
        <source>The key to your cases is in this computer&apos;s keychain, which is locked or not running.</source>
        <translation>La llave de sus casos está en el llavero de este ordenador, que está cerrado o no funciona.</translation>
    </message>
    <message>
        <source>The key to your cases is missing</source>
        <translation>Falta la llave de sus casos</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The last change could not be kept.</source>
        <translation>No se pudo guardar el último cambio.</translation>
    </message>
    <message>
        <source>The list of its files ({0}) or the list&apos;s signature is missing.</source>
        <translation>Falta la lista de sus archivos ({0}) o la firma de la lista.</translation>
    </message>
    <message>
        <source>The list of its files does not carry the signature of the makers of this program.</source>
        <translation>La lista de sus archivos no lleva la firma de los autores de este programa.</translation>
    </message>
    <message>
        <source>The list of models is missing</source>
        <translation>Falta la lista de modelos</translation>
    </message>
    <message>
        <source>The model could not be written</source>
        <translation>No se pudo escribir el modelo</translation>
    </message>
    <message>
        <source>The model in “{0}” holds a file that its list does not name ({1}).</source>
        <translation>El modelo de «{0}» contiene un archivo que su lista no nombra ({1}).</translation>
    </message>
    <message>
        <source>The model in “{0}” is of the kind “{1}”, which this version cannot open.</source>
        <translation>El modelo de «{0}» es del tipo «{1}», que esta versión no puede abrir.</translation>
    </message>
    <message>
        <source>The model in “{0}” lacks a part: {1}.</source>
        <translation>Al modelo de «{0}» le falta una parte: {1}.</translation>
    </message>
    <message>
        <source>The model in “{0}” was not loaded.</source>
        <translation>El modelo de «{0}» no se cargó.</translation>
    </message>
    <message>
        <source>The model in “{0}” was not opened.</source>
        <translation>El modelo de «{0}» no se abrió.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>El nombre está vacío</translation>
    </message>
    <message>
        <source>The new file is damaged too</source>
        <translation>El archivo nuevo también está dañado</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Esta copia de seguridad está cerrada</translation>
    </message>
    <message>
        <source>This case or study is gone</source>
        <translation>Este caso o estudio ya no existe</translation>
    </message>
    <message>
        <source>This copy of the cases is damaged</source>
        <translation>Esta copia de los casos está dañada</translation>
    </message>
    <message>
        <source>This copy of the program was built without the key of a release, so it cannot tell whether a stick is as it was made.</source>
        <translation>Esta copia del programa se hizo sin la clave de una versión publicada, así que no puede saber si una memoria USB está como se hizo.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Este archivo no está cifrado</translation>
    </message>
    <message>
        <source>This is no year of birth</source>
        <translation>Esto no es un año de nacimiento</translation>
    </message>
    <message>
        <source>This is not a whole backup</source>
        <translation>Esta no es una copia de seguridad completa</translation>
    </message>
    <message>
        <source>This is the only photo of the case.</source>
        <translation>Es la única foto del caso.</translation>
    </message>
    <message>
        <source>This person is gone</source>
        <translation>Esta persona ya no está</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Este programa no puede usar la cámara</translation>
    </message>
    <message>
        <source>This stick cannot be checked</source>
        <translation>Esta memoria USB no se puede comprobar</translation>
    </message>
    <message>
        <source>This stick cannot be written</source>
        <translation>No se puede escribir en esta memoria USB</translation>
    </message>
    <message>
        <source>This stick is not as it was made</source>
        <translation>Esta memoria USB no está como se hizo</translation>
    </message>
    <message>
        <source>This window still has the file from before, so nothing more is kept in it.</source>
        <translation>Esta ventana aún tiene el archivo de antes, así que no se guarda nada más en él.</translation>
    </message>
    <message>
        <source>Try again, or take the photo with a phone and open it here.</source>
        <translation>Inténtelo de nuevo, o haga la foto con un teléfono y ábrala aquí.</translation>
    </message>
    <message>
        <source>Type a name, or a code that you use for this person.</source>
        <translation>Escriba un nombre, o un código que use para esta persona.</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code to open it.</source>
        <translation>Escriba su frase de contraseña o su código de recuperación para abrirla.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or close other programs that use it.</source>
        <translation>Desconéctela y vuelva a conectarla, o cierre otros programas que la usen.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>Use otra copia.</translation>
    </message>
    <message>
        <source>What can still be read can be saved into a new file.</source>
        <translation>Lo que aún se puede leer se puede salvar en un archivo nuevo.</translation>
    </message>
    <message>
        <source>What is this, and what causes it?</source>
        <translation>¿Qué es esto y qué lo causa?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <translation>¿Qué lo empeora?</translation>
    </message>
    <message>
        <source>What was saved could not be read back, so the disk may be failing.</source>
        <translation>Lo que se salvó no se pudo volver a leer, así que el disco puede estar fallando.</translation>
    </message>
    <message>
        <source>Write it with four digits, such as 1980.</source>
        <translation>Escríbalo con cuatro cifras, como 1980.</translation>
    </message>
    <message>
        <source>Your cases are as they were.</source>
        <translation>Sus casos están como estaban.</translation>
    </message>
    <message>
        <source>Your cases are not touched.</source>
        <translation>Sus casos no se tocan.</translation>
    </message>
    <message>
        <source>Your cases are open in another window</source>
        <translation>Sus casos están abiertos en otra ventana</translation>
    </message>
    <message>
        <source>Your cases go on being kept on this computer.</source>
        <translation>Sus casos se siguen guardando en este ordenador.</translation>
    </message>
    <message>
        <source>Your cases were put back or saved in another window</source>
        <translation>Sus casos se restauraron o se salvaron en otra ventana</translation>
    </message>
    <message>
        <source>{0} was not made by this program, or a part of it is missing.</source>
        <translation>Este programa no hizo {0}, o le falta una parte.</translation>
    </message>
    <message>
        <source>“{0}” does not fit into this computer&apos;s memory.</source>
        <translation>«{0}» no cabe en la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>El modelo está dañado</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>El modelo no está listo</translation>
    </message>
    <message>
        <source>The model may have been removed, or may be open only to people with an access token.</source>
        <translation>Puede que el modelo se haya retirado, o que solo esté abierto a personas con un token de acceso.</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged</source>
        <translation>La descripción del modelo está dañada</translation>
    </message>
    <message>
        <source>The model&apos;s description is incomplete.</source>
        <translation>La descripción del modelo está incompleta.</translation>
    </message>
    <message>
        <source>The model&apos;s weights do not fit its description.</source>
        <translation>Los pesos del modelo no encajan con su descripción.</translation>
    </message>
    <message>
        <source>The models folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de modelos</translation>
    </message>
    <message>
        <source>The part of the model that reads photos does not fit its description.</source>
        <translation>La parte del modelo que lee fotos no encaja con su descripción.</translation>
    </message>
    <message>
        <source>The part of the program that fetches models ended by itself.</source>
        <translation>La parte del programa que trae modelos terminó por sí sola.</translation>
    </message>
    <message>
        <source>The part of the program that opens photos did not start.</source>
        <translation>La parte del programa que abre fotos no arrancó.</translation>
    </message>
    <message>
        <source>The parts do not belong together</source>
        <translation>Las partes no van juntas</translation>
    </message>
    <message>
        <source>The parts of the model do not fit each other.</source>
        <translation>Las partes del modelo no encajan entre sí.</translation>
    </message>
    <message>
        <source>The parts of the model in “{0}” cannot be read or do not fit each other.</source>
        <translation>Las partes del modelo de «{0}» no se pueden leer o no encajan entre sí.</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>La frase de contraseña no es correcta</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La frase de contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>The photo is too poor to judge.</source>
        <translation>La foto es demasiado mala para juzgar.</translation>
    </message>
    <message>
        <source>The photo of this case is damaged</source>
        <translation>La foto de este caso está dañada</translation>
    </message>
    <message>
        <source>The program cannot read its medical texts ({0}).</source>
        <translation>El programa no puede leer sus textos médicos ({0}).</translation>
    </message>
    <message>
        <source>The program is not sure what this is.</source>
        <translation>El programa no sabe con certeza qué es esto.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>El código de recuperación tiene un error</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>No se puede hacer el informe</translation>
    </message>
    <message>
        <source>The report&apos;s words are missing</source>
        <translation>Faltan las palabras del informe</translation>
    </message>
    <message>
        <source>The stick or disk may be failing; use another one.</source>
        <translation>La memoria USB o el disco puede estar fallando; use otro.</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>El título está vacío</translation>
    </message>
    <message>
        <source>The token cannot be kept</source>
        <translation>No se puede guardar el token</translation>
    </message>
    <message>
        <source>The tokenizer cannot be read</source>
        <translation>No se puede leer el tokenizador</translation>
    </message>
    <message>
        <source>The words of the case are still there.</source>
        <translation>Las palabras del caso siguen ahí.</translation>
    </message>
    <message>
        <source>Then make an access token there and give it to this program, which keeps it in this computer&apos;s keychain.</source>
        <translation>Después haga allí un token de acceso y déselo a este programa, que lo guarda en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>No existe el archivo «{0}».</translation>
    </message>
    <message>
        <source>There is no model called “{0}” on this computer.</source>
        <translation>No hay ningún modelo llamado «{0}» en este ordenador.</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>No hay código de recuperación</translation>
    </message>
    <message>
        <source>There is not enough free space for this model.</source>
        <translation>No hay espacio libre suficiente para este modelo.</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ya existe un archivo así</translation>
    </message>
    <message>
        <source>There was no room for the model.</source>
        <translation>No había espacio para el modelo.</translation>
    </message>
    <message>
        <source>There was too little memory left for “{0}” to go on.</source>
        <translation>Quedaba muy poca memoria para que «{0}» siguiera.</translation>
    </message>
    <message>
        <source>These cases come from a newer version</source>
        <translation>Estos casos son de una versión más nueva</translation>
    </message>
    <message>
        <source>These parts need Vicuna or Llama 2 (“llama”).</source>
        <translation>Estas partes necesitan Vicuna o Llama 2 («llama»).</translation>
    </message>
    <message>
        <source>These weights are for testing code only, not for finding out about skin.</source>
        <translation>Estos pesos son solo para probar código, no para saber de la piel.</translation>
    </message>
    <message>
        <source>Thickened skin</source>
        <translation>Piel engrosada</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <translation>Piel fina</translation>
    </message>
    <message>
        <source>Thin winding lines</source>
        <translation>Líneas finas y sinuosas</translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation>Este caso no se puede leer</translation>
    </message>
    <message>
        <source>This case is gone</source>
        <translation>Este caso ya no existe</translation>
    </message>
    <message>
        <source>This code belongs to other cases</source>
        <translation>Este código es de otros casos</translation>
    </message>
    <message>
        <source>This computer ran out of memory</source>
        <translation>Este ordenador se quedó sin memoria</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing, locked or not running, and the token is never written anywhere else.</source>
        <translation>El llavero de este ordenador falta, está cerrado o no funciona, y el token no se escribe nunca en otro lugar.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer holds the key that opens them.</source>
        <translation>El llavero de este ordenador ya no tiene la llave que los abre.</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>No se pudo abrir este archivo</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Este archivo está dañado</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened</source>
        <translation>Este archivo no es una foto que se pueda abrir</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Este archivo es demasiado grande</translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation>Este archivo no se abrió</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>Esta carpeta no es un modelo</translation>
    </message>
    <message>
        <source>This happens when the keychain was reset, or when you are logged in as another user.</source>
        <translation>Esto pasa cuando se restableció el llavero, o cuando ha entrado como otro usuario.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Esto es una carpeta</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>Este es otro archivo</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>This is not a model on the hub</source>
        <translation>Esto no es un modelo del hub</translation>
    </message>
    <message>
        <source>This is not a recovery code</source>
        <translation>Esto no es un código de recuperación</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>Esto no es un token de acceso</translation>
    </message>
    <message>
        <source>This model asks who you are</source>
        <translation>Este modelo pregunta quién es usted</translation>
    </message>
    <message>
        <source>This model brings program code</source>
        <translation>Este modelo trae código de programa</translation>
    </message>
    <message>
        <source>This model cannot be removed</source>
        <translation>Este modelo no se puede quitar</translation>
    </message>
    <message>
        <source>This model cannot be used here</source>
        <translation>Este modelo no se puede usar aquí</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>Este modelo está en uso</translation>
    </message>
    <message>
        <source>This model is not pinned yet</source>
        <translation>Este modelo aún no está fijado</translation>
    </message>
    <message>
        <source>This model&apos;s name cannot be used</source>
        <translation>El nombre de este modelo no se puede usar</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nombre ya se usa</translation>
    </message>
    <message>
        <source>This needs {0} GB, and the disk has {1} GB free.</source>
        <translation>Esto necesita {0} GB, y el disco tiene {1} GB libres.</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Esta foto no se puede leer</translation>
    </message>
    <message>
        <source>This photo does not look like skin.</source>
        <translation>Esta foto no parece piel.</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>Esta foto está dañada</translation>
    </message>
    <message>
        <source>This photo is empty</source>
        <translation>Esta foto está vacía</translation>
    </message>
    <message>
        <source>This photo is not there</source>
        <translation>Esta foto no está ahí</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>Esta foto es demasiado grande</translation>
    </message>
    <message>
        <source>This photo is too small</source>
        <translation>Esta foto es demasiado pequeña</translation>
    </message>
    <message>
        <source>This photo may not be read</source>
        <translation>No se permite leer esta foto</translation>
    </message>
    <message>
        <source>This place cannot be written or read</source>
        <translation>No se puede escribir o leer en este lugar</translation>
    </message>
    <message>
        <source>This program cannot rule out skin cancer.</source>
        <translation>Este programa no puede descartar un cáncer de piel.</translation>
    </message>
    <message>
        <source>This program does not know the model part &quot;{0}&quot;.</source>
        <translation>Este programa no conoce la parte de modelo «{0}».</translation>
    </message>
    <message>
        <source>This program never runs code that comes with a model.</source>
        <translation>Este programa nunca ejecuta código que venga con un modelo.</translation>
    </message>
    <message>
        <source>This stick cannot hold such large files</source>
        <translation>Esta memoria USB no admite archivos tan grandes</translation>
    </message>
    <message>
        <source>Tinea versicolor</source>
        <translation>Pitiriasis versicolor</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>Queda muy poca memoria libre</translation>
    </message>
    <message>
        <source>Trouble breathing or swallowing, or swelling of the eyes, lips or tongue, can become deadly within minutes.</source>
        <translation>La dificultad para respirar o tragar, o la hinchazón de ojos, labios o lengua, puede ser mortal en minutos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again later, or on another network.</source>
        <translation>Inténtelo más tarde, o en otra red.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type a few letters as the title of this case.</source>
        <translation>Escriba unas letras como título de este caso.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Escriba primero una pregunta.</translation>
    </message>
    <message>
        <source>Type your passphrase to open them.</source>
        <translation>Escriba su frase de contraseña para abrirlos.</translation>
    </message>
    <message>
        <source>Type your recovery code to open them.</source>
        <translation>Escriba su código de recuperación para abrirlos.</translation>
    </message>
    <message>
        <source>Unlock it, or log out and in again, then start the program again.</source>
        <translation>Ábralo, o cierre la sesión y entre de nuevo, y luego inicie otra vez el programa.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Abra el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT or NTFS.</source>
        <translation>Use una memoria USB formateada como exFAT o NTFS.</translation>
    </message>
    <message>
        <source>Use daylight.</source>
        <translation>Use la luz del día.</translation>
    </message>
    <message>
        <source>Use more light.</source>
        <translation>Use más luz.</translation>
    </message>
    <message>
        <source>Use softer light.</source>
        <translation>Use una luz más suave.</translation>
    </message>
    <message>
        <source>Venous leg ulcer</source>
        <translation>Úlcera venosa de la pierna</translation>
    </message>
    <message>
        <source>Very dry skin</source>
        <translation>Piel muy seca</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What has arrived so far is kept.</source>
        <translation>Lo que ya llegó queda guardado.</translation>
    </message>
    <message>
        <source>What is found in a photo comes from the built-in model.</source>
        <translation>Lo que se encuentra en una foto viene del modelo incorporado.</translation>
    </message>
    <message>
        <source>What treatment and medication should be recommended for this case?</source>
        <translation>¿Qué tratamiento y medicación se recomendarían para este caso?</translation>
    </message>
    <message>
        <source>What was kept of it is damaged.</source>
        <translation>Lo que se guardó de él está dañado.</translation>
    </message>
    <message>
        <source>What you said about this spot can be a sign of skin cancer.</source>
        <translation>Lo que dijo de esta mancha puede ser señal de cáncer de piel.</translation>
    </message>
    <message>
        <source>What you said can be a sign of a skin disease that does lasting harm when it is treated late.</source>
        <translation>Lo que dijo puede ser señal de una enfermedad de la piel que deja daños duraderos si se trata tarde.</translation>
    </message>
    <message>
        <source>When nearly all of the skin is red or peels off, the body loses water and heat.</source>
        <translation>Cuando casi toda la piel está roja o se pela, el cuerpo pierde agua y calor.</translation>
    </message>
    <message>
        <source>Without it the cases there cannot be opened.</source>
        <translation>Sin él no se pueden abrir los casos de ahí.</translation>
    </message>
    <message>
        <source>Write its name as on the hub: the owner, a slash and the model, “owner/model”.</source>
        <translation>Escriba su nombre como en el hub: el propietario, una barra y el modelo, «propietario/modelo».</translation>
    </message>
    <message>
        <source>Yellow areas</source>
        <translation>Zonas amarillas</translation>
    </message>
    <message>
        <source>You can start with the care steps for this.</source>
        <translation>Puede empezar con los cuidados para esto.</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>No tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Usted detuvo esto.</translation>
    </message>
    <message>
        <source>Your case is not touched.</source>
        <translation>Su caso no se toca.</translation>
    </message>
    <message>
        <source>Your cases are in use</source>
        <translation>Sus casos están en uso</translation>
    </message>
    <message>
        <source>Your cases are kept.</source>
        <translation>Sus casos se conservan.</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>Sus casos están cerrados</translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <translation>Sus casos no se pueden abrir</translation>
    </message>
    <message>
        <source>Your cases cannot be reached</source>
        <translation>No se puede llegar a sus casos</translation>
    </message>
    <message>
        <source>Your cases still lie, locked, in {0}; nothing was changed.</source>
        <translation>Sus casos siguen, cerrados, en {0}; no se cambió nada.</translation>
    </message>
    <message>
        <source>Your cases were set up in another window</source>
        <translation>Sus casos se prepararon en otra ventana</translation>
    </message>
    <message>
        <source>Your other cases are not touched.</source>
        <translation>Sus otros casos no se tocan.</translation>
    </message>
    <message>
        <source>{0} has no tensor “{1}”.</source>
        <translation>{0} no tiene el tensor «{1}».</translation>
    </message>
    <message>
        <source>{0}: “{1}” is {2}, where {3} is needed.</source>
        <translation>{0}: «{1}» es {2}, donde se necesita {3}.</translation>
    </message>
    <message>
        <source>“{0}” came out damaged.</source>
        <translation>«{0}» salió dañado.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as safetensors.</source>
        <translation>«{0}» no se puede leer como safetensors.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation>No se puede escribir «{0}».</translation>
    </message>
    <message>
        <source>“{0}” exists.</source>
        <translation>«{0}» ya existe.</translation>
    </message>
    <message>
        <source>“{0}” has no config.json of a language model.</source>
        <translation>«{0}» no tiene el config.json de un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>“{0}” holds a model of the kind “{1}”.</source>
        <translation>«{0}» contiene un modelo del tipo «{1}».</translation>
    </message>
    <message>
        <source>“{0}” holds no *.safetensors and no pytorch_model*.bin.</source>
        <translation>«{0}» no contiene *.safetensors ni pytorch_model*.bin.</translation>
    </message>
    <message>
        <source>“{0}” in it is not a plain file.</source>
        <translation>«{0}», que está dentro, no es un archivo corriente.</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is damaged.</source>
        <translation>«{0}» en «{1}» está dañado.</translation>
    </message>
    <message>
        <source>“{0}” is broken, or holds something else than a model&apos;s weights.</source>
        <translation>«{0}» está roto, o contiene otra cosa que los pesos de un modelo.</translation>
    </message>
    <message>
        <source>“{0}” is in {1}.</source>
        <translation>«{0}» está en {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not JSON.</source>
        <translation>«{0}» no es JSON.</translation>
    </message>
    <message>
        <source>“{0}” is not what the hub promised.</source>
        <translation>«{0}» no es lo que el hub prometió.</translation>
    </message>
    <message>
        <source>“{0}” is not what the model&apos;s own list says.</source>
        <translation>«{0}» no es lo que dice la lista del propio modelo.</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers for each token, but the part before it gives {2}.</source>
        <translation>«{0}» toma {1} números por cada token, pero la parte anterior da {2}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers, so it needs a Q-Former.</source>
        <translation>«{0}» toma {1} números, así que necesita un Q-Former.</translation>
    </message>
    <message>
        <source>“{0}” was given as {1}, but it is {2}.</source>
        <translation>«{0}» se dio como {1}, pero es {2}.</translation>
    </message>
    <message>
        <source>“{0}” was made for a language model of width {1} ({2}), but the one in “{3}” has {4} ({5}).</source>
        <translation>«{0}» se hizo para un modelo de lenguaje de anchura {1} ({2}), pero el de «{3}» tiene {4} ({5}).</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hub access token</source>
        <translation>Token de acceso al hub</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Some models can be fetched only after you agree to their terms on their page on the Hugging Face Hub. Agree there, make an access token that can only read, and put it here. It is kept in this computer&apos;s keychain.</source>
        <translation>Algunos modelos solo se pueden traer después de aceptar sus condiciones en su página del Hugging Face Hub. Acéptelas allí, haga un token de acceso que solo pueda leer y póngalo aquí. Se guarda en el llavero de este ordenador.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>About photo {number}</source>
        <translation>Sobre la foto {number}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>Preguntar a otro modelo</translation>
    </message>
    <message>
        <source>Asks this again of another model</source>
        <translation>Pregunta esto de nuevo a otro modelo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Changes this question and asks it anew</source>
        <translation>Cambia esta pregunta y la hace de nuevo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies this answer</source>
        <translation>Copia esta respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>Fin de la respuesta</translation>
    </message>
    <message>
        <source>From your answers</source>
        <translation>De sus respuestas</translation>
    </message>
    <message>
        <source>Has this question answered from the start</source>
        <translation>Hace que esta pregunta se responda desde el principio</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Sabido</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>Visto en la foto</translation>
    </message>
    <message>
        <source>Shows both models&apos; answers side by side</source>
        <translation>Muestra las respuestas de ambos modelos lado a lado</translation>
    </message>
    <message>
        <source>Shows where each sentence comes from</source>
        <translation>Muestra de dónde viene cada frase</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Detenida por usted</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>Palabras del propio modelo, sin comprobar</translation>
    </message>
    <message>
        <source>Writing an answer …</source>
        <translation>Escribiendo una respuesta …</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Recuperar lo borrado</translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation>Casos borrados</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n case(s)</source>
        <translation>
            <numerusform>Borrado: %n caso</numerusform>
            <numerusform>Borrados: %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: “{title}”</source>
        <translation>Borrado: «{title}»</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Tiempo que queda para deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: Ctrl+Z</source>
        <translation>Deshacer: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Check for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Page with all versions</source>
        <translation>Página con todas las versiones</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Esta es la versión {0}</translation>
    </message>
    <message>
        <source>This program opens no connection, so it never looks for a new version by itself. A new version keeps your cases and settings.</source>
        <translation>Este programa no abre ninguna conexión, así que nunca busca por sí mismo una versión nueva. Una versión nueva conserva sus casos y ajustes.</translation>
    </message>
    <message>
        <source>To look yourself, go to where you got the program from.</source>
        <translation>Para mirar usted mismo, vaya adonde consiguió el programa.</translation>
    </message>
    <message>
        <source>To look yourself, open this page in your browser:</source>
        <translation>Para mirar usted mismo, abra esta página en su navegador:</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>Newer version of this question</source>
        <translation>Versión más nueva de esta pregunta</translation>
    </message>
    <message>
        <source>Older version of this question</source>
        <translation>Versión más antigua de esta pregunta</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Welcome to SkinGPT Desktop</source>
        <translation>Bienvenido a SkinGPT Desktop</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>A clinic, for the skin of many people</source>
        <translation>Una clínica, para la piel de muchas personas</translation>
    </message>
    <message>
        <source>I do, for my own skin or my family&apos;s</source>
        <translation>Yo, para mi piel o la de mi familia</translation>
    </message>
    <message>
        <source>In a clinic your cases lock sooner when nobody uses the computer. You can change this in the settings.</source>
        <translation>En una clínica sus casos se cierran antes cuando nadie usa el ordenador. Puede cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>¿Quién lo usa?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A doctor soon</source>
        <translation>Un médico pronto</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier parte</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>Empezado el {day}</translation>
    </message>
    <message>
        <source>Care for it at home</source>
        <translation>Puede cuidarlo en casa</translation>
    </message>
    <message>
        <source>Doctor soon</source>
        <translation>Médico pronto</translation>
    </message>
    <message>
        <source>Doctor today</source>
        <translation>Médico hoy</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Busque ayuda de urgencia ahora</translation>
    </message>
    <message>
        <source>Getting ready: checking the model&apos;s parts</source>
        <translation>Preparando: comprobando las partes del modelo</translation>
    </message>
    <message>
        <source>Getting ready: loading the model</source>
        <translation>Preparando: cargando el modelo</translation>
    </message>
    <message>
        <source>Getting ready: warming up</source>
        <translation>Preparando: calentando</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>Etiquetas: {labels}</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>Mirando la foto</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marcado como hecho</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>Not a diagnosis · Not approved by any regulator · Nothing leaves this computer</source>
        <translation>No es un diagnóstico · Ninguna autoridad lo ha aprobado · Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>No es piel</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Abriendo la foto</translation>
    </message>
    <message>
        <source>Parts of the photo are too bright. Switch off the flash and keep out of direct sun.</source>
        <translation>Partes de la foto son demasiado claras. Apague el flash y evite el sol directo.</translation>
    </message>
    <message>
        <source>Photo to take again</source>
        <translation>Foto para repetir</translation>
    </message>
    <message>
        <source>Poor photo</source>
        <translation>Foto mala</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Vea a un médico hoy</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>Vea a un médico cuando pueda</translation>
    </message>
    <message>
        <source>See a doctor within two weeks</source>
        <translation>Vea a un médico en menos de dos semanas</translation>
    </message>
    <message>
        <source>SkinGPT Desktop looks at a photo of skin and says in words what it sees, what that may be, and what to do next.

It is not a diagnosis and does not replace a doctor. It is not approved by any regulator. It can be wrong: it can miss a serious illness and it can name one that is not there. If your skin worries you, see a doctor.

Everything happens on this computer. Photos and conversations are kept in a locked file, and no connection to a network is opened.</source>
        <translation>SkinGPT Desktop mira una foto de la piel y dice con palabras qué ve, qué puede ser y qué hacer después.

No es un diagnóstico y no sustituye a un médico. Ninguna autoridad lo ha aprobado. Puede equivocarse: puede pasar por alto una enfermedad grave y puede nombrar una que no existe. Si su piel le preocupa, vea a un médico.

Todo ocurre en este ordenador. Las fotos y conversaciones se guardan en un archivo cerrado con llave, y no se abre ninguna conexión a una red.</translation>
    </message>
    <message>
        <source>The colours look off. Daylight shows the skin&apos;s own colour best.</source>
        <translation>Los colores no parecen reales. La luz del día muestra mejor el color de la piel.</translation>
    </message>
    <message>
        <source>The photo has few details. Use the camera&apos;s own photo, not a small copy of it.</source>
        <translation>La foto tiene pocos detalles. Use la foto original de la cámara, no una copia pequeña.</translation>
    </message>
    <message>
        <source>The photo is dark. Go to a window or switch on a lamp, and take it again.</source>
        <translation>La foto está oscura. Vaya a una ventana o encienda una lámpara y hágala de nuevo.</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold the phone still, a hand&apos;s width away, and tap on the spot before you take it.</source>
        <translation>La foto no está nítida. Sujete el teléfono sin moverlo, a un palmo de distancia, y toque la mancha en la pantalla antes de hacerla.</translation>
    </message>
    <message>
        <source>The skin fills only a small part. Go closer, or crop the photo around the skin.</source>
        <translation>La piel ocupa solo una parte pequeña. Acérquese, o recorte la foto alrededor de la piel.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>cambiado el {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>labels: {labels}</source>
        <translation>etiquetas: {labels}</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>menos probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>{condition}?</source>
        <translation>¿{condition}?</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Checking every page of the copy …</source>
        <translation>Comprobando cada página de la copia …</translation>
    </message>
    <message>
        <source>Copying the cases …</source>
        <translation>Copiando los casos …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>Year of birth, if you like</source>
        <translation>Año de nacimiento, si quiere</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
</TS>
