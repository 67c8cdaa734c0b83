import type { ClaimWords } from '../claim-words.ts';

export const FR: ClaimWords = {
  language: 'fr',
  endings: `s e es x é ée és ées er ant ait aient ai a ons ent ement ements ment ments tion tions ation ations ition itions sion sions ance ence age ages ure ures if ive ifs ives al ale aux ales el elle i ie is it ir issant yse yses yser ysé ysée ysés is`,
  neutral: `un_seul une_seule personnes seul autres le la les l un une des du de d et ou en au aux dans sur sous par pour avec chez vers qui que dont pendant durant entre lors afin à y ce cet cette ces c se s son sa ses leur leurs mon ma mes notre nos il elle ils elles on nous je j me m moi est était étaient sont suis a ai avait avons avoir été être fait fais ne n charge mission missions tâche tâches tâche_de responsabilité responsabilités total au_total puis également réalisation réalisé effectué comme aussi tout_en sein au_sein_de cours là`,
  by: 'de d’environ',
  to: 'à jusqu’à jusqu_à',
  from: 'depuis',
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
    rank6: dirigé diriger direction mené mener piloté piloter pilotage conduit conduire animé présidé
    rank7: fondé fonder fondation fondateur inventé
    part: en_partie partiellement partie partie_de
    part: bases notions base rudiments élémentaire
    part: ébauche projet_de pilote prototype
    part: corédigé coécrit ensemble avec_des_collègues conjointement en_collaboration_avec avec_mes_collègues coauteur
    part: adjoint adjointe stagiaire junior assistant assistante
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
    intended: ambitionnait se_proposait envisageait comptait avait_l_intention avait_l_intention_de essayait
    rank1: été_présent_à assisté_en_observateur regardé
    rank2: prêté_main_forte accompagné
    rank3: pris_part_à collaboré_à joué_un_rôle
    rank5: géré administré tenu
    part: pour_partie à_moitié
    part: coécrit corédigé cosigné
    not: ne_jamais pas_une_seule aucune_fois nullement
    same: clients clientèle acheteurs
    same: augmenté majoré
    down: fait_baisser fait_reculer
    up: fait_progresser fait_augmenter
    not: zéro`,
};
