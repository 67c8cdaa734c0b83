import type { Locale } from './locale.ts';

export const SPANISH: Locale = {
  language: 'es',
  given: 'Lucía|Álvaro|María José|Íñigo|Rocío|Javier|Nuria|Andrés|Pilar|Santiago|Ximena|Martín',
  family:
    'Quintanilla Ferrer|Ordóñez|de la Vega|Ibarra Solís|Peñalver|Cifuentes Mora|Echeverría|Núñez Aldana|Rivas|Santamaría',
  places:
    'Madrid|08025 Barcelona|Valencia, España|Sevilla|Zaragoza|Bilbao|Ciudad de México, México|Bogotá, Colombia|Buenos Aires, Argentina|Málaga',
  streets: 'C/ Alcántara 15, 3.º B|Avda. de la Constitución 42|Calle Mayor 8|Plaza del Olmo 2',
  phones: '+34 6## ### ###|6## ## ## ##|+52 55 %### ####|+57 3## ### ####|91% ### ###',
  companies:
    'Grupo Almenara|Panadería La Espiga|Clínica San Telmo|Tecnoval S.L.|Banco del Turia|Construcciones Herrero S.A.|Ayuntamiento de Valdeoro|Logística Cantábrica|Editorial Tres Ríos|Nubia Digital|Colegio Santa Inés|Farmacia Olmedo|Hoteles Mirador|Energía Solarium',
  schools:
    'Universidad de Valdeoro|Universidad Politécnica del Turia|IES Juan de Mena|Escuela Superior de Comercio de Aragón|Instituto Tecnológico de Cantabria|Facultad de Letras de Almenara',
  degrees:
    'Grado en *|Licenciatura en *|Máster en *|Técnico Superior en *|Ingeniería en *|Bachillerato|Doctorado en *|Diplomado en *',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  shortMonths: 'ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|oct.|nov.|dic.',
  present: 'actualidad|la actualidad|presente|actualmente',
  until: 'a|hasta',
  headings: {
    summary: 'Perfil|Perfil profesional|Sobre mí|Resumen|Extracto',
    experience: 'Experiencia laboral|Experiencia profesional|Experiencia|Trayectoria profesional',
    education: 'Formación|Formación académica|Educación|Estudios',
    skills: 'Habilidades|Competencias|Conocimientos técnicos|Aptitudes|Conocimientos informáticos',
    languages: 'Idiomas',
    certifications: 'Certificaciones|Cursos y certificaciones|Formación complementaria',
    interests: 'Intereses|Aficiones|Voluntariado',
    contact: 'Contacto|Datos personales|Datos de contacto',
  },
  labels: { email: 'Correo', phone: 'Teléfono', location: 'Dirección' },
  spoken: 'Español: nativo|Inglés: C1|Francés: intermedio|Catalán: bilingüe|Alemán: básico|Portugués: avanzado',
  certifications:
    'Carnet de manipulador de alimentos|Cisco CCNA|Prevención de riesgos laborales, 60 horas|Certificado AWS Cloud Practitioner|Primeros auxilios, Cruz Roja|Scrum Manager',
  interests: 'Senderismo y cine clásico|Voluntaria en un comedor social|Ajedrez, guitarra y cocina|Natación y lectura',
  professions: [
    {
      titles:
        'Desarrolladora web|Ingeniero de software|Jefe de proyecto|Analista programador|Técnico de sistemas|Desarrollador backend',
      subjects: 'Ingeniería Informática|Desarrollo de Aplicaciones Web|Telecomunicaciones',
      highlights:
        'Desarrollo de una plataforma de pedidos que atiende a {n} tiendas|Coordinación de un equipo de {n} personas con metodologías ágiles|Reducción de los tiempos de carga en un {p} tras rediseñar la base de datos|Migración de los servidores a la nube sin paradas del servicio|Formación de los nuevos compañeros y revisión de código',
      skills: 'Lenguajes: Java, Python, PHP, SQL|Herramientas: Docker, Git, Jenkins|Metodologías: Scrum, Kanban',
      summary: 'Ingeniera de software con {n} años de experiencia en comercio electrónico y banca.',
    },
    {
      titles: 'Enfermera|Auxiliar de enfermería|Fisioterapeuta|Farmacéutico|Supervisora de planta',
      subjects: 'Enfermería|Fisioterapia|Farmacia',
      highlights:
        'Atención a {n} pacientes por turno en la unidad de medicina interna|Supervisión del material y de los turnos de {n} auxiliares|Disminución de las infecciones en un {p} con un nuevo protocolo de higiene|Educación sanitaria a familias y pacientes crónicos|Colaboración en dos estudios clínicos del hospital',
      skills: 'Curas, Vacunación, Trabajo en equipo, Gestión de turnos, Historia clínica electrónica, Empatía',
      summary: 'Enfermera con {n} años en urgencias y medicina interna, vocación docente y trato cercano.',
    },
    {
      titles:
        'Responsable de marketing|Gerente de tienda|Comercial|Administrativa contable|Directora financiera|Asesor fiscal|Recepcionista',
      subjects: 'Administración y Dirección de Empresas|Marketing|Turismo',
      highlights:
        'Aumento de las ventas en un {p} durante el primer año|Gestión de un presupuesto de {n}.000 euros y relación con proveedores|Organización de {n} eventos para clientes y prensa|Elaboración de informes mensuales para la dirección|Atención telefónica y presencial en tres idiomas',
      skills: 'Excel avanzado, SAP, Negociación, Redes sociales, Facturación, Atención al cliente',
      summary: 'Profesional de ventas y administración con {n} años de experiencia y orientación al cliente.',
    },
    {
      titles:
        'Profesor de secundaria|Maestra de primaria|Arquitecta técnica|Jefe de obra|Encargado de almacén|Cocinero',
      subjects: 'Magisterio|Arquitectura Técnica|Historia',
      highlights:
        'Docencia a grupos de {n} alumnos y tutoría de tercer curso|Dirección de obra de {n} viviendas, desde el replanteo hasta la entrega|Reducción de mermas en un {p} gracias a un nuevo control de existencias|Coordinación con subcontratas y dirección facultativa|Diseño de materiales didácticos y salidas culturales',
      skills: 'AutoCAD, Presto, Didáctica, Control de existencias, Prevención, Liderazgo',
      summary: 'Más de {n} años de experiencia dirigiendo personas y cuidando los detalles.',
    },
  ],
};
