import type { ClaimWords } from '../claim-words.ts';

export const FR: ClaimWords = {
  language: 'fr',
  endings: `s e es x é ée és ées er ant ait aient ai a ons ent ement ements ment ments tion tions ation ations ition itions sion sions ance ence age ages ure ures if ive ifs ives al ale aux ales el elle i ie is it ir issant yse yses yser ysé ysée ysés ez ante ants antes ais âmes èrent ions iez ies issage issement issements u ue us ues re ction ctions ances ences ique iques eur_ isation isations iser isé isée isés isées t te ts tes duction duire duit duite duits duites sais sait saient sant ssage`,
  neutral: `un_seul une_seule personnes autres le la les l un une des du d et ou en au aux dans sur sous par pour avec chez vers qui que dont pendant durant entre lors afin y ce cet cette ces c se s son sa ses leur leurs mon ma mes notre nos il elle ils elles on nous je j me moi est était étaient sont suis a ai avait avons avoir été être fait fais ne n charge tâche tâches tâche_de responsabilité responsabilités total au_total puis également réalisation comme aussi tout_en sein au_sein_de là par_mes_soins mes_soins par_moi par_an_ chaque auprès lorsque afin_de via grâce grâce_à suite_à à_l_aide_de aide_de au_moyen_de moyen en_utilisant utilisant utilisation utilisé à_partir_de basé basée ainsi ainsi_que notamment tant a_été ont_été ont avaient faire effectuée effectués effectuer réalisé_ réussi_à pu permettant permis chargé_de_la selon mise_en_œuvre_ charge_de qu ne_pas_ l_objectif_était_de enregistré enregistrée sein_de_l auxquels comme_ passé passée passés passer passant après ensuite suite prêté assuré_la réalisée réalisés réalisées réaliser réalisait réalisations exécuté exécution menées étais étions fus fut furent étant sommes aie ayant eu eue eus eues eut eurent avais avions avez j_ai il_y_a y_avait y_a il_y_avait ayant_été fûmes lequel laquelle lesquels lesquelles duquel celui celle ceux celles ci dès lui étant_donné dont_les ça cela ceci mien mienne puisque car nombre_de nombre travail travaillé travaillais travaillait travailler travaux passage à_raison_de par_le_biais_de relatif relative relatifs relatives concernant portant_sur consistant_à effectuais effectuant réalisais réalisant exécuter accompli accomplir au_titre_de au_cours_de lors_de en_vue_de tenue tenais tenir tenant effectuées effectuaient eu_lieu mais cependant toutefois pourtant assuré assurer assurant dispensé dispensais dispenser`,
  by: 'de d’environ',
  to: 'à jusqu’à jusqu_à',
  from: 'depuis',
  per: 'par',
  as: /^(?:comme|en tant que|tant)$/u,
  qualifies: -1,
  numbers: `zéro deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards md mds k m pour_cent pourcent points point points_de_pourcentage point_de_pourcentage euros euro eur € k€ m€ dollars fois double`,
  groups: `
    filler: réussi avec_succès divers plusieurs
    charge: responsable_de responsable_d responsable_du responsable_des responsable chargé_de chargé_d chargé chargée_de chargée en_charge_de en_charge
    not: pas jamais aucun aucune rien sans ni personne_ne nul nulle sans_aucun sans_aucune ne_pas pas_un_seul n_a_pas guère
    intended: visait visé vise visant objectif avait_pour_objectif but prévoyait prévu prévoir planifié envisageait envisagé devait devrait doit voulait voulu souhaitait souhaité comptait espérait attendu avait_pour_mission pourrait
    intended: tenté tenter tentative essayé essayer cherché_à cherché cherchait efforcé
    same: proposé proposer proposition suggéré suggérer suggestion recommandé recommandation
    rank1: observé observer observation suivi_comme_observateur assisté_à assisté_aux assisté_au
    rank2: assisté assister assistance aidé aider aide soutenu soutenir soutien appuyé appui secondé épaulé
    rank3: participé participer participation contribué contribuer contribution collaboré collaborer collaboration pris_part pris_part_à concouru coopéré associé
    rank4: coordonné coordonner coordination organisé organiser organisation
    rank5: géré gérer gestion administré administrer administration supervisé superviser supervision encadré encadrer encadrement
    rank6: dirigé diriger direction mené mener piloté piloter pilotage conduit conduire présidé
    rank7: fondé fonder fondation fondateur
    part: en_partie partiellement partie partie_de
    part: bases notions base rudiments élémentaire
    part: ébauche projet_de pilote prototype
    part: corédigé coécrit ensemble avec_des_collègues conjointement en_collaboration_avec avec_mes_collègues coauteur
    part: adjoint adjointe
    part: stagiaire stage
    part: junior
    part: assistant assistante
    others: équipe équipes
    others: responsable_hiérarchique chef patron supérieur mon_responsable mon_supérieur mon_chef manager
    others: collègues collègue mes_collègues
    least: plus_de au_moins au_delà_de au_minimum minimum dépassant supérieur_à
    most: jusqu_à_un_maximum_de moins_de au_plus au_maximum maximum tout_au_plus
    about: environ près_de presque à_peu_près autour_de quelque quelques approximativement quasiment
    same: exactement précisément
    up: augmenté augmenter augmentation hausse accru accroître accroissement progressé progresser progression relevé élevé grimpé croissance crû monté développé_de amélioré_de fait_passer_à_la_hausse élargi agrandi
    down: réduit réduire réduction diminué diminuer diminution baissé baisser baisse abaissé chuté chute reculé recul raccourci décru allégé
    same: doublé doubler doublement
    same: amélioré améliorer amélioration optimisé optimiser optimisation
    per: par_jour chaque_jour quotidien quotidiennement quotidiens quotidiennes journaliers
    per: par_semaine chaque_semaine hebdomadaire hebdomadaires hebdomadairement
    per: par_mois chaque_mois mensuel mensuels mensuelles mensuellement
    per: par_trimestre chaque_trimestre trimestriel trimestriels
    per: par_an chaque_année annuel annuels annuelles annuellement par_année
    per: par_heure
    same: développé développer développement créé créer création construit construire construction bâti bâtir conçu concevoir conception élaboré élaboration réalisé mis_en_place mise_en_place installé installer instauré introduit introduire introduction lancé lancement implanté mis_en_œuvre établi fabriqué
    same: rédigé rédiger rédaction écrit écrire écriture
    same: remanié refondu refonte rénové rénovation restructuré révisé revu retravaillé modernisé repensé
    same: formé former formation instruit enseigné coaché entraîné
    same: vérifié vérifier vérification contrôlé contrôler contrôle inspecté inspecter inspection examiné audité
    same: analysé analyser analyse analyses étudié évalué
    same: livré livrer livraison livraisons
    same: entretenu entretien maintenu maintenir maintenance
    same: traité traiter traitement
    same: conclu conclure signé signer signature
    same: gagné gagner remporté acquis_de_nouveaux décroché
    same: négocié négocier négociation discuté
    same: traduit traduire traduction
    same: appris apprendre acquis étudié
    same: clôturé clôture terminé terminer achevé fini
    same: suivi suivre
    same: touché atteint atteindre
    same: trouvé trouver révélé relever_des
    same: planifié planification plan plans
    same: clients client clientèle
    same: salariés salarié employés employé collaborateurs
    same: magasins magasin boutiques boutique
    same: élèves élève écoliers écolier
    same: bénévoles bénévole volontaires volontaire
    same: lettres lettre courriers courrier
    same: application appli applications
    same: vendu vendre vente
    same: économisé économie économies
    same: réduit allégé raccourci
    same: élaboré préparé établi rédigé
    same: embauché recruté recrutement
    same: organisé animé
    same: installé mis_en_place monté
    same: résolu corrigé réparé
    same: dessiné conçu
    same: perdu perdre
    same: manqué raté
    same: clôturé achevé fini
    same: livré distribué expédié
    same: négocié traité_avec
    same: suivi effectué complété terminé
    same: instauré introduit institué
    same: entretenu conservé soigné
    same: remanié réorganisé revu
    same: erreurs erreur fautes
    same: réclamations plaintes
    same: fournisseurs prestataires
    same: infirmiers soignants
    same: camions poids_lourds
    same: enseignants professeurs
    same: usagers utilisateurs
    same: entreprise société
    same: manuel guide
    same: cours formation
    same: projet projets
    same: dossiers dossier
    intended: ambitionnait se_proposait avait_l_intention avait_l_intention_de essayait
    rank1: été_présent_à assisté_en_observateur regardé
    rank2: prêté_main_forte accompagné
    rank3: collaboré_à joué_un_rôle
    rank5: tenu
    part: pour_partie à_moitié
    part: coécrit corédigé cosigné
    not: ne_jamais pas_une_seule aucune_fois nullement
    same: clients clientèle acheteurs
    same: augmenté majoré
    down: fait_baisser fait_reculer
    up: fait_progresser fait_augmenter
    not: zéro
    at_times: parfois occasionnellement de_temps_en_temps ponctuellement quelquefois par_moments à_l_occasion occasionnel occasionnelle
    at_times: souvent fréquemment régulièrement généralement habituellement principalement surtout majoritairement
    at_times: en_partie partiellement
    about: env une_moyenne_de
    most: max jusqu_à
    least: min plus_d
    per: par_an annuel annuelle annuels annuelles annuellement chaque_année par_année tous_les_ans an_
    per: par_mois mensuel mensuelle mensuels mensuelles mensuellement chaque_mois tous_les_mois
    per: par_semaine hebdomadaire hebdomadaires chaque_semaine toutes_les_semaines
    per: par_jour quotidien quotidienne quotidiens quotidiennes quotidiennement chaque_jour tous_les_jours journalier
    per: par_trimestre trimestriel trimestrielle trimestriels chaque_trimestre trimestriellement
    per: par_heure
    per: par_poste par_service
    intended: l_objectif objectifs viser prévue prévus prévues prévision devaient envisagée espéré attendue attendus
    not: ne_ absence_de absence
    same: développ* cré* conçu_et construi* construct* mis_en_place mise_en_place mettre_en_place élabor* réalis* implément* programm* déploy* instaur* établi* établissement bâti
    same: conçu conçue conçus conception concev* concep* dessin* imagin* planifi*
    same: rédig* rédaction écri* écrit
    same: form* formation enseign* instrui* initi* tutor* accompagn*
    same: contrôl* vérifi* inspect* audit* revu revue relu relecture examin* valid*
    same: analys* évalu* étudi* étude
    same: livr* fourni* fourniture remis remise distribu*
    same: entret* maint* maintenance entretien
    same: trait* gér* géré
    same: conclu* sign* signature clôtur*
    same: remport* gagn* obten* obtenu décroch* acqui*
    same: attein* atteint réalis*
    same: mis_à_jour mise_à_jour mises_à_jour mettre_à_jour actualis*
    same: refonte refondu refondre refait remani* repens* modernis* rénov*
    same: serv* accueil* accueilli* reç* reçu
    same: vend* vendu vente ventes commercialis*
    same: résolu* résou* résolution corrig* correction répar* dépann*
    same: migr* transfér* transfert basculé déplac* déménag*
    same: recrut* embauch*
    same: négoci*
    same: tradui* traduc*
    same: appri* apprend* apprentissage
    same: termin* achev* finalis* complét*
    same: install* mont* pos* configur* paramétr*
    same: test* essai essay*
    same: document* consign* enregistr*
    same: présent* expos*
    same: prépar* élabor* établi* confectionn*
    same: lanc* démarr* initi* introdui* introduction
    same: remplac* substitu*
    same: fusionn* regroup* intégr* consolid* unifi*
    same: répon* réponse répondu
    same: surveill* suivi* suiv* contrôl* monitor*
    same: publi* édit*
    same: automatis*
    same: conseil*
    same: économis* épargn*
    same: transport* achemin* livr*
    same: assur* garanti*
    same: fabriqu* produi* produc* production
    same: simplifi* rationalis*
    same: accélér*
    same: amélior* optimis*
    same: nettoy* entret*
    same: organis* orchestr*
    same: encadr* supervis*
    same: soign* pris_en_charge prise_en_charge prendre_en_charge accompagn* s_occup* occup*
    same: surven* survenu produit_
    down: rédui* réduc* diminu* baiss* abaiss* raccourci* raccourc* dimin* recul* chut* allég*
    up: augment* accroi* accru* hauss* progress* élev* étendu étend* allong* prolong* rallong*
    rank2: aid* assist* souten* appuy* épaul* second*
    rank3: particip* contribu* collabor* prise_part
    rank4: coordonn* coordin* organis*
    rank5: gér* encadr* supervis* administr*
    rank6: dirig* pilot* men_ chef_de conduite
    same: client* acheteur* clientèle
    same: employé* salarié* collaborateur* personnel
    same: élève* écolier* étudiant*
    same: magasin* boutique* point_de_vente points_de_vente
    same: fournisseur*
    same: développeur* programmeur*
    same: appli applis application applications app
    same: site sites site_web site_internet
    same: chiffre_d_affaires ca ventes
    same: erreur* bug* bogue* défaut* anomalie*
    same: réclamation* plainte*
    same: accident* incident*
    same: délai* échéance*
    same: contrat* accord*
    same: demande* requête* ticket*
    same: manuel* guide*
    same: coût* dépense* frais
    same: entreprise* société*
    same: labo labos laboratoire*
    same: week_end weekend week_ends fin_de_semaine
    same: équipe_
    same: dossier* fichier*
    same: réécri* réécrit* récri* reformul*
    same: planning plannings planif* planification horaires
    same: réunion* rencontre*
    same: économ* épargne* gain
    charge: chargés mission missions
    same: avant
    same: équiper équipé équipée équipés équipées équipant équipait équipaient équipai équipa équipement équipements
    filler: j_assurais assurais assuré_le assuré_les m_occupais_de me_suis_occupé_de me_suis_occupée_de m_occupais_du m_occupais_des
    charge: en_charge_du en_charge_des j_avais_la_charge_de à_ma_charge
    same: second deuxième seconde
    down: amoindr* atténu* descend* régress*
    up: grandi* croît multipli* renforc*
    about: aux_alentours_de avoisinant soit_environ
    least: plus_que au_bas_mot pas_moins_de
    most: pas_plus_de maximale sans_dépasser
    not: exempt_de en_l_absence_de sans_le_moindre sans_la_moindre
    intended: devais étais_censé étais_censée projetais comptais envisageais prévoyais avais_prévu pensais
    rank2: prêter_main_forte apporté_mon_aide apporter_une_aide apporté_un_soutien coup_de_main
    rank3: pris_une_part participant pris_part_aux
    per: tous_les_quinze_jours bimensuel bimensuels toutes_les_deux_semaines
    same: avant préalablement
    same: seulement uniquement exclusivement
    same: encore toujours
    same: moitié demi
    same: écoliers écolier enfants enfant
    intended: souhaitais voulais espérais intention intentions souhait*`,
};
