import { foldSkill } from '../reconcile/fold-text.ts';
import type { SkillGroup } from './skill-groups.ts';

/** Groups for skills without a heading in the document. The order breaks ties. */
const GROUPS: Record<Exclude<SkillGroup, 'others'>, string> = {
  programming:
    'Python|Java|JavaScript|TypeScript|C|C++|C#|Go|Golang|Rust|Ruby|PHP|Swift|Kotlin|Scala|R|MATLAB|Perl|Haskell|Elixir|Dart|Objective-C|Visual Basic|VBA|Bash|Shell|PowerShell|COBOL|Fortran|Assembly|Lua|Julia|SQL|HTML|CSS|Sass|Programming|Programmierung|Groovy|Clojure|F#|Solidity',
  frameworks:
    'React|React.js|Angular|Vue|Vue.js|Svelte|Next.js|Node.js|Express|Django|Flask|FastAPI|Spring|Spring Boot|Rails|Ruby on Rails|Laravel|.NET|ASP.NET|jQuery|Bootstrap|Tailwind|Redux|GraphQL|REST|REST APIs|TensorFlow|PyTorch|Keras|scikit-learn|Pandas|NumPy|Hibernate|Qt|Flutter|React Native|Unity|Unreal Engine',
  data: 'PostgreSQL|MySQL|SQLite|Oracle|SQL Server|MongoDB|Redis|Cassandra|Elasticsearch|DynamoDB|Snowflake|BigQuery|Redshift|Databricks|Spark|Apache Spark|Hadoop|Kafka|Apache Kafka|Airflow|dbt|ETL|Data modeling|Data analysis|Data visualization|Data warehousing|Machine learning|Deep learning|NLP|Statistics|Mathematics|Analysis|Tableau|Power BI|Looker|Excel|SPSS|SAS|Stata|A/B testing|Forecasting|Mathematik|Statistik',
  cloud:
    'AWS|Azure|GCP|Google Cloud|Docker|Kubernetes|Terraform|Ansible|Jenkins|CI/CD|GitHub Actions|GitLab CI|Linux|Unix|Nginx|Prometheus|Grafana|Datadog|Splunk|DevOps|Networking|Cybersecurity|Information security|Windows Server|VMware|Active Directory|Microservices|Serverless|CloudFormation|Helm',
  tools:
    'Git|GitHub|GitLab|Jira|Confluence|Figma|Sketch|Photoshop|Adobe Photoshop|Illustrator|Adobe Illustrator|InDesign|Adobe Creative Suite|AutoCAD|SolidWorks|Revit|SAP|Salesforce|HubSpot|ServiceNow|QuickBooks|Microsoft Office|MS Office|Word|PowerPoint|Outlook|Google Analytics|Google Ads|WordPress|Shopify|Slack|Trello|Asana|Notion|Zendesk|Workday|Blender|Final Cut Pro|Premiere Pro|After Effects|Postman',
  projects:
    'Project management|Program management|Product management|Agile|Scrum|Kanban|Lean|Six Sigma|PRINCE2|PMP|Roadmapping|Stakeholder management|Requirements analysis|Risk management|Change management|Process improvement|Business analysis|Projektmanagement|Gestion de projet|Gestión de proyectos|User research|Quality assurance|Testing',
  business:
    'Accounting|Bookkeeping|Budgeting|Financial analysis|Financial modeling|Financial reporting|Auditing|Tax|Payroll|Procurement|Supply chain|Logistics|Inventory management|Negotiation|Sales|Business development|Account management|CRM|Marketing|Digital marketing|SEO|SEM|Content marketing|Social media|Email marketing|Branding|Market research|Copywriting|Public relations|Event planning|Buchhaltung|Vertrieb|Compliance|Contract management',
  people:
    'Leadership|Team leadership|Communication|Public speaking|Presentation|Teamwork|Collaboration|Mentoring|Coaching|Training|Teaching|Recruiting|Customer service|Customer success|Conflict resolution|Problem solving|Problem-solving|Critical thinking|Time management|Organization|Writing|Technical writing|Editing|Translation|Interviewing|Facilitation|Führung|Kommunikation|Liderazgo',
  health:
    'Patient care|CPR|First aid|BLS|ACLS|Phlebotomy|EHR|Epic|Medication administration|Triage|Wound care|HIPAA|Nursing|Vital signs|Infection control|Case management',
  design:
    'UX|UI|UX design|UI design|UX/UI|Graphic design|Web design|Prototyping|Wireframing|Typography|Illustration|Interaction design|Design systems|Motion graphics|Photography|Video editing|Animation|3D modeling',
};

const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, names]) =>
    names.split('|').map((name) => [foldSkill(name), group as SkillGroup] as const),
  ),
);

/** The group of a known skill; null for an unknown one. */
export function groupOfSkill(name: string): SkillGroup | null {
  return GROUP_OF.get(foldSkill(name)) ?? null;
}
