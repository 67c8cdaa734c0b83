/** Words that say the same of work, a set per line; "répar*" is every word that begins so. */
export const FR_SYNONYMS = `
répar* dépann*
nettoy* laver lavé lavage
ramass* collect* récolt* recueil* cueill*
class* tri triage trié* trier rang*
stock* entrepos* rang* conserv*
emball* conditionn* empaquet*
mont* assembl* install* pos*
démont* désassembl*
constru* bâti* édifi* érig*
rénov* réhabilit* réaménag* réfection refait* refai*
peint* peign*
cous* cout*
transport* achemin* convoy*
livr* distribu* remis* remett*
condui* pilot*
accompagn* escort*
accueil* recev* récept*
soign* soin* occup*
enseign* cours
expliqu* explicat*
conseil* orient*
répond* répons* répondu*
enregistr* not* consign* inscri*
publi* édit* parution paru*
recherch* enquêt* investig*
calcul* comput*
achet* achat* acqui* acquér*
lou* location*
pay* régl* règl*
utilis* emploi* employ* usage*
embauch* recrut* engag*
commenc* début* lanc* démarr* entam*
termin* achev* fini* conclu* complét*
continu* poursuiv* poursuit*
déménag* transfér* transfert*
convert* transform*
remplac* substitu* chang*
combin* fusion* réuni* regroup*
divis* réparti*
reli* connect* raccord*
évit* prévent* préven* empêch*
détect* découv* repér* trouv* décel*
résol* résolution* solution*
simplifi* allég*
entret* mainten* maintien*
surveill* contrôl* veill*
protég* protect* sauvegard*
garant* assur*
montr* expos* présent* exhib*
jou* interprét*
film* tourn*
cultiv* plant* sem*
récolt* vendang* cueill* moisson*
élev* élevage
nourri* aliment*
vaccin* immunis*
obten* obtenu* décroch*
obten* recev*
donn* offert* offr*
catalogu* inventori* répertori* recens*
examin* inspect* vérifi* contrôl*
fabriqu* fabric* produi* product*
confection* fabriqu* réalis*
ajust* régl* règl* calibr*
coup* taill* élagu* abatt* abat*
poli* ponc*
collect* récolt* réun* levé*
rédig* rédact* écri*
dessin* illustr*
maison* logement* habitation* foyer*
appartement* logement*
magasin* boutique* commerce*
usine* fabrique*
école* scolaire*
voiture* auto autos automobile* véhicule*
camion* poids-lourd
bus autobus autocar* car cars
bateau* navire* embarcat*
vélo* bicyclette*
moto motos motocyclette*
voyage* trajet* déplacement*
client* clientèle acheteur*
enfant* enfance
élève* écolier* scolaire*
jeune* jeunesse
aîné* âgé*
salarié* employé* travailleur* collaborateur*
professeur* enseignant*
agriculteur* fermier* cultivateur*
habitant* résident* riverain*
plainte* réclamat*
erreur* faute*
panne* défaillance* avarie*
accident* sinistre*
réunion* rencontre*
cours formation* leçon*
exposition* expo expos
concert* récital*
fête* festivit* célébr*
événement* évènement* manifestation*
rapport* compte-rendu
lettre* courrier*
livre* ouvrage* volume*
journal journaux quotidien*
revue* magazine*
photo photos photographi* cliché*
marchandise* produit* article*
outil* ustensile*
appareil* dispositif* équipement*
déchet* ordure* rebut*
nourriture aliment* vivre* denrée*
repas déjeuner*
salaire* paie paye rémunér*
argent fonds
bénéfice* profit* gain*
contrat* accord* convention*
permis autoris* licence*
norme* règle* réglement* règlement*
tâche* travail travaux mission*
projet* initiative*
panneau* plaque*
nouve* neuf neuve* inédit*
ancien* vieux vieil* antique* époque
rapide* vite
économique* bon-marché
cassé* abîmé* endommagé* défectueu*
gratuit* gracieu*
différent* divers* vari*
village* commune* localité* municip*
ville* urbain* citadin*
quartier* arrondissement*
étranger international*
nuit nuits nocturne*
été estiva*
eau eaux hydr*
mer maritime* marin*
domicile domiciles foyer
téléphone* appel*
interru* arrêt* suspens* suspend*
couvr* englob* compren* inclu*
récup* reconqu* regagn*
après suite ensuite postér*
avant préal* antér*
saison* campagn*
renouvel* reconduc* prolong*
médicament* remède*
terrain* parcelle*
bétail bovin* vache*
train* ferrov* rail*
avis notif* communiqu*
explic* expliqu* éclairc*
gest* pratique*
tableau* toile* peinture*
meuble* mobili*
vêtement* habit*
chaussure* soulier*
potager* jardin*
amend* contraven* sanction*
carrelage* carreau*
mairie* commune* municip*
supervis* encadr*
durant pendant lors cours
écriture rédact* rédig*
rénov* restaur* réfect*
mesur* métr*
brochure* dépliant* plaquette*
guide* manuel*
prime* bonus gratific*
devis estimat*
stock* inventaire*
fuite* perte*
`;
