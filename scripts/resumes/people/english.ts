import type { Locale } from './locale.ts';

export const ENGLISH: Locale = {
  language: 'en',
  given:
    'Amelia|Noah|Priya|Marcus|Siobhan|Kwame|Hannah|Diego|Yasmin|Oliver|Ingrid|Tariq|Beatrice|Caleb|Mei|Jonah|Ruth-Anne|Declan|Aisha|Theodore',
  family:
    "Whitfield|O'Connell|Okafor|Lindqvist|Ramanathan|Delacroix|Hargreaves|Castellano|Nguyen|Abernathy|McAllister|Van der Berg|Fairbanks|Achebe|Sokolov|Pemberton-Hale|Quint|Darrow",
  places:
    'Austin, TX|Portland, OR|Raleigh, NC|London, UK|Leeds, United Kingdom|Dublin, Ireland|Toronto, ON|Halifax, Nova Scotia|Sydney, NSW|Auckland, New Zealand|Madison, WI|Boulder, Colorado|Chicago, Illinois|Cape Town, South Africa|San Francisco, CA',
  streets: '48 Alder Lane|1207 Prospect Street|9 Quay Road|221 Maple Avenue|77 Harbour View',
  phones: '(512) 555-01##|+1 312 555 01##|+44 7700 9001##|919-555-01##|+353 85 %## ####|415.555.01##|+1 (646) 555-01##',
  companies:
    'Northwind Logistics|Bluepeak Software Inc.|Halcyon Health|Fenwick & Stowe LLP|Marrow Street Bakery|Oakline Retail Group|Quillon|Verdant Foods Ltd|Saltmarsh Energy|Tessellate|City of Ashford|St. Brigid Hospital|Ironbridge Bank|Larkspur Media|Copperfield Academy|Juniper & Rye|Orbital Mechanics Corp|Pinewood Community College|Kestrel Analytics|Harbor Freightways|Monument Labs|Wren Architects',
  schools:
    'University of Ashford|Kingsbridge University|Marlow State University|Redwood College|Royal Harrow Institute of Technology|Stonehaven Business School|Lakeshore Community College|Trinity College Weston',
  degrees:
    'Bachelor of Science in *|B.A. in *|BSc *|Master of Science in *|M.Sc. *|MBA|Bachelor of Arts, *|Ph.D. in *|Associate Degree in *|Diploma in *|B.Eng. *',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  shortMonths: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  present: 'Present|present|Current|Now|Ongoing',
  until: 'to|until',
  headings: {
    summary: 'Summary|Professional Summary|Profile|About Me|Objective|Career Profile|Personal Statement',
    experience:
      'Experience|Work Experience|Professional Experience|Employment History|Career History|Work History|Employment',
    education: 'Education|Education and Training|Academic Background|Qualifications|Academic Qualifications',
    skills: 'Skills|Technical Skills|Core Competencies|Key Skills|Areas of Expertise|Skills & Tools',
    languages: 'Languages|Language Skills',
    certifications: 'Certifications|Licenses & Certifications|Professional Certifications|Certificates',
    interests: 'Interests|Hobbies|Volunteering|Activities',
    contact: 'Contact|Contact Details|Personal Details',
  },
  labels: { email: 'Email', phone: 'Phone', location: 'Address' },
  spoken:
    'English: Native|Spanish: Fluent|French: Intermediate|Mandarin: Conversational|German: B2|Portuguese: Basic|Hindi: Professional working proficiency|Arabic: C1',
  certifications:
    'AWS Certified Solutions Architect, Amazon Web Services|Project Management Professional (PMP)|Certified ScrumMaster|CompTIA Security+|Google Analytics Certification|Registered Nurse License, State Board of Nursing|ServSafe Manager|Six Sigma Green Belt|CFA Level II|First Aid and CPR, Red Cross|Qualified Teacher Status',
  interests:
    'Long-distance running and trail maps|Volunteer at the local food bank|Chess, pottery and old radios|Member of a choir since childhood|Sailing, baking, board games',
  professions: [
    {
      titles:
        'Senior Software Engineer|Backend Developer|Software Engineer II|Platform Engineer|Engineering Manager|Staff Engineer, Payments|Full-Stack Developer|Junior Developer|Site Reliability Engineer|DevOps Engineer',
      subjects: 'Computer Science|Software Engineering|Applied Mathematics|Information Systems',
      highlights:
        'Rebuilt the checkout service in Go, which cut median latency by {p} and removed a nightly batch job|Led a team of {n} engineers through a migration from a monolith to event-driven services|Introduced contract tests between {n} services; production incidents fell by {p}|Designed the ledger schema that now holds {n} million transactions a year|Mentored {n} junior developers and ran the weekly design review|Moved continuous integration to self-hosted runners and saved {n} hours of waiting per week|Wrote the on-call handbook used by three teams|Shipped single sign-on for enterprise customers across 12 regions',
      skills:
        'Languages: Go, TypeScript, Python, Rust, SQL|Frameworks: React, Node.js, Django, Next.js|Infrastructure: Kubernetes, Terraform, AWS, PostgreSQL, Redis, Kafka|Practices: Code review, Pair programming, Observability',
      summary:
        'Backend engineer with {n} years of experience in payment systems and developer tooling. I like small services, plain SQL and teams that write things down.',
    },
    {
      titles:
        'Registered Nurse|Charge Nurse|Staff Nurse, Emergency Department|Clinical Nurse Specialist|Nursing Assistant|Ward Manager',
      subjects: 'Nursing|Health Sciences|Public Health',
      highlights:
        'Cared for up to {n} patients per shift on a surgical ward with complex post-operative needs|Trained {n} newly qualified nurses in triage and medication safety|Reduced falls by {p} by redesigning the hourly rounding routine|Coordinated discharge planning with social workers, pharmacists and families|Audited hand hygiene every month and reported the findings to the board|Administered chemotherapy under the supervision of the oncology team',
      skills:
        'Clinical: Triage, Wound care, Medication administration, IV therapy, Patient assessment|Systems: Epic, Cerner|Personal: Empathy, Teamwork, Calm under pressure',
      summary:
        'Compassionate nurse with {n} years in acute care. Known for calm handovers, careful documentation and patient teaching.',
    },
    {
      titles:
        'Marketing Manager|Digital Marketing Specialist|Head of Content|Brand Manager|Social Media Coordinator|Growth Marketer',
      subjects: 'Marketing|Communication Studies|Journalism',
      highlights:
        'Grew organic traffic by {p} in one year with a new content calendar and technical clean-up|Managed an annual budget of ${n}00,000 across paid search, print and events|Launched the loyalty newsletter, which reached {n},000 subscribers within six months|Ran {n} customer interviews that reshaped the positioning of the product|Negotiated contracts with three agencies and brought video production in-house',
      skills:
        'SEO, Google Analytics, HubSpot, Copywriting, A/B testing, Adobe Creative Suite, Market research, Email campaigns',
      summary:
        'Marketing lead who combines clear writing with sober measurement. Led campaigns for consumer brands in {n} countries.',
    },
    {
      titles: 'Financial Analyst|Senior Accountant|Controller|Audit Associate|Finance Director|Treasury Analyst',
      subjects: 'Finance|Accounting|Economics',
      highlights:
        'Prepared monthly close for {n} entities and shortened it from ten days to six|Built a cash-flow model that forecast within {p} of actuals|Found ${n},000 in duplicate supplier payments and recovered most of it|Supported the external audit with clean reconciliations and schedules|Presented quarterly results to the executive committee',
      skills: 'Excel, SAP, Financial modelling, IFRS, US GAAP, Power BI, Budgeting, Forecasting, Internal controls',
      summary: 'Analyst with {n} years in corporate finance and audit, at home in spreadsheets and in plain language.',
    },
    {
      titles: 'High School Teacher|Lecturer in History|Teaching Assistant|Head of Mathematics|Primary School Teacher',
      subjects: 'Education|History|Mathematics',
      highlights:
        'Taught mixed-ability classes of up to {n} pupils and raised the pass rate by {p}|Designed a project-based curriculum for years seven to nine|Organised exchange visits with two partner schools abroad|Chaired the safeguarding group and trained {n} colleagues|Introduced a reading hour that doubled library loans',
      skills: 'Curriculum design, Classroom management, Google Classroom, Safeguarding, Assessment, Public speaking',
      summary:
        'Teacher with {n} years in state schools, who believes that every pupil can learn to argue with evidence.',
    },
    {
      titles: 'Mechanical Engineer|Design Engineer|Project Engineer|Quality Engineer|Production Supervisor',
      subjects: 'Mechanical Engineering|Materials Science|Industrial Engineering',
      highlights:
        'Designed a gearbox housing that is {p} lighter at the same stiffness|Supervised {n} technicians on two assembly lines and kept scrap below target|Validated fatigue life with finite element models and rig tests|Cut changeover time from {n} minutes to nine with a quick-release fixture|Wrote work instructions and trained three shifts',
      skills: 'SolidWorks, CATIA, ANSYS, MATLAB, GD&T, Lean manufacturing, Root cause analysis, FMEA',
      summary: 'Mechanical engineer with {n} years from sketch to series production.',
    },
    {
      titles: 'Graphic Designer|Senior Product Designer|UX Researcher|Art Director|Illustrator',
      subjects: 'Graphic Design|Fine Arts|Human-Computer Interaction',
      highlights:
        'Redesigned the onboarding flow and raised completion by {p}|Built a design system of {n} components used by four product teams|Ran usability sessions with {n} participants and turned the notes into a roadmap|Directed photography and layout for the quarterly magazine|Prepared files for print and checked proofs on press',
      skills: 'Figma, Sketch, Illustrator, InDesign, Prototyping, Typography, User research, Accessibility',
      summary: 'Designer with {n} years of work between print and product.',
    },
    {
      titles: 'Sous Chef|Head Chef|Pastry Cook|Kitchen Manager|Line Cook',
      subjects: 'Culinary Arts|Hospitality Management',
      highlights:
        'Ran a brigade of {n} and plated 180 covers on busy nights|Lowered food cost by {p} through seasonal menus and careful ordering|Wrote the spring menu that was reviewed in the regional press|Kept full marks in {n} hygiene inspections in a row|Trained apprentices in butchery and stocks',
      skills: 'Menu planning, Food safety, Inventory control, Pastry, Team leadership, Cost control',
      summary: 'Chef with {n} years in busy kitchens, from bistro to banquet.',
    },
    {
      titles: 'Associate Attorney|Legal Counsel|Paralegal|Compliance Officer|Partner',
      subjects: 'Law|Political Science',
      highlights:
        'Advised {n} mid-sized clients on commercial leases and supply contracts|Drafted and negotiated data-protection agreements in English and French|Won {p} of contested hearings in the last two years|Built a clause library that cut drafting time in half|Supervised two trainees and the document review team',
      skills: 'Contract drafting, Litigation, Legal research, Westlaw, Due diligence, Negotiation, Data protection',
      summary: 'Commercial lawyer with {n} years in private practice and in-house.',
    },
    {
      titles: 'Data Scientist|Machine Learning Engineer|Data Analyst|Research Fellow|Postdoctoral Researcher',
      subjects: 'Statistics|Physics|Bioinformatics',
      highlights:
        'Modelled demand for {n} stores and lowered waste by {p}|Published three papers on causal inference in observational data|Maintained a feature store with {n} features and daily quality checks|Taught the graduate seminar on Bayesian methods|Presented findings to clinicians and policy makers in plain language',
      skills:
        'Languages: Python, R, SQL, Julia|Libraries: pandas, scikit-learn, PyTorch, Stan|Methods: Causal inference, Time series, Experiment design',
      summary: 'Data scientist with {n} years in research and retail.',
    },
    {
      titles: 'Sales Representative|Account Executive|Store Manager|Customer Success Manager|Retail Assistant',
      subjects: 'Business Administration|Psychology',
      highlights:
        'Exceeded the annual quota by {p} two years in a row|Opened {n} new accounts in the public sector|Managed a shop floor of {n} people, rotas and stock included|Renewed {p} of contracts with a simple quarterly review|Handled complaints and turned them into product requests',
      skills: 'Salesforce, Negotiation, Cold calling, Presentation, Forecasting, Customer service, Merchandising',
      summary: 'Sales professional with {n} years of experience in building patient, honest customer relations.',
    },
    {
      titles: 'Civil Engineer|Site Manager|Urban Planner|Architect|Construction Supervisor|Land Surveyor',
      subjects: 'Civil Engineering|Architecture|Urban Planning',
      highlights:
        'Managed construction of a {n}-unit housing block on time and under budget|Coordinated surveyors, contractors and the planning authority|Reduced rework by {p} with weekly clash detection in the model|Prepared tender documents and bills of quantities|Inspected {n} bridges and ranked their repairs',
      skills: 'AutoCAD, Revit, Civil 3D, Project scheduling, Cost estimation, Structural analysis, Site safety',
      summary: 'Civil engineer with {n} years on sites and in planning offices.',
    },
    {
      titles: 'Human Resources Manager|Recruiter|Office Administrator|Executive Assistant|Operations Coordinator',
      subjects: 'Human Resource Management|Sociology',
      highlights:
        'Hired {n} people in one year and shortened time to offer by {p}|Introduced a fair pay framework together with the works council|Ran payroll and benefits for {n} employees in two countries|Planned board meetings, travel and the annual staff conference|Digitised personnel files and wrote the retention policy',
      skills: 'Workday, Onboarding, Employee relations, Payroll, Scheduling, Microsoft Office, Conflict resolution',
      summary: 'People person with {n} years in human resources and office operations.',
    },
  ],
};
