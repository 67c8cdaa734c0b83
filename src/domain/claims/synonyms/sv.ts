/** Words that say the same of work, a set per line; "repar*" is every word that begins so. */
export const SV_SYNONYMS = `
städ* rengör* rengjor* putsa*
saml* insaml* hämt*
sorter* ordn*
lagr* förvar*
pack* förpack* emballer*
monter* montage installera* installat*
demonter* nedmonter*
bygg* uppför* konstruer*
renover* rust* upprust*
ommål* målning
sydde sytt sömnad sömn*
transport* kör* fraktade frakt*
lever* utkör*
kör* körde framför*
följ* ledsag* eskort*
mottag* välkomn*
vård* skött* sköt* omvård*
undervis* lektion* lärde
utbild* träna*
rådgiv* rådgav råd
svar* besvar*
registrer* anteckn* bokför* dokumenter*
publicer* utgiv*
undersök* utred* forsk*
mät* uppmät*
beräkn* räkn* kalkyl*
köp* inköp* köpte anskaff*
hyr* uthyr*
använd* nyttj* utnyttj*
anställ* rekryter*
börj* påbörj* start* inled*
slutför* avslut* färdigställ*
fortsätt* fortsatte
flytt* förflytt*
omvandl* bygg* förvandl*
ersätt* ersatte byt* utbyt*
sammanslag* förena* kombiner*
delade uppdel*
koppl* anslut* anslöt*
förebygg* förhindr* undvik* undvek
upptäck* hitt* fann
lös* löst*
påskynd* snabb*
underhåll* underhöll
övervak* bevak* kontrol*
säkerställ* garanter*
vis* visade
fotografer* fotade
odl* plant*
skörd* plock*
föd* uppföd*
matade utfodr*
erhöll erhåll* fick
skänk* donera*
katalogiser* inventer*
kontroller* granska* inspekter* besikt*
tillverk* producer* framställ*
upprätt* skrev utarbet*
justera* kalibrera*
klipp* beskär* fäll* kapa*
poler* slip*
skrev skriv* skriven författ*
rita* teckn* illustrer*
lagade tillag* koka*
boka* reserver*
hus bostad* bostäder*
butik* affär*
verkstad* ateljé*
båt* fartyg*
kund* klient*
äldr* senior* pensionär*
anställd* medarbet* personal*
lärar* pedagog*
läkar* doktor*
bond* jordbruk* lantbruk*
invånar* boende*
beställ* order*
klagom* reklam*
driftstopp* avbrott*
möt* sammanträd*
kurs* lektion*
fest* högtid*
rapport* redogör*
tidskrift* magasin*
foto* bild*
gods* produkt*
verktyg* redskap*
apparat* utrustning*
avfall* sopor
pengar medel
intäkt* omsättning*
avtal* kontrakt*
tillstånd* licens*
regel regler* föreskrift*
uppgift* arbetsuppgift*
ny nya nytt
gammal gaml* äldre antik*
lite* små
trasig* skada*
gratis kostnadsfri* avgiftsfri*
olika skild*
byar kommun*
stad städer*
kvarter* stadsdel*
utomland* utlandet
natt* nätter*
sommar* somrar*
vinter* vintrar*
samtal* telefon*
ordna* anordna* arrangera*
sålde sålt sälj* försälj*
avbrott* stopp* driftstopp*
omfatt* täck* inneh*
återvann* återvinn* återfick*
efter därefter sedan
säsong* skörd*
förläng* förny*
försen* dröjsmål*
läkemedel* medicin*
behandl* terapi*
tomt* mark*
boskap* nötkreatur*
båt* fartyg* skepp*
tåg* järnväg*
driftst* fel* haveri*
meddel* underrätt*
förklar* redogör*
stadsdel* distrikt* område*
tavl* målning*
möbel* möbler* inredning*
kläd* plagg*
trädgård* odling*
workshop* kurs*
skörd* plock*
bot böter*
kakel* klinker*
vanligtvis regel oftast
även också
handbok* manual* handled*
förskol* daghem* dagis*
bokning* reserv*
utebliv* missad*
äldre senior* åldring*
räkning* faktur*
offert* anbud*
möt* sammanträd*
brev* post
gåv* donation*
flytt* omlokaliser*
pack* förpack*
sorter* ordn*
cykel* cyklar*
lastbil* truck*
måltid* mat
butik* affär*
anställd* medarbet*
`;
