import type { ClaimWords } from '../claim-words.ts';

export const ES: ClaimWords = {
  language: 'es',
  endings: `s es o a os as e é ó í ió aba ía ado ada ados adas ido ida idos idas ar er ir ando iendo ción ciones ación aciones sión siones miento mientos amiento imiento ante ente aron ieron amos imos mos encia ancia al ales ico ica icos icas ivo iva isis izar icé izó aste asteis iste aban ían yendo ares ición iciones cción aje ajes anza en an iente to ta tos tas dor_ ura uras mente dad je jo jeron cido cida ciendo jera zco ce cen duje dujo ducción ducir ducido ducida sto sta ste ndo ndí ndió nder nción encion endida endidas endido endidos iza izado izada ización qué car cé zar gué gar cación caciones que quen cador_ gación go gue arme arse adura aduras idura iduras`,
  neutral: `un_solo una_sola un_único personas otros el la los las lo una unos_de de del y e o u en con por para sobre entre como que cual cuyo durante mediante ante según su sus mi mis nuestro nuestra nuestros me se nos yo nosotros él ella ellos fue era eran fui soy es son ha he han había haber sido ser estar estaba este esta estos estas ese eso le les responsabilidades cargo funciones función tareas tarea total en_total también además realización realicé realizado llevé_a_cabo dentro dentro_de allí por_mí por_mi mí unos_ unas_ uno esa esto cada fueron hemos habido siendo estaban está estuvo estado hice hizo hecho hacer realizó realizada realizadas realizados llevado_a_cabo llevar_a_cabo logré logró logrado consiguió pude a_través_de gracias gracias_a con_la_ayuda_de ayuda_de usando utilizando uso_de uso utilización empleando basado basada así así_como tanto donde cuando hasta_ tras bajo cargo_de hay registrado_ temporada_ quien relacionados relacionadas respecto implicó presté prestó prestar prestado prestación brindé brindar brindando proporcioné realizando ejecución ejecuté ejecutado realizo éramos estuve estuvieron estuvimos estábamos somos tuve tuvo tuvieron tenía tenían teníamos habían habiendo habría_sido ellas nuestras aquel aquella aquellos aquellas aquello esos esas mía míos mías suyo suya suyos suyas cuya cuyos cuyas cuales lo_que el_cual la_cual los_cuales las_cuales cuál hacia número_de cantidad_de trabajo trabajé trabajó trabajaba trabajar trabajando pasé pasó pasar pasaron pasaba pasando paso relativo relativa relativos relativas correspondiente correspondientes a_lo_largo_de efectué efectuado efectuar efectuando desempeñé desempeño llevando_a_cabo llevada_a_cabo llevados_a_cabo llevadas_a_cabo consistente_en consistió_en incluyendo incluido incluida además_de junto_a vía merced_a por_medio_de a_base_de de_forma de_manera llevaba llevar llevado impartí impartía impartir impartido impartiendo di daba dar dando pero aunque sino hicieron se_hicieron se_produjo produjo se_produjeron tuvo_lugar tuvieron_lugar mantuve_al_día`,
  by: 'en_un un',
  to: 'hasta_el hasta_un al a',
  from: 'desde',
  per: 'por',
  as: /^como$/u,
  qualifies: -1,
  numbers: `cero dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento cientos mil millón millones millardo por_ciento puntos_porcentuales punto_porcentual puntos euros euro eur dólares dólar k m m€ veces doble`,
  groups: `
    filler: con_éxito exitosamente diversos varios
    charge: responsable_de responsable encargado_de encargada_de encargado encargada a_cargo_de a_cargo responsabilidad
    not: no nunca jamás ningún ninguna ninguno nada nadie sin tampoco ni ni_un_solo ni_un ni_una sin_ninguna sin_ningún
    intended: pretendía pretendí pretendo pretende objetivo tenía_como_objetivo debía debo debe tenía_que tenía_previsto previsto prevista planeé planeaba planeado planifiqué quería quise deseaba esperaba esperado iba_a podría meta pensaba
    intended: intenté intentaba intentar intento traté_de trataba_de procuré procuraba busqué
    same: propuse propuso propuesto propuesta sugerí sugirió sugerencia recomendé recomendación proponer
    rank1: observé observó observar observación presencié seguí_como_observador asistí_a asistí_al
    rank2: asistí asistió asistir asistencia ayudé ayudó ayudar ayuda apoyé apoyó apoyar apoyo auxilié
    rank3: participé participó participar participación contribuí contribuyó contribuir contribución colaboré colaboró colaborar colaboración tomé_parte tomé_parte_en formé_parte cooperé involucré
    rank4: coordiné coordinó coordinar coordinación organicé organizó organizar organización
    rank5: gestioné gestionó gestionar gestión administré administró administrar administración supervisé supervisó supervisar supervisión manejé tramité tramitó tramitar
    rank6: dirigí dirigió dirigir dirección lideré lideró liderar liderazgo encabecé encabezó conduje capitaneé presidí
    rank7: fundé fundó fundar fundación
    part: en_parte parcialmente parte parte_de
    part: nociones básicas nociones_básicas básico básica bases elemental rudimentos
    part: borrador piloto prototipo
    part: coautor coautora junto_con junto juntos conjuntamente con_otros con_compañeros en_colaboración_con
    part: adjunto adjunta subdirector subdirectora
    part: becario becaria prácticas
    part: junior
    part: auxiliar asistente
    others: equipo equipos
    others: jefe jefa superior mi_jefe mi_superior
    others: compañeros compañero colegas colega compañeras
    least: más_de al_menos por_lo_menos por_encima_de como_mínimo mínimo superior_a no_menos_de
    most: hasta menos_de como_máximo máximo a_lo_sumo no_más_de
    about: casi cerca_de unos unas aproximadamente alrededor_de en_torno_a cerca aprox
    same: exactamente
    up: aumenté aumentó aumentar aumento aumentado aumentaron incrementé incrementó incrementar incremento incrementaron elevé elevó elevar subí subió subida subir creció crecer crecimiento crecí amplié amplió alza
    down: reduje redujo reducir reducción reducido disminuí disminuyó disminuir disminución bajé bajó bajar bajada cayó caída caer descendió descenso descender recorté recortó acorté rebajé
    same: dupliqué duplicó duplicar duplicado
    same: mejoré mejoró mejorar mejora optimicé optimizó optimizar optimización
    per: al_día diario diarios diaria diarias por_día cada_día diariamente
    per: a_la_semana semanal semanales por_semana cada_semana semanalmente
    per: al_mes mensual mensuales por_mes cada_mes mensualmente
    per: al_trimestre trimestral trimestrales por_trimestre cada_trimestre
    per: al_año anual anuales por_año cada_año anualmente
    per: por_hora
    same: desarrollé desarrolló desarrollar desarrollo creé creó crear creación construí construyó construir construcción levanté levantar elaboré elaboró elaborar elaboración diseñé diseñó diseñar diseño monté montar instalé instalar instalación implanté implantó implantar implantación implementé implementación introduje introdujo introducir introducción establecí establecer lancé lanzar lanzamiento produje
    same: redacté redactó redactar redacción escribí escribió escribir
    same: rediseñé renové renovar renovación reformé reestructuré revisé_a_fondo actualicé modernicé rehíce
    same: formé formó formar formación capacité capacitó capacitar capacitación enseñé enseñar instruí entrené entrenar
    same: revisé revisó revisar revisión comprobé comprobó comprobar verifiqué verificar inspeccioné inspeccionar inspección examiné controlé
    same: analicé analizó analizar análisis estudié evalué
    same: entregué entregó entregar entrega entregas
    same: mantuve mantuvo mantener mantenimiento cuidé cuidado
    same: procesé procesar
    same: cerré cerró cerrar cierre firmé firmó firmar terminé terminó concluí
    same: gané ganar ganó conseguí captar capté
    same: negocié negoció negociar negociación traté
    same: traduje tradujo traducir traducción
    same: aprendí aprender adquirí
    same: llegué alcancé alcanzar
    same: completé completar
    same: halló encontró hallar encontrar
    same: incumplí incumplir falté
    same: plan planes planificación
    same: clientes cliente
    same: empleados empleado trabajadores trabajador
    same: tiendas tienda comercios
    same: alumnos alumno estudiantes estudiante
    same: solicitudes solicitud peticiones petición
    same: cartas carta correspondencia
    same: aplicación app aplicaciones
    same: aprendices aprendiz
    same: vendí vender venta ventas
    same: ahorré ahorrar ahorro
    same: contraté contratar contratación
    same: resolví resolver solucioné corregí
    same: perdí perder
    same: lancé puse_en_marcha inicié
    same: preparé elaboré
    same: instalé monté coloqué
    same: terminé completé finalicé
    same: mantuve conservé
    same: renové modernicé
    same: entregué suministré distribuí
    same: errores error fallos
    same: quejas reclamaciones
    same: proveedores suministradores
    same: profesores docentes
    same: empresa compañía
    same: manual guía
    same: informes reportes
    same: pisos apartamentos
    same: directivos ejecutivos
    intended: tenía_la_intención tenía_la_intención_de me_propuse aspiraba
    rank1: fui_testigo estuve_presente
    rank2: eché_una_mano respaldé
    rank3: intervine intervine_en
    part: en_coautoría redacté_en_coautoría
    same: redacté escribí
    not: ni_una_sola
    same: beneficios ganancias
    down: hice_bajar
    same: convencí capté
    same: gestioné llevé
    not: cero
    at_times: a_veces ocasionalmente en_ocasiones de_vez_en_cuando algunas_veces puntualmente esporádicamente ocasional a_menudo_no
    at_times: a_menudo frecuentemente con_frecuencia regularmente habitualmente normalmente generalmente principalmente mayormente
    about: promedio_de una_media_de
    most: máx un_máximo_de
    least: mín un_mínimo_de
    per: por_año al_año anual anuales anualmente cada_año todos_los_años
    per: por_mes al_mes mensual mensuales mensualmente cada_mes todos_los_meses
    per: por_semana a_la_semana semanal semanales semanalmente cada_semana
    per: por_día al_día diario diaria diarios diarias diariamente cada_día todos_los_días
    per: por_trimestre al_trimestre trimestral trimestrales cada_trimestre trimestralmente
    per: por_hora a_la_hora
    per: por_temporada cada_temporada
    per: por_turno cada_turno
    intended: objetivos el_objetivo_era prev* se_esperaba esperada esperados se_preveía preveía pretend* debían planead* planificad*_ querían intención propósito
    same: desarroll* cre* constru* implement* implant* elabor* realiz* program* establec* montaj* puesta_en_marcha poner_en_marcha puse_en_marcha introduj* introduc*
    same: diseñ* dise* concib* conceb* ide* planific*
    same: redact* escrib* escrit* elabor* prepar*
    same: form* capacit* enseñ* instru* entren* imparti* tutor* adiestr*
    same: revis* comprob* verific* control* inspec* auditor* audit* examin* valid*
    same: analiz* análisis evalu* estudi*
    same: entreg* suministr* proporcion* provee* provis*
    same: manten* mantuv* conserv*
    same: gestion* tramit* proces*
    same: cerr* cierr* firm* concl*
    same: gan* consegu* consig* obtuv* obten* logr* capt*
    same: alcanz* logr* cumpl*
    same: actualiz* renov* moderniz* reform*
    same: atend* atención atiend* servi* sirv*
    same: vend* vent* comercializ*
    same: resolv* resuel* resolución solucion* correg* corrig* corrección repar* arregl*
    same: migr* trasla* transfer* cambi*
    same: contrat* reclut* selección_de
    same: negoci*
    same: traduj* traduc*
    same: aprend*
    same: termin* complet* finaliz* acab*
    same: instal* mont* configur*
    same: prob* prueb*
    same: document* registr*
    same: present* expus* exposición
    same: prepar* elabor* confeccion*
    same: inici* lanz* empez* comenz* arranqu* introdu*
    same: sustitu* reemplaz*
    same: fusion* integr* unific* consolid*
    same: respond* respuest* contest*
    same: supervis* monitor* segu* vigil* control*
    same: public* edit*
    same: automatiz*
    same: asesor* aconsej*
    same: ahorr*
    same: transport*
    same: garantiz* asegur*
    same: fabric* produj* produc*
    same: simplific* agiliz*
    same: mejor* optimiz*
    same: cuid* atend* asist*_
    same: organiz*
    same: limpi*
    same: cocin* prepar*
    same: registr* ocurri* produj* hubo
    down: reduj* reduc* redui* disminu* baj* descen* recort* abarat* acort* aminor*
    up: aument* increment* elev* subi* sube* crec* ampl* alarg* prolong* eleva*
    rank2: ayud* apoy* asist* auxili* colaboré_en_tareas
    rank3: colabor* particip* contribu* cooper*
    rank4: coordin* organiz*
    rank5: gestion* administr* supervis*
    rank6: dirig* direc_ lider* encabez* dirij*
    same: client* comprador*
    same: emplead* trabajador* personal plantilla
    same: alumn* estudiant*
    same: tiend* comerci* local* sucursal*
    same: proveedor*
    same: desarrollador* programador*
    same: aplicac* app apps
    same: sitio_web página_web web sitio
    same: ingresos facturación ventas
    same: error* fall* defect* incidenc*
    same: reclamac* quej*
    same: plazo*
    same: contrato* acuerdo*
    same: solicitud* petic*
    same: manual* guía*
    same: cost* gast*
    same: empres* compañía compañías
    same: accident*
    same: factur*
    same: llamad*
    same: camarer* meser*
    same: espera esperas
    same: urgencias urgencia
    part: coautor coautora coautoría en_coautoría redacté_en_coautoría fui_coautor fui_coautora conjuntamente conjunta conjunto en_colaboración_con junto_con
    same: reescri* reescrit* reescritura reescrib* reformul*
    same: planif* planeé planeó planea*
    same: reun* reunión reuniones
    same: ruta rutas recorrid*
    charge: se_me_encargó encargó encargaron encomend* asignad*
    intended: búsqueda buscar buscado buscaba
    same: antes antes_de
    same: equipar equipé equipó equipado equipada equipados equipadas equipamiento
    filler: me_encargaba_de me_encargué_de me_encargo_de me_ocupaba_de me_ocupé_de me_ocupo_de me_encargaba_del me_encargué_del me_ocupaba_del encargarme_de ocuparme_de
    charge: corría_a_mi_cargo a_mi_cargo
    intended: proyectaba proyecté proyectado contemplaba tenía_pensado tenía_intención_de se_pretendía previstas previstos con_vistas_a de_cara_a
    about: más_o_menos rondando en_torno a_unos a_unas
    least: a_partir_de como_poco superando
    most: como_mucho sin_superar sin_pasar_de
    at_times: a_ratos alguna_vez
    down: mengu* rebaj* encog* acorta*
    up: ascend* creci* multiplic*
    not: ausencia_de ausencia en_ningún_momento sin_ningun_tipo_de exento_de libre_de
    rank2: eché_una_mano_en ayudante colaboré_como_ayudante dando_apoyo presté_apoyo
    rank3: tomando_parte formar_parte formé_parte_de
    per: por_cada_año cada_doce_meses
    per: quincenal quincenales cada_quince_días cada_dos_semanas
    same: mitad a_la_mitad
    same: antes previamente
    same: solo únicamente sólo exclusivamente
    same: todavía aún
    same: publicar publicado publicada publicados
    intended: intenciones deseo`,
};
