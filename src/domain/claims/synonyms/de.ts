/** Words that say the same of work, a set per line; "reparier*" is every word that begins so. */
export const DE_SYNONYMS = `
reparier* reparatur* instand* instandsetz* repariert*
reinig* putz* säuber* gereinigt* geputzt*
sammel* gesammelt* einsammel* eingesammelt* zusammentrag* zusammengetragen
sortier* ordne* geordnet*
lager* gelagert* einlager* aufbewahr*
verpack* einpack* eingepackt*
beladen verladen belud verlud
montier* montage* einbau* eingebaut* installier* installation*
demontier* demontage* abbau* abgebaut* zerleg*
gebaut* erbau* errichte*
renovier* saniert* sanier* renovierung*
streich* gestrichen* anstrich* lackier*
näh* genäht*
transportier* beförder* transport* gefahren
ausliefer* liefer* geliefert* ausgeliefert* zustell* zugestellt*
fuhr fahr* gefahren* lenk* gelenkt* steuer*
empfang* empfing* empfäng*
pfleg* betreu* gepflegt* versorg*
unterricht* unterwies* lehr* gelehrt*
erklär* erläuter*
berat* beriet*
beantwort* antwort*
erfass* registrier* aufzeichn* aufgezeichnet* dokumentier*
veröffentlich* publizier* herausgegeben
erforsch* forsch* untersuch* geforscht
mess* gemessen* vermess*
berechn* errechn* kalkulier* ausgerechnet
kauf* gekauft* einkauf* eingekauft* beschaff* beschafft* erwarb erworben*
vermiet* verliehen verleih*
bezahl* zahl* beglich*
benutz* nutz* verwend* einsatz* eingesetzt* gebrauch*
einstell* eingestellt* anwerb* rekrutier* angeworben
begann begonnen* beginn* start* gestartet* anfang*
beend* abschl* abgeschl* vollend*
fortsetz* fortgesetzt* fortführ* fortgeführt* weitergeführt*
umzog umzieh* umgezogen verleg* umzug*
umwandel* umgewandelt* umbau* umgebaut*
ersetz* ausgetauscht* austausch* tausch* wechsel*
zusammenleg* zusammengelegt* vereinig* verein* fusion*
aufgeteilt* aufteil* geteilt*
verbinde* verbunden* verband* anschl* angeschl*
vermeid* vermied* verhinder* vorbeug* verhüt*
entdeck* aufspür* gefunden find* erkenn* erkannt*
lös* gelöst* beheb* behob* beseitig*
wart* gewartet* instandhalt* instand
überwach* beaufsichtig* kontrollier*
schütz* geschützt* sicher*
gewährleist* sicherstell* sichergestellt* garantier*
zeig* gezeigt* ausstell* ausgestellt* präsentier* vorführ*
spiel* gespielt* aufführ*
film* gefilmt* dreh* gedreht*
anbau* angebaut* züchte* kultivier*
ernt* geerntet* pflück* gepflückt*
züchte* gezüchtet*
fütter* gefüttert*
impf* geimpft*
erhielt erhalten* bekam bekommen*
erzielt* erreich* erziel* errang*
spend* gespendet* schenk*
katalogisier* inventarisier*
prüf* geprüft* kontrollier* inspizier* begutacht* überprüf*
herstell* hergestellt* produzier* gefertigt* anfertig* produktion*
erstell* verfass* ausarbeit* ausgearbeitet*
justier* kalibrier* eingestellt*
stimm* gestimmt*
schneid* schnitt* geschnitten* stutz* fäll* gefällt*
polier* schleif* geschliffen*
web* gewebt* gewoben*
schrieb schreib* geschrieben* verfass*
zeichn* gezeichnet* illustrier*
koch* gekocht* zubereit*
back* gebacken* buk
servier* bedien*
buch* gebucht* reservier*
haus häuser wohnhaus* wohnhäuser* gebäude
wohnung* appartement*
läden geschäft*
werkstatt* werkstätt* atelier*
auto autos pkw wagen fahrzeug*
lastwagen* lkw laster
bus busse autobus* reisebus*
schiff* boot*
fahrrad* fahrräder* räder
reis* fahrt*
kund* kundschaft*
jugendlich* jugend*
senior* ältere*
mitarbeit* beschäftigt* angestellt* arbeitnehm*
lehrer* lehrkr*
arzt ärzt*
landwirt* bauer*
bewohner* einwohner* anwohner*
bestell* auftr*
beschwerd* reklamation*
fehler* irrt*
störung* defekt* ausfall* panne*
unfall* unfäll*
verspät* verzöger*
besprechung* sitzung* treffen*
kurs* lehrg*
veranstaltung* event*
bericht* report*
brief* schreiben
buch bücher*
zeitschrift* magazin*
foto* bild* aufnahme* fotografie*
ware* güter* produkt* artikel*
gerät* apparat*
abfall* abfäll* müll*
lebensmittel* nahrung*
mahlzeit* essen
gehält* lohn löhne*
geld gelder*
umsatz umsätz* erlös* einnahm*
gewinn* profit*
vertrag* verträg* vereinbar*
angebot* offert*
genehmig* erlaubnis* lizenz*
vorschrift* regel*
aufgab* tätigk*
projekt* vorhaben*
antik* historisch*
schnell* rasch*
günstig* billig*
kaputt* beschädigt* defekt*
kostenlos* gratis unentgeltlich*
verschieden* unterschiedlich* divers*
dorf dörf* gemeind*
stadt städt*
viertel bezirk* stadtteil*
nacht* nächt*
garten* gärt*
baum* bäum*
anruf* telefonat* gespräch*
unterbrech* unterbrechung stillstand* ausfall* ausfäll*
umfass* abdeck* beinhalt*
zurückgewonn* wiedergewonn* zurückgewinn*
nach danach anschließend nachfolgend
saison* ernte*
verlänger* erneuer*
verspät* verzög* rückst*
medikament* arznei* arzneimittel*
behandl* therap* behandlung
grundstück* parzell* gelände*
vieh rinder* kühe*
boot* schiff*
zug züge* bahn*
störung* ausfall* panne* defekt*
hinweis* meld* mitteil*
erklär* erläut*
stadtteil* viertel* bezirk*
gemälde* bild* bilder*
möbel* mobiliar*
kleidung* kleider* textil*
garten gärten*
workshop* kurs*
geldbuß* bußgeld* straf*
flies* kachel*
lehrling* auszubild* azubi*
begleit* betreu*
gutachten* expertise*
standsicherheit* statik*
urlaub* ferien*
vertret* vertretung
kasse* kassen*
lager* lagerhalt* lagerung*
wohnanlage* siedlung*
leuchte* lampe* licht*
rohr* leitung* röhre*
strom* elektrizität*
wiese* grünfläch*
senior* ältere* betagt*
essen mahlzeit* speise*
betrieb* unternehm* firma*
rechnung* faktur*
angebot* offerte*
besprech* sitzung* meeting*
brief* schreiben* post
abwesenh* fehlzeit*
spende* zuwend*
umzug* verleg*
verpack* einpack*
sortier* ordn*
`;
