/** Words that say the same of work, a set per line; "repar*" is every word that begins so. */
export const PT_SYNONYMS = `
repar* consert* arranj*
limp* higieniz* asse*
recolh* colet* recol* apanh*
classific* orden*
armazen* guard* arrum*
embal* empacot* acondicion*
carreg* estiv*
mont* instal* assembl*
desmont* desarm*
constru* edific* ergu*
renov* remodel* reabilit* reform*
costur* cos* coz*
transport* carreg* conduz* conduç*
distribu* entreg* reparti*
conduz* conduç* pilot*
acompanh* escolt*
receb* recep* acolh*
cuid* trat* assist* atend*
ensin* lecion* instru*
explic* esclarec*
aconselh* assessor* orient*
respond* respost*
regist* anot* assent*
public* edit*
investig* pesquis*
med* meç* mediç*
calcul* comput*
compr* adquir* aquis*
alug* arrend*
pag* liquid*
us* utiliz* empreg*
contrat* recrut*
começ* inici* princip*
termin* acab* conclu* finaliz* complet*
continu* prossegu*
mud* transfer*
convert* transform*
substitu* troc* troqu*
combin* fund* junt* uni*
divid* repart*
lig* conect*
evit* previn* preven* imped*
detet* detect* descobr* descob* localiz* encontr*
resolv* soluc* resoluç*
simplific* agiliz*
aceler* agiliz*
manten* mantiv* conserv*
vigi* monitor* control* fiscaliz*
proteg* resguard*
garant* assegur*
mostr* exib* expo*
toc* interpret*
fotograf* retrat*
film* grav*
cultiv* plant* seme*
colh* colheit* apanh* vindim*
vacin* imuniz*
obt* consegu* ganh* alcanç*
receb* obt*
doa* oferec* oferta*
gast* despend*
catalog* inventari* classific*
examin* revis* inspecion* inspeç* verific*
fabric* produz* produç*
confecion* confecç* elabor*
ajust* regul* calibr*
afin* afinaç*
cort* pod* abat*
pol* lix* lustr*
tec* tecel*
angari* recolh* arrecad*
redig* escrev* escrit* redaç*
ilustr* desenh*
casa casas moradia* habitaç* lar lares
apartamento* andar andares
loja* comércio* estabelec*
oficina* ateliê* atelier*
fábrica* unidade*
escritório* gabinete*
escola* colégio*
carro* automóve* viatura* veículo*
camião camiões caminhão caminhões
autocarro* ônibus
barco* navio* embarcaç*
bicicleta* bicicletas
mota motas motociclo* moto motos
estrada* rodovia* rodoviári*
rua ruas via vias
viagem viagens deslocaç* trajeto*
cliente* comprador*
criança* infant* miúd* menor*
jovem jovens juvent* juven*
idos* anci*
funcionári* trabalhador* empregad* colaborador*
professor* docent*
agricultor* lavrador*
morador* resident* habitant*
pedido* encomend*
queixa* reclamaç*
erro* falha* engano*
avaria* falha* defeito* pane
acidente* sinistro* incident*
atras* demor*
reuni* encontr*
curso* aula* formaç*
exposiç* mostra*
concerto* recital*
festa* celebr* festej*
evento* acontec*
relatório* informe*
carta* missiva*
livro* volume* exemplar*
jornal jornais diário
foto fotos fotograf* imagem imagens
filme* película*
mercadoria* produto* artigo*
ferrament* utensíl*
aparelh* dispositiv* equipament*
máquina* maquin*
resíduo* lixo* detrito*
comida* aliment*
refeiç* almoço* comida*
ordenado* salário* vencimento*
dinheiro fundo* verba*
lucro* ganho*
contrato* acordo*
orçamento* cotaç*
licença* autoriz* permiss*
norma* regra* regulament*
tarefa* trabalho* labor*
projeto* iniciativa*
painel painéis placa*
nov* inédit*
antig* velh*
pequen* reduzid*
rápid* veloz*
barat* económic* econômic*
partid* danificad* avariad* estragad* quebrad*
gratuit* grátis
diferent* distint* divers* vári*
vila* localidad* municíp* concelho*
cidade* urban*
bairro* distrito*
estrangeiro exterior
noturn* noite*
verão estiv*
inverno* invern*
circ* circens*
turno* jornada*
jardim jardins jardin*
árvore* arbór* arboriz*
água* hídric*
mar marítim* marinh*
casa casas domicílio domicílios
telefonem* chamad*
associaç* entidad*
interrup* paragem paragens parada* paralis* suspens*
abrang* cobr* compreend* inclu*
recuper* reconquist* reav*
pertenc* integr*
depois após apos posterior*
antes prévi* anterior*
temporada* campanha* safra* época*
renova* prorrog*
prémio* premi* galard*
atras* demora*
rápid* ágil* célere*
idos* anci* velho*
medicament* remédio* fármaco*
mudanç* transfer* reloc*
consert* repar* arranj*
terreno* lote* parcela*
gado* bovin*
barco* navio* embarca*
comboio* trem trens ferrovi*
avari* falha* defeit*
aviso* notific* comunic*
explic* esclarec*
bairro* distrito* freguesi*
recicl* reaproveit*
fuga* vazament* perda*
quadro* pintur* tela*
móve* mobili*
roupa* peça* vestuár*
calçado* sapato*
horta* jardim jardin*
oficina* workshop*
embal* empacot*
colh* colheit* vindim* apanh*
multa* coima* sanç*
azulej* ladrilh*
autocarro* ônibus onibus
telemóv* celular*
formand* aprendiz* estagiár*
elabor* prepar* redig* redaç*
atend* receb* receç*
hóspede* hosped*
balcão recepção receção
fábric* usina* unidade*
escola* escolar*
equipament* aparelh*
relatór* inform*
utente* usuár* utilizador*
trabalhador* funcionár* empregad* colaborador*
`;
