import type { Locale } from './locale.ts';

export const FRENCH: Locale = {
  language: 'fr',
  given: 'Élodie|Jean-Baptiste|Maëlle|Thibault|Solène|Karim|Capucine|Rémi|Anaïs|Gaspard|Léonie|Étienne|Fatou',
  family: "Le Goff|Delaunay|d'Hautefeuille|Bensaïd|Marchand|Fontaine-Roux|Kerbrat|Lemoine|Diallo|Chevrier|Garnier",
  places:
    'Lyon|75011 Paris|Nantes, France|Rennes|33000 Bordeaux|Lille|Genève, Suisse|Bruxelles|Toulouse|Grenoble|Montréal, Canada',
  streets: '12 rue des Lilas|4 bis avenue Jean Moulin|27 quai de la Loire|8 place du Marché',
  phones: '06 %# ## ## ##|07 %# ## ## ##|+33 6 %# ## ## ##|+33 (0)6 %# ## ## ##|+41 78 %## ## ##|01 4# ## ## ##',
  companies:
    "Groupe Valmont|Boulangerie Saint-Aubin|Hydralis SA|Clinique des Tilleuls|Atelier Marceau|Banque Ardenne|Novaxis|Mairie de Villebourg|Transports Kerguelen|Éditions du Phare|Société Laitière de l'Ouest|Lumen Conseil|Pharmacie Centrale|Collège Jules-Verne|Orfeo Systèmes SAS",
  schools:
    "Université de Villebourg|École Supérieure de Commerce d'Armor|Institut National Polytechnique de Beaulieu|Lycée Jules-Verne|IUT de Saint-Aubin|École d'Ingénieurs Marceau|Université Paris-Ardenne",
  degrees:
    "Master *|Licence *|BTS *|Diplôme d'ingénieur, *|DUT *|Master 2 *|Baccalauréat *|CAP *|Doctorat en *|Licence professionnelle *",
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  shortMonths: 'janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.',
  present: "aujourd'hui|présent|à ce jour|actuel",
  until: 'à',
  headings: {
    summary: 'Profil|À propos|Profil professionnel|Objectif|Présentation',
    experience: 'Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Expériences',
    education: 'Formation|Formations|Formation académique|Diplômes et formations|Études',
    skills: 'Compétences|Compétences techniques|Compétences clés|Savoir-faire|Informatique',
    languages: 'Langues|Compétences linguistiques',
    certifications: 'Certifications|Certificats',
    interests: "Centres d'intérêt|Loisirs|Bénévolat",
    contact: 'Contact|Coordonnées',
  },
  labels: { email: 'E-mail', phone: 'Tél.', location: 'Adresse' },
  spoken:
    'Français: langue maternelle|Anglais: courant|Espagnol: intermédiaire|Allemand: notions|Arabe: bilingue|Italien: B2',
  certifications:
    'TOEIC 945|Certification PIX|Google Ads Search|Habilitation électrique B2|CACES R489|SST Sauveteur Secouriste du Travail|PRINCE2 Foundation',
  interests:
    'Randonnée et photographie argentique|Bénévole aux Restos du quartier|Théâtre amateur, cuisine, lecture|Course à pied et échecs',
  professions: [
    {
      titles:
        'Développeur full stack|Développeuse web|Ingénieure logiciel|Chef de projet informatique|Architecte logiciel|Administrateur systèmes',
      subjects: 'Informatique|Génie logiciel|Mathématiques appliquées',
      highlights:
        "Refonte de l'application de réservation, avec un temps de réponse réduit de {p}|Encadrement d'une équipe de {n} développeurs et animation des revues de code|Mise en place de l'intégration continue et de tests automatisés|Migration de {n} serveurs vers le cloud sans interruption de service|Rédaction de la documentation technique et formation des utilisateurs",
      skills: 'Langages : Java, PHP, JavaScript, Python|Outils : Git, Docker, Jenkins|Méthodes : Agile, Scrum',
      summary:
        "Développeur passionné avec {n} ans d'expérience dans le web et la logistique, à l'écoute des utilisateurs.",
    },
    {
      titles: 'Infirmière|Infirmier coordinateur|Aide-soignante|Cadre de santé|Préparatrice en pharmacie',
      subjects: 'Soins infirmiers|Santé publique',
      highlights:
        "Prise en charge de {n} patients par jour dans un service de chirurgie|Accueil et encadrement des étudiants et des nouveaux arrivants|Participation à la rédaction des protocoles d'hygiène|Réduction de {p} des erreurs de saisie grâce à un nouveau dossier de soins|Coordination avec les médecins, les familles et les services sociaux",
      skills:
        "Soins techniques, Écoute, Gestion du stress, Travail d'équipe, Logiciel Hopital Manager, Éducation thérapeutique",
      summary: "Infirmière diplômée d'État avec {n} ans de pratique à l'hôpital et à domicile.",
    },
    {
      titles:
        'Chargée de communication|Responsable marketing|Assistante de direction|Attachée commerciale|Directeur des ventes|Comptable|Contrôleur de gestion',
      subjects: 'Communication|Commerce international|Comptabilité et gestion',
      highlights:
        "Développement d'un portefeuille de {n} clients dans le secteur public|Organisation de salons et de conférences de presse|Hausse de {p} du chiffre d'affaires de la région en deux ans|Gestion d'un budget annuel de {n} 000 euros|Élaboration des tableaux de bord pour la direction générale",
      skills: 'Pack Office, SAP, Photoshop, Négociation, Relations presse, Gestion de projet, Réseaux sociaux',
      summary: "Professionnelle de la communication, {n} ans d'expérience en agence et chez l'annonceur.",
    },
    {
      titles:
        'Professeur des écoles|Enseignante de lettres|Formateur|Conducteur de travaux|Technicien de maintenance|Chef de chantier|Cuisinier|Chef de partie',
      subjects: 'Lettres modernes|Génie civil|Maintenance industrielle',
      highlights:
        "Suivi de {n} chantiers de rénovation, du devis à la réception|Animation d'ateliers pour des groupes de {n} élèves|Baisse de {p} des arrêts de production après la révision du plan de maintenance|Relations avec les fournisseurs et contrôle des stocks|Élaboration des menus et respect des normes d'hygiène",
      skills: 'AutoCAD, Pédagogie, Lecture de plans, Gestion des stocks, HACCP, Planification',
      summary: "Homme de terrain avec {n} ans d'expérience, rigoureux et bon pédagogue.",
    },
  ],
};
