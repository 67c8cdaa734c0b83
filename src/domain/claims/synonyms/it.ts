/** Words that say the same of work, a set per line; "ripar*" is every word that begins so. */
export const IT_SYNONYMS = `
ripar* aggiust* accomod*
pul* ripul* netta*
raccog* raccol* raccolt* recuper*
classific* ordin* smist*
immagazz* stocc* conserv*
imball* confezion* impacchett*
caric* stiv*
mont* assembl* install*
smont* disassembl*
costru* edific* erig* eresse eretto
rinnov* ristruttur* rimodern* riqualific*
pittur* dipin* tinteggi* vernic*
cuc* cucit*
trasport* port* traspost*
consegn* distribu* recapit*
guid* conduc* condott*
accompagn* scort*
accogl* accol* ricev* ricez*
cur* assist* accud*
insegn* lezioni docenza
spieg* illustr* chiar*
consigl* consul* orient*
rispon* rispos* rispost*
registr* annot*
pubblic* edit*
ricerc* indag* investig*
calcol* comput*
compr* acquist* acquis*
affitt* noleggi* locaz*
pag* sald*
us* utilizz* impieg* adoper*
assun* assunz* recluta* reclut* ingaggi*
inizi* cominci* avvi* principi*
finit* termin* conclu* complet* ultim*
continu* prosegu*
trasfer* traslo*
convert* trasform*
sostitu* rimpiazz* cambi*
combin* fond* fus* unif* accorp*
divid* suddivid*
colleg* conness* connett*
evit* preven* imped*
rilev* individu* scopr* scopert* trov*
risol* risoluz* soluz*
semplific* snell*
acceler* veloc*
manten* mantenut* conserv* manutenz*
vigil* sorvegl* monitor* controll*
protegg* protett* tutel* salvaguard*
garant* assicur*
mostr* espos* espon* esib*
suon* esegu*
fotograf* ritra*
film* ripr* gir*
coltiv* piant* semin*
vendemm* raccog* raccol* mietit*
nutr* aliment* foragg*
vaccin* immunizz*
ricev* ottenn*
don* regal*
spes* spend*
catalog* inventar*
esamin* ispezion* verific* controll* revision*
fabbric* produc* produz* prodott*
confezion* cuc*
regol* tar* calibr*
tagli* pota* abbatt* recid*
lucid* lev* levig*
tess* tessitur*
scriv* scritt* redig* redatt* redaz* stes* stil*
disegn* illustr*
albergo alberghi hotel
casa case abitaz* alloggi*
appartamento appartamenti alloggi*
negozio negozi bottega botteghe esercizi*
officina officine laborator*
fabbrica fabbriche stabiliment* impiant*
ufficio uffici
scuola scuole istitut*
auto automobil* macchina macchine vettur* veicol*
camion autocarr*
autobus pullman corrier* bus
nave navi imbarcaz* barca barche
bicicletta biciclette bici
moto motocicl*
strada strade via vie
viaggio viaggi tragitt*
cliente clienti acquirent*
bambin* infan* minor*
giovan* ragazz* gioventù
dipendent* lavorator* impiegat* addett*
insegnant* docent* professor* maestr*
contadin* agricoltor*
abitant* resident*
ordine ordini ordinaz* commess*
reclam* lament*
error* sbagli*
guast* avari* difett*
incident* infortun* sinistr*
riunion* incontr*
corso corsi lezion*
mostra mostre esposiz* rassegn*
festa feste celebraz* festegg*
event* manifestaz*
relazion* rapport* report resocont*
letter* missiv*
libro libri volum*
giornal* quotidian*
rivist* periodic*
foto fotograf* immagin* scatt*
film pellicol*
merce merci prodott* articol*
attrezz* utensil* strument*
apparecch* dispositiv*
macchinar* macchina macchine
rifiut* immondizi* spazzatur* scart*
cibo cibi aliment* viver*
pasto pasti pranz*
stipendi* salari* paga paghe
denaro soldi fondi
ricav* incass* fatturat* introit*
utile utili profitt* guadagn*
contratt* accord*
permess* autorizz* licenz*
norma norme regol* regolament*
compito compiti mansion* lavor*
progett* iniziativ*
pannell* lastr*
nuov* inedit*
piccol* ridott*
veloc* rapid*
economic* convenient*
rott* danneggiat* guast*
gratuit* gratis
divers* vari* differen*
paese paesi localit* comun*
città urban* cittadin*
quartier* rion*
estero oltreconfine
nottur* notte notti
mattutin* mattin*
seral* sera sere
estat* estiv*
festiv* feste
ospedal* nosocom*
scolastic* scuola scuole
turno turni
attesa attese
alber* arbore*
acqua acque idric*
mare marin* marittim*
casa case domicilio domicili
telefonat* chiamat*
associaz* sodaliz*
interruz* sospens* ferm* arrest* sosta
copr* abbracc* comprend* includ*
recuper* riconquist* riacquis*
appart*
dopo successiv* seguito
prima precedent*
stagion* campagn* annata*
rinnov* prorog* proroga
premi* riconosciment*
ritard* indugi*
rapid* veloc* celer*
anzian* vecchi*
farmac* medicin* medicinal*
trasfer* trasloc* sposta*
ripar* aggiust* sistem*
terren* appezzament* lotto
bestiam* bovin* mucc*
barc* imbarcazion* nav*
tren* ferrovi* convogl*
guast* avari* difett*
avvis* notific* comunicaz*
spieg* illustr* chiar*
quartier* rion* distrett*
ricicl* recuper*
perdit* fug* dispers*
quadr* dipint* tel*
mobil* arred*
abit* vestit* indument* capi
calzatur* scarp*
ort* giardin*
laborator* workshop
imball* confezion*
raccolt* raccogl* vendemm*
mult* sanzion* contravvenz*
piastrell* mattonell*
stabiliment* fabbric* impiant*
verific* controll* ispezion*
alliev* student* alunn* scolar*
dipendent* lavorator* impiegat* addett*
manual* guid* opuscol*
rapport* relazion* resocont*
fattur* bollett*
preventiv* offert*
magazzin* deposit*
autobus corrier* pullman bus
paes* borg* villagg*
`;
