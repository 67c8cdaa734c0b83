/** Words that say the same of work, a set per line; "napraw*" is every word that begins so. */
export const PL_SYNONYMS = `
napraw* reper*
czyszcz* czyśc* czyści* sprząt* oczyszcz*
zbier* zbiór* zebra* zbiera*
sortow* posortow* segreg* porządk*
magazyn* przechow* składow*
pakow* spakow* zapakow*
załad* ładow*
montow* montaż* zamontow* zmontow* instal* zainstal*
demont* zdemontow* rozebra* rozbiór*
budow* wybudow* zbudow* wzni* wznosz*
odnow* odnaw* wyremontow* renow* modern*
malow* pomalow* wymalow*
szyc* szył* uszy* uszyt*
przewoz* przewóz* transport* przewiez* wozi*
dostarcz* dostaw* doręcz* rozwoz* rozwoż*
przyjm* przyję* przyjęc*
opiek* opiec* pielęgn* dba*
ucz* naucz* uczy* zajęc* lekc*
szkol* przeszkol* wyszkol* szkoleń
wyjaś* objaś*
dorad* doradz* porad*
odpowiad* odpow* odpowiedz*
rejestr* zarejestr* zapis* ewidenc*
publik* wydaw* wydan* opublikow*
zbada* badań
pomiar* mierz* zmierz*
oblicz* wylicz* policz* kalkul*
kup* zakup* nabyw* naby*
wynaj* wypożycz* najem*
opłac* płac* zapłac*
używ* użyt* stosow* zastosow* korzyst* wykorzyst*
zatrudn* rekrut*
rozpocz* zacz* zaczę* rozpoczę*
zakończ* ukończ* skończ*
przeniesi* przenos* przeprowadzk*
przekształc* przerob* przerab*
zastąp* wymian* wymien* zamien* zamian*
połącz* łącz* scal*
podziel* podział* dziel*
zapobieg* zapobieg* unik* uniknię*
wykry* odkry* znalez* znajd*
uproszcz* uprość* upraszcz*
utrzym* konserw*
nadzor* monitor* pilnow* kontrol* dozor*
chron* ochron* zabezpiecz*
zapewn* gwarant*
pokaz* prezent* wystaw*
film* nagr*
upraw* sadz* hodow*
zbior* zbiór* zebra* zbier*
hodow* chów*
karm* żyw*
szczep* zaszczep*
uzysk* zdoby* otrzym* pozysk*
dosta* otrzym*
podarow* darow* ofiarow*
katalog* skatalog* inwentaryz*
sprawdz* skontrol* kontrol* przegląd* inspek*
produk* wyprodukow* wytwarz* wytworz* wyrób* wyrab*
sporządz* przygotow* opracow*
strojen* stroi* nastroi*
cięc* przycin* przyci* ścina*
poler* szlifow*
tka* utka*
pis* napis* redag* zredag*
rysow* narysow* ilustr*
gotow* ugotow*
piec* wypiek* upiek*
dom budynk*
warsztat* pracown*
fabryk* zakład*
szkoł* szkół szkoln*
samoch* aut* pojazd*
autobus* autokar*
statk* statek łodz* łód*
dróg szos*
podróż* wyjazd*
klient* nabywc*
dziec* dzieci*
młodz* młodzież*
senior* starsz*
pracown* zatrudnion*
nauczyciel* pedagog*
zamówi* zlece*
skarg* zażal*
błęd* błąd pomył*
awari* uster*
spotka* zebran*
kurs* zajęc*
wystaw* ekspozyc*
świę* uroczyst*
wydarz* imprez*
raport* sprawozda*
listy listów
gazet* dzienn*
czasopism* magazyn*
zdjęc* fotograf*
towar* produkt* artykuł*
urządz* aparat*
odpad* śmiec*
jedzen* żywnoś*
posił* dań dania
pensj* wynagrodz* płac*
pieniądz* fundusz* środk*
przychod* obrot*
umow* kontrakt*
ofert* wycen*
zezwol* pozwol* licenc*
przepis* reguł* zasad*
zadan* zadań
projekt* przedsięwzię*
dawn* zabytk*
szyb* prędk*
tani* niedrog*
zepsut* uszkodz*
darmow* bezpłat*
różn* rozmait*
wieś wsi miejscow* gmin*
miast* miejsk*
nocn* noc*
zimow* zim*
tygodn* tydzień
zmian* dyżur*
ogrod* ogród*
telefon* połącz* rozmow*
sprzeda* sprzedaw*
pobra* pobier* pobór* pobor*
wybra* wybier* wybór* wybor*
ciąć ciął* ciąłem ciął cięcie cięcia przycin*
nauczy* nauk* ucz* uczeni*
przerw* przestoj* wstrzym*
obejm* obję* zawier*
odzyska* odzyski*
należ* wchodz*
po następnie później
sezon* kampani*
przedłuż* odnow* odnaw*
nagrod* wyróżn*
opóźn* zwłok*
lek leki leków medykament*
leczeni* terap*
działk* teren* grunt*
bydł* krow*
łód* statk* statek
pociąg* kolej*
awari* usterk* defekt*
powiadom* zawiadom* informow*
objaśn* wyjaśn*
dzielnic* osiedl*
obraz* płótn* malowid*
mebl* umeblow*
odzież* ubra*
ogród* ogrod*
warsztaty warsztatów warsztatach zajęci* kurs*
zbiór* zbior* zebra*
mandat* grzywn* kar
płytk* kafelk* glazur*
montaż* instal*
wystaw* ekspozyc*
odwiedz* zwiedz*
wydawan* wydani*
obieg* przepływ*
ceramicz* ceramik*
senior* starsz*
faktur* rachun*
ofert* propozyc*
spotka* zebrani* narad*
list listy listów koresponden*
darowizn* dotac*
przeprowadzk* przenies* przenos*
pakow* zapakow*
sortow* segregow*
rower* jednoślad*
ciężarów* tir*
posił* jedzeni* dani*
sklep* punkt*
pracownik* zatrudni* personel*
skróc* skrac*
przez przy
`;
