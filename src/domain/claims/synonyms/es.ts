/** Words that say the same of work, a set per line; "repar*" is every word that begins so. */
export const ES_SYNONYMS = `
repar* arregl*
limpi* ase*
recog* recolect* recogida
clasific* orden*
almacen* guard*
embal* empaquet* envas*
carg* estib*
mont* ensambl* instal*
desmont* desarm*
constru* edific* erig*
renov* rehabilit* reform* remodel*
cos* cosid* costura
transport* traslad* llev* acarre*
repart* distribu* entreg*
conduj* conduc* conducción manej* pilot*
acompañ* escolt*
recib* recep* acog*
cuid* atend* atención atiend*
enseñ* clases impart* docencia
explic* aclar*
asesor* aconsej* orient*
respond* respuest* contest*
registr* anot* apunt*
public* edit*
investig* indag*
med* mid* medic*
calcul* comput*
compr* adquir* adquis*
alquil* arrend* arriend*
pag* abon*
contrat* reclut* emple*
empez* empiez* comenz* comienz* inici*
termin* acab* finaliz* conclu* complet*
continu* prosig* prosegu*
mud* traslad*
convert* conviert* transform*
sustitu* reemplaz* cambi*
combin* fusion* uni*
divid* repart*
conect* enlaz* vincul*
evit* prevén* previn* preven* imped*
detect* descubr* descub* localiz* hall* encontr*
soluc* resolv* resuel* resoluc*
simplific* agiliz*
aceler* agiliz*
manten* mantien* mantuv* conserv*
vigil* monitor* control* supervis*
proteg* resguard*
garantiz* asegur*
mostr* muestr* enseñ* exhib*
toc* interpret*
fotograf* retrat*
film* grab* rod*
cultiv* plant* siembr* sembr*
cosech* recog* recolect* vendimi*
cri* crianza
aliment* pienso
vacun* inmuniz*
obten* obtuv* consegu* consig* logr* gan*
recib* obten* obtuv*
don* regal*
gast* desembols*
clasific* catalog* categoriz*
examin* revis* inspeccion*
fabric* produc* produj* elabor*
confeccion* elabor*
ajust* regul* calibr*
afin* templ*
cort* tal* pod*
pul* lij* bruñ*
tejed* tej* tejid*
recaud* reun* recab* junt*
redact* escrib* escrit*
ilustr* dibuj*
panel paneles placa placas
albergue* 
casa casas vivienda viviendas hogar hogares
piso pisos apartamento apartamentos departamento departamentos
tienda* comercio* negocio* local*
fábrica fábricas planta* factoría*
oficina* despacho*
colegio* escuel*
coche* automóvil* auto autos vehículo* carro*
camión camiones
autobús autobuses bus buses autocar autocares
barco* buque* embarcac* nave naves navío*
bicicleta* bici bicis
moto motos motocicleta*
carretera* ruta
calle* vía vías
viaje* trayecto* recorrido*
cliente* comprador*
niñ* menor* infantil* crí*
infantil niños infancia
jóven* juvent* juvenil*
ancian* mayores
emplead* trabajador* operari*
profesor* docent* maestr*
agricultor* granjer* labrador*
vecin* resident* habitant*
familia* parient*
pedido* encargo* orden órdenes
queja* reclamac*
error* fallo* equivocac*
avería* fallo* desperfecto* daño*
percance* accidente* incidente* siniestro*
retraso* demora*
reunión reuniones junta juntas
exposición exposiciones muestra* exhibic*
concierto* recital*
fiesta* festej* celebr*
acto* evento*
informe* reporte*
carta* misiva*
libro* tomo* volumen volúmenes ejemplar*
periódico* diario diarios
foto fotos fotograf* imagen imágenes
película* film* filme*
mercancía* género producto* artículo*
herramient* útil* utensilio*
aparato* dispositiv* equipo equipos
máquina* maquinaria
residuo* basura* desecho* desperdicio*
comida* alimento*
menú menús comida* plato* almuerzo*
sueldo* salario* nómina*
dinero fondo* capital
beneficio* gananc*
acuerdo* convenio*
presupuesto* cotizac*
permiso* licencia* autoriz*
norma* regla* reglament*
tarea* labor* trabajo* faena*
proyecto* iniciativa*
nuev* novedos*
antigu* viej* vetust*
pequeñ* reducid*
rápid* veloz* veloc*
barat* económic*
rot* dañad* averiad* estropead*
gratuit* gratis
diferent* distint* divers* vari*
segund* secund*
pueblo* localidad* municip*
ciudad* urbe* urban*
barrio* distrito*
extranjero exterior
nocturn* noche*
matutin* mañana*
vespertin* tarde*
verano* estival*
invierno* invernal*
debido gracias
turno* jornada*
recaudación recaudac* colecta*
subvención subvenc* ayuda*
jardín jardines jardiner*
árbol árboles arbol* arbóre*
agua aguas hídric*
mar marin* marítim*
casa casas domicilio domicilios
asociac* entidad*
ánimo fines
telefon* llamad*
plazas localidades asientos
interrup* paraliza* paro* parada* detenc* detuv*
abarc* cubri* comprend* inclu*
recuper* reconquist* recobr*
pertenec* integr*
despues tras posterior* luego
antes previo* previa* anterior*
temporada* campaña* cosecha*
cuadrilla* brigada*
renov* prorrog* prórroga*
gracias mediante através
premi* galard* reconoc*
demor* retras* tardanza*
rapid* agil* celer*
anterior* previo* antiguo*
quedar quedé quedó resultar resulté resultó
abuel* anciano* ancian* mayor*
medicina* medicament* fármaco*
traslad* mudanza* reubic*
arregl* repar* compon*
maqueta* prototipo*
vivero* invernadero*
finca* parcela* terreno*
ganado* res reses vacun*
barco* embarcac* buque* nave*
tren* ferrocarril* ferroviar*
avería* fallo* desperfect*
aviso* notific* comunic*
explic* aclar* expon*
mezcl* combin*
cantidad* volumen*
barrio* distrito* vecind*
reciclaj* reciclad* recicl*
fuga* pérdida* escape*
cuadro* pintura* lienzo*
mueble* mobiliario*
ropa* prenda* vestid*
calzado* zapato*
receta* prescrip*
huerto* huerta* jardín* jardin*
empaquet* envas* embal*
cosech* recolec* recogid* recog* vendimi*
sello* estampill* timbre*
multa* sanción* sancion*
alumbr* ilumin*
asfalt* paviment*
ladrill* albañil*
`;
