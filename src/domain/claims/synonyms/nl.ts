/** Words that say the same of work, a set per line; "repar*" is every word that begins so. */
export const NL_SYNONYMS = `
repar* herstel*
schoonma* reinig* schoon poets* gereinigd gepoetst
verzamel* inzamel* ingezamel* ophal* opgehaald
sorteer* rangschik* orden* gesorteerd
opslag* opgeslagen bewaar* bewaard
verpak* inpak* ingepakt
laden geladen inladen laadde
monteer* gemonteerd montage assembl* installe* geïnstalleerd plaats* geplaatst
demonteer* gedemonteerd demontage
bouw* gebouwd construe* opricht*
renove* verbouw* opknap* opgeknapt renovatie* gerenoveerd
schilder* geschilderd verf*
naai* genaaid
vervoer* transport*
bezorg* lever* geleverd afgeleverd
reed rijd* rijden gereden bestuur* bestuurd
begeleid* vergezel*
ontvang* ontving* onthaal* verwelkom*
verzorg* zorg* verpleeg*
les lessen lesgeven onderwijs* onderwees doceer* doceerde
uitleg* uitgelegd legde toelicht*
advis* raad* advies adviezen geadviseerd
antwoord* beantwoord* reager*
registre* noteer* vastleg* vastgelegd geregistreerd genoteerd optekenen
public* uitgav* uitgegeven gepubliceerd
onderzoek* onderzocht*
meet meten gemeten mat meting* opmet* opgemeten
bereken* uitreken* calcul*
inkoop* ingekocht koop* kocht* gekocht aankoop* aangekocht aanschaf* aangeschaft kochten
verhuur* huur*
betaal* betaling*
factur* gefactureerd
gebruik* benut* toepas* toegepast
aanneem* aangenomen aannem* werf* werv* wierf geworven rekrut*
begin* begon* start* gestart
afrond* afgerond voltooi* beëindig* afgemaakt
voortzet* voortgezet vervolg*
verhuiz* verplaats* overgebracht
omzet* omgezet verander* omgevorm*
vervang* vervanging* wissel*
samenvoeg* samengevoegd fuse* combin* gefuseerd gecombineerd
verdeel* splits* gesplitst
verbind* aansluit* aangesloten koppel* gekoppeld
voorkom* vermijd* vermeden
ontdek* opspoor* opgespoord vind* vond* gevonden signaleer*
oplos* opgelost oplossing*
onderhoud* onderhield* onderhouden
bewaak* bewaking toezicht houden controle*
bescherm* beveilig*
garande* waarborg*
toon* getoond exposeer* tentoon*
speel* gespeeld vertolk*
fotograf* gefotografeerd
film* gefilmd
kweek* teelt teel* verbouw* geteeld gekweekt
oogst* geoogst pluk* geplukt
fok* gefokt
voer* gevoerd voeder*
vaccin* inent* ingeënt gevaccineerd
verkrijg* verkreeg verkregen behaal* behaald verwerf*
kreeg gekregen ontving*
schenk* geschonken doneer* gedoneerd schonk
catalogise* inventarise*
controle* inspecte* nakijk* nagekeken keuring keur* gecontroleerd geïnspecteerd gekeurd
fabric* produce* vervaardig* geproduceerd productie
opstel* opgesteld
afstel* afgesteld regel* kalibre*
stem* gestemd
snoei* gesnoeid knip* kap* gekapt snij*
polijst* schuur* geschuurd gepolijst
weven geweven weef*
schrijf* schreef geschreven schrijv* redige*
teken* getekend illustre*
bereid* kook* gekookt
bak* gebakken
serve* opdien* bedien* geserveerd bediend
boek* geboekt reserv* gereserveerd
huis huizen woning* woningen
appartement* flat*
werkplaats* atelier*
kantoor kantoren
school scholen
auto auto's wagen* voertuig*
vrachtwagen* vrachtauto* truck*
bus bussen autobus* touringcar*
schip schepen boot boten vaartuig*
fiets* rijwiel*
weg wegen
reis reizen tocht*
klant* cliënt* afnemer*
kind* kinderen
jongere* jeugd*
oudere* senior* bejaard*
medewerk* werknemer* personeel*
leraar leraren docent* leerkracht* onderwijzer*
arts artsen dokter*
verpleegkundig* verpleeg*
boer boeren landbouwer*
bewoner* inwoner*
bestelling* order* opdracht*
fout* vergissing*
storing* defect* mankement*
ongeval* ongeluk*
vergadering* bijeenkomst* overleg*
cursus* les lessen
tentoonstelling* expositie*
feest* viering*
verslag* rapport*
brief brieven
boek boeken boekwerk*
krant* dagblad*
tijdschrift* magazine*
goederen waren koopwaar product* artikel*
apparaat apparaten toestel*
afval* vuilnis
eten voedsel voeding
loon salaris* lonen
geld gelden fonds*
omzet opbrengst*
contract* overeenkomst*
vergunning* toestemming*
regel* voorschrift*
taak taken werkzaam*
project* initiatief
paneel panelen
oud* antiek*
groot* grote
snel* vlug*
goedkoop* voordelig*
kapot* beschadigd* defect*
gratis kosteloos kosteloze
verschillend* divers* uiteenlopend*
dorp* gemeente*
stad steden stedelijk*
wijk* buurt*
nacht* nachtelijk*
rooster* planning* schema*
wachttijd* wachten
boom bomen
reed rijd* bestur* bestuurde
telefoon* telefoontje* gesprek* oproep*
onderbrek* stilstand* stilleg*
omvat* beslaa* dek*
terugwin* teruggewon* herwon*
na nadien daarna
seizoen* campagne*
verleng* vernieuw*
vertrag* achterstand*
medicijn* geneesmiddel* medicatie*
behandel* therap*
perceel* terrein* grond*
vee rund* koei*
boot* schip* schep*
trein* spoor*
storing* defect* pech
mededel* bericht* meld*
leg* uitleg* toelicht*
wijk* buurt* district*
schilderij* doek*
meubel* meubil*
kleding* kleren kledingst*
workshop* cursus* les*
oogst* pluk*
boete* bekeuring*
tegel* plavuiz*
leerling* scholier*
begeleid* coach*
gedurende tijdens
subsidie* toelage*
afgewez* geweiger*
gemaal gemalen pompstation*
bezorg* lever*
klacht* reclam*
verlaag* verminder* teruggebr*
bejaard* oudere* senior*
rekening* factu*
offerte* aanbied*
vergader* overleg* bespreek*
brief brieven post
gift* donatie*
verhuiz* verplaats*
inpak* verpak*
sorteer* orden*
fiets* rijwiel*
bus autobus*
vrachtw* truck*
maaltijd* eten
`;
